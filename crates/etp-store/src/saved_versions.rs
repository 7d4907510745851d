//! What the centre writes is never overwritten: every version that was saved stays, counted from 1 under its
//! name. Of which kind it is says the statement of its table; what it says is not read here.

use crate::columns::{instant, stamp};
use crate::{StoreError, Writer};
use chrono::{DateTime, Utc};
use rusqlite::{Row, named_params};

/// A saved version of a handout or of a report form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedVersion {
    /// Its name, as sessions or reports name it.
    pub name: String,
    /// Counted from 1.
    pub number: u32,
    /// What its file says.
    pub source: String,
    /// When it was saved.
    pub saved_at: DateTime<Utc>,
    /// Who saved it.
    pub saved_by: String,
}

impl SavedVersion {
    pub(crate) fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            name: row.get("name")?,
            number: row.get("number")?,
            source: row.get("source")?,
            saved_at: instant(row, "saved_at")?,
            saved_by: row.get("saved_by")?,
        })
    }
}

impl Writer<'_> {
    /// Keeps a source as the version after the newest of its name; its number is returned.
    pub(crate) fn save_version(
        &self,
        add: &str,
        newest: Option<&SavedVersion>,
        (name, source): (&str, &str),
        (by, now): (&str, DateTime<Utc>),
    ) -> Result<u32, StoreError> {
        let number = newest.map_or(0, |one| one.number) + 1;
        self.run(
            add,
            named_params! {
                ":name": name,
                ":number": number,
                ":source": source,
                ":at": stamp(now),
                ":by": by,
            },
        )?;
        Ok(number)
    }
}
