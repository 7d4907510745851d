//! Every indicator, once. A family is a file; the list below is what schemes can name.

mod absence;
mod belgium;
mod crossing;
mod educators;
mod entry;
mod equity;
mod exit;
mod follow_up;
mod funding;
mod germany;
mod interreg;
mod luxembourg;
mod made;
mod pilot;
mod sessions;

pub(crate) use belgium::codes as belgian_codes;
pub(crate) use entry::origin;
pub(crate) use pilot::attended;

use crate::centre::{Centre, Held, Person};
use crate::verdict::Verdict;
use chrono::NaiveDate;
use etp_domain::{EnrolmentFact, PresenceFact};

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// Distinct patients.
    Patients,
    /// Distinct sessions.
    Sessions,
    /// One person at one session.
    Presences,
    /// Distinct caregivers.
    Caregivers,
    /// Pathways: one person in one programme.
    Pathways,
    /// Units of a country's rule, of one person at one session.
    Units,
    /// Places offered at sessions.
    Places,
    /// Somebody at one session, patient or caregiver.
    Participations,
    /// Minutes.
    Minutes,
    /// Days.
    Days,
    /// Two figures, one over the other.
    Ratio,
    /// What somebody says: yes, no, words.
    Said,
}

/// The day a pathway is counted for: in a table it stands under the month of this day and no other.
pub(crate) type DayOf = fn(&Centre<'_>, &EnrolmentFact) -> Option<NaiveDate>;

/// How an indicator is counted.
pub enum Counting {
    /// Of each person: does it count?
    People(fn(&Centre<'_>, &Person<'_>) -> Verdict),
    /// Of each session of the period.
    Sessions(fn(&Centre<'_>, &Held<'_>) -> Verdict),
    /// Of each person on each list of the period.
    Presences(fn(&Centre<'_>, &Held<'_>, &PresenceFact) -> Verdict),
    /// Of each caregiver, by number; and of each patient whose companion nobody named, where the
    /// options say so.
    Caregivers(
        fn(&Centre<'_>, u32) -> Verdict,
        fn(&Centre<'_>, &Person<'_>) -> Verdict,
    ),
    /// Of each pathway, and the day that decides; none where several do.
    Pathways(fn(&Centre<'_>, &EnrolmentFact) -> Verdict, Option<DayOf>),
    /// Of each person on each list: whether it counts, and as how many units.
    Units(
        fn(&Centre<'_>, &Held<'_>, &PresenceFact) -> Verdict,
        fn(&Centre<'_>, &Held<'_>) -> u32,
    ),
    /// How many a session adds: places, participations.
    Sum(fn(&Centre<'_>, &Held<'_>) -> Option<u32>),
    /// Minutes a session adds.
    Minutes(fn(&Centre<'_>, &Held<'_>) -> Option<u32>),
    /// Days a pathway took, the figure being their median, and the day that decides.
    Days(fn(&Centre<'_>, &EnrolmentFact) -> Option<u32>, DayOf),
    /// One indicator over another.
    Ratio {
        /// Above the line.
        part: &'static str,
        /// Below it.
        whole: &'static str,
        /// Written as a percentage (a share) rather than as a mean.
        share: bool,
    },
    /// Somebody says it: yes or no.
    YesNo,
    /// Somebody says it, in words.
    Words,
}

/// An indicator. What it counts is said in `reports-how-<name>`.
pub struct Indicator {
    /// Its name in schemes.
    pub name: &'static str,
    /// What it counts.
    pub unit: Unit,
    /// How.
    pub counting: Counting,
}

/// Every indicator.
pub(crate) static INDICATORS: &[&[Indicator]] = &[
    absence::INDICATORS,
    belgium::INDICATORS,
    crossing::INDICATORS,
    educators::INDICATORS,
    entry::INDICATORS,
    equity::INDICATORS,
    exit::INDICATORS,
    follow_up::INDICATORS,
    funding::INDICATORS,
    germany::INDICATORS,
    interreg::INDICATORS,
    luxembourg::INDICATORS,
    pilot::INDICATORS,
    sessions::INDICATORS,
    sessions::care::INDICATORS,
    sessions::relatives::INDICATORS,
];

/// Every indicator, by family.
pub fn indicators() -> impl Iterator<Item = &'static Indicator> {
    INDICATORS.iter().copied().flatten()
}

/// An indicator by name.
pub fn indicator(name: &str) -> Option<&'static Indicator> {
    indicators().find(|one| one.name == name)
}
