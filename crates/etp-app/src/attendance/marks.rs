//! Marks, and what goes with them.

use super::saved;
use crate::forms::{ExcusePatient, RecordAttendance, SavePresence};
use crate::patients::fields::{line, text};
use crate::rows::number;
use crate::views::{MarkSaved, PlaceFreed};
use crate::waiting::who_waits;
use crate::{Desk, Done, Failure, Topic};
use etp_domain::{Mark, PatientId, PresenceDetail, Refusal, Session, SessionId, SessionStatus};
use etp_store::Writer;

/// The longest line about one person at one session, in characters.
const LONGEST_LINE: usize = 2000;

/// Writes one mark, or takes it back. A closed list that loses a mark is in the calendar again.
///
/// # Errors
/// The session is cancelled, or lies in the future and the mark is no excuse; the list is closed and no
/// reason is given; the person is not on it; the disk.
pub fn record_attendance(desk: &Desk, form: RecordAttendance) -> Result<Done<MarkSaved>, Failure> {
    desk.write(|writer| {
        let session = writer.session(form.session)?.session;
        // An excuse may be told, and taken back, before the day.
        if form.mark.is_some_and(|mark| mark != Mark::Excused) {
            open_for_marks(desk, &session)?;
        } else {
            not_cancelled(&session)?;
        }
        let reason = corrected(&session, &form.reason)?;
        if form.mark.is_none() && session.status == SessionStatus::Held {
            writer.set_status(session.id, SessionStatus::Planned)?;
        }
        let (by, now) = (desk.professional(), desk.now());
        writer.record_mark(session.id, form.patient, form.mark, &reason, by, now)?;
        saved(desk, writer, session.id)
    })
}

/// Gives the same mark to everybody who has none, and to nobody else: an explicit act, for
/// unmarked is not absent.
///
/// # Errors
/// The session is cancelled or lies in the future; the disk.
pub fn mark_the_rest(
    desk: &Desk,
    session: SessionId,
    mark: Mark,
) -> Result<Done<MarkSaved>, Failure> {
    desk.write(|writer| {
        open_for_marks(desk, &writer.session(session)?.session)?;
        mark_rest(desk, writer, session, mark)?;
        saved(desk, writer, session)
    })
}

pub(super) fn mark_rest(
    desk: &Desk,
    writer: &Writer<'_>,
    session: SessionId,
    mark: Mark,
) -> Result<(), Failure> {
    let (by, now) = (desk.professional(), desk.now());
    let list = writer.attendance_list(session)?.into_iter();
    for (patient, _) in list.filter(|(_, mark)| mark.is_none()) {
        writer.record_mark(session, patient.id, Some(mark), "", by, now)?;
    }
    Ok(())
}

/// Writes what goes with somebody's mark: remote, a relative, why they did not come, a line of their own.
///
/// # Errors
/// The session is cancelled; the list is closed and no reason is given; the person is not on it; a line
/// that is too long; the disk.
pub fn save_presence(desk: &Desk, form: SavePresence) -> Result<Done<()>, Failure> {
    let detail = PresenceDetail {
        line: text(&form.detail.line, LONGEST_LINE, "line")?,
        ..form.detail
    };
    desk.write(|writer| {
        let session = writer.session(form.session)?.session;
        not_cancelled(&session)?;
        let reason = corrected(&session, &form.reason)?;
        listed(writer, session.id, form.patient)?;
        writer.set_detail(session.id, form.patient, &detail)?;
        if session.status == SessionStatus::Held {
            desk.note_new(writer, "correct-presence", form.patient, "reason", &reason)?;
        }
        Ok(Done::new((), [Topic::Sessions]))
    })
}

/// Notes that somebody told they will not come, before the day or after; the answer says how many
/// places are left and how many people wait for one.
///
/// # Errors
/// Told on a day ahead; the session is cancelled or closed; the person is not on its list; the disk.
pub fn excuse_patient(desk: &Desk, form: ExcusePatient) -> Result<Done<PlaceFreed>, Failure> {
    if form.told_on > desk.today() {
        return Err(Failure::refused("day-ahead").with("field", "told_on"));
    }
    desk.write(|writer| {
        let session = writer.session(form.session)?.session;
        not_cancelled(&session)?;
        if session.status == SessionStatus::Held {
            return Err(Failure::refused("session-closed"));
        }
        let kept = listed(writer, session.id, form.patient)?;
        let (by, now) = (desk.professional(), desk.now());
        writer.record_mark(session.id, form.patient, Some(Mark::Excused), "", by, now)?;
        let detail = PresenceDetail {
            reason: form.reason,
            told_on: Some(form.told_on),
            ..kept
        };
        writer.set_detail(session.id, form.patient, &detail)?;
        desk.note_new(writer, "excuse", form.patient, "session", &session.theme)?;
        let row = writer.session(session.id)?;
        let waiting = who_waits(desk, writer, Some(session.programme))?;
        let freed = PlaceFreed {
            seats_left: row.seats_left(),
            waiting: number(waiting.len()),
        };
        Ok(Done::new(freed, [Topic::Sessions, Topic::Patients]))
    })
}

/// What is kept of somebody on a list.
fn listed(
    writer: &Writer<'_>,
    session: SessionId,
    patient: PatientId,
) -> Result<PresenceDetail, Failure> {
    let root = writer.root_of(patient)?;
    let mut list = writer.session_list(session)?.into_iter();
    let own = list.find(|line| line.patient.id == root);
    own.map(|line| line.detail)
        .ok_or_else(|| Refusal::PatientNotOnList.into())
}

/// The reason of a correction: asked for once the list is closed, and only then.
pub(crate) fn corrected(session: &Session, reason: &str) -> Result<String, Failure> {
    let reason = line(reason, "reason")?;
    if session.status == SessionStatus::Held && reason.is_empty() {
        return Err(Failure::refused("correction-reason-missing").with("field", "reason"));
    }
    Ok(reason)
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
