//! The letters of telephones: 160 of the GSM 7-bit alphabet (3GPP TS 23.038) make one message, of any
//! other only 70. Names are never respelled; signs of typography are.

/// Letters that count once.
const ONCE: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡\
ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
/// Letters that count twice.
const TWICE: &str = "^{}\\[~]|€";

/// A text with the blanks, dashes and marks that every telephone has.
pub(super) fn of_telephones(text: &str) -> String {
    let plain = |letter| match letter {
        '\u{A0}' | '\u{202F}' | '\u{2009}' => ' ',
        '’' | '‘' => '\'',
        '–' | '—' | '‑' => '-',
        '“' | '”' | '„' | '«' | '»' => '"',
        other => other,
    };
    text.chars().map(plain).collect()
}

/// How many short messages a text is sent as: 160 letters of the GSM alphabet or 70 others in one,
/// 153 or 67 in each of several.
pub fn message_parts(text: &str) -> usize {
    let counted = |letter: char| match (ONCE.contains(letter), TWICE.contains(letter)) {
        (true, _) => Some(1),
        (false, true) => Some(2),
        (false, false) => None,
    };
    let length: Option<usize> = text.chars().map(counted).sum();
    let (length, alone, together) = match length {
        Some(length) => (length, 160, 153),
        None => (text.encode_utf16().count(), 70, 67),
    };
    if length <= alone {
        return usize::from(length > 0);
    }
    length.div_ceil(together)
}
