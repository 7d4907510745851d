//! A note taken apart into words, each with its place in the sentence. Knows no names.

use super::everyday::is_german;
use crate::names::{fold_tight, spans};

/// A note and its words.
pub(super) struct Note<'a> {
    text: &'a str,
    pub words: Vec<Word>,
}

pub(super) struct Word {
    from: usize,
    to: usize,
    /// Folded, with umlauts as one letter and as two.
    pub folded: [String; 2],
    pub capital: bool,
    /// Opens a sentence, where everything has a capital.
    pub opens: bool,
    /// All there is between two marks of an enumeration, or on a line.
    pub alone: bool,
    /// Of a sentence that is written in capitals only.
    pub shouted: bool,
    /// Of a sentence in German, where nouns have capitals.
    pub german: bool,
}

/// What stands between two words.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Gap {
    None,
    Comma,
    Colon,
    Stop,
    Line,
}

impl<'a> Note<'a> {
    /// A word in small letters, with its accents.
    pub(super) fn small(&self, word: &Word) -> String {
        self.text[word.from..word.to].to_lowercase()
    }

    pub(super) fn read(text: &'a str) -> Self {
        let mut note = Self {
            text,
            words: Vec::new(),
        };
        for (from, to) in spans(text) {
            let written = &text[from..to];
            note.words.push(Word {
                from,
                to,
                folded: [fold_tight(written), fold_tight(&umlauts(written))],
                capital: written.chars().next().is_some_and(char::is_uppercase),
                opens: false,
                alone: false,
                shouted: false,
                german: false,
            });
        }
        note.place_words();
        note.judge_sentences();
        note
    }

    pub(super) fn len(&self) -> usize {
        self.words.len()
    }

    /// The note from one word to another, as it was written.
    pub(super) fn between(&self, from: usize, to: usize) -> &'a str {
        &self.text[self.words[from].from..self.words[to].to]
    }

    pub(super) fn capital(&self, at: usize) -> bool {
        self.words[at].capital
    }

    pub(super) fn is(&self, at: usize, folded: &str) -> bool {
        self.words[at].folded.iter().any(|one| one == folded)
    }

    /// The word with which `tight` ends when it is spelled out from a word on.
    pub(super) fn spelled(&self, from: usize, tight: &str) -> Option<usize> {
        [0, 1].into_iter().find_map(|spelling| {
            let mut rest = tight;
            for at in from..self.len() {
                rest = rest.strip_prefix(self.words[at].folded[spelling].as_str())?;
                if rest.is_empty() {
                    return Some(at);
                }
            }
            None
        })
    }

    fn place_words(&mut self) {
        for at in 0..self.len() {
            let (before, after) = (self.gap(at), self.gap(at + 1));
            let opens = matches!(before, Gap::Stop | Gap::Line | Gap::Colon);
            let ends = match before {
                Gap::Line | Gap::Stop => after == Gap::Line,
                Gap::Colon => after != Gap::None,
                Gap::Comma | Gap::None => false,
            };
            self.words[at].opens = opens;
            self.words[at].alone = opens && ends;
        }
    }

    fn judge_sentences(&mut self) {
        let mut from = 0;
        while from < self.len() {
            let opens = |at: &usize| matches!(self.gap(*at), Gap::Stop | Gap::Line);
            let to = (from + 1..self.len()).find(opens).unwrap_or(self.len());
            let written = &self.text[self.words[from].from..self.words[to - 1].to];
            let shouted = to - from > 1 && !written.chars().any(char::is_lowercase);
            let german = is_german(
                self.words[from..to]
                    .iter()
                    .map(|one| one.folded[0].as_str()),
            );
            for word in &mut self.words[from..to] {
                word.shouted = shouted;
                word.german = german;
            }
            from = to;
        }
    }

    /// What stands before a word; before the first one and after the last one a line ends.
    pub(super) fn gap(&self, at: usize) -> Gap {
        let (Some(left), Some(right)) = (
            at.checked_sub(1).map(|left| &self.words[left]),
            self.words.get(at),
        ) else {
            return Gap::Line;
        };
        let between = &self.text[left.to..right.from];
        // `M. Petit`, `z. B.`: the dot of a single letter ends no sentence.
        let mut said = self.text[left.from..left.to].chars();
        let initial = said.next().is_some_and(char::is_alphabetic) && said.next().is_none();
        let has = |marks: &[char]| between.contains(marks);
        if has(&['\n', '\r', '•', '·', '|']) {
            Gap::Line
        } else if has(&['!', '?', '…', '¡', '¿']) || (has(&['.']) && !initial) {
            Gap::Stop
        } else if has(&[':', '"', '«', '»', '„', '“', '”']) {
            Gap::Colon
        } else if has(&[',', ';', '/']) {
            Gap::Comma
        } else {
            Gap::None
        }
    }
}

/// Müller as neighbours without the key write it: Mueller.
pub(super) fn umlauts(text: &str) -> String {
    let mut spelled = String::with_capacity(text.len());
    for letter in unicode_normalization::UnicodeNormalization::nfc(text) {
        match letter {
            'ä' => spelled.push_str("ae"),
            'ö' => spelled.push_str("oe"),
            'ü' => spelled.push_str("ue"),
            'Ä' => spelled.push_str("Ae"),
            'Ö' => spelled.push_str("Oe"),
            'Ü' => spelled.push_str("Ue"),
            other => spelled.push(other),
        }
    }
    spelled
}
