//! Why an act of planning may not touch a session. Knows no act: each names its own refusal for marks.

use crate::Failure;
use etp_domain::{Refusal, SessionStatus};
use etp_store::SessionRow;

/// A session that took place, does not, or at which people are marked stays as it is; excuses told
/// beforehand are no such mark.
pub(super) fn untouched(row: &SessionRow, marked: &str) -> Result<(), Failure> {
    match row.session.status {
        SessionStatus::Cancelled => Err(Refusal::SessionCancelled.into()),
        SessionStatus::Held => Err(Failure::refused("session-closed")),
        SessionStatus::Planned if has_marks(row) => Err(Failure::refused(marked)),
        SessionStatus::Planned => Ok(()),
    }
}

/// Whether people are marked at it, other than excused beforehand.
pub(super) fn has_marks(row: &SessionRow) -> bool {
    row.tally.marked > row.excused
}
