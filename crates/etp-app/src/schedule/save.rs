//! One session, new or changed, and what those who lead it answered.

use super::against;
use super::check::{hard, wanted, whom};
use crate::attendance::expect;
use crate::forms::{AnswerSession, SaveSession};
use crate::patients::may_join;
use crate::programmes::place_words;
use crate::{Desk, Done, Failure, Topic};
use etp_domain::{ListEntry, Refusal, SeriesId, Session, SessionId, SessionStatus};
use etp_store::Writer;

/// The longest a session lasts: a day.
const LONGEST: u32 = 24 * 60;
/// The most people on one list.
const MOST_PEOPLE: u32 = 1000;

/// Writes a session. One that is there keeps its list, its marks and its status.
///
/// # Errors
/// A field that cannot be; something hard stands against it and nobody said why all the same; it is
/// cancelled, or closed, or would move (see `planning::move_session`); somebody chosen refused to join
/// or may not be contacted; no such session, programme, group, place or professional; the disk.
pub fn save_session(desk: &Desk, form: SaveSession) -> Result<Done<SessionId>, Failure> {
    checked(&form)?;
    desk.write(|writer| {
        let booking = wanted(desk, writer, &form)?;
        let found = against(desk, writer, &booking, form.arranged.partner.as_ref())?;
        hard(&found, &form.despite)?;
        let id = put(desk, writer, &form, (SessionId(desk.doors.chance.id()), None))?;
        let detail = serde_json::json!({
            "new": form.session.is_none(),
            "conflicts": found.iter().filter(|one| one.hard).map(|one| one.kind.code()).collect::<Vec<_>>(),
            "despite": form.despite.trim(),
        });
        desk.log(writer, "save-session", &id.to_string(), &detail)?;
        Ok(Done::new(id, [Topic::Sessions, Topic::Programmes]))
    })
}

/// Fields that cannot be, before anything is read.
pub(crate) fn checked(form: &SaveSession) -> Result<(), Failure> {
    if form.theme.trim().is_empty() {
        return Err(Failure::refused("session-theme-missing").with("field", "theme"));
    }
    if !(1..=LONGEST).contains(&form.minutes) {
        return Err(Failure::refused("session-minutes-impossible")
            .with("field", "minutes")
            .with("most", LONGEST.to_string()));
    }
    if !(1..=MOST_PEOPLE).contains(&form.capacity) {
        return Err(Failure::refused("session-capacity-impossible")
            .with("field", "capacity")
            .with("most", MOST_PEOPLE.to_string()));
    }
    Ok(())
}

/// Writes the session of a form, with who leads it and, for a new one, who is expected. A new one gets
/// the identity and the series given.
pub(crate) fn put(
    desk: &Desk,
    writer: &Writer<'_>,
    form: &SaveSession,
    new: (SessionId, Option<SeriesId>),
) -> Result<SessionId, Failure> {
    fitting(writer, form)?;
    let place = place_words(writer, form.place, &form.place_words)?;
    let id = match form.session {
        Some(id) => change(desk, writer, form, id, place)?,
        None => add(desk, writer, form, new, place)?,
    };
    writer.set_session_leaders(id, &form.professionals)?;
    Ok(id)
}

/// The group is of the programme, the room is of the place.
fn fitting(writer: &Writer<'_>, form: &SaveSession) -> Result<(), Failure> {
    if let Some(cohort) = form.cohort
        && writer.cohort(cohort)?.programme != form.programme
    {
        return Err(Failure::refused("cohort-unknown"));
    }
    if let (Some(room), Some(place)) = (form.arranged.room, form.place) {
        let places = writer.places()?.into_iter();
        let mut rooms = places
            .filter(|(one, _)| one.id == place)
            .flat_map(|(_, all)| all);
        if !rooms.any(|one| one.id == room) {
            return Err(Failure::refused("room-elsewhere").with("field", "room"));
        }
    }
    Ok(())
}

fn add(
    desk: &Desk,
    writer: &Writer<'_>,
    form: &SaveSession,
    (id, series): (SessionId, Option<SeriesId>),
    place: String,
) -> Result<SessionId, Failure> {
    writer.programme(form.programme)?;
    let before = match form.cohort {
        Some(cohort) => writer.sessions_of_cohort(cohort)?,
        None => Vec::new(),
    };
    let last = before.iter().map(|row| row.session.number).max();
    let blank = Session {
        cohort: form.cohort,
        number: last.unwrap_or(0) + 1,
        series,
        ..Session::planned(id, form.programme, form.date, form.starts)
    };
    let session = filled(form, place, blank);
    writer.add_session(&session)?;
    for patient in &form.patients {
        may_join(desk, writer, *patient)?;
    }
    for patient in whom(desk, writer, form)?.0 {
        expect(desk, writer, &session, patient, ListEntry::Planned)?;
    }
    Ok(session.id)
}

/// A session with everything a form says of it.
fn filled(form: &SaveSession, place: String, session: Session) -> Session {
    Session {
        step: form.step.clone(),
        date: form.date,
        starts: form.starts,
        minutes: form.minutes,
        kind: form.kind,
        capacity: form.capacity,
        theme: form.theme.trim().to_owned(),
        handout: form.handout.clone(),
        place,
        place_id: form.place,
        arranged: form.arranged.clone(),
        ..session
    }
}

fn change(
    desk: &Desk,
    writer: &Writer<'_>,
    form: &SaveSession,
    id: SessionId,
    place: String,
) -> Result<SessionId, Failure> {
    let row = writer.session(id)?;
    let before = row.session;
    match before.status {
        SessionStatus::Cancelled => return Err(Refusal::SessionCancelled.into()),
        SessionStatus::Held => return Err(Failure::refused("session-closed")),
        SessionStatus::Planned => {}
    }
    // Another time is another act, which names the people to tell.
    if (before.date, before.starts) != (form.date, form.starts) {
        return Err(Failure::refused("session-moved-by-change").with("field", "date"));
    }
    if before.kind != form.kind && row.tally.listed > 0 {
        return Err(Failure::refused("session-kind-listed").with("field", "kind"));
    }
    let after = filled(form, place, before);
    writer.change_session(&after, desk.now())?;
    Ok(id)
}

/// Notes what somebody answered who was asked to lead a session.
///
/// # Errors
/// The person does not lead it; no such session; the disk.
pub fn answer_session(desk: &Desk, form: AnswerSession) -> Result<Done<()>, Failure> {
    desk.write(|writer| {
        writer.session(form.session)?;
        writer.answer_session(form.session, form.professional, form.answer)?;
        let detail = serde_json::json!({ "answer": form.answer.code() });
        desk.log(writer, "answer-session", &form.session.to_string(), &detail)?;
        Ok(Done::new((), [Topic::Sessions]))
    })
}
