//! One name of a person, and where a note may mean it.

use super::Hit;
use super::everyday::{is_everyday, is_particle};
use super::words::{Note, umlauts};
use crate::names;

/// Which of a person's names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// The first name.
    First,
    /// The family name.
    Family,
}

/// A name, as it is looked for.
pub(super) struct Namesake {
    kind: Kind,
    /// Two where they differ: `muller` and `mueller`.
    spellings: Vec<Spelling>,
}

struct Spelling {
    words: Vec<String>,
    /// Written together.
    tight: String,
    /// Words that name somebody without the others: `Broeck` for `Van den Broeck`, `Pierre` for
    /// `Jean-Pierre`.
    parts: Vec<String>,
}

impl Spelling {
    fn of(name: &str) -> Self {
        let words = names::words(name);
        let parts = words.iter().filter(|word| stands_alone(word));
        Self {
            tight: words.concat(),
            parts: parts.cloned().collect(),
            words,
        }
    }

    /// The last word of the whole name, when it begins at a word. Written in more words than the register
    /// has (`Du Pont` for `Dupont`) it needs its capital: `près du pont` names nobody.
    fn whole(&self, note: &Note<'_>, from: usize) -> Option<usize> {
        let to = note.spelled(from, &self.tight)?;
        let more_words = to - from + 1 > self.words.len();
        let long_enough = self.tight.chars().count() > 1;
        (long_enough && (!more_words || note.capital(to))).then_some(to)
    }
}

impl Namesake {
    pub(super) fn new(kind: Kind, name: &str) -> Self {
        let mut spellings = vec![Spelling::of(name), Spelling::of(&umlauts(name))];
        spellings.dedup_by(|one, other| one.words == other.words);
        Self { kind, spellings }
    }

    /// Every stretch of the note that may be this name.
    pub(super) fn hits(&self, note: &Note<'_>) -> Vec<Hit> {
        let mut hits = Vec::new();
        for name in &self.spellings {
            for from in 0..note.len() {
                if let Some(to) = name.whole(note, from) {
                    hits.push(self.hit(note, &name.words, from, to));
                }
                if let Some(part) = name.parts.iter().find(|part| is_word(note, part, from)) {
                    hits.push(self.hit(note, std::slice::from_ref(part), from, from));
                }
            }
        }
        hits.sort_unstable();
        hits.dedup();
        hits
    }

    fn hit(&self, note: &Note<'_>, name: &[String], from: usize, to: usize) -> Hit {
        let mut bare = name.iter().filter(|word| !is_particle(word));
        let everyday = bare.all(|word| is_everyday(word));
        Hit {
            from,
            to,
            kind: self.kind,
            sure: !everyday || note.reads_as_name(from, to),
        }
    }
}

fn stands_alone(word: &str) -> bool {
    word.chars().count() > 1 && !is_particle(word)
}

/// The word itself, or with the s of a genitive behind a capital: `Müllers Frage`, `Jans vraag`.
fn is_word(note: &Note<'_>, word: &str, at: usize) -> bool {
    let genitive = || {
        let known = note.capital(at) && note.is(at, &format!("{word}s"));
        known && !is_everyday(word)
    };
    note.is(at, word) || genitive()
}
