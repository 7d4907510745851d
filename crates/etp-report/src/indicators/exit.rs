//! Exit: who followed a complete personalised programme, where, and who was evaluated (group 3 of the
//! French grid).

use super::Indicator;
use super::entry::not_assessed;
use super::sessions::care::by_care;
use crate::centre::{Care, Centre, Episode, Mix, Person};
use crate::verdict::{Verdict, Why};
use etp_domain::AssessmentKind;

pub(super) const INDICATORS: &[Indicator] = &[
    Indicator::people("complete-programme", complete),
    Indicator::people("complete-hospital", |centre, person| {
        with(centre, person, &[Care::Hospital])
    }),
    Indicator::people("complete-external", |centre, person| {
        with(centre, person, &[Care::External])
    }),
    Indicator::people("complete-mixed", |centre, person| {
        with(centre, person, &[Care::MostlyOutside, Care::MostlyHospital])
    }),
    Indicator::people("complete-town", |centre, person| {
        with(centre, person, &[Care::Town])
    }),
    Indicator::people("complete-external-and-town", |centre, person| {
        with(centre, person, &[Care::ExternalAndTown])
    }),
    Indicator::people("complete-care-not-known", |centre, person| {
        with(centre, person, &[Care::NotKnown])
    }),
    Indicator::people("evaluated", evaluated),
];

/// 3.1: shared assessment in the period, at least one session since, and an individual evaluation on or
/// after the day of the first, all by its last day.
pub(super) fn complete(centre: &Centre<'_>, person: &Person<'_>) -> Verdict {
    person
        .begun_in(centre.period)
        .map(whole)
        .reduce(Verdict::or)
        .unwrap_or_else(|| not_assessed(person))
}

/// The lines of 3.1 after the assessment.
pub(super) fn whole(episode: &Episode<'_>) -> Verdict {
    let begun = episode.begun.on;
    if episode.came.is_empty() {
        return Verdict::Not(2, Why::plain("no-presence").with("date", begun));
    }
    match episode.completed() {
        None => not_evaluated(episode),
        Some(evaluation) => Verdict::Counted(
            Why::plain("complete")
                .with("begun-date", begun)
                .with("date", evaluation.on),
        ),
    }
}

/// Never evaluated, or only before the first presence.
pub(super) fn not_evaluated(episode: &Episode<'_>) -> Verdict {
    match episode.evaluations().last() {
        None => Verdict::Not(
            3,
            Why::plain("not-evaluated").with("date", episode.begun.on),
        ),
        Some(early) => Verdict::Not(
            4,
            Why::plain("evaluated-before-session").with("date", early.on),
        ),
    }
}

/// 3.2 to 3.5 and the two cells beside them: of 3.1, by the care mode of the presences of the first
/// complete programme.
fn with(centre: &Centre<'_>, person: &Person<'_>, wanted: &[Care]) -> Verdict {
    let first = person
        .begun_in(centre.period)
        .find(|one| one.completed().is_some());
    match first {
        None => complete(centre, person),
        Some(episode) => by_care(5, mixed(episode.mix), wanted),
    }
}

/// 3.4 does not ask where most presences were: once there is one in hospital and one outside, those of
/// unknown mode can change nothing.
fn mixed(mix: Mix) -> Mix {
    let both = mix.hospital > 0 && mix.external + mix.town > 0;
    Mix {
        unknown: if both { 0 } else { mix.unknown },
        ..mix
    }
}

/// 3.6: at least one individual evaluation in the period, whenever the programme began.
fn evaluated(centre: &Centre<'_>, person: &Person<'_>) -> Verdict {
    let mut evaluations = person
        .assessments
        .iter()
        .filter(|one| one.kind == AssessmentKind::Evaluation && one.on <= centre.period.last());
    match evaluations.clone().find(|one| centre.period.has(one.on)) {
        Some(one) => Verdict::Counted(Why::plain("evaluated").with("date", one.on)),
        None if !person.active => Verdict::Outside,
        None if evaluations.next().is_some() => Verdict::not(1, "evaluated-before"),
        None => Verdict::not(0, "never-evaluated"),
    }
}
