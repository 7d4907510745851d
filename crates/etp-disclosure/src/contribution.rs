//! One person's attendances of one kind. The person is a number that means nothing here.

use crate::{AgeBand, CountedPathology, Delivery, Period, Residence, Sex};
use serde::{Deserialize, Serialize};

/// What a caller hands in. The same person may come several times, in one pathology or in many;
/// zero attendances contribute nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contribution {
    /// An opaque number, the same for one person in every release of the centre: corrections
    /// count by it who came and who went.
    pub person: u64,
    /// When. A quarter.
    pub quarter: Period,
    /// What the programme attended is about.
    pub pathology: CountedPathology,
    /// One per person and year.
    pub age: AgeBand,
    /// One per person and year; nothing when unknown.
    pub sex: Option<Sex>,
    /// One per person and year.
    pub residence: Residence,
    /// How the person took part.
    pub delivery: Delivery,
    /// How often the person was there in the quarter, in this pathology and this way.
    pub attendances: u32,
}
