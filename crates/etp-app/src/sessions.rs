//! Today, a session, its attendance. Every mark is on the disk before it is shown as saved.

use crate::rows::{session_card, session_cards};
use crate::{Desk, Done, Failure, Topic, forms::RecordAttendance, sharing, views::*};
use etp_domain::{Caregiver, Mark, Patient, Refusal, Session, SessionId, SessionStatus, Tally};
use etp_store::{Reader, Writer};

/// How many unmarked lists, and how many coming sessions, a day shows.
const FEW: u32 = 5;

/// The day: what happens, what is next, whose list is not finished, how sharing stands.
///
/// # Errors
/// The disk.
pub fn today(desk: &Desk) -> Result<TodayView, Failure> {
    let today = desk.today();
    desk.read(|reader| {
        Ok(TodayView {
            today,
            sessions: session_cards(reader.sessions_between(today, today)?),
            unmarked: session_cards(reader.unmarked_sessions_before(today, FEW)?),
            coming: session_cards(reader.sessions_after(today, FEW)?),
            patients: reader.patients_count()?,
            sharing: sharing::line(reader)?,
        })
    })
}

/// A session's list, by family name, with the caregivers on it and those who could be.
///
/// # Errors
/// No such session; the disk.
pub fn attendance(desk: &Desk, session: SessionId) -> Result<AttendanceView, Failure> {
    let today = desk.today();
    desk.read(|reader| {
        let row = reader.session(session)?;
        let list = reader.attendance_list(session)?;
        Ok(AttendanceView {
            too_early: row.session.date > today,
            session: session_card(row),
            people: list
                .into_iter()
                .map(|(patient, mark)| attendance_row(patient, mark))
                .collect(),
            caregivers: on_list(reader, session)?,
            caregivers_near: near(reader, session)?,
        })
    })
}

/// Writes one mark, or takes it back. A closed list that loses a mark is in the calendar again.
///
/// # Errors
/// The session is cancelled or lies in the future; the person is not on its list; the disk.
pub fn record_attendance(desk: &Desk, form: RecordAttendance) -> Result<Done<MarkSaved>, Failure> {
    let now = desk.now();
    desk.write(|writer| {
        let session = writer.session(form.session)?.session;
        open_for_marks(desk, &session)?;
        if form.mark.is_none() && session.status == SessionStatus::Held {
            writer.set_status(session.id, SessionStatus::Planned)?;
        }
        writer.record_mark(
            form.session,
            form.patient,
            form.mark,
            desk.professional(),
            now,
        )?;
        saved(desk, writer, form.session)
    })
}

/// Gives the same mark to everybody who has none, and to nobody else: an explicit act, for
/// unmarked is not absent.
///
/// # Errors
/// Those of [`record_attendance`].
pub fn mark_the_rest(
    desk: &Desk,
    session: SessionId,
    mark: Mark,
) -> Result<Done<MarkSaved>, Failure> {
    let now = desk.now();
    desk.write(|writer| {
        open_for_marks(desk, &writer.session(session)?.session)?;
        for (patient, _) in writer
            .attendance_list(session)?
            .into_iter()
            .filter(|(_, mark)| mark.is_none())
        {
            writer.record_mark(session, patient.id, Some(mark), desk.professional(), now)?;
        }
        saved(desk, writer, session)
    })
}

/// Says that attendance is complete.
///
/// # Errors
/// Somebody has no mark yet; the session is cancelled or lies in the future; the disk.
pub fn close_session(desk: &Desk, session: SessionId) -> Result<Done<()>, Failure> {
    desk.write(|writer| {
        open_for_marks(desk, &writer.session(session)?.session)?;
        let tally = tally(writer, session)?;
        if tally.marked < tally.listed {
            let missing = (tally.listed - tally.marked).to_string();
            return Err(Failure::refused("session-list-unfinished").with("missing", missing));
        }
        writer.set_status(session, SessionStatus::Held)?;
        let marks = serde_json::json!({ "listed": tally.listed, "present": tally.present });
        desk.log(writer, "close-session", &session.to_string(), &marks)?;
        Ok(Done::new((), [Topic::Sessions]))
    })
}

/// A list is kept only for a session that takes place.
pub(crate) fn not_cancelled(session: &Session) -> Result<(), Failure> {
    if session.status == SessionStatus::Cancelled {
        return Err(Refusal::SessionCancelled.into());
    }
    Ok(())
}

/// Nobody was somewhere tomorrow.
pub(crate) fn open_for_marks(desk: &Desk, session: &Session) -> Result<(), Failure> {
    not_cancelled(session)?;
    if session.date > desk.today() {
        return Err(Refusal::SessionNotBegun { date: session.date }.into());
    }
    Ok(())
}

fn saved(desk: &Desk, writer: &Writer<'_>, session: SessionId) -> Result<Done<MarkSaved>, Failure> {
    let tally = tally(writer, session)?;
    let answer = MarkSaved {
        saved_at: desk.now().to_rfc3339(),
        listed: tally.listed,
        marked: tally.marked,
        present: tally.present,
    };
    Ok(Done::new(answer, [Topic::Sessions]))
}

fn tally(reader: &Reader<'_>, session: SessionId) -> Result<Tally, Failure> {
    Ok(reader.session(session)?.tally)
}

fn attendance_row(patient: Patient, mark: Option<Mark>) -> AttendanceRow {
    AttendanceRow {
        patient: patient.id,
        last_name: patient.last_name,
        first_name: patient.first_name,
        commune: patient.contact.commune,
        residence: patient.contact.residence,
        languages: patient.languages,
        interpreter: patient.needs.interpreter,
        large_print: patient.needs.large_print,
        mark,
    }
}

fn on_list(reader: &Reader<'_>, session: SessionId) -> Result<Vec<CaregiverRow>, Failure> {
    let listed = reader.caregivers_of_session(session)?.into_iter();
    Ok(listed
        .map(|(caregiver, mark)| caregiver_row(caregiver, mark))
        .collect())
}

/// Caregivers of the people on the list who are not on it yet.
fn near(reader: &Reader<'_>, session: SessionId) -> Result<Vec<CaregiverRow>, Failure> {
    let near = reader.caregivers_near(session)?.into_iter();
    Ok(near
        .map(|caregiver| caregiver_row(caregiver, None))
        .collect())
}

fn caregiver_row(caregiver: Caregiver, mark: Option<Mark>) -> CaregiverRow {
    CaregiverRow {
        caregiver: caregiver.id,
        last_name: caregiver.last_name,
        first_name: caregiver.first_name,
        mark,
    }
}
