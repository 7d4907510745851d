//! What a register holds, in numbers: enough to tell two moments of it apart, and to see that a copy
//! lacks nothing.

use crate::columns::instant_if_any;
use crate::{Reader, StoreError};
use chrono::{DateTime, Utc};

/// A register in numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contents {
    /// People who take part, merged files once.
    pub patients: u32,
    /// Sessions.
    pub sessions: u32,
    /// Presences that were marked or are expected.
    pub presences: u32,
    /// Papers kept with files, and letters.
    pub documents: u32,
    /// Lines of the history: every act that was done.
    pub acts: u32,
    /// Tables that were released.
    pub released: u32,
    /// When the last act was done; `None` before the first.
    pub newest: Option<DateTime<Utc>>,
}

impl Reader<'_> {
    /// What the register holds.
    ///
    /// # Errors
    /// The disk.
    pub fn contents(&self) -> Result<Contents, StoreError> {
        self.one(include_str!("contents/count.sql"), [], |row| {
            Ok(Contents {
                patients: row.get("patients")?,
                sessions: row.get("sessions")?,
                presences: row.get("presences")?,
                documents: row.get("documents")?,
                acts: row.get("acts")?,
                released: row.get("released")?,
                newest: instant_if_any(row, "newest")?,
            })
        })
    }
}
