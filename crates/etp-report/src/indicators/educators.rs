//! Sessions as work: which took place, which did not and why, whose time they took, how full they were.

use super::{Counting, Indicator, Unit, absence};
use crate::centre::{Centre, Held};
use crate::verdict::Verdict;
use etp_domain::{PresenceFact, SessionKind, SessionStatus};

pub(super) const INDICATORS: &[Indicator] = &[
    Indicator::sessions("sessions-took-place", took_place),
    Indicator::sessions("sessions-cancelled", cancelled),
    Indicator::sessions("sessions-not-closed", not_closed),
    Indicator::sessions("sessions-nobody-came", nobody_came),
    Indicator::sessions("sessions-without-educator", without_educator),
    Indicator::new(
        "educator-minutes",
        Unit::Minutes,
        Counting::Minutes(educator_minutes),
    ),
    Indicator::presences("group-attendances", group_attendance),
    Indicator::new("group-places", Unit::Places, Counting::Sum(group_places)),
    Indicator::share("fill-rate", "group-attendances", "group-places"),
];

/// Somebody was there, patient or caregiver.
pub(super) fn took_place(centre: &Centre<'_>, held: &Held<'_>) -> Verdict {
    match (centre.is_past(held), held.is_cancelled()) {
        (false, _) => Verdict::Outside,
        (true, true) => Verdict::not(1, "session-cancelled"),
        (true, false) if held.took_place() => Verdict::counted("session-took-place"),
        (true, false) => Verdict::not(2, "session-nobody-marked-there"),
    }
}

/// Planned in the period and cancelled.
fn cancelled(centre: &Centre<'_>, held: &Held<'_>) -> Verdict {
    match centre.period.has(held.session.date) && held.is_cancelled() {
        true => Verdict::counted("session-cancelled"),
        false => Verdict::Outside,
    }
}

/// Over, and still standing as planned: its list may be unfinished.
fn not_closed(centre: &Centre<'_>, held: &Held<'_>) -> Verdict {
    match held.session.status {
        _ if !centre.is_past(held) => Verdict::Outside,
        SessionStatus::Planned => Verdict::counted("session-not-closed"),
        SessionStatus::Held => Verdict::not(1, "session-closed"),
        SessionStatus::Cancelled => Verdict::Outside,
    }
}

/// Closed as held, and nobody is marked as having been there.
fn nobody_came(centre: &Centre<'_>, held: &Held<'_>) -> Verdict {
    let closed = held.session.status == SessionStatus::Held;
    match (centre.is_past(held) && closed, held.took_place()) {
        (false, _) => Verdict::Outside,
        (true, false) => Verdict::counted("session-nobody-marked-there"),
        (true, true) => Verdict::not(1, "session-took-place"),
    }
}

/// Took place, and nobody is written down as having led it.
fn without_educator(centre: &Centre<'_>, held: &Held<'_>) -> Verdict {
    match (took_place(centre, held).counts(), held.leaders.is_empty()) {
        (false, _) => Verdict::Outside,
        (true, true) => Verdict::counted("session-nobody-led"),
        (true, false) => Verdict::not(1, "session-led"),
    }
}

/// The length of a session that took place, once for each who led it.
fn educator_minutes(centre: &Centre<'_>, held: &Held<'_>) -> Option<u32> {
    let leaders = u32::try_from(held.leaders.len()).ok()?;
    let counts = leaders > 0 && took_place(centre, held).counts();
    counts.then(|| held.session.minutes.saturating_mul(leaders))
}

/// A group of the period that took place and says how many fit.
fn is_full_or_not(centre: &Centre<'_>, held: &Held<'_>) -> bool {
    held.session.kind == SessionKind::Group
        && held.session.capacity > 0
        && took_place(centre, held).counts()
}

fn group_attendance(centre: &Centre<'_>, held: &Held<'_>, one: &PresenceFact) -> Verdict {
    match is_full_or_not(centre, held) {
        true => absence::attendance(centre, held, one),
        false => Verdict::Outside,
    }
}

fn group_places(centre: &Centre<'_>, held: &Held<'_>) -> Option<u32> {
    is_full_or_not(centre, held).then_some(held.session.capacity)
}
