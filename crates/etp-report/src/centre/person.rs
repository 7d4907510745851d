//! A person with everything that happened to them, in the order it happened.

use super::Mix;
use super::care::Modes;
use super::episode::{Episode, episodes, follow_ups, older_follow_ups};
use crate::Period;
use etp_domain::{AssessmentFact, EnrolmentFact, Facts, LetterFact, PatientFact, PresenceFact};
use std::ops::Range;

/// A person.
pub struct Person<'a> {
    /// The number.
    pub number: u32,
    /// What is known.
    pub fact: &'a PatientFact,
    /// Pathways, by day of enrolment.
    pub enrolments: &'a [EnrolmentFact],
    /// Assessments and evaluations, by day.
    pub assessments: &'a [AssessmentFact],
    /// Lists they were on, by day of the session.
    pub presences: &'a [PresenceFact],
    /// Letters that left about them, by day.
    pub letters: &'a [LetterFact],
    /// From each shared assessment to the next of the same programme.
    pub episodes: Vec<Episode<'a>>,
    /// From each first update of the assessment in the period.
    pub follow_ups: Vec<Episode<'a>>,
    /// The follow-ups open when the period began, of who is evaluated in it.
    pub older_follow_ups: Vec<Episode<'a>>,
    /// The lists of the period they were on.
    pub listed: &'a [PresenceFact],
    /// The number of the first of those, its place in the facts.
    pub listed_from: u32,
    /// Something stands in the register about them in the period: what makes somebody "near" a figure.
    pub active: bool,
    /// The care modes of the presences since the assessments of the period, each counted once: two
    /// programmes of which one is not known may share them.
    pub mix: Mix,
}

impl<'a> Person<'a> {
    /// The episodes that began in a period, by day.
    pub fn begun_in(&self, period: Period) -> impl Iterator<Item = &Episode<'a>> {
        self.episodes.iter().filter(move |one| one.began_in(period))
    }
}

pub(super) fn people<'a>(
    facts: &'a Facts,
    period: Period,
    of_period: &Range<u32>,
    modes: &Modes,
) -> Vec<Person<'a>> {
    let mut rest = Rest::of(facts);
    let mut all = Vec::with_capacity(facts.patients.len());
    let mut before = 0;
    for (number, fact) in (0..).zip(&facts.patients) {
        let mut person = rest.take(number, fact);
        person.look_at(period, of_period, before);
        person.episodes = episodes(facts, &person, period, modes);
        person.follow_ups = follow_ups(facts, &person, period, modes);
        person.older_follow_ups = older_follow_ups(facts, &person, period, modes);
        person.mix = person.mix_of(period, modes);
        before += person.presences.len();
        all.push(person);
    }
    all
}

impl<'a> Person<'a> {
    fn look_at(&mut self, period: Period, of_period: &Range<u32>, before: usize) {
        let upto = |session| self.presences.partition_point(|one| one.session < session);
        let own = upto(of_period.start)..upto(of_period.end);
        self.listed_from = u32::try_from(before + own.start).unwrap_or(u32::MAX);
        self.listed = &self.presences[own];
        let acts = self.assessments.iter();
        self.active = !self.listed.is_empty() || acts.rev().any(|one| period.has(one.on));
    }

    fn mix_of(&self, period: Period, modes: &Modes) -> Mix {
        let mut begun = self.begun_in(period);
        let Some(first) = begun.next() else {
            return Mix::default();
        };
        let others: Vec<&PresenceFact> = begun.flat_map(|one| one.came.iter().copied()).collect();
        if others.is_empty() {
            return first.mix;
        }
        let mut all = [&first.came[..], &others[..]].concat();
        all.sort_by_key(|one| one.session);
        all.dedup_by_key(|one| one.session);
        modes.mix(all)
    }
}

/// What is not given to anybody yet, of lists sorted by patient.
struct Rest<'a> {
    enrolments: &'a [EnrolmentFact],
    assessments: &'a [AssessmentFact],
    presences: &'a [PresenceFact],
    letters: &'a [LetterFact],
}

impl<'a> Rest<'a> {
    fn of(facts: &'a Facts) -> Self {
        Self {
            enrolments: &facts.enrolments,
            assessments: &facts.assessments,
            presences: &facts.presences,
            letters: &facts.letters,
        }
    }

    fn take(&mut self, number: u32, fact: &'a PatientFact) -> Person<'a> {
        Person {
            number,
            fact,
            enrolments: head(&mut self.enrolments, |one| one.patient == number),
            assessments: head(&mut self.assessments, |one| one.patient == number),
            presences: head(&mut self.presences, |one| one.patient == number),
            letters: head(&mut self.letters, |one| one.patient == number),
            episodes: Vec::new(),
            follow_ups: Vec::new(),
            older_follow_ups: Vec::new(),
            listed: &[],
            listed_from: 0,
            active: false,
            mix: Mix::default(),
        }
    }
}

/// Takes the elements at the head that belong to somebody.
fn head<'a, T>(rest: &mut &'a [T], belongs: impl Fn(&T) -> bool) -> &'a [T] {
    let end = rest
        .iter()
        .position(|one| !belongs(one))
        .unwrap_or(rest.len());
    let (own, others) = rest.split_at(end);
    *rest = others;
    own
}
