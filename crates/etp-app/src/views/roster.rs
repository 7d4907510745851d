//! What a file would bring, and what it brought.

use crate::views::PatientRow;
use etp_domain::ImportId;
use serde::Serialize;
use specta::Type;
use std::collections::BTreeMap;

/// What a file would bring.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct RosterPreview {
    /// The file.
    pub path: String,
    /// Its digest; the import takes exactly this file.
    pub sha256: String,
    /// `csv`, `xlsx`, `xls`, `ods`.
    pub format: String,
    /// How a text file was read: `utf-8`, `utf-8-bom`, `utf-16`, `windows-1252`; empty for workbooks.
    pub encoding: String,
    /// `;`, `,` or a tab; empty for workbooks.
    pub separator: String,
    /// The sheets of a workbook that hold something; one empty name for a text file.
    pub sheets: Vec<String>,
    /// The sheet that was read.
    pub sheet: String,
    /// What the rows are: `people`, `enrolments`, `assessments`, `attendance`.
    pub kind: String,
    /// The columns, in the order of the file, and what each was taken for.
    pub columns: Vec<RosterColumn>,
    /// Whether the columns were chosen for these headings before.
    pub remembered: bool,
    /// What must be chosen before rows can be read: codes of columns.
    pub missing: Vec<String>,
    /// Rows with something in them.
    pub rows: u32,
    /// Rows that can be taken.
    pub good: u32,
    /// The first good rows, as they would be written: cells in the order of `shown`.
    pub sample: Vec<RosterRow>,
    /// The columns the sample shows, by code.
    pub shown: Vec<String>,
    /// Everything that is wrong, in the order of the file; the first thousand.
    pub problems: Vec<RosterProblem>,
    /// How many problems there are in all.
    pub problem_count: u32,
    /// People who look like somebody the register knows; they are left out unless asked for.
    pub twins: Vec<RosterTwin>,
}

/// A column of the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct RosterColumn {
    /// Its heading, as the file writes it.
    pub heading: String,
    /// The code of what it holds: `roster-column-<code>`; empty when it is left in the file.
    pub holds: String,
    /// The first three filled cells.
    pub sample: Vec<String>,
}

/// A row as it would be written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct RosterRow {
    /// The line in the file where it begins, from 1.
    pub line: u32,
    /// Its cells, in words.
    pub cells: Vec<String>,
}

/// One thing wrong: where, what, what to do (message `error-<code>`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct RosterProblem {
    /// The line in the file where the row begins, from 1.
    pub line: u32,
    /// The column's own heading in the file; empty when the row as a whole is meant.
    pub column: String,
    /// What is wrong.
    pub code: String,
    /// The arguments of the message.
    pub args: BTreeMap<String, String>,
    /// The row is taken all the same; this is to be looked at.
    pub only_a_caution: bool,
}

/// A person in the file who looks like one in the register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct RosterTwin {
    /// The line in the file.
    pub line: u32,
    /// The name as the file writes it, first name first.
    pub name: String,
    /// The file the register has.
    pub known: PatientRow,
    /// Why: the code of a likeness.
    pub reason: String,
}

/// What an import did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct RosterImported {
    /// Which import, to take it back; `None` when nothing was taken.
    pub import: Option<ImportId>,
    /// Rows written.
    pub taken: u32,
    /// Rows left out.
    pub rejected: u32,
    /// Where the rows left out were saved.
    pub rejected_to: Option<String>,
}
