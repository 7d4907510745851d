//! The register's own programmes: the words of their titles that tell one from another.

use super::ToldKind;
use super::list::{Entry, plain_words};
use crate::names::words;
use std::sync::OnceLock;

/// A title's word shorter than this says too little.
const SHORTEST: usize = 4;

/// Distinctive words of titles.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnTitles(Vec<Entry>);

impl OwnTitles {
    /// Those of some titles. Everyday words of such titles (vivre, mieux, groupe) are not among them, nor
    /// words of `known` texts, names of towns and of the centre, which say nothing new on an envelope.
    pub fn of<'a>(
        titles: impl IntoIterator<Item = &'a str>,
        known: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        let known: Vec<String> = known.into_iter().flat_map(words).collect();
        let mut own: Vec<String> = titles.into_iter().flat_map(words).collect();
        own.retain(|word| {
            word.chars().count() >= SHORTEST && !known.contains(word) && !everyday(word)
        });
        own.sort();
        own.dedup();
        let entries = own
            .iter()
            .filter_map(|word| Entry::read(word, ToldKind::Programme));
        Self(entries.collect())
    }

    pub(super) fn entries(&self) -> &[Entry] {
        &self.0
    }
}

fn everyday(word: &str) -> bool {
    static EVERYDAY: OnceLock<Vec<String>> = OnceLock::new();
    let all = EVERYDAY.get_or_init(|| plain_words(include_str!("words/titles.txt")));
    all.iter().any(|one| one == word)
}
