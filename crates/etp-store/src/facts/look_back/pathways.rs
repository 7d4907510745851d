//! Whose pathway needs sessions of before the stretch. A pathway, and the day it began, are what the
//! piloting indicators of etp-report take them for; tests/suite/reports_oracle/reach.rs holds the two together.

use chrono::{Days, NaiveDate};
use etp_domain::{AssessmentFact, AssessmentKind, EnrolmentFact, Facts, Offer, Scheme};

/// The pathways of a person that look back, each with the day since when.
pub(super) fn followed<'a>(
    facts: &'a Facts,
    own: &'a [EnrolmentFact],
) -> impl Iterator<Item = (u32, NaiveDate)> + 'a {
    let patient = own.first().map_or(0, |one| one.patient);
    let all = &facts.assessments;
    let from = all.partition_point(|one| one.patient < patient);
    let upto = all.partition_point(|one| one.patient <= patient);
    let needed =
        (0..own.len()).filter_map(move |place| needed(facts, own, place, &all[from..upto]));
    needed
        .filter(|since| *since < facts.first)
        .map(move |since| (patient, since))
}

/// Since when: one that ended in the stretch, since it began (it may be complete); one that waits, and any
/// German one (it is counted by what was taken up of it), since the first of its days.
fn needed(
    facts: &Facts,
    own: &[EnrolmentFact],
    place: usize,
    acts: &[AssessmentFact],
) -> Option<NaiveDate> {
    let one = &own[place];
    let (since, until) = days(own, place);
    let german = facts.programmes[one.programme as usize].scheme == Scheme::DeDmp;
    let late = one.referred_on.is_some_and(|on| on >= facts.first);
    if german && (until > facts.first || late) {
        return Some(since);
    }
    let begins = |act: &&AssessmentFact| opens(one, act) && (since..until).contains(&act.on);
    let began = acts.iter().find(begins).map(|act| act.on);
    let ended = one.ending.as_ref().map(|(_, on, _)| *on);
    match ended.filter(|on| *on <= facts.last) {
        Some(on) if on < facts.first => None,
        Some(_) => began,
        None => began.is_none().then_some(since),
    }
}

/// The days of a pathway, the last not included: those its neighbours of the same programme leave it.
fn days(own: &[EnrolmentFact], place: usize) -> (NaiveDate, NaiveDate) {
    let same = |other: &&EnrolmentFact| other.programme == own[place].programme;
    let before = own[..place].iter().rfind(same);
    let after = own[place + 1..].iter().find(same);
    (
        before.map_or(NaiveDate::MIN, |before| taken_over(before, &own[place])),
        after.map_or(NaiveDate::MAX, |after| taken_over(&own[place], after)),
    )
}

/// The day after the earlier one ended, else the first day of the later one.
fn taken_over(before: &EnrolmentFact, after: &EnrolmentFact) -> NaiveDate {
    let ended = before.ending.as_ref().map(|(_, on, _)| *on);
    let next = ended.and_then(|on| on.checked_add_days(Days::new(1)));
    next.filter(|day| *day < after.enrolled_on)
        .unwrap_or(after.enrolled_on)
}

/// A shared assessment opens a pathway; for a follow-up, an updated one will do.
fn opens(one: &EnrolmentFact, act: &AssessmentFact) -> bool {
    let kind = match act.kind {
        AssessmentKind::Shared => true,
        AssessmentKind::Updated => one.offer != Offer::Initial,
        AssessmentKind::Evaluation => false,
    };
    kind && act.programme == Some(one.programme)
}
