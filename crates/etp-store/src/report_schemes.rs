//! A centre's own copies of an authority's forms: every saved version, and which of them nobody is to
//! choose any more. What a form says is not read here.

use crate::columns::{instant, stamp};
use crate::{Reader, StoreError, Writer};
use chrono::{DateTime, Utc};
use rusqlite::{Row, named_params};

/// A saved version of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportSchemeRow {
    /// Its name, as reports name it.
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
    /// The newest version of each form the centre adapted, by name; those retired too.
    ///
    /// # Errors
    /// The disk.
    pub fn own_report_schemes(&self) -> Result<Vec<ReportSchemeRow>, StoreError> {
        self.all(include_str!("report_schemes/newest.sql"), [], read)
    }

    /// Every version of a form the centre adapted, newest first.
    ///
    /// # Errors
    /// The disk.
    pub fn report_scheme_versions(&self, name: &str) -> Result<Vec<ReportSchemeRow>, StoreError> {
        let params = named_params! { ":name": name };
        self.all(include_str!("report_schemes/versions.sql"), params, read)
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
        let number = versions.first().map_or(0, |one| one.number) + 1;
        self.run(
            include_str!("report_schemes/add.sql"),
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

fn read(row: &Row<'_>) -> rusqlite::Result<ReportSchemeRow> {
    Ok(ReportSchemeRow {
        name: row.get("name")?,
        number: row.get("number")?,
        source: row.get("source")?,
        saved_at: instant(row, "saved_at")?,
        saved_by: row.get("saved_by")?,
    })
}
