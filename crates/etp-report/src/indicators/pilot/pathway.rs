//! What belongs to one pathway of a person: every act of a programme belongs to exactly one. A new
//! pathway of the same programme takes over on the day after the earlier one ended, else on its own
//! first day.

use crate::centre::{Centre, Held, Person, was_there};
use chrono::{Days, NaiveDate};
use etp_domain::{AssessmentFact, AssessmentKind, EnrolmentFact, Offer, SessionKind};

/// A pathway and the days that are its own.
pub(crate) struct Pathway<'c, 'a> {
    centre: &'c Centre<'a>,
    one: &'c EnrolmentFact,
    since: Option<NaiveDate>,
    until: Option<NaiveDate>,
}

impl<'c, 'a> Pathway<'c, 'a> {
    pub(crate) fn of(centre: &'c Centre<'a>, one: &'c EnrolmentFact) -> Self {
        let own: Vec<&EnrolmentFact> = centre
            .person(one.patient)
            .enrolments
            .iter()
            .filter(|other| other.programme == one.programme)
            .collect();
        let place = own.iter().position(|other| std::ptr::eq(*other, one));
        let neighbour = |step: Option<usize>| step.and_then(|place| own.get(place).copied());
        let before = neighbour(place.and_then(|place| place.checked_sub(1)));
        let after = neighbour(place.map(|place| place + 1));
        Self {
            centre,
            one,
            since: before.map(|before| taken_over(before, one)),
            until: after.map(|after| taken_over(one, after)),
        }
    }

    fn has(&self, day: NaiveDate) -> bool {
        self.since.is_none_or(|since| since <= day)
            && self.until.is_none_or(|until| day < until)
            && day <= self.centre.period.last()
    }

    fn person(&self) -> &'c Person<'a> {
        self.centre.person(self.one.patient)
    }

    fn assessments(&self) -> impl Iterator<Item = &'c AssessmentFact> {
        let own = self.person().assessments.iter();
        own.filter(|one| one.programme == Some(self.one.programme) && self.has(one.on))
    }

    /// The day it began: that of its shared assessment; for a follow-up, an updated one will do.
    pub(crate) fn began(&self) -> Option<NaiveDate> {
        let initial = self.one.offer == Offer::Initial;
        let opens = |one: &&AssessmentFact| match one.kind {
            AssessmentKind::Shared => true,
            AssessmentKind::Updated => !initial,
            AssessmentKind::Evaluation => false,
        };
        self.assessments().filter(opens).map(|one| one.on).min()
    }

    /// The first evaluation from a day to a day.
    pub(crate) fn evaluated(&self, from: NaiveDate, to: NaiveDate) -> Option<NaiveDate> {
        self.assessments()
            .filter(|one| one.kind == AssessmentKind::Evaluation)
            .map(|one| one.on)
            .find(|on| (from..=to).contains(on))
    }

    /// The sessions it was attended at, by day.
    pub(crate) fn attended(&self) -> impl Iterator<Item = &'c Held<'a>> {
        attended(self.centre, self.person()).filter(|held| {
            held.session.programme == self.one.programme && self.has(held.session.date)
        })
    }
}

/// The day from which acts belong to the later of two pathways of one programme.
fn taken_over(before: &EnrolmentFact, after: &EnrolmentFact) -> NaiveDate {
    let ended = before.ending.as_ref().map(|(_, on, _)| *on);
    let next = ended.and_then(|on| on.checked_add_days(Days::new(1)));
    next.filter(|day| *day < after.enrolled_on)
        .unwrap_or(after.enrolled_on)
}

/// Every session a person attended as a learner, by day; one for caregivers only is not theirs.
pub(crate) fn attended<'c, 'a>(
    centre: &'c Centre<'a>,
    person: &'c Person<'a>,
) -> impl Iterator<Item = &'c Held<'a>> {
    let there = person.presences.iter().filter(|one| was_there(one.mark));
    there
        .map(|one| centre.session(one.session))
        .filter(|held| !held.is_cancelled() && held.session.kind != SessionKind::Caregivers)
}
