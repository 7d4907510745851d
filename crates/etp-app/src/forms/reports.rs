//! What is asked about figures, and what is done with them.

use etp_domain::{HandoutLanguage, ProgrammeId};
use serde::Deserialize;
use specta::Type;

/// Which figures.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct AskReport {
    /// The scheme, by name, e.g. `fr-grid`.
    pub scheme: String,
    /// Its version; empty for the one in force on the last day of the period.
    pub version: String,
    /// The period: `2025`, `2025Q1`, `2025-03`, `2022..2025`, `2025-01-15..2025-03-02`.
    pub period: String,
    /// One programme; `None` for the whole centre.
    pub programme: Option<ProgrammeId>,
    /// The language of labels and sentences.
    pub language: HandoutLanguage,
}

/// Who is behind a figure, and who was near.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct ExplainFigure {
    /// Of which report.
    pub report: AskReport,
    /// Which cell.
    pub cell: String,
}

/// What somebody says where nothing can be counted.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct AnswerCell {
    /// Of which report.
    pub report: AskReport,
    /// Which cell.
    pub cell: String,
    /// `yes`, `no` or words; empty takes the answer back.
    pub words: String,
}

/// The kind of file a report is saved as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum ReportFormat {
    /// Pages with charts.
    Pdf,
    /// A spreadsheet (Excel).
    Xlsx,
    /// A spreadsheet (LibreOffice).
    Ods,
    /// A table of text.
    Csv,
    /// For programs.
    Json,
    /// Cell and number, in the order of the online form.
    Typing,
}

/// Saves a report in a file.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct ExportReport {
    /// Which.
    pub report: AskReport,
    /// As what.
    pub format: ReportFormat,
}

/// Writes down that a report was sent, and freezes it as it was.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct FileReport {
    /// Which.
    pub report: AskReport,
    /// The day it was sent.
    pub sent_on: String,
    /// To whom and how, in words; may be empty.
    pub note: String,
}

/// Two ways of counting the same days.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct CompareReports {
    /// One.
    pub before: AskReport,
    /// The other.
    pub after: AskReport,
}

/// A centre's own scheme, as it is written: a copy of one that ships with other labels, options or cells.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct SaveScheme {
    /// Its name; empty for a new copy, whose name is made.
    pub name: String,
    /// The scheme and version it is copied from.
    pub copied_from: String,
    /// That version.
    pub copied_version: String,
    /// Its title in the language it is written in.
    pub title: String,
    /// The language labels were changed in.
    pub language: HandoutLanguage,
    /// The first day it holds; empty for none.
    pub from: String,
    /// Its last day; empty for none.
    pub until: String,
    /// Options that were set, by name, as written in the file.
    pub options: Vec<SetOption>,
    /// Its groups, in order; cells left out are not asked for.
    pub groups: Vec<SchemeGroupForm>,
}

/// An option that was set.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct SetOption {
    /// Which.
    pub name: String,
    /// Its value, as written.
    pub value: String,
}

/// A group of a scheme that is adapted.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct SchemeGroupForm {
    /// Its number.
    pub code: String,
    /// Its heading.
    pub label: String,
    /// Its cells.
    pub cells: Vec<SchemeCellForm>,
}

/// A cell of a scheme that is adapted.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct SchemeCellForm {
    /// Its number.
    pub code: String,
    /// What it counts.
    pub indicator: String,
    /// Its label.
    pub label: String,
}

/// A programme's self-evaluation.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct AskEvaluationFile {
    /// Which programme.
    pub programme: ProgrammeId,
    /// The year it is about, or the last of four.
    pub year: i32,
    /// Over four years.
    pub four_yearly: bool,
    /// The language of headings and sentences.
    pub language: HandoutLanguage,
}

/// What the team writes in one part of it.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct SaveEvaluationText {
    /// Which file.
    pub file: AskEvaluationFile,
    /// Which part, by code.
    pub part: String,
    /// The words.
    pub words: String,
}

/// Prints it.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct PrintEvaluationFile {
    /// Which file.
    pub file: AskEvaluationFile,
    /// For everybody: without figures on fewer than eleven people, and without what they could be found by.
    pub public: bool,
}
