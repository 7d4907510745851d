//! What a roster would bring, and what it brought.

use chrono::NaiveDate;
use etp_domain::{Country, HandoutLanguage, Sex};
use serde::Serialize;
use specta::Type;
use std::collections::BTreeMap;

/// What a roster file would bring.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct RosterPreview {
    /// The file.
    pub path: String,
    /// Its digest; the import takes exactly this file.
    pub sha256: String,
    /// How the file was read: `utf-8`, `utf-8-bom`, `utf-16`, `windows-1252`.
    pub encoding: String,
    /// `;`, `,` or a tab.
    pub separator: String,
    /// Rows of people in the file.
    pub rows: u32,
    /// Rows that can be taken.
    pub good: u32,
    /// The first good rows, as they would be written.
    pub sample: Vec<RosterPerson>,
    /// Everything that is wrong, in the order of the file.
    pub problems: Vec<RosterProblem>,
    /// Columns nobody asked for; they are left in the file.
    pub ignored_columns: Vec<String>,
}

/// A person as a roster gives them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct RosterPerson {
    /// The line in the file where the row begins, from 1; the header is line 1.
    pub line: u32,
    /// Family name.
    pub last_name: String,
    /// First name.
    pub first_name: String,
    /// Date of birth.
    pub birth_date: NaiveDate,
    /// Sex.
    pub sex: Sex,
    /// Country of residence.
    pub residence: Country,
    /// Commune of residence.
    pub commune: String,
    /// The languages of this person's handouts.
    pub languages: Vec<HandoutLanguage>,
}

/// One thing wrong in a roster: where, what, what to do (message `error-<code>`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct RosterProblem {
    /// The line in the file where the row begins, from 1; the header is line 1.
    pub line: u32,
    /// The column's own heading in the file; empty when the row as a whole is meant.
    pub column: String,
    /// What is wrong.
    pub code: String,
    /// The arguments of the message.
    pub args: BTreeMap<String, String>,
}

/// What an import did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct RosterImported {
    /// People written.
    pub taken: u32,
    /// Rows left out.
    pub rejected: u32,
    /// Where the rows left out were saved.
    pub rejected_to: Option<String>,
}
