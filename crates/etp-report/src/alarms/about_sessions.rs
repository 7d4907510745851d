//! Alarms about sessions of the period: open ones, unmarked people, no place, a theme of no template,
//! more people than fit.

use super::Alarm;
use crate::centre::{Centre, Held};
use chrono::NaiveDate;
use etp_domain::{SessionKind, SessionStatus};

pub(super) fn alarms(centre: &Centre<'_>, today: NaiveDate) -> Vec<Alarm> {
    let those = |code, which: &dyn Fn(&Held<'_>) -> bool| {
        let sessions = centre.of_period().iter().filter(|held| which(held));
        Alarm::of_sessions(code, sessions.map(|held| held.number))
    };
    vec![
        those("sessions-open", &|held| is_open(held, today)),
        unmarked(centre),
        those("sessions-without-place", &|held| {
            has_no_care_mode(centre, held)
        }),
        those("sessions-without-step", &|held| has_no_step(centre, held)),
        those("sessions-over-capacity", &|held| {
            let capacity = held.session.capacity as usize;
            let group = held.session.kind == SessionKind::Group && !held.is_cancelled();
            group && capacity > 0 && held.came().count() > capacity
        }),
    ]
}

/// Over, and nobody closed its attendance. A session of today is over once somebody is marked.
fn is_open(held: &Held<'_>, today: NaiveDate) -> bool {
    let day = held.session.date;
    let over = day < today || (day == today && held.is_marked());
    held.session.status == SessionStatus::Planned && over
}

/// People without a mark at sessions that were closed.
fn unmarked(centre: &Centre<'_>) -> Alarm {
    let closed = centre
        .of_period()
        .iter()
        .filter(|held| held.session.status == SessionStatus::Held);
    let none = closed.flat_map(|held| held.list.iter().filter(|one| one.mark.is_none()));
    let (patients, sessions) = none.map(|one| (one.patient, one.session)).unzip();
    Alarm::new("people-unmarked", patients, sessions)
}

/// Somebody came, and where is not known.
fn has_no_care_mode(centre: &Centre<'_>, held: &Held<'_>) -> bool {
    held.session.kind != SessionKind::Caregivers
        && !held.is_cancelled()
        && held.came().any(|one| centre.care_mode(one).is_none())
}

/// In use with a theme no template of its programme has: perhaps an assessment or an evaluation that
/// was written down as a session.
fn has_no_step(centre: &Centre<'_>, held: &Held<'_>) -> bool {
    let programme = &centre.facts.programmes[held.session.programme as usize];
    held.took_place() && !programme.steps.contains(&held.session.step)
}
