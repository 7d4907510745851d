//! Words as people type them, made comparable.

use unicode_normalization::UnicodeNormalization;

/// Small letters and digits only: no accents, blanks or punctuation.
pub(super) fn fold(text: &str) -> String {
    text.nfd()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

/// One line, no control characters, single blanks: a quoted line break becomes a blank.
pub(super) fn tidy(text: &str) -> String {
    let plain: String = text
        .nfc()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_blanks_and_line_breaks_do_not_matter() {
        assert_eq!(fold(" Né(e)  le "), "neele");
        assert_eq!(tidy("  Marie-\r\n Claire\t"), "Marie- Claire");
    }
}
