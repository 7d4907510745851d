//! Who was given which handout: read from the history, where every print stands.

use crate::columns::instant;
use crate::{Reader, StoreError};
use chrono::{DateTime, Utc};
use etp_domain::PatientId;
use rusqlite::{Row, named_params};

/// One print for somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandoutGivenRow {
    /// When.
    pub at: DateTime<Utc>,
    /// By whom.
    pub by: String,
    /// For whom: the identity as the history writes it.
    pub object: String,
    /// Which, in which version, how: as JSON.
    pub detail: String,
}

impl Reader<'_> {
    /// What was printed for a person, under any number of theirs, latest first.
    ///
    /// # Errors
    /// The disk.
    pub fn handouts_given(&self, patient: PatientId) -> Result<Vec<HandoutGivenRow>, StoreError> {
        let files = self.files_of(patient)?;
        let objects = files.iter().map(|file| file.id.to_string());
        let objects = serde_json::Value::from_iter(objects).to_string();
        let params = named_params! { ":objects": objects };
        self.all(include_str!("given.sql"), params, read)
    }

    /// Everybody a handout was printed for, latest first.
    ///
    /// # Errors
    /// The disk.
    pub fn handout_given_to(&self, name: &str) -> Result<Vec<HandoutGivenRow>, StoreError> {
        let params = named_params! { ":handout": name };
        self.all(include_str!("given_to.sql"), params, read)
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<HandoutGivenRow> {
    Ok(HandoutGivenRow {
        at: instant(row, "at")?,
        by: row.get("signed_by")?,
        object: row.get("object")?,
        detail: row.get("detail")?,
    })
}
