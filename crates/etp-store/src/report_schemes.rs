//! A centre's own copies of an authority's forms: every saved version, and which of them nobody is to
//! choose any more. What a form says is not read here.

use crate::columns::stamp;
use crate::{Reader, SavedVersion, StoreError, Writer};
use chrono::{DateTime, Utc};
use rusqlite::named_params;

impl Reader<'_> {
    /// The newest version of each form the centre adapted, by name; those retired too.
    ///
    /// # Errors
    /// The disk.
    pub fn own_report_schemes(&self) -> Result<Vec<SavedVersion>, StoreError> {
        self.all(
            include_str!("report_schemes/newest.sql"),
            [],
            SavedVersion::read,
        )
    }

    /// Every version of a form the centre adapted, newest first.
    ///
    /// # Errors
    /// The disk.
    pub fn report_scheme_versions(&self, name: &str) -> Result<Vec<SavedVersion>, StoreError> {
        let params = named_params! { ":name": name };
        let sql = include_str!("report_schemes/versions.sql");
        self.all(sql, params, SavedVersion::read)
    }

    /// The names nobody is to choose any more.
    ///
    /// # Errors
    /// The disk.
    pub fn retired_report_schemes(&self) -> Result<Vec<String>, StoreError> {
        self.all(include_str!("report_schemes/retired.sql"), [], |row| {
            row.get("name")
        })
    }
}

impl Writer<'_> {
    /// Keeps one more version; its number is returned.
    ///
    /// # Errors
    /// The disk.
    pub fn add_report_scheme(
        &self,
        name: &str,
        source: &str,
        by: &str,
        now: DateTime<Utc>,
    ) -> Result<u32, StoreError> {
        let versions = self.report_scheme_versions(name)?;
        let add = include_str!("report_schemes/add.sql");
        self.save_version(add, versions.first(), (name, source), (by, now))
    }

    /// Nobody is to choose a form any more.
    ///
    /// # Errors
    /// The disk.
    pub fn retire_report_scheme(
        &self,
        name: &str,
        by: &str,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let params = named_params! { ":name": name, ":at": stamp(now), ":by": by };
        self.run(include_str!("report_schemes/retire.sql"), params)?;
        Ok(())
    }

    /// It may be chosen again.
    ///
    /// # Errors
    /// The disk.
    pub fn take_report_scheme_back(&self, name: &str) -> Result<(), StoreError> {
        let params = named_params! { ":name": name };
        self.run(include_str!("report_schemes/take_back.sql"), params)?;
        Ok(())
    }
}
