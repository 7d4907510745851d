//! A group that follows a programme's template together, from a day on.

use crate::{CohortId, ProgrammeId};
use chrono::NaiveDate;

/// A cycle of a programme: its template unrolled from a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cohort {
    /// Which.
    pub id: CohortId,
    /// Of which programme.
    pub programme: ProgrammeId,
    /// The version of the template it was unrolled from.
    pub version: u32,
    /// What people call it; may be the programme's title.
    pub title: String,
    /// The first day.
    pub starts_on: NaiveDate,
}
