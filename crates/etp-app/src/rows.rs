//! From the store's rows to what screens show. Used by every page that lists sessions.

use crate::views::SessionCard;
use chrono::Duration;
use etp_store::SessionRow;

pub(crate) fn session_card(row: SessionRow) -> SessionCard {
    let (session, tally) = (row.session, row.tally);
    let ends = session.begins() + Duration::minutes(i64::from(session.minutes));
    SessionCard {
        ends: ends.time(),
        ends_on: ends.date(),
        room: row.room_name,
        cancelled: session.cancelled.map(|one| one.cause),
        id: session.id,
        programme: session.programme,
        cohort: session.cohort,
        programme_title: row.programme_title,
        pathology: row.pathology,
        number: session.number,
        date: session.date,
        starts: session.starts,
        has_handout: !session.handout.is_empty(),
        theme: session.theme,
        place: session.place,
        kind: session.kind,
        status: session.status,
        capacity: session.capacity,
        listed: tally.listed,
        marked: tally.marked,
        present: tally.present,
    }
}

pub(crate) fn session_cards(rows: Vec<SessionRow>) -> Vec<SessionCard> {
    rows.into_iter().map(session_card).collect()
}

/// How many, as screens count.
pub(crate) fn number(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
