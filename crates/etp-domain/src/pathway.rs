//! A person's pathway: everything that happened between the referral and the follow-up, which step
//! it has reached, what comes next, and what an act would break.

mod acts;
mod belonging;
mod enrol;
#[cfg(test)]
pub(crate) mod made;
mod progress;
mod sessions;
mod stage;

pub use acts::PathwayAct;
pub use belonging::{PathwayFacts, belongs, previous_end, twins};
pub use enrol::may_enrol;
pub use sessions::{PathwaySession, SessionPart};
pub use stage::{NextStep, Stage};

use crate::{Assessment, Enrolment, Letter, PathwayTemplate, PersonalPlan};
use std::sync::Arc;

/// A pathway with all its facts. Assessments, plans and letters by date, then in the order they were
/// written; sessions by date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pathway {
    /// The enrolment.
    pub enrolment: Enrolment,
    /// The version of the template it follows.
    pub template: Arc<PathwayTemplate>,
    /// Assessments that belong to it.
    pub assessments: Vec<Assessment>,
    /// Plans that were agreed.
    pub plans: Vec<PersonalPlan>,
    /// Sessions of its programme the person was or is on the list of, and those of its group.
    pub sessions: Vec<PathwaySession>,
    /// Letters drafted and sent.
    pub letters: Vec<Letter>,
    /// Written twice: after two files were merged, the same person already ran an earlier pathway
    /// of this programme at that time. It never counts and takes no act.
    pub twin: bool,
}
