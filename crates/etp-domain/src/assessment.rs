//! The educational assessments of a person: what was done on which day, and what was said.

mod answer;

pub use answer::{Answer, Score, score};

use crate::coded::coded;
use crate::{AssessmentId, CompetencyKind, EnrolmentId, PatientId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;

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

coded! {
    /// How far somebody is with a skill.
    SkillLevel {
        /// Acquired.
        Acquired = "acquired",
        /// In progress.
        InProgress = "in-progress",
        /// Not acquired.
        NotAcquired = "not-acquired",
        /// Not addressed.
        NotAddressed = "not-addressed",
    }
}

coded! {
    /// What the evaluation decided.
    DecisionKind {
        /// Stop: nothing more is needed now.
        Stop = "stop",
        /// Regular follow-up offer (reinforcement).
        Reinforcement = "reinforcement",
        /// Resumption (in-depth follow-up).
        Resumption = "resumption",
    }
}

/// How far somebody was with one skill on the day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SkillResult {
    /// The skill's code in the template; empty for a goal of the person's own.
    pub code: String,
    /// Which family.
    pub kind: CompetencyKind,
    /// A safety skill.
    pub safety: bool,
    /// The skill or goal, in the words it was agreed in.
    pub words: String,
    /// How far.
    pub level: SkillLevel,
}

/// What was said, with the questions as they were asked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(default)]
pub struct AssessmentContent {
    /// Answers, in the order asked.
    pub answers: Vec<Answer>,
    /// Needs, resources, obstacles; in words.
    pub summary: String,
    /// How far with each skill (evaluations).
    pub results: Vec<SkillResult>,
    /// How the person lived it (evaluations); in words.
    pub lived: String,
    /// Satisfaction from 0 to 10 (evaluations).
    pub satisfaction: Option<u8>,
    /// The version of the template its questions are from; `None` when nobody kept it.
    pub version: Option<u32>,
}

/// What came out of an evaluation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The day.
    pub on: NaiveDate,
    /// What.
    pub kind: DecisionKind,
    /// The way of follow-up that was proposed, in words; may be empty only when it stops.
    pub proposal: String,
    /// When to ask how it goes.
    pub follow_up_on: Option<NaiveDate>,
}

/// An assessment that took place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// Which.
    pub id: AssessmentId,
    /// Whose.
    pub patient: PatientId,
    /// In which pathway; `None` for one written down without one.
    pub enrolment: Option<EnrolmentId>,
    /// Which kind.
    pub kind: AssessmentKind,
    /// The day.
    pub on: NaiveDate,
    /// By telephone or video.
    pub remote: bool,
    /// Who led it; empty when nobody was written down.
    pub by: String,
    /// In an individual session (evaluations: 4.1 of the French grid asks for it).
    pub individual: bool,
    /// What was said.
    pub content: AssessmentContent,
    /// What was decided; evaluations only.
    pub decision: Option<Decision>,
}

impl Assessment {
    /// One of which only the day is known, as imports and quick notes give it.
    pub fn on_a_day(
        id: AssessmentId,
        patient: PatientId,
        kind: AssessmentKind,
        on: NaiveDate,
        remote: bool,
    ) -> Self {
        Self {
            id,
            patient,
            enrolment: None,
            kind,
            on,
            remote,
            by: String::new(),
            individual: true,
            content: AssessmentContent::default(),
            decision: None,
        }
    }
}
