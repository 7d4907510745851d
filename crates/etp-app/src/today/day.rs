//! The sessions of a day, each with who is expected and what they need.

use super::bag::things_of;
use crate::rows::number;
use crate::schedule::{minutes_between, point_of_place, schedule_lines};
use crate::views::DaySession;
use crate::waiting::without_seat;
use crate::{Desk, Failure};
use chrono::NaiveDateTime;
use etp_domain::{Follows, Mark, Patient, Place, Session, Tongue, follows, leave_at as leave};
use etp_store::{Reader, SessionRow};

pub(super) fn sessions(
    desk: &Desk,
    reader: &Reader<'_>,
    rows: Vec<SessionRow>,
) -> Result<Vec<DaySession>, Failure> {
    let places: Vec<Place> = reader
        .places()?
        .into_iter()
        .map(|(place, _)| place)
        .collect();
    let lines = schedule_lines(desk, reader, rows.clone())?;
    let mut days = Vec::with_capacity(rows.len());
    for (line, row) in lines.into_iter().zip(rows) {
        let session = &row.session;
        let list = reader.attendance_list(session.id)?.into_iter();
        let expected: Vec<Patient> = list
            .filter(|(_, mark)| *mark != Some(Mark::Excused))
            .map(|(patient, _)| patient)
            .collect();
        days.push(DaySession {
            line,
            expected: number(expected.len()),
            interpreters_missing: interpreters_missing(session, &expected),
            language_clashes: number(expected.iter().filter(|one| clashes(session, one)).count()),
            without_transport: without_seat(desk, reader, session.id)?,
            leave_at: leave_at(&places, session),
            bag: things_of(desk, reader, &row)?,
        });
    }
    Ok(days)
}

fn clashes(session: &Session, patient: &Patient) -> bool {
    let arranged = &session.arranged;
    let interpreter = patient.needs.interpreter;
    let held_in = (&arranged.languages, &arranged.interpreters);
    follows(&patient.spoken, interpreter, held_in.0, held_in.1) == Follows::No
}

/// The first language of each person who needs an interpreter nobody arranged.
fn interpreters_missing(session: &Session, expected: &[Patient]) -> Vec<Tongue> {
    let need = expected
        .iter()
        .filter(|one| one.needs.interpreter && clashes(session, one));
    let mut tongues: Vec<Tongue> = need
        .map(|one| one.spoken.first().copied().unwrap_or(Tongue::Other))
        .collect();
    tongues.sort_unstable();
    tongues.dedup();
    tongues
}

/// When to leave for a session: as measured, or as far as communes tell from the centre's first place.
/// `None` for one at the centre itself, by telephone, or where nobody knows the way.
pub(crate) fn leave_at(places: &[Place], session: &Session) -> Option<NaiveDateTime> {
    let place = places.iter().find(|one| Some(one.id) == session.place_id)?;
    let home = places.iter().find(|one| one.active)?;
    if session.arranged.remote || place.id == home.id {
        return None;
    }
    let estimated = || {
        let (from, to) = (
            point_of_place(&home.contact)?,
            point_of_place(&place.contact)?,
        );
        Some(minutes_between(from, to))
    };
    let way = place.travel_minutes.or_else(estimated)?;
    Some(leave(
        session.begins(),
        way,
        place.setup_minutes.unwrap_or(0),
    ))
}
