//! Attendance: who came, who did not, who told, and who was never marked. A list that nobody marked is
//! not an absence. Sessions for caregivers only have no list of patients.

use super::Indicator;
use crate::centre::{Centre, Held, was_there};
use crate::verdict::Verdict;
use etp_domain::{Mark, PresenceFact, SessionKind};

pub(super) const INDICATORS: &[Indicator] = &[
    Indicator::presences("listed", listed),
    Indicator::presences("attendances", attendance),
    Indicator::presences("absences", absence),
    Indicator::presences("excused", excused),
    Indicator::presences("unmarked", unmarked),
    Indicator::presences("missed", missed),
    Indicator::presences("attendances-and-absences", marked),
    Indicator::share("absence-rate", "absences", "attendances-and-absences"),
];

/// Whether a list is of the period and over: nobody is missing from a session still to come.
fn is_over(centre: &Centre<'_>, held: &Held<'_>) -> bool {
    centre.is_past(held) && !held.is_cancelled() && held.session.kind != SessionKind::Caregivers
}

/// Counted where the mark is one of those wanted; else which mark stands there.
fn where_marked(
    centre: &Centre<'_>,
    held: &Held<'_>,
    one: &PresenceFact,
    wanted: fn(Option<Mark>) -> bool,
) -> Verdict {
    let code = code(one.mark);
    match (is_over(centre, held), wanted(one.mark)) {
        (false, _) => Verdict::Outside,
        (true, true) => Verdict::counted(code),
        (true, false) => Verdict::not(1, code),
    }
}

fn code(mark: Option<Mark>) -> &'static str {
    match mark {
        None => "mark-none",
        Some(Mark::Present) => "mark-present",
        Some(Mark::Late) => "mark-late",
        Some(Mark::LeftEarly) => "mark-left-early",
        Some(Mark::Excused) => "mark-excused",
        Some(Mark::Absent) => "mark-absent",
    }
}

fn listed(centre: &Centre<'_>, held: &Held<'_>, one: &PresenceFact) -> Verdict {
    where_marked(centre, held, one, |_| true)
}

/// Honoured presences.
pub(super) fn attendance(centre: &Centre<'_>, held: &Held<'_>, one: &PresenceFact) -> Verdict {
    where_marked(centre, held, one, was_there)
}

fn absence(centre: &Centre<'_>, held: &Held<'_>, one: &PresenceFact) -> Verdict {
    where_marked(centre, held, one, |mark| mark == Some(Mark::Absent))
}

fn excused(centre: &Centre<'_>, held: &Held<'_>, one: &PresenceFact) -> Verdict {
    where_marked(centre, held, one, |mark| mark == Some(Mark::Excused))
}

fn unmarked(centre: &Centre<'_>, held: &Held<'_>, one: &PresenceFact) -> Verdict {
    where_marked(centre, held, one, |mark| mark.is_none())
}

/// Absent or excused: both may carry a reason.
fn missed(centre: &Centre<'_>, held: &Held<'_>, one: &PresenceFact) -> Verdict {
    let missed = |mark| matches!(mark, Some(Mark::Absent | Mark::Excused));
    where_marked(centre, held, one, missed)
}

/// What a rate of absence is over: neither the excused nor the unmarked.
fn marked(centre: &Centre<'_>, held: &Held<'_>, one: &PresenceFact) -> Verdict {
    let counts = |mark| was_there(mark) || mark == Some(Mark::Absent);
    where_marked(centre, held, one, counts)
}
