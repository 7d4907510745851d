//! Sessions as the calendar sees them: what each takes, on the wall clock of the place.

use super::ground::zone;
use crate::{Desk, Failure};
use chrono::{Duration, NaiveDate};
use etp_domain::{
    Booking, Mark, PathwayTemplate, Patient, PatientId, Profession, ProgrammeId, Session, Slot,
};
use etp_store::{BookedSession, Leader, Reader};
use std::collections::HashMap;
use std::collections::hash_map::Entry;

/// The professions each template session of a programme must be led by; read once for each programme.
pub(crate) struct Professions(HashMap<ProgrammeId, Option<PathwayTemplate>>);

impl Professions {
    pub(crate) fn new() -> Self {
        Self(HashMap::new())
    }

    pub(crate) fn of(
        &mut self,
        reader: &Reader<'_>,
        programme: ProgrammeId,
        step: &str,
    ) -> Result<Vec<Profession>, Failure> {
        if step.is_empty() {
            return Ok(Vec::new());
        }
        let template = match self.0.entry(programme) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(unknown) => {
                let latest = reader.programme(programme)?.version;
                let version = (latest > 0).then(|| reader.version(programme, latest));
                unknown.insert(version.transpose()?.map(|version| version.template))
            }
        };
        let mut sessions = template.iter().flat_map(|all| &all.sessions);
        let session = sessions.find(|one| one.code == step);
        Ok(session
            .map(|one| one.professions.clone())
            .unwrap_or_default())
    }
}

/// When a session begins and ends, on the wall clock of the place. One that begins in the hour the
/// clock skips is taken as it is written.
pub(crate) fn slot(desk: &Desk, session: &Session) -> Slot {
    let from = session.begins();
    let minutes = Duration::minutes(i64::from(session.minutes));
    let ends = etp_calendar::ends(zone(&desk.centre()), from, session.minutes);
    Slot {
        from,
        to: ends.unwrap_or(from + minutes),
    }
}

/// What a session that is planned takes.
pub(crate) fn booking(
    desk: &Desk,
    reader: &Reader<'_>,
    professions: &mut Professions,
    booked: BookedSession,
) -> Result<Booking, Failure> {
    let BookedSession {
        session,
        professionals,
        patients,
    } = booked;
    Ok(Booking {
        slot: slot(desk, &session),
        professions: professions.of(reader, session.programme, &session.step)?,
        session: Some(session.id),
        theme: session.theme,
        kind: session.kind,
        place: session.place_id,
        room: session.arranged.room,
        remote: session.arranged.remote,
        professionals,
        patients,
        capacity: session.capacity,
    })
}

/// Who is expected to come: whoever told they will not leaves a place, and is free at that hour.
pub(super) fn coming(list: impl Iterator<Item = (Patient, Option<Mark>)>) -> Vec<PatientId> {
    list.filter(|(_, mark)| *mark != Some(Mark::Excused))
        .map(|(patient, _)| patient.id)
        .collect()
}

/// The same of one session, read alone.
pub(crate) fn booked(
    desk: &Desk,
    reader: &Reader<'_>,
    session: &Session,
) -> Result<Booking, Failure> {
    let list = reader.attendance_list(session.id)?.into_iter();
    let led_by = reader.led_by(&[session.id])?.remove(&session.id);
    let leaders = led_by.into_iter().flatten().filter(Leader::is_taken);
    let whole = BookedSession {
        session: session.clone(),
        professionals: leaders.map(|one| one.professional).collect(),
        patients: coming(list),
    };
    booking(desk, reader, &mut Professions::new(), whole)
}

/// Everything planned between two days and on the days beside them, from which somebody may come or
/// to which somebody may go on.
pub(crate) fn around(
    desk: &Desk,
    reader: &Reader<'_>,
    (from, to): (NaiveDate, NaiveDate),
) -> Result<Vec<Booking>, Failure> {
    let mut professions = Professions::new();
    let (from, to) = (from.pred_opt().unwrap_or(from), to.succ_opt().unwrap_or(to));
    let booked = reader.bookings_between(from, to)?.into_iter();
    booked
        .map(|one| booking(desk, reader, &mut professions, one))
        .collect()
}
