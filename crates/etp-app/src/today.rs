//! The day: what is not closed, what happens with whom and what to load, what is next, how sharing
//! stands.

mod bag;
mod coming;
mod day;

pub(crate) use bag::things_of;
pub(crate) use day::leave_at;

use crate::calls::to_call;
use crate::rows::session_cards;
use crate::schedule::{closure_line, closures_on, settings};
use crate::views::TodayView;
use crate::{Desk, Failure, sharing};

/// How many open lists, and how many coming sessions, a day shows.
const FEW: u32 = 5;

/// The day.
///
/// # Errors
/// The disk.
pub fn today(desk: &Desk) -> Result<TodayView, Failure> {
    let today = desk.today();
    desk.read(|reader| {
        let (centre, settings) = (desk.centre(), settings(desk, reader)?);
        let weeks = reader.forbidden_weeks()?;
        let closures = closures_on(&centre, &settings, &weeks, None, today).into_iter();
        let rows = reader.sessions_between(today, today)?;
        let (free_places, leaderless) = coming::watched(desk, reader)?;
        Ok(TodayView {
            today,
            closures: closures
                .map(|one| closure_line(&settings.school_calendar, today, one))
                .collect(),
            bag: bag::of_day(desk, reader, &rows)?,
            sessions: day::sessions(desk, reader, rows)?,
            open_count: reader.sessions_not_closed_count(None, today)?,
            open: session_cards(reader.sessions_not_closed(today, FEW)?),
            to_call: to_call(desk, reader)?,
            free_places,
            leaderless,
            coming: session_cards(reader.sessions_after(today, FEW)?),
            patients: reader.patients_count()?,
            sharing: sharing::line(reader)?,
        })
    })
}
