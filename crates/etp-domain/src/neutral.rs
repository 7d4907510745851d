//! Neutral outside: which words of a text tell a neighbour or a relative why somebody comes.
//!
//! Knows no register: titles of its programmes are handed in. Reads words, not meaning: a list stands
//! for each language, and a word that is listed in one is an ordinary word of another.
//!
//! Why:
//! - "Therapeutic education", "programme", "patient" say that somebody is cared for and not of what:
//!   they are told apart, and refused nowhere. Hospitals and health houses are not listed at all: they
//!   are names of places where everybody goes for a hundred reasons.
//! - A word is found by its beginning (`diabét…`), in compounds of Dutch and German by its middle.

mod list;
mod own;
mod text;

#[cfg(test)]
mod tests;

pub use own::OwnTitles;

use crate::HandoutLanguage;
use crate::coded::coded;
use list::{Entry, Lists};
use text::Text;

coded! {
    /// What a word tells.
    ToldKind {
        /// An illness, an organ, a medical act.
        Illness = "illness",
        /// What a programme of the register is about, by a word of its title.
        Programme = "programme",
        /// That somebody is cared for, and not of what.
        Care = "care",
    }
}

impl ToldKind {
    /// Whether it must not be read outside.
    pub fn is_private(self) -> bool {
        self != Self::Care
    }
}

/// A word that tells something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// As it stands in the text.
    pub word: String,
    /// In which language it is listed; `None` where every language has it, or a title does.
    pub language: Option<HandoutLanguage>,
    /// Where it begins, in bytes.
    pub at: usize,
    /// What it tells.
    pub kind: ToldKind,
}

/// The words of a text that tell something to whoever reads these languages, in the order of the text.
/// Capitals, accents and joints do not matter, but for abbreviations that are written in capitals only
/// (`SEP`). Where two listed words overlap, the longer is told.
pub fn what_it_tells(text: &str, languages: &[HandoutLanguage], own: &OwnTitles) -> Vec<Told> {
    let text = Text::read(text);
    let mut found: Vec<(usize, usize, Told)> = Vec::new();
    let mut innocent: Vec<(usize, usize)> = Vec::new();
    for (language, list) in Lists::shipped().of(languages) {
        for entry in &list.entries {
            found.extend(text.hits(entry).map(|(from, to)| {
                let told = told(&text, (from, to), language, entry);
                (from, to, told)
            }));
        }
        innocent.extend(list.innocent.iter().flat_map(|entry| text.hits(entry)));
    }
    for entry in own.entries() {
        found.extend(
            text.hits(entry)
                .map(|(from, to)| (from, to, told(&text, (from, to), None, entry))),
        );
    }
    found.retain(|(from, to, _)| {
        !innocent
            .iter()
            .any(|(first, last)| first <= from && to <= last)
    });
    longest(found)
}

fn told(
    text: &Text<'_>,
    (from, to): (usize, usize),
    language: Option<HandoutLanguage>,
    entry: &Entry,
) -> Told {
    Told {
        word: text.between(from, to).to_owned(),
        language,
        at: text.at(from),
        kind: entry.kind,
    }
}

/// Each stretch once: the longer before the shorter, what is private before what is not.
fn longest(mut found: Vec<(usize, usize, Told)>) -> Vec<Told> {
    found.sort_by_key(|(from, to, told)| {
        (usize::MAX - (to - from), told.kind, *from, told.language)
    });
    let mut kept: Vec<(usize, usize, Told)> = Vec::new();
    for one in found {
        if kept
            .iter()
            .all(|(from, to, _)| one.1 < *from || *to < one.0)
        {
            kept.push(one);
        }
    }
    kept.sort_by_key(|(from, ..)| *from);
    kept.into_iter().map(|(.., told)| told).collect()
}
