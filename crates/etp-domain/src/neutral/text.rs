//! A text taken apart into words, and where listed ones stand in it.

use super::list::Entry;
use crate::names::{fold_tight, spans};

/// What Arabic writes together with the word that follows it.
const CLITICS: [&str; 6] = ["وال", "بال", "كال", "فال", "لل", "ال"];

/// A text and its words.
pub(super) struct Text<'a> {
    text: &'a str,
    words: Vec<Word>,
}

struct Word {
    from: usize,
    to: usize,
    /// Folded; of an Arabic word also what is left without its article.
    forms: Vec<String>,
    capitals: bool,
}

impl<'a> Text<'a> {
    pub(super) fn read(text: &'a str) -> Self {
        let words = spans(text).into_iter().map(|(from, to)| {
            let written = &text[from..to];
            Word {
                from,
                to,
                forms: forms(&fold_tight(written)),
                capitals: !written.chars().any(char::is_lowercase),
            }
        });
        Self {
            text,
            words: words.collect(),
        }
    }

    /// First and last word of each place where an entry stands.
    pub(super) fn hits(&self, entry: &Entry) -> impl Iterator<Item = (usize, usize)> {
        let reach = entry.words.len().saturating_sub(1);
        let last = self.words.len().saturating_sub(reach);
        (0..last)
            .filter(|from| self.stands(entry, *from))
            .map(move |from| (from, from + reach))
    }

    /// From one word to another, as it was written.
    pub(super) fn between(&self, from: usize, to: usize) -> &'a str {
        &self.text[self.words[from].from..self.words[to].to]
    }

    /// Where a word begins.
    pub(super) fn at(&self, word: usize) -> usize {
        self.words[word].from
    }

    fn stands(&self, entry: &Entry, from: usize) -> bool {
        let last = entry.words.len() - 1;
        entry.words.iter().enumerate().all(|(place, wanted)| {
            let word = &self.words[from + place];
            let (open_start, open_end) = (
                place == 0 && entry.open_start,
                place == last && entry.open_end,
            );
            let same = |form: &String| match (open_start, open_end) {
                (false, false) => form == wanted,
                (false, true) => form.starts_with(wanted),
                (true, false) => form.ends_with(wanted),
                (true, true) => form.contains(wanted),
            };
            (word.capitals || !entry.capitals) && word.forms.iter().any(same)
        })
    }
}

fn forms(folded: &str) -> Vec<String> {
    let mut forms = vec![folded.to_owned()];
    let bare = CLITICS
        .iter()
        .find_map(|clitic| folded.strip_prefix(clitic));
    let long_enough = bare.filter(|bare| bare.chars().count() >= 3);
    forms.extend(long_enough.map(str::to_owned));
    forms
}
