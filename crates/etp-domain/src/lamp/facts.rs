//! What every country asks of a pathway on a day: the sessions that count, the end, the year.

use crate::{EndingKind, Pathway, PathwaySession, SessionKind, SessionStatus};
use chrono::{Datelike, NaiveDate};

/// Sessions the person attended as a learner up to a day, by date. One for caregivers only is not
/// theirs.
pub(super) fn learned(
    pathway: &Pathway,
    today: NaiveDate,
) -> impl Iterator<Item = &PathwaySession> {
    pathway.attended().filter(move |session| {
        session.date <= today
            && session.kind != SessionKind::Caregivers
            && session.status != SessionStatus::Cancelled
    })
}

/// The same, within the calendar year of that day.
pub(super) fn learned_this_year(
    pathway: &Pathway,
    today: NaiveDate,
) -> impl Iterator<Item = &PathwaySession> {
    learned(pathway, today).filter(move |session| session.date.year() == today.year())
}

/// The day the person left, when that was on or before a day.
pub(super) fn ended(pathway: &Pathway, today: NaiveDate) -> Option<NaiveDate> {
    let ending = pathway.enrolment.ending.as_ref()?;
    (ending.on <= today).then_some(ending.on)
}

/// Whether rules pass this pathway by: written twice, or never begun.
pub(super) fn passed_by(pathway: &Pathway) -> bool {
    let kind = pathway.enrolment.ending.as_ref().map(|ending| ending.kind);
    pathway.twin || kind == Some(EndingKind::NotIncluded)
}

/// Whether nothing can be added to this year any more: the person left, or the year ends today.
pub(super) fn nothing_can_come(pathway: &Pathway, today: NaiveDate) -> bool {
    ended(pathway, today).is_some() || days_left(today) == 0
}

/// How many days of the year come after a day.
pub(super) fn days_left(today: NaiveDate) -> i64 {
    year_end(today).map_or(0, |end| (end - today).num_days())
}

/// The last day of a day's year.
pub(super) fn year_end(today: NaiveDate) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(today.year(), 12, 31)
}
