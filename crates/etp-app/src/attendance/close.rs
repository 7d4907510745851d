//! Closing a session: attendance is complete.

use super::marks::{mark_rest, open_for_marks};
use super::saved;
use crate::forms::CloseSession;
use crate::rows::number;
use crate::views::MarkSaved;
use crate::{Desk, Done, Failure};
use etp_domain::{CaregiverId, Mark, SessionId, SessionStatus};
use etp_store::{Reader, Writer};

/// Closes the list, of patients and of caregivers; the rest gets a mark only when somebody says which.
///
/// # Errors
/// Somebody has no mark and none is given for the rest; the session is cancelled or lies in the
/// future; the disk.
pub fn close_session(desk: &Desk, form: CloseSession) -> Result<Done<MarkSaved>, Failure> {
    desk.write(|writer| {
        let session = form.session;
        open_for_marks(desk, &writer.session(session)?.session)?;
        if let Some(mark) = form.rest {
            mark_rest(desk, writer, session, mark)?;
            mark_caregivers(desk, writer, session, mark)?;
        }
        let tally = writer.session(session)?.tally;
        let caregivers = without_mark(writer, session)?.len();
        let missing = tally.listed - tally.marked + number(caregivers);
        if missing > 0 {
            let missing = missing.to_string();
            return Err(Failure::refused("session-list-unfinished").with("missing", missing));
        }
        writer.set_status(session, SessionStatus::Held)?;
        let marks = serde_json::json!({ "listed": tally.listed, "present": tally.present });
        desk.log(writer, "close-session", &session.to_string(), &marks)?;
        saved(desk, writer, session)
    })
}

fn mark_caregivers(
    desk: &Desk,
    writer: &Writer<'_>,
    session: SessionId,
    mark: Mark,
) -> Result<(), Failure> {
    let (by, now) = (desk.professional(), desk.now());
    for caregiver in without_mark(writer, session)? {
        writer.record_caregiver_mark(session, caregiver, Some(mark), "", by, now)?;
    }
    Ok(())
}

fn without_mark(reader: &Reader<'_>, session: SessionId) -> Result<Vec<CaregiverId>, Failure> {
    let list = reader.caregivers_of_session(session)?.into_iter();
    let blank = list.filter(|(_, mark)| mark.is_none());
    Ok(blank.map(|(caregiver, _)| caregiver.id).collect())
}
