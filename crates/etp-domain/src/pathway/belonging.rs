//! What belongs to which pathway of a person: assessments written down without one, sessions by their
//! day, and enrolments that two merged files wrote twice.

use super::{Pathway, PathwaySession};
use crate::{
    Assessment, AssessmentKind, Enrolment, EnrolmentId, Letter, PathwayTemplate, PersonalPlan,
};
use chrono::NaiveDate;
use std::sync::Arc;

/// What is written about a person in a programme, whichever of their pathways it belongs to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PathwayFacts {
    /// The person's assessments, those without a pathway too.
    pub assessments: Vec<Assessment>,
    /// The person's plans.
    pub plans: Vec<PersonalPlan>,
    /// Sessions of the programme the person was or is on the list of, and those of the group.
    pub sessions: Vec<PathwaySession>,
    /// Letters about the person.
    pub letters: Vec<Letter>,
}

impl Pathway {
    /// The pathway of an enrolment, with what belongs to it of all that is written.
    ///
    /// `enrolments` are all those of the person in the programme. What was written in a twin belongs
    /// to the pathway that counts. An assessment without a pathway is
    /// left out when it is older than the entry: an evaluation or an update of nothing.
    pub fn of(
        enrolment: Enrolment,
        template: Arc<PathwayTemplate>,
        enrolments: &[Enrolment],
        mut written: PathwayFacts,
    ) -> Self {
        let twin = twins(enrolments).contains(&enrolment.id);
        let previous = previous_end(&enrolment, enrolments);
        let mut own = vec![enrolment.id];
        if !twin {
            own.extend(twins_of(&enrolment, enrolments));
        }
        written.assessments.retain(|one| {
            one.enrolment.is_some_and(|named| own.contains(&named))
                || (!twin && belongs(one, &enrolment, previous))
        });
        written.plans.retain(|one| own.contains(&one.enrolment));
        written.letters.retain(|one| own.contains(&one.enrolment));
        written.sessions.retain(|one| {
            one.only_of_the_group() || (!twin && falls_in(one.date, &enrolment, previous))
        });
        written.assessments.sort_by_key(|one| (one.on, one.id));
        written.plans.sort_by_key(|one| (one.agreed_on, one.id));
        written.sessions.sort_by_key(|one| (one.date, one.session));
        written.letters.sort_by_key(|one| (one.drafted_at, one.id));
        let mut pathway = Self {
            enrolment,
            template,
            assessments: written.assessments,
            plans: written.plans,
            sessions: written.sessions,
            letters: written.letters,
            twin,
        };
        pathway.leave_out_what_is_older_than_the_entry();
        pathway
    }

    fn leave_out_what_is_older_than_the_entry(&mut self) {
        let shared = |one: &&Assessment| one.kind == AssessmentKind::Shared;
        let opening = |one: &&Assessment| self.opens_with(one.kind);
        let first = self
            .assessments
            .iter()
            .find(shared)
            .or_else(|| self.assessments.iter().find(opening));
        let entry = first.map(|one| one.on);
        self.assessments
            .retain(|one| one.enrolment.is_some() || entry.is_some_and(|entry| one.on >= entry));
    }
}

/// Whether an assessment belongs to a pathway. One written down without a pathway belongs to the one
/// of the person that runs on that day, else to the next to begin in that programme; on the day one
/// ends and the next begins, to the one that ends.
///
/// `previous_end` is when the pathway before ended. As such an assessment names no programme, it
/// belongs to a pathway of each the person follows.
pub fn belongs(
    assessment: &Assessment,
    enrolment: &Enrolment,
    previous_end: Option<NaiveDate>,
) -> bool {
    match assessment.enrolment {
        Some(named) => named == enrolment.id,
        None => {
            assessment.patient == enrolment.patient
                && falls_in(assessment.on, enrolment, previous_end)
        }
    }
}

fn falls_in(day: NaiveDate, enrolment: &Enrolment, previous_end: Option<NaiveDate>) -> bool {
    let ending = enrolment.ending.as_ref();
    previous_end.is_none_or(|end| day > end) && ending.is_none_or(|ending| day <= ending.on)
}

/// When the pathway before this one ended; `None` for the first. `enrolments` are those of one person
/// in one programme.
pub fn previous_end(enrolment: &Enrolment, enrolments: &[Enrolment]) -> Option<NaiveDate> {
    in_turn(enrolments.iter())
        .into_iter()
        .take_while(|one| one.id != enrolment.id)
        .filter_map(|one| Some(one.ending.as_ref()?.on))
        .max()
}

/// Which enrolments of one person in one programme are written twice, as merged files leave them:
/// those that begin while an earlier one still ran. One that is written twice makes no other a twin.
pub fn twins(enrolments: &[Enrolment]) -> Vec<EnrolmentId> {
    let counted = in_turn(enrolments.iter());
    enrolments
        .iter()
        .filter(|one| !counted.contains(one))
        .map(|one| one.id)
        .collect()
}

/// Twins that began while this one ran: what was written in them was written about this pathway.
fn twins_of(enrolment: &Enrolment, enrolments: &[Enrolment]) -> Vec<EnrolmentId> {
    let twins = twins(enrolments);
    enrolments
        .iter()
        .filter(|one| twins.contains(&one.id))
        .filter(|one| one.enrolled_on >= enrolment.enrolled_on)
        .filter(|one| enrolment.runs_past(one.enrolled_on))
        .map(|one| one.id)
        .collect()
}

/// The enrolments that count, one after the other.
pub(super) fn in_turn<'a>(enrolments: impl Iterator<Item = &'a Enrolment>) -> Vec<&'a Enrolment> {
    let mut by_turn: Vec<_> = enrolments.collect();
    by_turn.sort_by_key(|one| turn(one));
    let mut counted: Vec<&Enrolment> = Vec::new();
    for one in by_turn {
        if !counted
            .iter()
            .any(|earlier| earlier.runs_past(one.enrolled_on))
        {
            counted.push(one);
        }
    }
    counted
}

/// By the day they began; of one day those that ended on it first, then in the order they were
/// written.
pub(super) fn turn(one: &Enrolment) -> (NaiveDate, bool, EnrolmentId) {
    (one.enrolled_on, one.runs_past(one.enrolled_on), one.id)
}

#[cfg(test)]
mod tests;
