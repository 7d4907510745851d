//! The listed words, one file a language. A line is `illness:`, `care:` or `not:` and entries between
//! commas; `not:` are phrases in which a listed word is innocent (`cœur de ville`). An entry is a word or
//! several in a row; with a star before or after it, more letters may stand there; written in capitals,
//! it counts in capitals only.

use super::ToldKind;
use crate::HandoutLanguage;
use crate::names::{fold, words};
use std::sync::OnceLock;

macro_rules! files {
    ($($language:expr => $name:literal),* $(,)?) => {
        [$(($language, include_str!(concat!("words/", $name, ".txt")))),*]
    };
}

/// The files; the first is for every language.
const FILES: [(Option<HandoutLanguage>, &str); 14] = files![
    None => "all",
    Some(HandoutLanguage::Fr) => "fr",
    Some(HandoutLanguage::Nl) => "nl",
    Some(HandoutLanguage::De) => "de",
    Some(HandoutLanguage::En) => "en",
    Some(HandoutLanguage::Lb) => "lb",
    Some(HandoutLanguage::Pt) => "pt",
    Some(HandoutLanguage::It) => "it",
    Some(HandoutLanguage::Es) => "es",
    Some(HandoutLanguage::Pl) => "pl",
    Some(HandoutLanguage::Tr) => "tr",
    Some(HandoutLanguage::Uk) => "uk",
    Some(HandoutLanguage::Ro) => "ro",
    Some(HandoutLanguage::Ar) => "ar",
];

/// A listed word, or several in a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    /// Folded.
    pub(super) words: Vec<String>,
    /// More letters may stand before the first word.
    pub(super) open_start: bool,
    /// More letters may stand after the last word.
    pub(super) open_end: bool,
    /// Counts in capitals only.
    pub(super) capitals: bool,
    pub(super) kind: ToldKind,
}

/// The words of one language.
#[derive(Debug, Default)]
pub(super) struct List {
    pub(super) entries: Vec<Entry>,
    /// In which nothing is told.
    pub(super) innocent: Vec<Entry>,
}

/// Those of every language.
pub(super) struct Lists(Vec<(Option<HandoutLanguage>, List)>);

impl Lists {
    /// The lists that ship, read once.
    pub(super) fn shipped() -> &'static Self {
        static LISTS: OnceLock<Lists> = OnceLock::new();
        LISTS.get_or_init(|| Self(FILES.iter().map(|(of, text)| (*of, read(text))).collect()))
    }

    /// The list for everybody, and those of some languages.
    pub(super) fn of(
        &self,
        languages: &[HandoutLanguage],
    ) -> impl Iterator<Item = (Option<HandoutLanguage>, &List)> {
        let wanted = |of: Option<HandoutLanguage>| of.is_none_or(|one| languages.contains(&one));
        self.0
            .iter()
            .filter(move |(of, _)| wanted(*of))
            .map(|(of, list)| (*of, list))
    }
}

fn read(text: &str) -> List {
    let mut list = List::default();
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    for (head, entries) in lines.filter_map(|line| line.split_once(':')) {
        let entries = entries.split(',').map(str::trim);
        match head {
            "care" => list.entries.extend(all(entries, ToldKind::Care)),
            "not" => list.innocent.extend(all(entries, ToldKind::Care)),
            _ => list.entries.extend(all(entries, ToldKind::Illness)),
        }
    }
    list
}

fn all<'a>(entries: impl Iterator<Item = &'a str>, kind: ToldKind) -> impl Iterator<Item = Entry> {
    entries.filter_map(move |text| Entry::read(text, kind))
}

impl Entry {
    /// `None` for signs alone.
    pub(super) fn read(text: &str, kind: ToldKind) -> Option<Self> {
        let words = words(text);
        let latin = |letter: char| letter.is_ascii_uppercase() || letter.is_ascii_digit();
        (!words.is_empty()).then(|| Self {
            open_start: text.starts_with('*'),
            open_end: text.ends_with('*'),
            capitals: text.chars().all(latin),
            words,
            kind,
        })
    }
}

/// Lines of the titles' own file, without the languages they stand for.
pub(super) fn plain_words(text: &str) -> Vec<String> {
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let entries = lines.filter_map(|line| line.split_once(':'));
    let entries = entries.flat_map(|(_, entries)| entries.split(','));
    entries.map(fold).filter(|word| !word.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_says_what_its_lines_are_and_repeats_nothing() {
        for (language, text) in FILES {
            let mut seen = Vec::new();
            for line in text
                .lines()
                .filter(|line| !line.starts_with('#') && !line.is_empty())
            {
                let (head, entries) = line.split_once(':').expect("a head");
                assert!(
                    ["illness", "care", "not"].contains(&head),
                    "{language:?}: {line}"
                );
                for entry in entries.split(',').map(str::trim) {
                    assert!(
                        Entry::read(entry, ToldKind::Care).is_some(),
                        "{language:?}: {line}"
                    );
                    assert!(!seen.contains(&entry), "{language:?}: {entry} twice");
                    seen.push(entry);
                }
            }
        }
    }

    #[test]
    fn a_beginning_is_long_enough_to_mean_something() {
        for (of, list) in &Lists::shipped().0 {
            for entry in list.entries.iter().filter(|entry| entry.open_end) {
                let letters = entry.words.concat().chars().count();
                assert!(letters >= 3, "{of:?}: {entry:?}");
            }
        }
    }

    #[test]
    fn every_handout_language_has_its_words() {
        for language in HandoutLanguage::ALL {
            let of = [language];
            let mut lists = Lists::shipped().of(&of).skip(1);
            let (_, list) = lists.next().expect("a list");
            let kinds = |kind| list.entries.iter().filter(|one| one.kind == kind).count();
            assert!(kinds(ToldKind::Illness) >= 20, "{language:?}");
            assert!(kinds(ToldKind::Care) >= 5, "{language:?}");
        }
    }
}
