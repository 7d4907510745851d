//! The facts of a centre laid out for counting: each person with their episodes, each session with who
//! was there. Built once for a report; every indicator reads the same.

mod care;
mod caregivers;
mod episode;
mod held;
mod person;

pub use care::{Care, Mix};
pub use caregivers::TookPart;
pub use episode::Episode;
pub use held::Held;
pub use person::Person;

pub(crate) use episode::proposes;
pub(crate) use held::was_there;

use crate::Period;
use crate::scheme::{CareMode, Options};
use care::Modes;
use caregivers::Caregivers;
use etp_domain::{Facts, PresenceFact, RuleBook, SessionFact, SessionKind, SessionStatus};
use std::ops::Range;

/// A centre in a stretch of days.
pub struct Centre<'a> {
    /// Everything known.
    pub facts: &'a Facts,
    /// The days the figures are about.
    pub period: Period,
    /// How open points are read.
    pub options: &'a Options,
    /// The numbers of the rules, by date of effect.
    pub book: &'a RuleBook,
    people: Vec<Person<'a>>,
    held: Vec<Held<'a>>,
    of_period: Range<u32>,
    caregivers: Caregivers,
    modes: Modes,
}

impl<'a> Centre<'a> {
    /// Lays out the facts. Those outside the period are kept only as far as a rule looks back.
    pub fn new(facts: &'a Facts, period: Period, options: &'a Options, book: &'a RuleBook) -> Self {
        let held = held::sessions(facts);
        let of_period = of_period(facts, period);
        let modes = Modes::of(facts, options);
        Self {
            facts,
            period,
            options,
            book,
            people: person::people(facts, period, &of_period, &modes),
            caregivers: Caregivers::of(facts, &held, &of_period),
            held,
            of_period,
            modes,
        }
    }

    /// Every person, by number.
    pub fn people(&self) -> &[Person<'a>] {
        &self.people
    }

    /// Every session, by number; cancelled ones too.
    pub fn sessions(&self) -> &[Held<'a>] {
        &self.held
    }

    /// The sessions of the period, by number; cancelled ones too.
    pub fn of_period(&self) -> &[Held<'a>] {
        &self.held[self.of_period.start as usize..self.of_period.end as usize]
    }

    /// Whether a session of the period is over. The last day known may be today, so that a session of that
    /// day is over only once it is closed, cancelled or somebody is marked.
    pub fn is_past(&self, held: &Held<'a>) -> bool {
        let day = held.session.date;
        let stands = held.session.status == SessionStatus::Planned && !held.is_marked();
        let over = day < self.facts.last || (day == self.facts.last && !stands);
        over && self.period.has(day)
    }

    /// The sessions of the period that took place for at least one person, patient or caregiver.
    pub fn held(&self) -> impl Iterator<Item = &Held<'a>> {
        self.of_period().iter().filter(|held| held.took_place())
    }

    /// A person by number.
    pub fn person(&self, number: u32) -> &Person<'a> {
        &self.people[number as usize]
    }

    /// A session by number.
    pub fn session(&self, number: u32) -> &Held<'a> {
        &self.held[number as usize]
    }

    /// Whether a session, by number, is in the period.
    pub fn has_session(&self, number: u32) -> bool {
        self.of_period.contains(&number)
    }

    /// Whether a named caregiver, by number, took part in the period.
    pub fn took_part(&self, caregiver: u32) -> TookPart {
        self.caregivers.took_part(caregiver)
    }

    /// Whether a caregiver tied to a patient, by number, took part in the period.
    pub fn came_with_named(&self, patient: u32) -> bool {
        self.caregivers.came_with_named(patient)
    }

    /// The care mode of a presence: that of a remote one and of a home visit as the options say, else
    /// the place's; `None` where nobody wrote down a place.
    pub fn care_mode(&self, presence: &PresenceFact) -> Option<CareMode> {
        self.modes.mode(presence)
    }

    /// Honoured presences of a person in the period, at sessions for patients.
    pub fn came<'b>(&'b self, person: &'b Person<'a>) -> impl Iterator<Item = &'a PresenceFact> {
        person.listed.iter().filter(|one| {
            let session = self.session_of(one);
            was_there(one.mark)
                && session.status != SessionStatus::Cancelled
                && session.kind != SessionKind::Caregivers
        })
    }

    pub(crate) fn session_of(&self, presence: &PresenceFact) -> &'a SessionFact {
        &self.facts.sessions[presence.session as usize]
    }
}

/// Sessions stand by day, so those of the period stand together.
fn of_period(facts: &Facts, period: Period) -> Range<u32> {
    let before = |day| facts.sessions.partition_point(|one| one.date < day);
    let upto = |day| facts.sessions.partition_point(|one| one.date <= day);
    let number = |place: usize| u32::try_from(place).unwrap_or(u32::MAX);
    number(before(period.first()))..number(upto(period.last()))
}
