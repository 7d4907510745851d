//! Snow, a strike, a nurse who is ill: a half-day cancelled in one act, with whom to call first, and with
//! new times for its sessions where somebody chose them.

use super::again::{Again, name_new_times};
use super::cancel::may_be_cancelled;
use super::new_times::offered;
use super::{Act, to_tell};
use crate::forms::CancelHalfDay;
use crate::rows::{number, session_cards};
use crate::schedule::keep_led_by;
use crate::views::{BadDay, PlanningDone};
use crate::{Desk, Done, Failure};
use etp_domain::{Cancellation, HalfDay, SessionId, SessionStatus};
use etp_store::{Reader, SessionRow, Writer};

/// What the act would cancel, and whom to call, who leaves home first at the top. Writes nothing.
///
/// # Errors
/// The clock skips the hour of a new time; the disk.
pub fn preview_bad_day(desk: &Desk, form: &CancelHalfDay) -> Result<BadDay, Failure> {
    desk.read(|reader| {
        let (rows, kept) = meant(reader, form)?;
        let telling = to_tell(reader, &rows)?;
        Ok(BadDay {
            sessions: offered(desk, reader, rows, form)?,
            calls: telling.people,
            not_to_tell: telling.not_to_tell,
            kept: session_cards(kept),
        })
    })
}

/// Cancels every planned session of the half-day, and plans those anew for which a time was chosen.
///
/// # Errors
/// There is none; a new time is of a session that is not cancelled, or something hard stands against it
/// and nobody said why all the same; the disk.
pub fn cancel_half_day(desk: &Desk, form: CancelHalfDay) -> Result<Done<PlanningDone>, Failure> {
    desk.write(|writer| {
        let (rows, kept) = meant(writer, &form)?;
        if rows.is_empty() {
            return Err(Failure::refused("bad-day-empty").with("field", "date"));
        }
        let new = chosen(desk, &rows, &form)?;
        let mut done = cancel_and_plan(desk, writer, &rows, &new, &form)?;
        done.answer.sessions = number(rows.len());
        done.answer.again = number(new.len());
        done.answer.kept = session_cards(kept);
        Ok(done)
    })
}

fn cancel_and_plan(
    desk: &Desk,
    writer: &Writer<'_>,
    rows: &[SessionRow],
    new: &[Again<'_>],
    form: &CancelHalfDay,
) -> Result<Done<PlanningDone>, Failure> {
    let old = rows.iter().map(|row| row.session.id);
    let act = Act {
        despite: form.despite.clone(),
        ..Act::of_sessions(old.clone().chain(new.iter().map(|one| one.id)))
    };
    let why = Cancellation {
        cause: form.cause,
        note: form.note.trim().to_owned(),
        on: desk.today(),
    };
    let before = act.stands(writer)?;
    for session in old.clone() {
        writer.cancel_session(session, &why, desk.now())?;
    }
    for one in new {
        one.write(desk, writer, &form.despite)?;
    }
    let mut telling = to_tell(writer, &again(writer, old)?)?;
    let new = again(writer, new.iter().map(|one| one.id))?;
    name_new_times(writer, &mut telling, &new)?;
    let kind = match new.is_empty() {
        true => "cancel-sessions",
        false => "cancel-and-plan",
    };
    act.keep(desk, writer, kind, &before, telling)
}

/// Sessions as they stand now.
fn again(
    reader: &Reader<'_>,
    sessions: impl Iterator<Item = SessionId>,
) -> Result<Vec<SessionRow>, Failure> {
    sessions.map(|id| Ok(reader.session(id)?)).collect()
}

/// The new times of a form, each of a session that is cancelled, and of none twice.
fn chosen<'a>(
    desk: &Desk,
    rows: &'a [SessionRow],
    form: &CancelHalfDay,
) -> Result<Vec<Again<'a>>, Failure> {
    let mut new: Vec<Again<'a>> = Vec::with_capacity(form.new_times.len());
    for time in &form.new_times {
        let row = rows.iter().find(|row| row.session.id == time.session);
        let twice = new.iter().any(|one| one.row.session.id == time.session);
        let Some(row) = row.filter(|_| !twice) else {
            return Err(Failure::refused("bad-day-not-cancelled").with("field", "date"));
        };
        new.push(Again {
            row,
            from: time.from,
            id: SessionId(desk.doors.chance.id()),
        });
    }
    Ok(new)
}

/// The sessions a form means: those that are cancelled, and those that stay as people are marked.
fn meant(
    reader: &Reader<'_>,
    form: &CancelHalfDay,
) -> Result<(Vec<SessionRow>, Vec<SessionRow>), Failure> {
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
    let cancelled = |row: &SessionRow| may_be_cancelled(row).is_ok();
    Ok(rows.into_iter().partition(cancelled))
}
