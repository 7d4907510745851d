//! Whether another date is meant for a session that does not take place.

use crate::Failure;
use etp_domain::{CancelCause, Session};
use etp_store::Reader;

/// Not where it was planned by mistake, nor where the version its group follows has no such session any
/// more.
pub(crate) fn is_planned_again(reader: &Reader<'_>, session: &Session) -> Result<bool, Failure> {
    let cause = session.cancelled.as_ref().map(|why| why.cause);
    Ok(cause != Some(CancelCause::Mistake) && !is_dropped(reader, session)?)
}

fn is_dropped(reader: &Reader<'_>, session: &Session) -> Result<bool, Failure> {
    let Some(cohort) = session.cohort.filter(|_| !session.step.is_empty()) else {
        return Ok(false);
    };
    let follows = reader.cohort(cohort)?.version;
    let version = reader.version(session.programme, follows)?;
    let mut steps = version.template.sessions.iter();
    Ok(!steps.any(|step| step.code == session.step))
}
