//! Reports that were sent, beside what the register says today. Holds no name the report did not hold.

use super::{ExplainedLine, ReportValue, ReportView};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;

/// A report that was sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct FilingLine {
    /// Which.
    pub line: u32,
    /// The title of its scheme, as it was.
    pub title: String,
    /// Its scheme and version.
    pub scheme: String,
    /// That version.
    pub version: String,
    /// The period.
    pub period: String,
    /// The programme; empty for the whole centre.
    pub programme: String,
    /// The day it was sent.
    pub sent_on: NaiveDate,
    /// To whom and how.
    pub note: String,
    /// Who wrote it down.
    pub by: String,
    /// The fingerprint of its facts.
    pub fingerprint: String,
}

/// A report that was sent, beside what the register says today.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct FilingView {
    /// The filing.
    pub filing: FilingLine,
    /// The report as it was sent.
    pub report: ReportView,
    /// What differs today, counted under the scheme and the rules of the day it was kept.
    pub changes: Vec<FigureChange>,
    /// Whether the scheme or a rule is another today.
    pub rules_changed: bool,
    /// Whether the facts of its days are others today.
    pub facts_changed: bool,
    /// The same in sentences, and on which day it was kept when that is not the day it was sent.
    pub notes: Vec<String>,
}

/// A figure that differs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct FigureChange {
    /// Which cell.
    pub cell: String,
    /// Its label.
    pub label: String,
    /// As it was.
    pub before: ReportValue,
    /// As it is.
    pub after: ReportValue,
    /// Who came and who went, with the cause in a sentence each.
    pub causes: Vec<ExplainedLine>,
}
