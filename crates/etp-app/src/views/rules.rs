//! Rules, lamps, what is due, and who is one step away.

use crate::views::PatientRow;
use chrono::NaiveDate;
use etp_domain::{Country, Due, EnrolmentId, Lamp, PatientId, ProgrammeId, Rule};
use serde::Serialize;
use specta::Type;

/// A lamp with where its rule was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct LampView {
    /// The lamp.
    pub lamp: Lamp,
    /// Where the rule was read.
    pub source: String,
    /// Whether anybody verified it.
    pub checked: bool,
}

/// Something due, with whom it is about and what settles it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct DueLine {
    /// What.
    pub due: Due,
    /// Where the rule was read.
    pub source: String,
    /// Whether anybody verified it.
    pub checked: bool,
    /// About whom; `None` for a programme.
    pub patient: Option<PatientId>,
    /// First and family name; empty for a programme.
    pub person: String,
    /// In which pathway.
    pub enrolment: Option<EnrolmentId>,
    /// Of which programme.
    pub programme: ProgrammeId,
    /// What people call it.
    pub programme_title: String,
}

/// How many of a kind are due.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct DueCount {
    /// Which kind.
    pub kind: etp_domain::DueKind,
    /// How many.
    pub count: u32,
}

/// Everything due in the centre.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct DueView {
    /// The lines asked for, most urgent first; at most 500.
    pub lines: Vec<DueLine>,
    /// How many the question matched.
    pub matching: u32,
    /// How many of each kind, whatever was asked.
    pub counts: Vec<DueCount>,
}

/// A rule with its values and whether the centre may set it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct RuleView {
    /// The rule, what the centre set included.
    pub rule: Rule,
    /// Its country.
    pub country: Country,
    /// The numbers that hold today.
    pub today: Vec<(String, u32)>,
    /// The coordinator may set it: nobody could verify it.
    pub editable: bool,
    /// Its effect on people can be tried beforehand.
    pub can_backtest: bool,
}

/// What a change of a rule would do to this year's people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct BacktestView {
    /// How many meet it now.
    pub before: u32,
    /// How many would.
    pub after: u32,
    /// Who would newly meet it.
    pub gained: Vec<PatientRow>,
    /// Who would no longer.
    pub lost: Vec<PatientRow>,
}

/// Somebody who lacks one step for a rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct StepAway {
    /// Who.
    pub person: PatientRow,
    /// In which pathway.
    pub enrolment: EnrolmentId,
    /// Of which programme.
    pub programme_title: String,
    /// What is missing.
    pub missing: Vec<etp_domain::LampLine>,
    /// The next date where a missing session fits.
    pub next_date: Option<NaiveDate>,
}

/// A year under a rule: who met it, who lacks what, who can no longer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct StepsAwayView {
    /// The rule.
    pub rule: String,
    /// How many meet it.
    pub met: u32,
    /// How many can no longer.
    pub lost: u32,
    /// Who lacks something, those one step away first.
    pub people: Vec<StepAway>,
}
