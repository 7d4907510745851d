//! Sessions as the schedule shows them: with who leads them and what stands against them now.

use super::Window;
use super::bookings::slot;
use crate::rows::{number, session_card};
use crate::views::{LeaderLine, ScheduleSession, SessionCard};
use crate::{Desk, Failure};
use etp_domain::{ProfessionalId, SessionId, SessionStatus};
use etp_store::{Leader, Reader, SessionRow};
use std::collections::HashMap;

/// Rows with their leaders and how many hard things stand against each.
pub(crate) fn schedule_lines(
    desk: &Desk,
    reader: &Reader<'_>,
    rows: Vec<SessionRow>,
) -> Result<Vec<ScheduleSession>, Failure> {
    let ids: Vec<SessionId> = rows.iter().map(|row| row.session.id).collect();
    let mut leaders = reader.led_by(&ids)?;
    let against = counted(desk, reader, &rows)?;
    Ok(rows
        .into_iter()
        .map(|row| {
            let id = row.session.id;
            let led = leaders.remove(&id).unwrap_or_default();
            let count = against.get(&id).copied().unwrap_or_default();
            line(desk, row, led, count)
        })
        .collect())
}

/// One row, the same way.
pub(crate) fn schedule_line(
    desk: &Desk,
    reader: &Reader<'_>,
    row: SessionRow,
) -> Result<ScheduleSession, Failure> {
    let mut lines = schedule_lines(desk, reader, vec![row])?;
    lines
        .pop()
        .ok_or_else(|| Failure::broken("session-unreadable"))
}

/// How many hard things stand against each session that is still to come.
fn counted(
    desk: &Desk,
    reader: &Reader<'_>,
    rows: &[SessionRow],
) -> Result<HashMap<SessionId, u32>, Failure> {
    let today = desk.today();
    let coming = rows
        .iter()
        .filter(|row| row.session.status == SessionStatus::Planned && row.session.date >= today);
    let days = coming.map(|row| row.session.date);
    let Some((first, last)) = days.clone().min().zip(days.max()) else {
        return Ok(HashMap::new());
    };
    let window = Window::of(desk, reader, (first, last))?;
    let mut found = HashMap::new();
    for row in rows.iter().filter(|row| row.session.date >= today) {
        if let Some(wanted) = window.booking(row.session.id) {
            let partner = row.session.arranged.partner.as_ref();
            let against = window.conflicts(wanted, partner);
            let hard = against.iter().filter(|one| one.hard).count();
            found.insert(row.session.id, number(hard));
        }
    }
    Ok(found)
}

/// A session's card, with its end on the wall clock of the place.
pub(crate) fn card(desk: &Desk, row: SessionRow) -> SessionCard {
    let slot = slot(desk, &row.session);
    SessionCard {
        ends: slot.to.time(),
        ends_on: slot.to.date(),
        ..session_card(row)
    }
}

fn line(desk: &Desk, row: SessionRow, leaders: Vec<Leader>, conflicts: u32) -> ScheduleSession {
    let arranged = row.session.arranged.clone();
    let (place, series, excused) = (row.session.place_id, row.session.series, row.excused);
    ScheduleSession {
        card: card(desk, row),
        place,
        arranged,
        leaders: leaders.into_iter().map(leader).collect(),
        excused,
        series,
        conflicts,
    }
}

fn leader(one: Leader) -> LeaderLine {
    LeaderLine {
        professional: one.professional,
        name: format!("{} {}", one.first_name, one.last_name)
            .trim()
            .to_owned(),
        profession: one.profession,
        answer: one.answer,
    }
}

/// Only the sessions somebody leads and did not decline.
pub(crate) fn keep_led_by(
    reader: &Reader<'_>,
    rows: &mut Vec<SessionRow>,
    who: ProfessionalId,
) -> Result<(), Failure> {
    let ids: Vec<SessionId> = rows.iter().map(|row| row.session.id).collect();
    let led = reader.led_by(&ids)?;
    let leads = |one: &Leader| one.professional == who && one.is_taken();
    rows.retain(|row| {
        let leaders = led.get(&row.session.id);
        leaders.is_some_and(|all| all.iter().any(leads))
    });
    Ok(())
}
