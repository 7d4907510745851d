//! Importing a table of people, enrolments, assessments or attendance.

use serde::Deserialize;
use specta::Type;

/// Reading a file before anything is taken from it.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct ReadRoster {
    /// The file.
    pub path: String,
    /// The sheet of a workbook; `None` takes the first filled one.
    pub sheet: Option<String>,
    /// What each column holds; empty takes what was chosen for these headings last time, or what
    /// the headings say.
    pub columns: Vec<ColumnChoice>,
}

/// What somebody decided a column holds.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, serde::Serialize, Type)]
pub struct ColumnChoice {
    /// Its heading, as the file writes it.
    pub heading: String,
    /// The code of what it holds; empty to leave it in the file.
    pub holds: String,
}

/// Taking the good rows of a file that was read.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct ImportRoster {
    /// The file, as read.
    pub path: String,
    /// The sheet, as read.
    pub sheet: Option<String>,
    /// What each column holds, as shown.
    pub columns: Vec<ColumnChoice>,
    /// The digest that was shown; another file under the same name is refused.
    pub sha256: String,
    /// Where to save the rows that are not taken; `None` to leave them.
    pub rejected_to: Option<String>,
    /// Take people who look like somebody the register knows, as new files.
    pub take_likely_twins: bool,
}
