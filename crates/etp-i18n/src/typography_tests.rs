//! Typography that a reader sees and a translator does not: no-break spaces, real apostrophes.

use crate::{HandoutLanguage, Language, TEXTS};

/// Sentence lines, without comments.
fn lines(language: impl Into<HandoutLanguage>) -> impl Iterator<Item = &'static str> {
    TEXTS[language.into() as usize]
        .iter()
        .flat_map(|text| text.lines())
        .filter(|line| !line.starts_with('#'))
}

#[test]
fn french_never_breaks_a_line_before_its_double_punctuation() {
    for line in lines(Language::Fr) {
        for mark in [" :", " ;", " ?", " !", " »", "« "] {
            assert!(
                !line.contains(mark),
                "a no-break space (U+00A0) belongs before or after the mark in: {line}"
            );
        }
    }
}

#[test]
fn apostrophes_are_the_curved_ones() {
    for line in HandoutLanguage::ALL.into_iter().flat_map(lines) {
        assert!(!line.contains('\''), "’ belongs in: {line}");
    }
}
