//! Short ways to declare an indicator, by what it counts.

use super::{Counting, DayOf, Indicator, Unit};
use crate::centre::{Centre, Held, Person};
use crate::verdict::Verdict;
use etp_domain::{EnrolmentFact, PresenceFact};

impl Indicator {
    /// Distinct patients.
    pub(super) const fn people(
        name: &'static str,
        rule: fn(&Centre<'_>, &Person<'_>) -> Verdict,
    ) -> Self {
        Self::new(name, Unit::Patients, Counting::People(rule))
    }

    /// Distinct sessions.
    pub(super) const fn sessions(
        name: &'static str,
        rule: fn(&Centre<'_>, &Held<'_>) -> Verdict,
    ) -> Self {
        Self::new(name, Unit::Sessions, Counting::Sessions(rule))
    }

    /// One person at one session.
    pub(super) const fn presences(
        name: &'static str,
        rule: fn(&Centre<'_>, &Held<'_>, &PresenceFact) -> Verdict,
    ) -> Self {
        Self::new(name, Unit::Presences, Counting::Presences(rule))
    }

    /// One person in one programme, counted for a day.
    pub(super) const fn pathways(
        name: &'static str,
        rule: fn(&Centre<'_>, &EnrolmentFact) -> Verdict,
        day: DayOf,
    ) -> Self {
        Self::new(name, Unit::Pathways, Counting::Pathways(rule, Some(day)))
    }

    /// One person in one programme, counted for no day in particular.
    pub(super) const fn undated(
        name: &'static str,
        rule: fn(&Centre<'_>, &EnrolmentFact) -> Verdict,
    ) -> Self {
        Self::new(name, Unit::Pathways, Counting::Pathways(rule, None))
    }

    /// What share of one indicator another is.
    pub(super) const fn share(name: &'static str, part: &'static str, whole: &'static str) -> Self {
        let share = true;
        Self::new(name, Unit::Ratio, Counting::Ratio { part, whole, share })
    }

    /// Any.
    pub(super) const fn new(name: &'static str, unit: Unit, counting: Counting) -> Self {
        Self {
            name,
            unit,
            counting,
        }
    }
}
