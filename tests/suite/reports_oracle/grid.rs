//! The French grid by plain loops over facts, cell by cell, keyed by the names schemes use. Slow and dull
//! on purpose: nothing is laid out, nothing is shared with the engine.

mod across;
mod assessed;
mod care;
mod caregivers;
mod episodes;
mod follow_up;
mod held;

use chrono::NaiveDate;
use etp_domain::{Facts, PresenceFact, SessionFact, SessionStatus};
use etp_report::{Options, Period};
use std::collections::{BTreeMap, BTreeSet};

/// What a cell counts.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Counted {
    /// These, by number in their list.
    These(BTreeSet<u32>),
    /// One number over another.
    Ratio(u32, u32),
    /// There is nothing to divide by.
    Empty,
    /// Nothing: somebody says it.
    Said,
}

impl Counted {
    pub(super) fn is_nothing(&self) -> bool {
        match self {
            Self::These(these) => these.is_empty(),
            Self::Ratio(part, _) => *part == 0,
            Self::Empty | Self::Said => true,
        }
    }
}

/// The cells, by the name of their indicator.
pub(super) type Cells = BTreeMap<&'static str, Counted>;

/// What the loops look at.
#[derive(Clone, Copy)]
struct Ground<'a> {
    facts: &'a Facts,
    period: Period,
    options: &'a Options,
}

/// Every cell that is counted.
pub(super) fn grid(facts: &Facts, period: Period, options: &Options) -> Cells {
    let ground = Ground {
        facts,
        period,
        options,
    };
    let mut cells = Cells::new();
    assessed::count(ground, &mut cells);
    care::count(ground, &mut cells);
    held::count(ground, &mut cells);
    caregivers::count(ground, &mut cells);
    follow_up::count(ground, &mut cells);
    across::count(ground, &mut cells);
    cells
}

impl<'a> Ground<'a> {
    fn patients(self) -> impl Iterator<Item = u32> {
        0..u32::try_from(self.facts.patients.len()).expect("a small centre")
    }

    /// The patients a rule says yes to.
    fn those(self, mut rule: impl FnMut(u32) -> bool) -> Counted {
        Counted::These(self.patients().filter(|patient| rule(*patient)).collect())
    }

    fn session(self, number: u32) -> &'a SessionFact {
        &self.facts.sessions[number as usize]
    }

    /// Honoured presences up to the last day, with their places in the list. A cancelled session holds
    /// nobody; without a mark somebody is neither present nor absent.
    fn honoured(self) -> impl Iterator<Item = (u32, &'a PresenceFact, &'a SessionFact)> {
        let all = (0..).zip(&self.facts.presences);
        let with = all.map(move |(place, one)| (place, one, self.session(one.session)));
        with.filter(move |(_, one, session)| {
            one.mark.is_some_and(|mark| mark.counts_as_present()) && self.took_place(session)
        })
    }

    fn took_place(self, session: &SessionFact) -> bool {
        session.status != SessionStatus::Cancelled && session.date <= self.period.last()
    }

    fn in_period(self, day: NaiveDate) -> bool {
        self.period.first() <= day && day <= self.period.last()
    }
}
