//! Rules a centre may set, and what is due.

use chrono::NaiveDate;
use etp_domain::{DueKind, ProgrammeId};
use serde::Deserialize;
use specta::Type;
use std::collections::BTreeMap;

/// New numbers of a rule from a day on; the old ones stay for earlier days.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct SetRule {
    /// Which rule.
    pub rule: String,
    /// From which day.
    pub from: NaiveDate,
    /// The numbers.
    pub numbers: BTreeMap<String, u32>,
    /// Who says so, and where it was read.
    pub reason: String,
}

/// What of all that is due.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct AskDue {
    /// Only these; empty for all.
    pub kinds: Vec<DueKind>,
    /// Only of this programme.
    pub programme: Option<ProgrammeId>,
}
