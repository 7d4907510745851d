//! A session that does not take place, alone or with those that follow it.

use super::{Act, to_tell, untouched};
use crate::forms::CancelSession;
use crate::rows::session_cards;
use crate::schedule::following;
use crate::views::PlanningDone;
use crate::{Desk, Done, Failure};
use etp_domain::Cancellation;
use etp_store::{SessionRow, Writer};

/// Cancels: the session stays in the books with why, its list stays as it is, and the answer names the
/// people to tell.
///
/// # Errors
/// It is cancelled or closed already, or people are marked at it; no such session; the disk.
pub fn cancel_session(desk: &Desk, form: CancelSession) -> Result<Done<PlanningDone>, Failure> {
    desk.write(|writer| {
        let row = writer.session(form.session)?;
        may_be_cancelled(&row)?;
        let mut rows = vec![row.clone()];
        if form.following {
            rows.extend(following(desk, writer, &row.session)?);
        }
        let why = Cancellation {
            cause: form.cause,
            note: form.note.trim().to_owned(),
            on: desk.today(),
        };
        cancel_all(desk, writer, rows, &why)
    })
}

/// Cancels several sessions in one act; those people are marked at, or that are closed, stay.
pub(super) fn cancel_all(
    desk: &Desk,
    writer: &Writer<'_>,
    rows: Vec<SessionRow>,
    why: &Cancellation,
) -> Result<Done<PlanningDone>, Failure> {
    let (rows, kept): (Vec<_>, Vec<_>) = rows
        .into_iter()
        .partition(|row| may_be_cancelled(row).is_ok());
    let act = Act::of_sessions(rows.iter().map(|row| row.session.id));
    let before = act.stands(writer)?;
    let people = to_tell(writer, &rows)?;
    for row in &rows {
        writer.cancel_session(row.session.id, why, desk.now())?;
    }
    let mut done = act.keep(desk, writer, "cancel-sessions", &before, people)?;
    done.answer.kept = session_cards(kept);
    Ok(done)
}

/// Where people are marked, something took place; excuses told beforehand are no such mark.
pub(super) fn may_be_cancelled(row: &SessionRow) -> Result<(), Failure> {
    untouched(row, "cancel-has-marks")
}
