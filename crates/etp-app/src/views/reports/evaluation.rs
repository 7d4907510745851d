//! A self-evaluation that is being written: figures and the words of the team.

use super::{ReportLine, ReportTable};
use serde::{Deserialize, Serialize};
use specta::Type;

/// A self-evaluation that is being written.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct EvaluationFileView {
    /// Which programme.
    pub programme: String,
    /// Its years, as a period.
    pub period: String,
    /// Its parts.
    pub parts: Vec<EvaluationPart>,
}

/// A part of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct EvaluationPart {
    /// Its code.
    pub code: String,
    /// Its heading.
    pub heading: String,
    /// What to write about.
    pub question: String,
    /// Figures that belong here.
    pub lines: Vec<ReportLine>,
    /// Tables that belong here.
    pub tables: Vec<ReportTable>,
    /// What the team wrote.
    pub words: String,
    /// What it wrote the time before; empty for none.
    pub last_time: String,
    /// When that was; empty for none.
    pub last_period: String,
}
