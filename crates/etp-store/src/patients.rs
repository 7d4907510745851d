//! The people of the register: written, found, counted. One person may have several files: those
//! that were merged stand behind the one that is their root, and only roots are on lists.

mod finding;
mod found;
mod list;
mod read;
mod row;
mod search;
mod twins;
mod write;

pub use list::PatientList;
pub use row::PatientRow;
pub use search::Search;
pub use twins::{Candidate, Looks};

pub(crate) use finding::find_all_anew;
pub(crate) use read::read;
pub(crate) use write::{as_json, from_json};

/// Some of the rows that match, and how many match in all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page<T> {
    /// The rows of this page.
    pub rows: Vec<T>,
    /// How many match in all.
    pub matching: u32,
    /// Nothing is written like that; these names sound like it.
    pub by_sound: bool,
}

impl<T> Page<T> {
    /// A page out of everything that matches.
    pub(crate) fn of(all: Vec<T>, limit: u32, offset: u32) -> Self {
        let matching = u32::try_from(all.len()).unwrap_or(u32::MAX);
        let shown = all.into_iter().skip(offset as usize);
        Self {
            rows: shown.take(limit as usize).collect(),
            matching,
            by_sound: false,
        }
    }
}
