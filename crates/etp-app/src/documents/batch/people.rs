//! Who takes part in programmes that run, or waits for one. Once each in a programme, by the person and
//! not by the file; whoever must not be waited for is left out.

use crate::patients::is_hindered;
use crate::waiting::who_waits;
use crate::{Desk, Failure};
use etp_domain::{CohortId, PatientId, ProgrammeId, ProgrammeStatus};
use etp_store::Reader;
use std::collections::{BTreeMap, HashSet};

/// Somebody in a programme.
pub(in crate::documents) struct TakesPart {
    pub(in crate::documents) person: PatientId,
    pub(in crate::documents) programme: ProgrammeId,
    /// The groups; several only when two files of one person were merged.
    pub(in crate::documents) cohorts: Vec<CohortId>,
    pub(in crate::documents) waits: bool,
}

/// Everybody in one programme, or in any that runs.
pub(in crate::documents) fn who_takes_part(
    desk: &Desk,
    reader: &Reader<'_>,
    programme: Option<ProgrammeId>,
) -> Result<Vec<TakesPart>, Failure> {
    let mut found = Vec::new();
    for row in reader.programmes()? {
        let meant = programme.is_none_or(|one| one == row.programme.id);
        if meant && row.programme.status != ProgrammeStatus::Stopped {
            found.extend(in_programme(desk, reader, row.programme.id)?);
        }
    }
    Ok(found)
}

fn in_programme(
    desk: &Desk,
    reader: &Reader<'_>,
    programme: ProgrammeId,
) -> Result<Vec<TakesPart>, Failure> {
    let waiting = who_waits(desk, reader, Some(programme))?;
    let waiting: HashSet<_> = waiting.into_iter().map(|row| row.enrolment.id).collect();
    let mut people = BTreeMap::new();
    for enrolment in reader.enrolments_in(programme)? {
        let person = reader.root_of(enrolment.patient)?;
        if enrolment.ending.is_some() || is_hindered(desk, reader, person)? {
            continue;
        }
        let one = people.entry(person).or_insert(TakesPart {
            person,
            programme,
            cohorts: Vec::new(),
            waits: true,
        });
        one.cohorts.extend(enrolment.cohort);
        one.waits &= waiting.contains(&enrolment.id);
    }
    Ok(people.into_values().collect())
}
