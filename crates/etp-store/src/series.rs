//! Sessions that repeat by a rule, as they were planned: the rule, and the days it leaves out.

use crate::columns::id;
use crate::{Reader, StoreError, Writer};
use chrono::NaiveDate;
use etp_domain::{ProgrammeId, Series, SeriesId};
use rusqlite::{Row, named_params};

impl Reader<'_> {
    /// One series.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; the disk.
    pub fn series(&self, series: SeriesId) -> Result<Series, StoreError> {
        let params = named_params! { ":id": series.0 };
        let found = self.find(include_str!("series/get.sql"), params, read)?;
        let mut found = found.ok_or(StoreError::NotFound { what: "series" })?;
        found.exceptions = self.all(include_str!("series/exceptions.sql"), params, |row| {
            Ok((row.get("day")?, row.get("cause")?))
        })?;
        Ok(found)
    }
}

impl Writer<'_> {
    /// Writes a new series; its sessions are to follow.
    ///
    /// # Errors
    /// The identity is taken; no such programme; the disk.
    pub fn add_series(&self, series: &Series) -> Result<(), StoreError> {
        self.run(
            include_str!("series/insert.sql"),
            named_params! {
                ":id": series.id.0,
                ":programme": series.programme.0,
                ":rule": series.rule,
            },
        )?;
        for (day, cause) in &series.exceptions {
            self.except_from_series(series.id, *day, cause)?;
        }
        Ok(())
    }

    /// Leaves a day out of a series, and says what closes it; empty for a day left out by hand.
    ///
    /// # Errors
    /// No such series; the disk.
    pub fn except_from_series(
        &self,
        series: SeriesId,
        day: NaiveDate,
        cause: &str,
    ) -> Result<(), StoreError> {
        self.run(
            include_str!("series/except.sql"),
            named_params! { ":series": series.0, ":day": day, ":cause": cause },
        )?;
        Ok(())
    }
}

/// A series without its exceptions, which lie in rows of their own.
fn read(row: &Row<'_>) -> rusqlite::Result<Series> {
    Ok(Series {
        id: id(row, "id", SeriesId)?,
        programme: id(row, "programme", ProgrammeId)?,
        rule: row.get("rule")?,
        exceptions: vec![],
    })
}
