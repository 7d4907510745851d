//! Handouts a centre writes itself: every saved version, which of them nobody is to choose any more.

use crate::columns::{instant, stamp};
use crate::{Reader, StoreError, Writer};
use chrono::{DateTime, Utc};
use rusqlite::{Row, named_params};

/// A saved version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandoutVersionRow {
    /// Its name, as sessions name it.
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

impl Reader<'_> {
    /// The newest version of each handout the centre wrote, by name.
    ///
    /// # Errors
    /// The disk.
    pub fn own_handouts(&self) -> Result<Vec<HandoutVersionRow>, StoreError> {
        self.all(include_str!("newest.sql"), [], read)
    }

    /// Every version of a handout the centre wrote, newest first.
    ///
    /// # Errors
    /// The disk.
    pub fn handout_versions(&self, name: &str) -> Result<Vec<HandoutVersionRow>, StoreError> {
        let params = named_params! { ":name": name };
        self.all(include_str!("versions.sql"), params, read)
    }

    /// The names nobody is to choose any more.
    ///
    /// # Errors
    /// The disk.
    pub fn retired_handouts(&self) -> Result<Vec<String>, StoreError> {
        self.all(include_str!("retired.sql"), [], |row| row.get("name"))
    }
}

impl Writer<'_> {
    /// Keeps one more version; its number is returned.
    ///
    /// # Errors
    /// The disk.
    pub fn add_handout_version(
        &self,
        name: &str,
        source: &str,
        by: &str,
        now: DateTime<Utc>,
    ) -> Result<u32, StoreError> {
        let newest = self
            .handout_versions(name)?
            .first()
            .map_or(0, |one| one.number);
        let number = newest + 1;
        self.run(
            include_str!("add_version.sql"),
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

    /// Writes into a version who validated it.
    ///
    /// # Errors
    /// The disk.
    pub fn set_handout_source(
        &self,
        name: &str,
        number: u32,
        source: &str,
    ) -> Result<(), StoreError> {
        let params = named_params! { ":name": name, ":number": number, ":source": source };
        self.run(include_str!("set_source.sql"), params)?;
        Ok(())
    }

    /// Nobody is to choose a handout any more.
    ///
    /// # Errors
    /// The disk.
    pub fn retire_handout(
        &self,
        name: &str,
        by: &str,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let params = named_params! { ":name": name, ":at": stamp(now), ":by": by };
        self.run(include_str!("retire.sql"), params)?;
        Ok(())
    }

    /// It may be chosen again.
    ///
    /// # Errors
    /// The disk.
    pub fn take_handout_back(&self, name: &str) -> Result<(), StoreError> {
        self.run(
            include_str!("take_back.sql"),
            named_params! { ":name": name },
        )?;
        Ok(())
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<HandoutVersionRow> {
    Ok(HandoutVersionRow {
        name: row.get("name")?,
        number: row.get("number")?,
        source: row.get("source")?,
        saved_at: instant(row, "saved_at")?,
        saved_by: row.get("saved_by")?,
    })
}
