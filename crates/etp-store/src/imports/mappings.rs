//! Which column of a source means what, remembered by its headings.

use crate::columns::{parsed_json, stamp};
use crate::{Reader, StoreError, Writer};
use chrono::{DateTime, Utc};
use rusqlite::named_params;

/// What was chosen for the headings of a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mapping {
    /// The digest of the headings.
    pub headings_digest: String,
    /// What people call the source; may be empty.
    pub name: String,
    /// What each column holds.
    pub mapping: serde_json::Value,
}

impl Reader<'_> {
    /// What was chosen for these headings last time.
    ///
    /// # Errors
    /// The disk.
    pub fn mapping_for(&self, headings_digest: &str) -> Result<Option<Mapping>, StoreError> {
        let params = named_params! { ":headings_digest": headings_digest };
        self.find(include_str!("mapping.sql"), params, |row| {
            Ok(Mapping {
                headings_digest: row.get("headings_digest")?,
                name: row.get("name")?,
                mapping: parsed_json(row, "mapping")?,
            })
        })
    }
}

impl Writer<'_> {
    /// Remembers what was chosen for some headings, over what was remembered.
    ///
    /// # Errors
    /// The disk.
    pub fn keep_mapping(&self, mapping: &Mapping, now: DateTime<Utc>) -> Result<(), StoreError> {
        self.run(
            include_str!("keep_mapping.sql"),
            named_params! {
                ":headings_digest": mapping.headings_digest,
                ":name": mapping.name,
                ":mapping": mapping.mapping.to_string(),
                ":at": stamp(now),
            },
        )?;
        Ok(())
    }
}
