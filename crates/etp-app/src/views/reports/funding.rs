//! Who meets the funding rule of a year, and who is near. For the centre alone.

use super::{ReportPerson, ReportSession, SchemeCard};
use serde::{Deserialize, Serialize};
use specta::Type;

/// Who meets the funding rule, and who is near.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct FundingView {
    /// The scheme whose rule it is.
    pub scheme: SchemeCard,
    /// The year.
    pub year: i32,
    /// How many meet it.
    pub met: u32,
    /// How many must; `None` when nobody said.
    pub floor: Option<u32>,
    /// How many are one act away.
    pub one_step: u32,
    /// How many can no longer this year.
    pub lost: u32,
    /// In a sentence.
    pub sentence: String,
    /// Each person who does not meet it yet, nearest first.
    pub people: Vec<FundingPerson>,
}

/// One of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct FundingPerson {
    /// Who.
    pub person: ReportPerson,
    /// What is missing, in sentences.
    pub missing: Vec<String>,
    /// Acts away from meeting it; `None` when it can no longer be met.
    pub steps: Option<u32>,
    /// The next sessions that would fit.
    pub next: Vec<ReportSession>,
}
