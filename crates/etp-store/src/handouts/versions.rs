//! Handouts a centre writes itself: every saved version, which of them nobody is to choose any more.

use crate::columns::stamp;
use crate::{Reader, SavedVersion, StoreError, Writer};
use chrono::{DateTime, Utc};
use rusqlite::named_params;

impl Reader<'_> {
    /// The newest version of each handout the centre wrote, by name.
    ///
    /// # Errors
    /// The disk.
    pub fn own_handouts(&self) -> Result<Vec<SavedVersion>, StoreError> {
        self.all(include_str!("newest.sql"), [], SavedVersion::read)
    }

    /// Every version of a handout the centre wrote, newest first.
    ///
    /// # Errors
    /// The disk.
    pub fn handout_versions(&self, name: &str) -> Result<Vec<SavedVersion>, StoreError> {
        let params = named_params! { ":name": name };
        self.all(include_str!("versions.sql"), params, SavedVersion::read)
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
        let versions = self.handout_versions(name)?;
        let add = include_str!("add_version.sql");
        self.save_version(add, versions.first(), (name, source), (by, now))
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
