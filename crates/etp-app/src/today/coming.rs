//! The two weeks to come: free places somebody waits for, and sessions nobody leads.

use crate::patients::is_hindered;
use crate::rows::session_card;
use crate::views::SessionCard;
use crate::{Desk, Failure};
use chrono::Days;
use etp_domain::{ProgrammeId, SessionKind, SessionStatus};
use etp_store::{Leader, Reader};
use std::collections::HashSet;

/// How far ahead a day looks.
const DAYS: u64 = 14;
/// How many sessions of each kind a day shows.
const FEW: usize = 5;

pub(super) fn watched(
    desk: &Desk,
    reader: &Reader<'_>,
) -> Result<(Vec<SessionCard>, Vec<SessionCard>), Failure> {
    let from = desk.today();
    let to = from.checked_add_days(Days::new(DAYS)).unwrap_or(from);
    let mut rows = reader.sessions_between(from, to)?;
    rows.retain(|row| row.session.status == SessionStatus::Planned);
    let waiting = waited_for(desk, reader)?;
    let ids: Vec<_> = rows.iter().map(|row| row.session.id).collect();
    let led = reader.led_by(&ids)?;
    let free = rows.iter().filter(|row| {
        row.session.kind == SessionKind::Group
            && row.seats_left() > 0
            && waiting.contains(&row.session.programme)
    });
    let unled = rows.iter().filter(|row| {
        let leaders = led.get(&row.session.id);
        !leaders.is_some_and(|all| all.iter().any(Leader::is_taken))
    });
    let cards = |rows: &mut dyn Iterator<Item = &etp_store::SessionRow>| {
        rows.take(FEW).cloned().map(session_card).collect()
    };
    Ok((cards(&mut free.into_iter()), cards(&mut unled.into_iter())))
}

/// The programmes somebody waits for who may be offered a place; one person of each is enough to know.
fn waited_for(desk: &Desk, reader: &Reader<'_>) -> Result<HashSet<ProgrammeId>, Failure> {
    let mut programmes = HashSet::new();
    for row in reader.waiting_wishes(None)? {
        let (programme, patient) = (row.enrolment.programme, row.enrolment.patient);
        if !programmes.contains(&programme) && !is_hindered(desk, reader, patient)? {
            programmes.insert(programme);
        }
    }
    Ok(programmes)
}
