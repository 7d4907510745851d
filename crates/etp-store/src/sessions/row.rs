//! How a session lies in its columns.

use super::SessionRow;
use crate::StoreError;
use crate::columns::{
    as_json, coded, coded_if_any, codes, id, id_if_any, instant_if_any, joined, parsed_json_if_any,
};
use etp_domain::{
    Arrangement, CancelCause, Cancellation, CohortId, Pathology, PlaceId, ProgrammeId, RoomId,
    SeriesId, Session, SessionId, SessionKind, SessionStatus, Tally, Tongue,
};
use rusqlite::Row;
use rusqlite::types::Value;
use uuid::Uuid;

/// What the statements that write a whole session take.
pub(super) fn values(session: &Session) -> Result<Vec<(&'static str, Value)>, StoreError> {
    let id = |id: Option<Uuid>| Value::from(id.map(|id| id.as_bytes().to_vec()));
    let arranged = &session.arranged;
    let partner = arranged.partner.as_ref().map(as_json).transpose()?;
    let tongues = |all: &[Tongue]| Value::from(joined(all.iter().map(|one| one.code())));
    let cancelled = session.cancelled.as_ref();
    Ok(vec![
        (":id", id(Some(session.id.0))),
        (":programme", id(Some(session.programme.0))),
        (":cohort", id(session.cohort.map(|cohort| cohort.0))),
        (":step", session.step.clone().into()),
        (":number", session.number.into()),
        (":date", session.date.to_string().into()),
        (
            ":starts",
            session.starts.format("%H:%M:%S").to_string().into(),
        ),
        (":minutes", session.minutes.into()),
        (":kind", session.kind.code().to_owned().into()),
        (":capacity", session.capacity.into()),
        (":theme", session.theme.clone().into()),
        (":handout", session.handout.clone().into()),
        (":place", session.place.clone().into()),
        (":place_id", id(session.place_id.map(|place| place.0))),
        (":status", session.status.code().to_owned().into()),
        (":room", id(arranged.room.map(|room| room.0))),
        (":remote", arranged.remote.into()),
        (":languages", tongues(&arranged.languages)),
        (":interpreters", tongues(&arranged.interpreters)),
        (":transport", arranged.transport.clone().into()),
        (":partner", partner.into()),
        (":series", id(session.series.map(|series| series.0))),
        (
            ":cancel_cause",
            cancelled.map(|one| one.cause.code().to_owned()).into(),
        ),
        (
            ":cancel_note",
            cancelled
                .map_or_else(String::new, |one| one.note.clone())
                .into(),
        ),
        (":cancel_on", cancelled.map(|one| one.on.to_string()).into()),
        (":note", session.note.clone().into()),
    ])
}

pub(super) fn read(row: &Row<'_>) -> rusqlite::Result<SessionRow> {
    Ok(SessionRow {
        session: read_session(row)?,
        programme_title: row.get("programme_title")?,
        pathology: coded(row, "pathology", Pathology::from_code)?,
        room_name: row.get("room_name")?,
        tally: Tally {
            listed: row.get("listed")?,
            marked: row.get("marked")?,
            present: row.get("present")?,
        },
        excused: row.get("excused")?,
        sequence: row.get("sequence")?,
        changed_at: instant_if_any(row, "changed_at")?,
    })
}

pub(super) fn read_session(row: &Row<'_>) -> rusqlite::Result<Session> {
    Ok(Session {
        id: id(row, "id", SessionId)?,
        programme: id(row, "programme", ProgrammeId)?,
        cohort: id_if_any(row, "cohort", CohortId)?,
        step: row.get("step")?,
        number: row.get("number")?,
        date: row.get("date")?,
        starts: row.get("starts")?,
        minutes: row.get("minutes")?,
        kind: coded(row, "kind", SessionKind::from_code)?,
        capacity: row.get("capacity")?,
        theme: row.get("theme")?,
        handout: row.get("handout")?,
        place: row.get("place")?,
        place_id: id_if_any(row, "place_id", PlaceId)?,
        status: coded(row, "status", SessionStatus::from_code)?,
        arranged: read_arrangement(row)?,
        series: id_if_any(row, "series", SeriesId)?,
        cancelled: read_cancellation(row)?,
        note: row.get("note")?,
    })
}

fn read_arrangement(row: &Row<'_>) -> rusqlite::Result<Arrangement> {
    Ok(Arrangement {
        room: id_if_any(row, "room", RoomId)?,
        remote: row.get("remote")?,
        languages: codes(row, "languages", Tongue::from_code)?,
        interpreters: codes(row, "interpreters", Tongue::from_code)?,
        transport: row.get("transport")?,
        partner: parsed_json_if_any(row, "partner")?,
    })
}

fn read_cancellation(row: &Row<'_>) -> rusqlite::Result<Option<Cancellation>> {
    let Some(cause) = coded_if_any(row, "cancel_cause", CancelCause::from_code)? else {
        return Ok(None);
    };
    Ok(Some(Cancellation {
        cause,
        note: row.get("cancel_note")?,
        on: row.get("cancel_on")?,
    }))
}
