//! The personal plan: what a person and the team agreed to work on, in the person's own words.

use crate::{CompetencyKind, EnrolmentId, PatientId, PlanId, SkillLevel};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;

/// A goal that was agreed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SkillGoal {
    /// The skill's code in the template; empty for a goal of the person's own.
    pub code: String,
    /// Which family.
    pub kind: CompetencyKind,
    /// A safety skill.
    pub safety: bool,
    /// The goal, in the person's own words.
    pub words: String,
    /// How far the person was when it was agreed.
    pub level: SkillLevel,
}

/// A personal plan. A new one is agreed when things change; the old one stays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonalPlan {
    /// Which.
    pub id: PlanId,
    /// In which pathway.
    pub enrolment: EnrolmentId,
    /// Whose.
    pub patient: PatientId,
    /// The day.
    pub agreed_on: NaiveDate,
    /// With whom of the team.
    pub by: String,
    /// The person's project, in their own words; may be empty.
    pub project: String,
    /// The goals.
    pub goals: Vec<SkillGoal>,
    /// The sessions that were agreed, by their codes in the template.
    pub sessions: Vec<String>,
}
