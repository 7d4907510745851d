//! Signs that Word draws with fonts of signs, as letters every font has. Knows no paragraph.

/// What draws a letter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Font {
    /// Letters stand for themselves; what only a font of signs draws is taken for Word's first one.
    #[default]
    Unknown,
    Symbol,
    Wingdings,
    /// Another font of signs, whose letters nobody listed.
    Other,
}

/// Where Word puts the signs of such fonts.
const SIGNS: u32 = 0xF000;

impl Font {
    pub(super) fn of(name: &str) -> Self {
        let name = name.to_lowercase();
        match name.as_str() {
            "symbol" => Self::Symbol,
            "wingdings" => Self::Wingdings,
            "webdings" | "wingdings 2" | "wingdings 3" | "marlett" => Self::Other,
            _ => Self::Unknown,
        }
    }

    /// The letter a sign looks like; none when no letter does.
    pub(super) fn letter(self, sign: char) -> Option<char> {
        let number = u32::from(sign);
        let code = number.checked_sub(SIGNS).unwrap_or(number);
        match self {
            // What the text says otherwise was never drawn by a font of signs.
            Self::Symbol | Self::Wingdings | Self::Other if code > 0xFF => {
                (!is_private(sign)).then_some(sign)
            }
            _ if sign.is_whitespace() || sign.is_control() => Some(sign),
            Self::Unknown if !is_private(sign) => Some(sign),
            // Bullets of the other font, met without its name.
            Self::Unknown if matches!(code, 0xA7 | 0xD8) => Some('•'),
            Self::Unknown | Self::Symbol => symbol(code),
            Self::Wingdings => wingding(code),
            Self::Other => None,
        }
    }
}

/// Whether only a font of its own can draw a letter.
pub(super) fn is_private(letter: char) -> bool {
    matches!(letter, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFF}')
}

/// The font of Greek letters and of what is reckoned.
fn symbol(code: u32) -> Option<char> {
    let greek = |first: char, letters: &str| {
        let place = code.checked_sub(u32::from(first))?;
        letters.chars().nth(usize::try_from(place).ok()?)
    };
    Some(match code {
        0x2D => '−',
        0x20..=0x21 | 0x23 | 0x25..=0x26 | 0x28..=0x29 | 0x2B..=0x2C | 0x2E..=0x3F => {
            char::from_u32(code)?
        }
        0x5B | 0x5D | 0x5F | 0x7B..=0x7D => char::from_u32(code)?,
        // The unit's sign rather than the Greek letter, which looks the same.
        0x6D => 'µ',
        0x41..=0x5A => greek('A', "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ")?,
        0x61..=0x7A => greek('a', "αβχδεφγηιϕκλμνοπθρστυϖωξψζ")?,
        0xA3 => '≤',
        0xA5 => '∞',
        0xAB => '↔',
        0xAC => '←',
        0xAD => '↑',
        0xAE => '→',
        0xAF => '↓',
        0xB0 => '°',
        0xB1 => '±',
        0xB3 => '≥',
        0xB4 => '×',
        0xB7 => '•',
        0xB8 => '÷',
        0xB9 => '≠',
        0xBB => '≈',
        0xBC => '…',
        0xD2 => '®',
        0xD3 => '©',
        0xD4 => '™',
        0xD6 => '√',
        _ => return None,
    })
}

/// The signs of the other font that stand in texts: bullets, boxes, arrows.
fn wingding(code: u32) -> Option<char> {
    Some(match code {
        0x6C..=0x6E | 0x76 | 0x77 | 0x9E | 0x9F | 0xA7 | 0xD8 => '•',
        0x6F | 0x70..=0x72 | 0xA8 => '☐',
        0xFC => '✓',
        0xFE => '☑',
        0xFD => '☒',
        0xDF | 0xE7 => '←',
        0xE0 | 0xE8 | 0xF0 => '→',
        0xE1 | 0xE9 => '↑',
        0xE2 | 0xEA => '↓',
        _ => return None,
    })
}

/// Letters above the line: numbers have signs of their own, and the letter that is a degree.
pub(super) fn raised(text: &str) -> String {
    if matches!(text, "o" | "O") {
        return "°".to_owned();
    }
    let above = |letter| match letter {
        '1' => '¹',
        '2' => '²',
        '3' => '³',
        '0' => '⁰',
        '4' => '⁴',
        '5' => '⁵',
        '6' => '⁶',
        '7' => '⁷',
        '8' => '⁸',
        '9' => '⁹',
        '+' => '⁺',
        '-' | '−' | '–' | '\u{2011}' => '⁻',
        letter => letter,
    };
    text.chars().map(above).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_become_the_letters_they_look_like() {
        let drawn = |font: Font, text: &str| -> Vec<_> {
            text.chars().map(|sign| font.letter(sign)).collect()
        };
        let some = |text: &str| -> Vec<_> { text.chars().map(Some).collect() };
        let signs = "\u{F0B3}\u{F0A3}\u{F0B1}\u{F0B0}\u{F06D}\u{F0B4}\u{F0B8}\u{F0AE}\u{F0B7}";
        assert_eq!(drawn(Font::Unknown, signs), some("≥≤±°µ×÷→•"));
        assert_eq!(drawn(Font::Symbol, signs), some("≥≤±°µ×÷→•"));
        assert_eq!(drawn(Font::Symbol, "³ 5 mW"), some("≥ 5 µΩ"));
        assert_eq!(drawn(Font::Wingdings, "ü\u{F0E0}"), some("✓→"));
        assert_eq!(drawn(Font::Unknown, "m³ é≥"), some("m³ é≥"));
        assert_eq!(drawn(Font::Wingdings, "\u{F04A}"), [None]);
        assert_eq!(drawn(Font::Other, "a\u{F061}"), [None, None]);
        assert_eq!(drawn(Font::Unknown, "\u{E001}\u{F0001}"), [None, None]);
        assert_eq!(Font::of("Symbol"), Font::Symbol);
        assert_eq!(Font::of("Calibri"), Font::Unknown);
    }

    #[test]
    fn numbers_above_the_line_stay_above_it() {
        assert_eq!(raised("0123456789"), "⁰¹²³⁴⁵⁶⁷⁸⁹");
        assert_eq!(raised("-6"), "⁻⁶");
        assert_eq!(raised("er"), "er");
        assert_eq!(raised("o"), "°");
    }
}
