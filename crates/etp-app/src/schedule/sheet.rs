//! A session's sheet: everything planned about it.

use super::{Names, against, booked, schedule_line};
use crate::calls::call_lines;
use crate::letters::appointments::invitations;
use crate::rows::number;
use crate::views::{ConflictLine, SessionPaperLine, SessionView};
use crate::waiting::who_waits;
use crate::{Desk, Failure};
use etp_domain::{Session, SessionId, SessionStatus};
use etp_store::Reader;

/// A session with who leads it, what stands against it, what follows it, and what was said about it.
///
/// # Errors
/// No such session; the disk.
pub fn session_sheet(desk: &Desk, session: SessionId) -> Result<SessionView, Failure> {
    desk.read(|reader| {
        let row = reader.session(session)?;
        let kept = row.session.clone();
        let calls = reader.calls_about(session)?;
        Ok(SessionView {
            line: schedule_line(desk, reader, row)?,
            minutes: kept.minutes,
            conflicts: now(desk, reader, &kept)?,
            following: number(following(desk, reader, &kept)?.len()),
            rule: match kept.series {
                Some(series) => reader.series(series)?.rule,
                None => String::new(),
            },
            invitations: invitations(desk, reader, &kept, &calls)?,
            calls: call_lines(reader, calls)?,
            sheet_printed: !reader.sheet_rows(session)?.is_empty(),
            papers: papers(reader, session)?,
            waiting: number(who_waits(desk, reader, Some(kept.programme))?.len()),
            step: kept.step,
            handout: kept.handout,
            cancelled: kept.cancelled,
        })
    })
}

/// What stands against a session that is still to come.
fn now(desk: &Desk, reader: &Reader<'_>, session: &Session) -> Result<Vec<ConflictLine>, Failure> {
    if session.status != SessionStatus::Planned || session.date < desk.today() {
        return Ok(Vec::new());
    }
    let wanted = booked(desk, reader, session)?;
    let found = against(desk, reader, &wanted, session.arranged.partner.as_ref())?;
    Names::of(reader)?.lines(reader, found)
}

/// Coming sessions of the same group or series after one, by day.
pub(crate) fn following(
    desk: &Desk,
    reader: &Reader<'_>,
    session: &Session,
) -> Result<Vec<etp_store::SessionRow>, Failure> {
    let mut rows = match (session.cohort, session.series) {
        (Some(cohort), _) => reader.sessions_of_cohort(cohort)?,
        (None, Some(series)) => reader.sessions_of_series(series)?,
        (None, None) => Vec::new(),
    };
    rows.retain(|row| {
        let other = &row.session;
        other.id != session.id
            && other.status == SessionStatus::Planned
            && other.date >= desk.today()
            && other.begins() > session.begins()
    });
    rows.sort_by_key(|row| row.session.begins());
    Ok(rows)
}

/// The scanned sheets kept with a session.
pub(crate) fn papers(
    reader: &Reader<'_>,
    session: SessionId,
) -> Result<Vec<SessionPaperLine>, Failure> {
    let papers = reader.session_papers(session)?.into_iter();
    Ok(papers
        .map(|paper| SessionPaperLine {
            sha256: paper.sha256,
            binder: paper.binder,
            added_at: paper.added_at.to_rfc3339(),
            added_by: paper.added_by,
        })
        .collect())
}
