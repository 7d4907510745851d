//! Whom to call: so many unannounced absences in a row that no call has settled.

use super::{Call, CallAbout, CallNext, CallOutcome};
use crate::{Mark, SessionId};
use chrono::NaiveDate;

/// One person at one past session, for telling who is to be called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MarkedDay {
    /// The day of the session.
    pub on: NaiveDate,
    /// Which session.
    pub session: SessionId,
    /// The mark; `None` while only expected.
    pub mark: Option<Mark>,
}

/// Somebody to be called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CallTask {
    /// Since when: the absence that asked for a call, or the day a next step named.
    pub since: NaiveDate,
    /// The session missed last.
    pub last: SessionId,
    /// How many were missed in a row.
    pub missed: u32,
}

/// Whether a person is to be called: so many unannounced absences in a row (`least`; 0 asks for none),
/// whatever the theme. Excused and unmarked sessions neither count nor break the row; a presence breaks
/// it. A call about it since the last absence settles it, until the day its next step named; one that
/// reached nobody does not, nor does a word left with somebody else or on a machine. A step that is
/// still to be done and has no day leaves the task open. `days` of one date are in the order of their
/// hours; what lies after `today` has not happened.
pub fn call_due(
    days: &[MarkedDay],
    calls: &[Call],
    least: u32,
    today: NaiveDate,
) -> Option<CallTask> {
    let row = absences_in_a_row(days, today);
    let asked = row.get(usize::try_from(least.checked_sub(1)?).ok()?)?;
    let last = row.last()?;
    let task = |since| CallTask {
        since,
        last: last.session,
        missed: u32::try_from(row.len()).unwrap_or(u32::MAX),
    };
    match latest_word(calls, last.on, today) {
        Some(call) => back_on(call).filter(|day| *day <= today).map(task),
        None => Some(task(since(&row, asked.on, calls))),
    }
}

/// The absences since the last presence, the oldest first.
fn absences_in_a_row(days: &[MarkedDay], today: NaiveDate) -> Vec<MarkedDay> {
    let mut past: Vec<MarkedDay> = days.iter().filter(|day| day.on <= today).copied().collect();
    past.sort_by_key(|day| day.on);
    let mut row = Vec::new();
    for day in past {
        match day.mark {
            Some(Mark::Absent) => row.push(day),
            Some(Mark::Present | Mark::Late | Mark::LeftEarly) => row.clear(),
            Some(Mark::Excused) | None => {}
        }
    }
    row
}

/// The last call that came through about somebody's absence, between two days.
fn latest_word(calls: &[Call], from: NaiveDate, until: NaiveDate) -> Option<&Call> {
    let within = calls
        .iter()
        .filter(|call| (from..=until).contains(&call.on));
    within
        .filter(|call| came_through(call))
        .max_by_key(|call| call.on)
}

/// Spoken with, or sent: a letter is the last thing one can do for who has no telephone.
fn came_through(call: &Call) -> bool {
    let outcome = matches!(call.outcome, CallOutcome::Reached | CallOutcome::Sent);
    call.about == CallAbout::Missed && outcome
}

/// The day a settled task comes back; `None` when it does not. Who comes to another date is asked again
/// only after missing that one too.
fn back_on(call: &Call) -> Option<NaiveDate> {
    match call.next {
        CallNext::CallAgain | CallNext::Letter | CallNext::Visit => {
            Some(call.next_on.unwrap_or(call.on))
        }
        CallNext::Nothing
        | CallNext::OtherDate
        | CallNext::Accepted
        | CallNext::Declined
        | CallNext::Stops => None,
    }
}

/// Since when an unsettled row asks for a call: when it grew long enough, or when the first absence
/// followed a word that had settled it.
fn since(row: &[MarkedDay], asked: NaiveDate, calls: &[Call]) -> NaiveDate {
    let settled = calls
        .iter()
        .filter(|call| came_through(call) && call.on >= asked)
        .map(|call| call.on)
        .filter(|on| row.iter().any(|day| day.on > *on))
        .max();
    let after = settled.and_then(|on| row.iter().find(|day| day.on > on));
    after.map_or(asked, |day| day.on)
}
