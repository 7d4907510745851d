//! What was not reviewed in time goes out only with a reason. The reason names nobody: it stands in the
//! history, which is never erased.

use super::batch::who_takes_part;
use crate::attendance::written_in;
use crate::patients::fields::text;
use crate::{Desk, Failure};
use chrono::NaiveDate;
use etp_domain::{HandoutStanding, PatientId};
use etp_handout::Handout;
use etp_store::Reader;
use std::collections::BTreeSet;

/// The longest reason, in characters.
const LONGEST: usize = 500;

/// The day of review that has passed; `None` while a handout may be relied on.
pub(crate) fn expired_on(desk: &Desk, handout: &Handout) -> Option<NaiveDate> {
    let expired = super::standing(desk, handout) == HandoutStanding::Expired;
    handout.review_by().filter(|_| expired)
}

/// The reason why a handout goes out although its day of review has passed; empty where none is needed.
///
/// # Errors
/// `handout-expired` without a reason; as [`reason`].
pub(crate) fn check_review(
    desk: &Desk,
    reader: &Reader<'_>,
    handout: &Handout,
    despite: &str,
    people: &[PatientId],
) -> Result<String, Failure> {
    let Some(day) = expired_on(desk, handout) else {
        return Ok(String::new());
    };
    let lacking = || Failure::refused("handout-expired").with("day", day.to_string());
    reason(desk, reader, despite, people, lacking)
}

/// What was typed as a reason, checked: whoever it is for, and whoever is in care, is not named in it.
///
/// # Errors
/// What is `lacking` when nothing was typed; `despite-names`; it is too long; the disk.
pub(crate) fn reason(
    desk: &Desk,
    reader: &Reader<'_>,
    despite: &str,
    people: &[PatientId],
    lacking: impl FnOnce() -> Failure,
) -> Result<String, Failure> {
    let despite = text(despite, LONGEST, "despite")?;
    if despite.is_empty() {
        return Err(lacking().with("field", "despite"));
    }
    let names = written_in(&despite, &names(desk, reader, people)?);
    match names.is_empty() {
        true => Ok(despite),
        false => Err(Failure::refused("despite-names")
            .with("count", names.len().to_string())
            .with("field", "despite")),
    }
}

/// First and family names of some people, and of everybody in care.
fn names(
    desk: &Desk,
    reader: &Reader<'_>,
    people: &[PatientId],
) -> Result<Vec<(String, String)>, Failure> {
    let mut all = BTreeSet::new();
    for one in people {
        all.insert(reader.root_of(*one)?);
    }
    let in_care = who_takes_part(desk, reader, None)?.into_iter();
    all.extend(in_care.map(|one| one.person));
    let named = all.into_iter().map(|one| {
        let person = reader.patient(one)?;
        Ok((person.first_name, person.last_name))
    });
    named.collect()
}
