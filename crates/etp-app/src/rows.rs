//! From the store's rows to what screens show. Used by every page that lists sessions.

use crate::views::SessionCard;
use etp_store::SessionRow;

pub(crate) fn session_card(row: SessionRow) -> SessionCard {
    let SessionRow {
        session,
        programme_title,
        pathology,
        tally,
    } = row;
    SessionCard {
        ends: session.ends(),
        id: session.id,
        programme: session.programme,
        cohort: session.cohort,
        programme_title,
        pathology,
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
