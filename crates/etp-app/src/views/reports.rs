//! Figures as screens and papers show them: exact, for the centre and its regulator.

mod evaluation;
mod filed;
mod funding;
mod scheme;

pub use evaluation::{EvaluationFileView, EvaluationPart};
pub use filed::{FigureChange, FilingLine, FilingView};
pub use funding::{FundingPerson, FundingView};
pub use scheme::{IndicatorCard, SchemeCard, SchemeCell, SchemeEdit, SchemeGroup, SchemeOption};

use chrono::NaiveDate;
use etp_domain::{PatientId, ProgrammeId, SessionId};
use serde::{Deserialize, Serialize};
use specta::Type;

/// What a figure says. `shown` is what screens and papers write.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct ReportValue {
    /// As written in the language asked for.
    pub shown: String,
    /// As a number, for bars and lines; `None` where there is none.
    pub number: Option<f64>,
    /// Why there is none: `not-recorded`, `not-applicable`; or `too-few` for a rate over too few.
    pub nothing: Option<String>,
}

/// A filled report.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct ReportView {
    /// Under which scheme.
    pub scheme: SchemeCard,
    /// The period, as it reads back.
    pub period: String,
    /// Its first day.
    pub first: NaiveDate,
    /// Its last day, itself included.
    pub last: NaiveDate,
    /// Whether it is over, so that its figures can no longer grow by themselves.
    pub over: bool,
    /// The programme it is about; empty for the whole centre.
    pub programme: String,
    /// The programmes to choose from.
    pub programmes: Vec<ReportProgramme>,
    /// Its parts.
    pub groups: Vec<ReportGroup>,
    /// What does not hold between its cells.
    pub broken: Vec<ReportBroken>,
    /// What to look at before the figures.
    pub alarms: Vec<ReportAlarm>,
    /// When it was sent, if it was.
    pub filings: Vec<FilingLine>,
}

/// A programme to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ReportProgramme {
    /// Which.
    pub id: ProgrammeId,
    /// What people call it.
    pub title: String,
}

/// A part of a report.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct ReportGroup {
    /// Its number.
    pub code: String,
    /// Its heading.
    pub label: String,
    /// Its figures.
    pub lines: Vec<ReportLine>,
    /// Its tables.
    pub tables: Vec<ReportTable>,
}

/// One figure.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct ReportLine {
    /// Its number on the form.
    pub cell: String,
    /// Its label.
    pub label: String,
    /// Not on the form: stands beside it.
    pub beside: bool,
    /// What it counts: `patients`, `sessions`…
    pub unit: String,
    /// What it says.
    pub value: ReportValue,
    /// "out of 42": the cell it is a part of and what that says; empty for none.
    pub of: String,
    /// The cell it is a part of, by its number.
    pub part_of: Option<String>,
    /// What that cell says, to show the part.
    pub whole: Option<f64>,
    /// How it is counted, in a sentence.
    pub how: String,
    /// The same stretch of days one year before, where it was asked for.
    pub before: Option<ReportValue>,
    /// What somebody said, for cells nothing can be counted for: `yes-no`, `words`; empty else.
    pub said: String,
    /// Whether there is a list behind it.
    pub explained: bool,
}

/// A figure broken down.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct ReportTable {
    /// Its code.
    pub code: String,
    /// Its heading.
    pub heading: String,
    /// A sentence that says what its biggest figure is; empty when nothing stands out.
    pub sentence: String,
    /// What its values are: `share`, `mean`, `minutes`, `days`, else what is counted.
    pub unit: String,
    /// What its rows are.
    pub row_heading: String,
    /// Its columns; one without a name when there is no second dimension.
    pub columns: Vec<String>,
    /// Its rows.
    pub rows: Vec<ReportRow>,
    /// How many in all, each counted once.
    pub total: ReportValue,
    /// Whether rows add up to the total.
    pub adds_up: bool,
    /// How it is best drawn: `bar`, `stacked`, `line`, `dot`; empty for not at all.
    pub chart: String,
    /// How it is counted.
    pub how: String,
}

/// A row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct ReportRow {
    /// Its label; "not recorded" for what is missing.
    pub label: String,
    /// Missing data, told apart.
    pub missing: bool,
    /// Its values.
    pub values: Vec<ReportValue>,
    /// Its total.
    pub total: ReportValue,
}

/// A sum that does not hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ReportBroken {
    /// `1.2 + 1.3 + 1.4 = 1.1`.
    pub rule: String,
    /// In a sentence, with both numbers.
    pub sentence: String,
    /// Who makes the difference.
    pub people: Vec<ReportPerson>,
}

/// Something to look at first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ReportAlarm {
    /// Which kind.
    pub code: String,
    /// In a sentence.
    pub sentence: String,
    /// The cells it may change.
    pub cells: Vec<String>,
    /// Whose files to open; the first hundred.
    pub people: Vec<ReportPerson>,
    /// Which sessions to open; the first hundred.
    pub sessions: Vec<ReportSession>,
    /// How many there are in all.
    pub count: u32,
}

/// A person behind a figure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ReportPerson {
    /// Which.
    pub id: PatientId,
    /// Name and file number; "erased file" for one that was erased.
    pub name: String,
}

/// A session behind a figure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ReportSession {
    /// Which.
    pub id: SessionId,
    /// Theme, weekday, day and place.
    pub title: String,
}

/// Who is behind a figure.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct FigureExplained {
    /// Which cell.
    pub cell: String,
    /// Its label.
    pub label: String,
    /// What it says.
    pub value: ReportValue,
    /// How it is counted.
    pub how: String,
    /// Counted; the first five hundred.
    pub counted: Vec<ExplainedLine>,
    /// How many are counted.
    pub counted_in_all: u32,
    /// Looked at and not counted, those who came furthest first; the first five hundred.
    pub not_counted: Vec<ExplainedLine>,
    /// How many are not.
    pub not_counted_in_all: u32,
}

/// One of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ExplainedLine {
    /// The person, if it is one.
    pub person: Option<ReportPerson>,
    /// The session, if it is one.
    pub session: Option<ReportSession>,
    /// In words, where it is neither.
    pub words: String,
    /// The line of the rule that decided, in a sentence.
    pub why: String,
}
