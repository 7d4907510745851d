//! A programme's people and days of a month.

use crate::forms::AskMonth;
use crate::patients::rows_by_id;
use crate::rows::session_cards;
use crate::views::{MonthCell, MonthRow, MonthView, SessionCard};
use crate::{Desk, Failure};
use chrono::{Datelike, Months, NaiveDate};
use etp_domain::{Mark, SessionId};
use std::collections::HashMap;

/// Who was at which session of a month; sessions by day and hour, people by family name.
///
/// # Errors
/// No such programme; the disk.
pub fn attendance_month(desk: &Desk, form: &AskMonth) -> Result<MonthView, Failure> {
    let first = form.day.with_day(1).unwrap_or(form.day);
    let last = first
        .checked_add_months(Months::new(1))
        .and_then(|next| next.pred_opt())
        .unwrap_or(NaiveDate::MAX);
    desk.read(|reader| {
        let mut rows = reader.sessions_between(first, last)?;
        rows.retain(|row| row.session.programme == form.programme);
        let sessions = session_cards(rows);
        let listed = reader.attendance_month(form.programme, first, last)?;
        let ids = listed.iter().map(|(patient, _)| *patient);
        let names = rows_by_id(desk, reader, ids)?;
        let mut people: Vec<_> = listed
            .into_iter()
            .filter_map(|(patient, days)| {
                let row = names.get(&patient)?;
                let marks: HashMap<SessionId, Option<Mark>> = days
                    .into_iter()
                    .map(|(session, _, mark)| (session, mark))
                    .collect();
                let sorted = (row.last_name.clone(), row.first_name.clone());
                let name = format!("{} {}", row.first_name, row.last_name);
                let cells = cells(&sessions, &marks);
                Some((
                    sorted,
                    MonthRow {
                        patient,
                        name,
                        cells,
                    },
                ))
            })
            .collect();
        people.sort_by(|(a, _), (b, _)| a.cmp(b));
        Ok(MonthView {
            month: first,
            sessions,
            people: people.into_iter().map(|(_, row)| row).collect(),
        })
    })
}

fn cells(sessions: &[SessionCard], marks: &HashMap<SessionId, Option<Mark>>) -> Vec<MonthCell> {
    let cell = |session: &SessionCard| {
        let own = marks.get(&session.id);
        MonthCell {
            listed: own.is_some(),
            mark: own.copied().flatten(),
        }
    };
    sessions.iter().map(cell).collect()
}
