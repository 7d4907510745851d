//! What people in care can read, beside what there is to give them: where a handout is lacking, and how
//! many wait for it. Knows no text of a handout and no name of a person.

use crate::coded::coded;
use crate::{HandoutLanguage, PatientId, ProgrammeId, ReadingLevel};
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

coded! {
    /// How far a handout may be relied on.
    HandoutStanding {
        /// Nobody has validated it yet.
        Model = "model",
        /// A professional validated it, and its day of review has not come.
        Validated = "validated",
        /// Its day of review has passed.
        Expired = "expired",
    }
}

impl HandoutStanding {
    /// How a handout stands on a day. The day of review itself is still good.
    pub fn on(day: NaiveDate, validated: bool, review_by: Option<NaiveDate>) -> Self {
        match (validated, review_by) {
            (false, _) => Self::Model,
            (true, Some(last)) if last < day => Self::Expired,
            (true, _) => Self::Validated,
        }
    }
}

coded! {
    /// What a reader lacks of a handout.
    HandoutLack {
        /// It is not written in the reader's language.
        Language = "language",
        /// It asks more reading than the reader can do.
        Level = "level",
        /// It was not reviewed in time.
        Review = "review",
    }
}

/// A handout that sessions of some programmes give.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CoveredHandout {
    /// The programmes whose sessions name it.
    pub programmes: Vec<ProgrammeId>,
    /// The languages it is complete in.
    pub languages: Vec<HandoutLanguage>,
    /// Written for whoever reads little.
    pub simple: bool,
    /// Whether it may be relied on.
    pub standing: HandoutStanding,
}

/// Somebody in care or on a waiting list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CoveredReader {
    /// Who; somebody in several programmes is there several times.
    pub person: PatientId,
    /// In which programme.
    pub programme: ProgrammeId,
    /// The languages handouts are to be printed in for this person, at most two.
    pub languages: Vec<HandoutLanguage>,
    /// How much a text may ask.
    pub level: ReadingLevel,
    /// Still waits for a place.
    pub waits: bool,
}

/// Something that is lacking, and for how many.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CoverageGap {
    /// The handout, by its place in what was handed in.
    pub handout: usize,
    /// For readers of this language.
    pub language: HandoutLanguage,
    /// What is lacking.
    pub lack: HandoutLack,
    /// People in care it is lacking for.
    pub present: u32,
    /// People who wait and will need it.
    pub waiting: u32,
}

/// Every gap, the one most people wait for first; then the one lacking for most people in care.
///
/// Whoever reads two languages needs the handout in both, for two people of a household may read it. What
/// is not written in a language cannot be too difficult or too old in it: one gap is named, not three.
/// A model is no gap: it is given out marked as one. Whoever takes part in one programme and waits for
/// another is counted once, as in care.
pub fn coverage(handouts: &[CoveredHandout], readers: &[CoveredReader]) -> Vec<CoverageGap> {
    let mut found: BTreeMap<(usize, HandoutLanguage, HandoutLack), BTreeMap<PatientId, bool>> =
        BTreeMap::new();
    for reader in readers {
        let languages: BTreeSet<_> = reader.languages.iter().take(2).copied().collect();
        for (place, handout) in handouts.iter().enumerate() {
            if !handout.programmes.contains(&reader.programme) {
                continue;
            }
            for language in &languages {
                for lack in lacks(handout, *language, reader.level) {
                    let people = found.entry((place, *language, lack)).or_default();
                    *people.entry(reader.person).or_insert(true) &= reader.waits;
                }
            }
        }
    }
    let gaps = found
        .into_iter()
        .map(|((handout, language, lack), people)| {
            let waiting = people.values().filter(|waits| **waits).count() as u32;
            CoverageGap {
                handout,
                language,
                lack,
                present: people.len() as u32 - waiting,
                waiting,
            }
        });
    let mut gaps: Vec<_> = gaps.collect();
    gaps.sort_by_key(|gap| std::cmp::Reverse((gap.waiting, gap.present)));
    gaps
}

fn lacks(
    handout: &CoveredHandout,
    language: HandoutLanguage,
    level: ReadingLevel,
) -> Vec<HandoutLack> {
    if !handout.languages.contains(&language) {
        return vec![HandoutLack::Language];
    }
    let little = matches!(level, ReadingLevel::Simple | ReadingLevel::None);
    let too_much = (little && !handout.simple).then_some(HandoutLack::Level);
    let too_old = (handout.standing == HandoutStanding::Expired).then_some(HandoutLack::Review);
    too_much.into_iter().chain(too_old).collect()
}

#[cfg(test)]
mod tests;
