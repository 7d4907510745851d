//! A text ready to be set: its letters, what is bold in it, and the names that may not be cut.

use std::ops::Range;

/// Letters with two kinds of stretches marked on them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Prose {
    pub(crate) text: String,
    /// Set in the bold face.
    pub(crate) bold: Vec<Range<usize>>,
    /// Facts put in: names and numbers are never hyphenated.
    pub(crate) uncut: Vec<Range<usize>>,
}

impl Prose {
    /// A text without any mark.
    pub(crate) fn plain(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }

    /// Adds a fact, as it stands.
    pub(crate) fn push_fact(&mut self, fact: &str) {
        let start = self.text.len();
        self.text.push_str(fact);
        self.uncut.push(start..self.text.len());
    }

    /// Whether the letter at a place is bold.
    pub(crate) fn is_bold(&self, at: usize) -> bool {
        self.bold.iter().any(|range| range.contains(&at))
    }

    /// Whether a place lies inside a fact.
    pub(crate) fn is_uncut(&self, at: usize) -> bool {
        self.uncut.iter().any(|range| range.contains(&at))
    }
}
