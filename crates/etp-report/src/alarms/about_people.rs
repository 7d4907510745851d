//! Alarms about people: acts without a programme or an assessment before them, referrals and companions
//! nobody wrote down.

use super::Alarm;
use crate::centre::{Centre, Person};
use crate::indicators::origin;
use chrono::NaiveDate;
use etp_domain::{AssessmentFact, AssessmentKind, ReferralOrigin};

pub(super) fn alarms(centre: &Centre<'_>) -> Vec<Alarm> {
    let those = |code, which: fn(&Centre<'_>, &Person<'_>) -> bool| {
        let people = centre.people().iter().filter(|one| which(centre, one));
        Alarm::of_patients(code, people.map(|one| one.number))
    };
    vec![
        those("assessment-without-programme", |centre, person| {
            acts(centre, person).any(|one| one.programme.is_none())
        }),
        those("evaluation-without-assessment", |centre, person| {
            let mut later = acts(centre, person).filter(|one| one.kind != AssessmentKind::Shared);
            later.any(|one| !assessed_by(person, one.programme, one.on))
        }),
        those("evaluation-before-session", evaluated_too_soon),
        those("presence-before-assessment", |centre, person| {
            let mut came = centre.came(person).map(|one| centre.session_of(one));
            came.any(|one| !assessed_by(person, Some(one.programme), one.date))
        }),
        those("referral-unknown", |centre, person| {
            let first = person.begun_in(centre.period).next();
            first.is_some_and(|one| origin(person, one.begun) == ReferralOrigin::Unknown)
        }),
        companions(centre),
    ]
}

/// Assessments, updates and evaluations of the period.
fn acts<'b>(
    centre: &'b Centre<'_>,
    person: &'b Person<'_>,
) -> impl Iterator<Item = &'b AssessmentFact> {
    let all = person.assessments.iter();
    all.filter(|one| centre.period.has(one.on))
}

/// Whether there is a shared assessment by a day, of the programme where both are known.
fn assessed_by(person: &Person<'_>, programme: Option<u32>, day: NaiveDate) -> bool {
    person.assessments.iter().any(|one| {
        let same = one.programme.is_none() || programme.is_none() || one.programme == programme;
        one.kind == AssessmentKind::Shared && one.on <= day && same
    })
}

/// An evaluation of the period came before the first session attended, and none since completed the
/// programme.
fn evaluated_too_soon(centre: &Centre<'_>, person: &Person<'_>) -> bool {
    person.episodes.iter().any(|episode| {
        let mut evaluations = episode.evaluations();
        episode.completed().is_none() && evaluations.any(|one| centre.period.has(one.on))
    })
}

/// Who came with somebody nobody named.
fn companions(centre: &Centre<'_>) -> Alarm {
    let held = centre
        .of_period()
        .iter()
        .filter(|held| !held.is_cancelled());
    let along = held.flat_map(|held| held.list.iter().filter(|one| one.companion));
    let unnamed = along.filter(|one| !centre.came_with_named(one.patient));
    let (patients, sessions) = unnamed.map(|one| (one.patient, one.session)).unzip();
    Alarm::new("companions-unnamed", patients, sessions)
}
