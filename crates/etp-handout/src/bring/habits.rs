//! What people write in plain text and Markdown would misread: a comparison is no quotation, a line to
//! fill in no bold word. Knows no block.

/// Signs that open an item wherever they stand at the start of a line.
const BULLETS: [char; 14] = [
    '•', '◦', '▪', '▫', '‣', '●', '○', '■', '➢', '➤', '►', '\u{F0B7}', '\u{F0A7}', '\u{F0D8}',
];
/// Signs that open an item when a blank follows.
const DASHES: [char; 5] = ['-', '–', '—', '*', '·'];

/// The text as Markdown that says the same.
pub(super) fn markdown(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let mut fenced = false;
    let lines = text.split([
        '\n', '\r', '\u{B}', '\u{C}', '\u{85}', '\u{2028}', '\u{2029}',
    ]);
    let lines = lines.map(|line| {
        let fence = line.trim_start();
        fenced ^= fence.starts_with("```") || fence.starts_with("~~~");
        match fenced {
            true => line.to_owned(),
            false => habit(line),
        }
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The words of an item that opens with a bullet somebody typed.
pub(super) fn bulleted(line: &str) -> Option<&str> {
    let mut letters = line.chars();
    let sign = letters.next()?;
    let words = letters.as_str();
    let dash = DASHES.contains(&sign) && words.starts_with(char::is_whitespace);
    (dash || BULLETS.contains(&sign)).then(|| words.trim_start())
}

fn habit(line: &str) -> String {
    let words = line.trim_start();
    let indent = &line[..line.len() - words.len()];
    if let Some(item) = bulleted(words).filter(|_| !words.starts_with(['-', '*'])) {
        return format!("{indent}- {}", literal(item));
    }
    match words.trim_end() {
        // What stands above the signature of an e-mail.
        "--" => String::new(),
        _ if compares(words) || names_nothing(words) => format!("{indent}\\{}", literal(words)),
        _ => format!("{indent}{}", literal(words)),
    }
}

/// `> 130 mg/dl` and `+ 2 kg`: a quotation or an item would lose its sign.
fn compares(words: &str) -> bool {
    let Some(after) = words.strip_prefix(['>', '+']) else {
        return false;
    };
    let after = after.trim_start();
    after.starts_with(|next: char| next.is_ascii_digit() || next == '=')
}

/// `[Attention]: allergie` would be taken for the address of a link, and vanish.
fn names_nothing(words: &str) -> bool {
    let target = words.split_once("]:").map(|(_, target)| target);
    words.starts_with('[')
        && !words.starts_with("[^")
        && target.is_some_and(|target| !target.contains("://") && !target.contains("mailto:"))
}

/// `2*3*4` is a product, `____` a line to fill in and `5~10` a range: only `~~` strikes out.
fn literal(words: &str) -> String {
    let fills_in = words.contains("___");
    let mut said = String::with_capacity(words.len());
    let mut letters = words.chars().peekable();
    let mut before = ' ';
    while let Some(letter) = letters.next() {
        let next = letters.peek().copied().unwrap_or(' ');
        let product = letter == '*' && before.is_ascii_digit() && next.is_ascii_digit();
        let range = letter == '~' && before != '~' && next != '~';
        if product || range || fills_in && letter == '_' {
            said.push('\\');
        }
        said.push(letter);
        before = letter;
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bullets_somebody_typed_become_items() {
        for line in [
            "• un",
            "•\tun",
            "– un",
            "— un",
            "·  un",
            "\u{F0B7}un",
            "➢ un",
        ] {
            assert_eq!(markdown(line), "- un", "{line}");
        }
        for line in ["- un", "* un", "1. un", "–un", "deux – trois"] {
            assert_eq!(markdown(line), line);
        }
    }

    #[test]
    fn comparisons_products_and_lines_to_fill_in_keep_their_signs() {
        assert_eq!(markdown("> 130 mg/dl"), "\\> 130 mg/dl");
        assert_eq!(markdown(">= 2"), "\\>= 2");
        assert_eq!(markdown("+ 2 kg"), "\\+ 2 kg");
        assert_eq!(markdown("2*3*4"), "2\\*3\\*4");
        assert_eq!(markdown("(____)"), "(\\_\\_\\_\\_)");
        assert_eq!(markdown("__gras__ > citation"), "__gras__ > citation");
        assert_eq!(markdown("> citation"), "> citation");
    }

    #[test]
    fn a_word_in_brackets_is_no_address() {
        assert_eq!(markdown("[Attention]: allergie"), "\\[Attention]: allergie");
        let address = "[1]: https://www.example.org";
        assert_eq!(markdown(address), address);
    }

    #[test]
    fn program_text_is_left_alone() {
        let fenced = "```\n• un\n```";
        assert_eq!(markdown(fenced), fenced);
    }
}
