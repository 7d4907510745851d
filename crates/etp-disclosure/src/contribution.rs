//! One person's attendances in one pathology. The person is a number that means nothing here.

use crate::CountedPathology;

/// What a caller hands in. The same person may come several times, in one pathology or in many;
/// zero attendances contribute nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contribution {
    /// An opaque number, the same for all contributions of one person within one release.
    pub person: u32,
    /// What the programme attended is about.
    pub pathology: CountedPathology,
    /// How often the person was there in the quarter.
    pub attendances: u32,
}
