//! The note about a group names nobody: names of its people are found before it is saved.
//!
//! Knows no register: the people are handed in. Errs on the side of finding: a word that is nobody's
//! everyday word counts however it is written; one that is (Rose, Petit, Klein) counts only where it
//! reads as a name. A first name that nobody of the group bears is not found.

mod everyday;
mod namesake;
mod sense;
mod words;

#[cfg(test)]
mod tests;

use namesake::{Kind, Namesake};
use words::Note;

/// A name found in a note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundName {
    /// As it stands in the note.
    pub written: String,
    /// Whose it may be, by place in the list.
    pub whose: usize,
}

/// A stretch of a note that a person's name may be, by its first and last word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Hit {
    from: usize,
    to: usize,
    kind: Kind,
    /// Reads as a name wherever it stands: no everyday word, or written where only names are.
    sure: bool,
}

/// Names of people (first name, family name) that stand in a note, whatever their accents, hyphens and
/// capitals. Words of everyday language that are also names (Rose, Constant, Petit, Klein) count only
/// with a capital inside a sentence, alone on a line or behind a colon, after a title (Mme, Herr), or
/// beside the person's other name; where a capital proves nothing (a German noun, a feast, a region) only
/// the last two count. Names of one letter never count. In the order of the note; each once.
pub fn names_in(note: &str, people: &[(&str, &str)]) -> Vec<FoundName> {
    let note = Note::read(note);
    let mut found: Vec<(usize, usize, FoundName)> = Vec::new();
    for (whose, (first, family)) in people.iter().enumerate() {
        for (from, to) in stretches(&note, first, family) {
            let written = note.between(from, to).to_owned();
            found.push((from, to, FoundName { written, whose }));
        }
    }
    found.sort_by_key(|(from, to, name)| (*from, *to, name.whose));
    let mut told: Vec<FoundName> = Vec::new();
    for (_, _, name) in found {
        if !told.contains(&name) {
            told.push(name);
        }
    }
    told
}

/// Where a person's names stand; first and family name side by side are one stretch.
fn stretches(note: &Note<'_>, first: &str, family: &str) -> Vec<(usize, usize)> {
    let mut hits = Namesake::new(Kind::First, first).hits(note);
    hits.extend(Namesake::new(Kind::Family, family).hits(note));
    let mut counted: Vec<Hit> = hits
        .iter()
        .filter(|hit| hit.sure || beside_the_other(note, **hit, &hits))
        .copied()
        .collect();
    counted.sort_unstable();
    let mut stretches: Vec<(usize, usize)> = Vec::new();
    for hit in counted {
        match stretches.last_mut() {
            Some((_, to)) if hit.from <= *to || note.side_by_side(*to, hit.from) => {
                *to = hit.to.max(*to);
            }
            _ => stretches.push((hit.from, hit.to)),
        }
    }
    stretches
}

/// `un petit rosé` names nobody, even where a Rose Petit takes part: one of the two has a capital.
fn beside_the_other(note: &Note<'_>, hit: Hit, hits: &[Hit]) -> bool {
    hits.iter().any(|other| {
        let (left, right) = if hit.from < other.from {
            (hit, *other)
        } else {
            (*other, hit)
        };
        hit.kind != other.kind
            && note.side_by_side(left.to, right.from)
            && (hit.sure || other.sure || note.capital(hit.to) || note.capital(other.to))
    })
}
