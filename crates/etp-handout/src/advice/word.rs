//! The words of a sentence. Knows no language.

/// One word.
#[derive(Clone, Copy)]
pub(super) struct Word<'a> {
    /// With the signs around it.
    pub(super) whole: &'a str,
    /// Without them: `l’eau`.
    pub(super) text: &'a str,
    /// Without what is tied to it by an apostrophe: `eau`.
    pub(super) bare: &'a str,
}

/// What is read as one, between blanks; signs alone are no words.
pub(super) fn words(text: &str) -> Vec<Word<'_>> {
    let words = text.split_whitespace().map(|whole| {
        let text = whole.trim_matches(|sign: char| !sign.is_alphanumeric());
        let parts = text.split(['’', '\'']);
        let bare = parts.max_by_key(|part| part.chars().count());
        Word {
            whole,
            text,
            bare: bare.unwrap_or(text),
        }
    });
    words.filter(|word| !word.text.is_empty()).collect()
}

impl Word<'_> {
    /// Whether it is written in letters of its own: no address, no unit, nothing that is filled in.
    pub(super) fn is_plain(&self) -> bool {
        !self.whole.contains(['{', '}', '@', '/', '\\', '_']) && !self.text.contains(['.', ':'])
    }

    pub(super) fn lower(&self) -> String {
        self.bare.to_lowercase()
    }

    pub(super) fn has_digit(&self) -> bool {
        self.text.contains(char::is_numeric)
    }

    /// Whether all its letters are capitals, and there are two of them.
    pub(super) fn is_in_capitals(&self) -> bool {
        let mut letters = self.bare.chars().filter(|letter| letter.is_alphabetic());
        let capitals = letters.clone().count() > 1 && letters.all(char::is_uppercase);
        capitals && self.is_plain() && !self.has_digit()
    }

    pub(super) fn letters(&self) -> usize {
        self.bare
            .chars()
            .filter(|letter| letter.is_alphabetic())
            .count()
    }

    /// Whether a comma or another sign ends a clause after it.
    pub(super) fn ends_a_clause(&self) -> bool {
        self.whole
            .ends_with([',', ';', ':', ')', '.', '!', '?', '–'])
    }
}
