//! The educational assessments of a person: what was done on which day, not yet what was said.

use crate::coded::coded;
use crate::{AssessmentId, PatientId};
use chrono::NaiveDate;

coded! {
    /// Which assessment.
    AssessmentKind {
        /// Shared educational assessment (BEP), at the beginning.
        Shared = "shared",
        /// The same, brought up to date.
        Updated = "updated",
        /// Individual evaluation of what was learned.
        Evaluation = "evaluation",
    }
}

/// An assessment that took place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// Which.
    pub id: AssessmentId,
    /// Whose.
    pub patient: PatientId,
    /// Which kind.
    pub kind: AssessmentKind,
    /// The day.
    pub on: NaiveDate,
    /// By telephone or video.
    pub remote: bool,
}
