//! Importing a table as real spreadsheets give it: people, and their past enrolments, assessments
//! and attendance. Previewed first, then all good rows or none, taken back also after days.
//!
//! Why: a column is known by the words of `roster/headings.txt` and a coded cell by those of
//! `roster/values.txt`, so that a word is added without touching a rule.

mod cells;
mod columns;
mod dates;
mod headings;
mod home;
mod house;
mod import;
mod kind;
mod known;
mod mapping;
mod meetings;
mod numbers;
mod person;
mod plan;
mod preview;
mod programmes;
mod read;
mod rejected;
mod remarks;
mod remembered;
mod report;
mod seen;
mod show;
mod take;
mod tongues;
mod undo;
mod values;
mod who;

pub use import::import_roster;
pub use preview::{Readable, preview_roster, readable};
pub use undo::{imports, undo_import};

pub(crate) use import::take_bytes;

use crate::Failure;
use std::fs;
use std::path::Path;

/// The largest file that is read, in bytes: some years of a whole region's work.
const LARGEST: u64 = 50 * 1024 * 1024;

fn bytes_of(path: &Path) -> Result<Vec<u8>, Failure> {
    let file = || file_name(path);
    let unreadable = |_| Failure::refused("roster-file-unreadable").with("file", file());
    if fs::metadata(path).map_err(unreadable)?.len() > LARGEST {
        return Err(Failure::refused("roster-too-large").with("file", file()));
    }
    fs::read(path).map_err(unreadable)
}

fn file_name(path: &Path) -> String {
    let name = path.file_name();
    name.map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}
