//! What the rules must know of a language: one file for each of the full ones, nothing for the others.

use etp_domain::HandoutLanguage;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// The words of a language.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Lexicon {
    /// Letters a word may have; 0 where nobody chose.
    pub(super) long_word: usize,
    /// Whether nouns are written as names are.
    pub(super) nouns_have_capitals: bool,
    /// Shortened words after which a sentence goes on.
    pub(super) goes_on: BTreeSet<String>,
    /// Single letters that end a sentence, because they are words.
    pub(super) ends: BTreeSet<String>,
    /// Letters for words, in capitals.
    pub(super) abbreviations: BTreeSet<String>,
    /// Letters for words that everybody knows, and units.
    pub(super) everyday: BTreeSet<String>,
    /// Shortened words, with their stops.
    pub(super) shortened: BTreeSet<String>,
    /// Numbers written as words.
    pub(super) numbers: BTreeSet<String>,
    /// Words after which a number is none.
    pub(super) numbers_not_after: BTreeSet<String>,
    /// Words for the sign.
    pub(super) percent: BTreeSet<String>,
    pub(super) passive: Passive,
    /// What may end a word of the trade.
    endings: Vec<String>,
    /// Words of the trade, and everyday ones.
    trade: BTreeMap<String, String>,
}

/// How a language says that something is done, without saying by whom.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Passive {
    pub(super) auxiliaries: BTreeSet<String>,
    pub(super) reflexives: BTreeSet<String>,
    /// Words that name who acts.
    pub(super) agents: BTreeSet<String>,
    /// Words that may stand between; any, where none is named.
    pub(super) between: BTreeSet<String>,
    /// How many words after the auxiliary the participle may stand.
    pub(super) reach: usize,
    /// Whether it may stand right before.
    pub(super) may_precede: bool,
    pub(super) participles: BTreeSet<String>,
    pub(super) endings: Vec<String>,
    pub(super) shapes: Vec<Shape>,
    /// What looks like a participle and is none, or is rather an adjective.
    pub(super) not: BTreeSet<String>,
}

/// What a participle begins and ends with.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Shape {
    begins: Vec<String>,
    ends: Vec<String>,
}

/// Letters a participle has between its beginning and its end.
const SHORTEST_STEM: usize = 2;

impl Shape {
    pub(super) fn fits(&self, word: &str) -> bool {
        let stems = self
            .begins
            .iter()
            .filter_map(|start| word.strip_prefix(start.as_str()));
        let mut stems = stems.flat_map(|stem| {
            self.ends
                .iter()
                .filter_map(|end| stem.strip_suffix(end.as_str()))
        });
        stems.any(|stem| stem.chars().count() >= SHORTEST_STEM)
    }
}

static FR: LazyLock<Lexicon> = LazyLock::new(|| read(include_str!("lexicon/fr.toml")));
static NL: LazyLock<Lexicon> = LazyLock::new(|| read(include_str!("lexicon/nl.toml")));
static DE: LazyLock<Lexicon> = LazyLock::new(|| read(include_str!("lexicon/de.toml")));
static EN: LazyLock<Lexicon> = LazyLock::new(|| read(include_str!("lexicon/en.toml")));
static NONE: LazyLock<Lexicon> = LazyLock::new(Lexicon::default);

/// A test proves that each can be read; a lexicon that cannot gives no advice.
fn read(text: &str) -> Lexicon {
    toml::from_str(text).unwrap_or_default()
}

impl Lexicon {
    pub(super) fn of(language: HandoutLanguage) -> &'static Self {
        match language {
            HandoutLanguage::Fr => &FR,
            HandoutLanguage::Nl => &NL,
            HandoutLanguage::De => &DE,
            HandoutLanguage::En => &EN,
            _ => &NONE,
        }
    }

    /// An everyday word for a word of the trade, written in small letters.
    pub(super) fn everyday_for(&self, said: &str) -> Option<&str> {
        let stems = self
            .endings
            .iter()
            .filter_map(|ending| said.strip_suffix(ending.as_str()));
        let mut known = std::iter::once(said)
            .chain(stems)
            .filter_map(|stem| self.trade.get(stem));
        known.next().map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_lexicon_can_be_read() {
        for text in [
            include_str!("lexicon/fr.toml"),
            include_str!("lexicon/nl.toml"),
            include_str!("lexicon/de.toml"),
            include_str!("lexicon/en.toml"),
        ] {
            let lexicon: Lexicon = toml::from_str(text).unwrap();
            assert!(lexicon.long_word > 0 && !lexicon.passive.auxiliaries.is_empty());
            assert!(lexicon.trade.len() >= 40, "{}", lexicon.trade.len());
            let said = |one: &&String| one.to_lowercase() == **one && one.split(' ').count() <= 3;
            assert_eq!(lexicon.trade.keys().find(|one| !said(one)), None);
        }
    }
}
