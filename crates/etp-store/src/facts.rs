//! The facts of a centre around a stretch of days, read in one go: what every figure is counted from.
//! What counts is not known here.
//!
//! Why:
//! - People, sessions and programmes become numbers while they are read, by one map each: a year of a
//!   large centre is read while somebody looks.
//! - Long rows are never touched: what figures count of assessments, letters and enrolments lies in
//!   indexes of its own (`*_counted`), without their texts.

mod caregivers;
mod cells;
mod homes;
mod lists;
mod load;
mod look_back;
mod pathways;
mod people;
mod presences;
mod sessions;

pub use homes::Whereabouts;

use crate::{Reader, StoreError};
use chrono::NaiveDate;
use etp_domain::{Facts, ProgrammeId};
use load::Load;
use rustc_hash::FxHashMap;

/// Numbers by identity.
type Ids = FxHashMap<u128, u32>;

impl Reader<'_> {
    /// The facts from one day to another, both included, of some programmes or of all. Distances are
    /// those that were said; whoever knows communes fills in the rest. Of some programmes, assessments
    /// that cannot be told to be of one are left out.
    ///
    /// # Errors
    /// The disk.
    pub fn facts(
        &self,
        first: NaiveDate,
        last: NaiveDate,
        programmes: Option<&[ProgrammeId]>,
    ) -> Result<Facts, StoreError> {
        Load::begin(self, (first, last), programmes)?.whole()
    }
}

/// The places of those that are kept once the others are gone.
fn kept(wanted: &[bool]) -> Vec<u32> {
    let mut next = 0;
    let place = |wanted: &bool| {
        let place = next;
        next += u32::from(*wanted);
        place
    };
    wanted.iter().map(place).collect()
}

#[cfg(test)]
mod tests;
