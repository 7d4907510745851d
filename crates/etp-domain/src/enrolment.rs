//! Taking part in a programme: who referred the person and why, under which offer, and how it ended.

mod reason;

pub use reason::{EndReason, EndingKind, ReferralOrigin};

use crate::coded::coded;
use crate::{CohortId, EnrolmentId, PatientId, ProgrammeId, RecipientId};
use chrono::NaiveDate;

coded! {
    /// Which offer somebody follows; each is counted once, in its own line of the grid.
    Offer {
        /// The initial offer.
        Initial = "initial",
        /// Regular follow-up (reinforcement), after an evaluation.
        FollowUp = "follow-up",
        /// In-depth follow-up (resumption), when the situation changed.
        Resumption = "resumption",
    }
}

/// Who sent the person, when, why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Referral {
    /// The day; `None` when not known.
    pub on: Option<NaiveDate>,
    /// From where.
    pub origin: ReferralOrigin,
    /// Who, when they are in the directory.
    pub by: Option<RecipientId>,
    /// Who, in words; may be empty.
    pub by_words: String,
    /// Why, in words; may be empty.
    pub reason: String,
}

impl Referral {
    /// One of which nothing is known.
    pub fn unknown() -> Self {
        Self {
            on: None,
            origin: ReferralOrigin::Unknown,
            by: None,
            by_words: String::new(),
            reason: String::new(),
        }
    }
}

/// How taking part ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ending {
    /// Never begun, or left.
    pub kind: EndingKind,
    /// The day.
    pub on: NaiveDate,
    /// Why.
    pub reason: EndReason,
    /// More about it; may be empty unless the reason is another one.
    pub note: String,
}

/// Somebody taking part in a programme once: from the referral to the end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Enrolment {
    /// Which.
    pub id: EnrolmentId,
    /// In which programme.
    pub programme: ProgrammeId,
    /// Who.
    pub patient: PatientId,
    /// The version of the template this pathway began with and follows.
    pub version: u32,
    /// With which group; `None` while waiting or alone.
    pub cohort: Option<CohortId>,
    /// The day it was written down that the person takes part or waits.
    pub enrolled_on: NaiveDate,
    /// Under which offer.
    pub offer: Offer,
    /// The pathway it follows, for follow-up and resumption.
    pub follows: Option<EnrolmentId>,
    /// The referral.
    pub referral: Referral,
    /// How it ended; `None` while it runs.
    pub ending: Option<Ending>,
}

impl Enrolment {
    /// Whether it was still running after a day.
    pub fn runs_past(&self, day: NaiveDate) -> bool {
        self.ending.as_ref().is_none_or(|ending| ending.on > day)
    }
}
