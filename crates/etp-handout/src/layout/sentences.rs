//! A text cut into its sentences, for those who read one at a time. Knows no line.

use crate::text::Prose;
use std::ops::Range;

/// Letters before a stop that may be an abbreviation: `M.`, `Dr.`, `z. B.`
const SHORT: usize = 2;
/// Likewise before a number: `max. 3`, `Tel. 03`
const SHORT_BEFORE_A_NUMBER: usize = 4;
/// Longer abbreviations, which a name may follow.
const ABBREVIATIONS: [&str; 7] = ["bijv", "bzw", "env", "max", "min", "tel", "usw"];

/// The sentences of a text, each with the blank that ends it.
pub(crate) fn sentences(prose: &Prose) -> Vec<Prose> {
    let mut cut = Vec::new();
    let mut start = 0;
    for end in ends(prose) {
        cut.push(part(prose, start..end));
        start = end;
    }
    if start < prose.text.len() || cut.is_empty() {
        cut.push(part(prose, start..prose.text.len()));
    }
    cut
}

fn ends(prose: &Prose) -> Vec<usize> {
    let text = &prose.text;
    let blanks = text.match_indices(' ').filter(|(place, _)| {
        let next = text[place + 1..].trim_start_matches(opens).chars().next();
        next.is_some_and(|next| !next.is_lowercase() && ends_a_sentence(&text[..*place], next))
            && !prose.is_uncut(*place)
    });
    blanks.map(|(place, _)| place + 1).collect()
}

/// What may stand before the first letter of a sentence.
fn opens(letter: char) -> bool {
    matches!(
        letter,
        '«' | '“' | '„' | '"' | '(' | '\u{A0}' | '\u{202F}' | '\u{2066}'..='\u{2069}'
    )
}

fn ends_a_sentence(before: &str, next: char) -> bool {
    let closes = |letter: char| {
        matches!(
            letter,
            '»' | '”' | '“' | '"' | ')' | '\u{A0}' | '\u{202F}' | '\u{2060}' | '\u{2066}'
                ..='\u{2069}'
        ) || "⁰¹²³⁴⁵⁶⁷⁸⁹".contains(letter)
    };
    let before = before.trim_end_matches(closes);
    if before.ends_with(['!', '?', '…', '؟', '۔']) {
        return true;
    }
    let Some(said) = before.strip_suffix('.') else {
        return false;
    };
    let word = said
        .rsplit([' ', '\u{A0}', '.', '('])
        .next()
        .unwrap_or_default();
    let short = if next.is_numeric() {
        SHORT_BEFORE_A_NUMBER
    } else {
        SHORT
    };
    let letters = word.chars().filter(|letter| letter.is_alphanumeric());
    letters.count() > short && !ABBREVIATIONS.contains(&word.to_lowercase().as_str())
}

fn part(prose: &Prose, range: Range<usize>) -> Prose {
    let inside = |ranges: &[Range<usize>]| -> Vec<Range<usize>> {
        let cut = ranges.iter().map(|one| {
            let (start, end) = (one.start.max(range.start), one.end.min(range.end));
            start.saturating_sub(range.start)..end.saturating_sub(range.start)
        });
        cut.filter(|one| !one.is_empty()).collect()
    };
    Prose {
        bold: inside(&prose.bold),
        uncut: inside(&prose.uncut),
        text: prose.text[range.clone()].to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str) -> Vec<String> {
        let parts = sentences(&Prose::plain(text));
        parts.into_iter().map(|part| part.text).collect()
    }

    #[test]
    fn a_sentence_ends_with_its_blank() {
        assert_eq!(
            cut("Buvez de l’eau. Marchez\u{202F}! Et dormez."),
            ["Buvez de l’eau. ", "Marchez\u{202F}! ", "Et dormez."]
        );
        assert_eq!(cut("Un seul"), ["Un seul"]);
        assert_eq!(cut(""), [""]);
    }

    #[test]
    fn abbreviations_numbers_and_lists_go_on() {
        assert_eq!(cut("Appelez le Dr. Weber."), ["Appelez le Dr. Weber."]);
        assert_eq!(cut("Essen Sie z. B. Obst."), ["Essen Sie z. B. Obst."]);
        assert_eq!(cut("Attendez… puis mangez."), ["Attendez… puis mangez."]);
        for one in [
            "Neem max. 3 tabletten.",
            "Ajoutez env. 5 g de sel.",
            "Tel. 03 00 00 00 00.",
            "Essen Sie Obst bzw. Gemüse.",
        ] {
            assert_eq!(cut(one), [one]);
        }
        assert_eq!(
            cut("Marchez souvent. 30 minutes suffisent."),
            ["Marchez souvent. ", "30 minutes suffisent."]
        );
    }

    #[test]
    fn bold_stays_where_it_was() {
        let mut prose = Prose::plain("Un mot. Deux mots.");
        prose.bold.push(3..11);
        let bold = sentences(&prose).into_iter().flat_map(|one| one.bold);
        assert_eq!(bold.collect::<Vec<_>>(), [3..8, 0..3]);
    }
}
