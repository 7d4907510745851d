//! A call or a message that was made.

use crate::forms::LogCall;
use crate::patients::fields::text;
use crate::{Desk, Done, Failure, Topic};
use etp_domain::{Call, CallId, CallNext};

/// The longest note about a call, in characters.
const LONGEST: usize = 1000;

/// Writes a call of today.
///
/// # Errors
/// A next call without its day, or on a day that is past; a note that is too long; no such file or
/// session; the disk.
pub fn log_call(desk: &Desk, form: LogCall) -> Result<Done<CallId>, Failure> {
    if form.next == CallNext::CallAgain && form.next_on.is_none() {
        return Err(Failure::refused("call-day-missing").with("field", "next_on"));
    }
    if form.next_on.is_some_and(|day| day < desk.today()) {
        return Err(Failure::refused("call-day-past").with("field", "next_on"));
    }
    let note = text(&form.note, LONGEST, "note")?;
    desk.write(|writer| {
        if let Some(session) = form.session {
            writer.session(session)?;
        }
        let call = Call {
            id: CallId(desk.doors.chance.id()),
            patient: writer.root_of(form.patient)?,
            session: form.session,
            on: desk.today(),
            about: form.about,
            way: form.way,
            outcome: form.outcome,
            next: form.next,
            next_on: form.next_on,
            note,
            by: desk.professional().to_owned(),
        };
        writer.add_call(&call, desk.now())?;
        desk.note_new(
            writer,
            "log-call",
            call.patient,
            "call",
            form.outcome.code(),
        )?;
        Ok(Done::new(call.id, [Topic::Sessions, Topic::Patients]))
    })
}
