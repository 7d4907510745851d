//! Moving a session, alone or with those that follow it.

use super::{Act, to_tell, untouched};
use crate::forms::MoveSession;
use crate::rows::{number, session_card};
use crate::schedule::{Names, Window, booked, following, hard, slot_of};
use crate::views::{MoveLine, MovePreview, PlanningDone};
use crate::{Desk, Done, Failure};
use etp_domain::{Conflict, Session, Slot};
use etp_store::{Reader, SessionRow};

/// A session that moves: as it is, where to, what stands against it there, and the next free times.
struct Moving {
    row: SessionRow,
    to: Slot,
    found: Vec<Conflict>,
    free: Vec<Slot>,
}

/// What moving would do. Writes nothing.
///
/// # Errors
/// The session cannot be moved; the clock skips the hour; no such session; the disk.
pub fn preview_move(desk: &Desk, form: &MoveSession) -> Result<MovePreview, Failure> {
    desk.read(|reader| {
        let (moving, kept) = moves(desk, reader, form)?;
        let rows: Vec<_> = moving.iter().map(|one| one.row.clone()).collect();
        let (names, people) = (Names::of(reader)?, to_tell(reader, &rows)?);
        let line = |one: Moving| {
            Ok(MoveLine {
                card: session_card(one.row),
                to: one.to,
                conflicts: names.lines(reader, one.found)?,
                free: one.free,
            })
        };
        Ok(MovePreview {
            moves: moving
                .into_iter()
                .map(line)
                .collect::<Result<_, Failure>>()?,
            kept: kept.into_iter().map(session_card).collect(),
            people: number(people.people.len()),
        })
    })
}

/// Moves; lists go with their sessions, and the answer names the people to tell.
///
/// # Errors
/// Those of [`preview_move`]; something hard stands against it and nobody said why all the same.
pub fn move_session(desk: &Desk, form: MoveSession) -> Result<Done<PlanningDone>, Failure> {
    desk.write(|writer| {
        let (moving, _) = moves(desk, writer, &form)?;
        for one in &moving {
            hard(&one.found, &form.despite)?;
        }
        let rows: Vec<_> = moving.iter().map(|one| one.row.clone()).collect();
        let people = to_tell(writer, &rows)?;
        let act = Act {
            despite: form.despite,
            ..Act::of_sessions(rows.iter().map(|row| row.session.id))
        };
        let before = act.stands(writer)?;
        for one in moving {
            let moved = Session {
                date: one.to.from.date(),
                starts: one.to.from.time(),
                ..one.row.session
            };
            writer.change_session(&moved, desk.now())?;
        }
        act.keep(desk, writer, "move-sessions", &before, people)
    })
}

/// What moves and where to, and what stays although it follows.
fn moves(
    desk: &Desk,
    reader: &Reader<'_>,
    form: &MoveSession,
) -> Result<(Vec<Moving>, Vec<SessionRow>), Failure> {
    let row = reader.session(form.session)?;
    movable(&row)?;
    let by = form.date.and_time(form.starts) - row.session.begins();
    let mut rows = vec![row.clone()];
    if form.following {
        rows.extend(following(desk, reader, &row.session)?);
    }
    let (rows, kept): (Vec<_>, Vec<_>) = rows.into_iter().partition(|row| movable(row).is_ok());
    let mut wanted = Vec::with_capacity(rows.len());
    for row in &rows {
        let begins = row.session.begins() + by;
        let mut booking = booked(desk, reader, &row.session)?;
        booking.slot = slot_of(desk, begins.date(), begins.time(), row.session.minutes)?;
        wanted.push(booking);
    }
    // Those that move along stand where they go to, not where they stood.
    let days = wanted.iter().map(|one| one.slot.from.date());
    let span = (
        days.clone().min().unwrap_or(form.date),
        days.max().unwrap_or(form.date),
    );
    let mut window = Window::of(desk, reader, span)?;
    window.put(wanted.iter().cloned());
    let mut ahead = Window::ahead(desk, reader, span)?;
    ahead.put(wanted.iter().cloned());
    let mut moving = Vec::with_capacity(rows.len());
    for (row, wanted) in rows.into_iter().zip(wanted) {
        let partner = row.session.arranged.partner.as_ref();
        moving.push(Moving {
            found: window.conflicts(&wanted, partner),
            free: ahead.free(&wanted, partner, wanted.slot.from.date()),
            to: wanted.slot,
            row,
        });
    }
    Ok((moving, kept))
}

/// A session with marks stays where people were marked; excuses told beforehand move with it.
fn movable(row: &SessionRow) -> Result<(), Failure> {
    untouched(row, "session-has-marks")
}
