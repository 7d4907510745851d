//! Snow, a strike, a nurse who is ill: a half-day cancelled in one act, with whom to call first.

use super::cancel::{cancel_all, may_be_cancelled};
use super::to_tell;
use crate::forms::CancelHalfDay;
use crate::rows::{session_card, session_cards};
use crate::schedule::{Window, booked, keep_led_by};
use crate::views::{BadDay, BadDaySession, PlanningDone};
use crate::{Desk, Done, Failure};
use etp_domain::{Cancellation, HalfDay, SessionStatus};
use etp_store::{Reader, SessionRow};

/// What the act would cancel, and whom to call, who leaves home first at the top. Writes nothing.
///
/// # Errors
/// The disk.
pub fn preview_bad_day(desk: &Desk, form: &CancelHalfDay) -> Result<BadDay, Failure> {
    desk.read(|reader| {
        let (rows, kept): (Vec<_>, Vec<_>) = meant(reader, form)?
            .into_iter()
            .partition(|row| may_be_cancelled(row).is_ok());
        let telling = to_tell(reader, &rows)?;
        Ok(BadDay {
            sessions: touched(desk, reader, rows)?,
            calls: telling.people,
            not_to_tell: telling.not_to_tell,
            kept: session_cards(kept),
        })
    })
}

/// Cancels every planned session of the half-day.
///
/// # Errors
/// There is none; the disk.
pub fn cancel_half_day(desk: &Desk, form: CancelHalfDay) -> Result<Done<PlanningDone>, Failure> {
    desk.write(|writer| {
        let rows = meant(writer, &form)?;
        if !rows.iter().any(|row| may_be_cancelled(row).is_ok()) {
            return Err(Failure::refused("bad-day-empty").with("field", "date"));
        }
        let why = Cancellation {
            cause: form.cause,
            note: form.note.trim().to_owned(),
            on: desk.today(),
        };
        cancel_all(desk, writer, rows, &why)
    })
}

/// Sessions with new times nothing stands against; the first time of one is no time of the next.
pub(crate) fn touched(
    desk: &Desk,
    reader: &Reader<'_>,
    rows: Vec<SessionRow>,
) -> Result<Vec<BadDaySession>, Failure> {
    let Some(first) = rows.iter().map(|row| row.session.date).min() else {
        return Ok(Vec::new());
    };
    let last = rows.iter().map(|row| row.session.date).max();
    let mut window = Window::ahead(desk, reader, (first, last.unwrap_or(first)))?;
    let mut sessions = Vec::with_capacity(rows.len());
    for row in rows {
        let mut wanted = booked(desk, reader, &row.session)?;
        let partner = row.session.arranged.partner.as_ref();
        let free = window.free(&wanted, partner, row.session.date);
        if let Some(slot) = free.first() {
            wanted.slot = *slot;
            window.put([wanted]);
        }
        let card = session_card(row);
        sessions.push(BadDaySession { card, free });
    }
    Ok(sessions)
}

fn meant(reader: &Reader<'_>, form: &CancelHalfDay) -> Result<Vec<SessionRow>, Failure> {
    let mut rows = reader.sessions_between(form.date, form.date)?;
    rows.retain(|row| {
        row.session.status == SessionStatus::Planned
            && form
                .part
                .is_none_or(|part| part == HalfDay::of(row.session.begins()).part)
            && form
                .place
                .is_none_or(|place| row.session.place_id == Some(place))
    });
    if let Some(who) = form.professional {
        keep_led_by(reader, &mut rows, who)?;
    }
    Ok(rows)
}
