//! The pathway template: the ordered plan of a programme, from the assessment to the follow-up, as
//! a team declares it once and unrolls it for each cycle. A saved version never changes.

mod check;
mod unroll;

pub use unroll::{DatedSession, SkippedDay, Unrolled};

use crate::coded::coded;
use crate::{Pathology, Profession, SessionKind, Words};
use serde::{Deserialize, Serialize};
use specta::Type;

/// What a programme teaches, when, by whom and with what. The same form in the library's files
/// (TOML), in the register and in the file that travels between centres (JSON).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct PathwayTemplate {
    /// Its name in the library, e.g. `diabetes2`.
    pub name: String,
    /// The version its author gave it; the register numbers its own.
    pub version: String,
    /// What it teaches about.
    pub pathology: Pathology,
    /// A model that nobody has validated yet.
    pub model: bool,
    /// Where it comes from.
    #[serde(default)]
    pub sources: Vec<String>,
    /// Its title.
    pub title: Words,
    /// For whom it is and what it is for.
    #[serde(default)]
    pub about: Words,
    /// When each step is due.
    #[serde(default)]
    pub timing: Timing,
    /// The skills it works on.
    #[serde(default)]
    pub competencies: Vec<Competency>,
    /// What the shared assessment asks.
    #[serde(default)]
    pub questions: Vec<Question>,
    /// Its sessions, in order.
    pub sessions: Vec<TemplateSession>,
}

/// When the steps around the sessions are due, in days. A team's own choice, not a legal rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct Timing {
    /// The shared assessment, after the referral.
    pub assessment_within: u32,
    /// The individual evaluation, after the last session.
    pub evaluation_within: u32,
    /// Asking how it goes, after the evaluation.
    pub follow_up_after: u32,
    /// Sessions missed in a row that call for a call.
    pub lost_after_missed: u32,
    /// Days without a presence after which, with those, somebody counts as lost to follow-up.
    pub lost_after_days: u32,
}

impl Default for Timing {
    fn default() -> Self {
        Self {
            assessment_within: 30,
            evaluation_within: 30,
            follow_up_after: 180,
            lost_after_missed: 2,
            lost_after_days: 90,
        }
    }
}

coded! {
    /// The two families of skills (HAS/INPES guide, June 2007).
    CompetencyKind {
        /// Self-care (auto-soins).
        SelfCare = "self-care",
        /// Coping (adaptation, psychosocial).
        Coping = "coping",
    }
}

/// A skill the programme works on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct Competency {
    /// Its code in this template.
    pub code: String,
    /// Which family.
    pub kind: CompetencyKind,
    /// A safety skill: the person's life may depend on it. Self-care only.
    #[serde(default)]
    pub safety: bool,
    /// What the person can do.
    pub words: Words,
}

coded! {
    /// The five dimensions of the shared assessment (HAS/INPES guide, June 2007).
    Dimension {
        /// What is the matter with the person? (qu'est-ce qu'il a ?)
        Illness = "illness",
        /// What does the person do? (qu'est-ce qu'il fait ?)
        Life = "life",
        /// What does the person know? (qu'est-ce qu'il sait ?)
        Knowledge = "knowledge",
        /// Who is the person, and how does it feel? (qui est-il, que ressent-il ?)
        Feelings = "feelings",
        /// What is the person's project? (quel est son projet ?)
        Project = "project",
    }
}

coded! {
    /// How a question is answered.
    QuestionKind {
        /// In the person's own words.
        Text = "text",
        /// Yes or no.
        YesNo = "yes-no",
        /// One of several.
        Choice = "choice",
        /// From 0 to 10.
        Scale = "scale",
    }
}

/// A question of the shared assessment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Its code in this template.
    pub code: String,
    /// Which dimension.
    pub dimension: Dimension,
    /// How it is answered.
    pub kind: QuestionKind,
    /// Asked again at the individual evaluation, to compare.
    #[serde(default)]
    pub again: bool,
    /// The question.
    pub words: Words,
    /// What there is to choose from; empty unless it is a choice.
    #[serde(default)]
    pub choices: Vec<Choice>,
    /// The pictogram beside it, by its name in the catalogue; empty for none. It helps whoever reads
    /// little and says nothing the question does not.
    #[serde(default)]
    pub pictogram: String,
}

/// One of the answers to choose from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// Its code in this question.
    pub code: String,
    /// What it is worth, when the question is scored.
    #[serde(default)]
    pub points: Option<u32>,
    /// The answer.
    pub words: Words,
}

/// One session of a template.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct TemplateSession {
    /// Its code in this template: what a dated session came from.
    pub code: String,
    /// Days after the start of the cycle; 0 is the first day.
    pub offset_days: u32,
    /// Alone, together, or for caregivers only.
    pub kind: SessionKind,
    /// How long, in minutes.
    pub minutes: u32,
    /// How many people fit.
    pub capacity: u32,
    /// The handout given out, by its name in the library; empty for none.
    #[serde(default)]
    pub handout: String,
    /// Who may lead it; empty for anybody of the team.
    #[serde(default)]
    pub professions: Vec<Profession>,
    /// The skills it works on, by code.
    #[serde(default)]
    pub competencies: Vec<String>,
    /// What it is about.
    pub theme: Words,
    /// What one can do afterwards.
    #[serde(default)]
    pub objectives: Vec<Words>,
    /// What to bring for the group.
    #[serde(default)]
    pub materials: Vec<Words>,
    /// What to bring for each person.
    #[serde(default)]
    pub per_person: Vec<Words>,
}
