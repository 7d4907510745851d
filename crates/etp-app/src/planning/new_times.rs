//! New times for sessions that do not take place, or on a day that is closed later: each is offered the
//! next ones nothing stands against, and the first time of one is no time of the next.

use super::again::{slot_from, wanted_again};
use crate::forms::CancelHalfDay;
use crate::rows::session_card;
use crate::schedule::{Names, Window, booked};
use crate::views::BadDaySession;
use crate::{Desk, Failure};
use etp_domain::{Booking, Slot};
use etp_store::{Reader, SessionRow};

/// Sessions with new times nothing stands against.
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
        let wanted = booked(desk, reader, &row.session)?;
        let partner = row.session.arranged.partner.as_ref();
        let free = window.free(&wanted, partner, row.session.date);
        keep_free(&mut window, wanted, free.first());
        sessions.push(BadDaySession {
            card: session_card(row),
            free,
            conflicts: Vec::new(),
        });
    }
    Ok(sessions)
}

/// A session of a bad day, as it is and where it was chosen to go.
struct Moving {
    row: SessionRow,
    wanted: Booking,
    chosen: Option<Slot>,
}

/// The sessions of a bad day with new times from the day after it. Those that were chosen already stand
/// where they go to, and what stands against them there is said.
pub(super) fn offered(
    desk: &Desk,
    reader: &Reader<'_>,
    rows: Vec<SessionRow>,
    form: &CancelHalfDay,
) -> Result<Vec<BadDaySession>, Failure> {
    let from = form.date.succ_opt().unwrap_or(form.date);
    let mut window = Window::ahead(desk, reader, (from, from))?;
    let mut moving = Vec::with_capacity(rows.len());
    for row in rows {
        let one = moving_of(desk, reader, row, form)?;
        keep_free(&mut window, one.wanted.clone(), one.chosen.as_ref());
        moving.push(one);
    }
    let names = Names::of(reader)?;
    let mut sessions = Vec::with_capacity(moving.len());
    for Moving {
        row,
        wanted,
        chosen,
    } in moving
    {
        let partner = row.session.arranged.partner.as_ref();
        let free = window.free(&wanted, partner, from);
        let found = chosen.map(|slot| window.conflicts(&at(&wanted, slot), partner));
        let first = free.first().filter(|_| chosen.is_none());
        keep_free(&mut window, wanted, first);
        sessions.push(BadDaySession {
            card: session_card(row),
            free,
            conflicts: names.lines(reader, found.unwrap_or_default())?,
        });
    }
    Ok(sessions)
}

fn moving_of(
    desk: &Desk,
    reader: &Reader<'_>,
    row: SessionRow,
    form: &CancelHalfDay,
) -> Result<Moving, Failure> {
    let mut times = form.new_times.iter();
    let time = times.find(|time| time.session == row.session.id);
    let chosen = time.map(|time| slot_from(desk, &row.session, time.from));
    Ok(Moving {
        chosen: chosen.transpose()?,
        wanted: wanted_again(desk, reader, &row.session)?,
        row,
    })
}

/// A time that was given to a session is no time of another.
fn keep_free(window: &mut Window, wanted: Booking, slot: Option<&Slot>) {
    if let Some(slot) = slot {
        window.put([at(&wanted, *slot)]);
    }
}

fn at(wanted: &Booking, slot: Slot) -> Booking {
    Booking {
        slot,
        ..wanted.clone()
    }
}
