//! Groups of a programme: a version of its template, unrolled from a day.

use crate::columns::id;
use crate::{Reader, StoreError, Writer};
use etp_domain::{Cohort, CohortId, ProgrammeId};
use rusqlite::{Row, named_params};

impl Reader<'_> {
    /// One group.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; the disk.
    pub fn cohort(&self, cohort: CohortId) -> Result<Cohort, StoreError> {
        let sql = include_str!("cohort.sql");
        self.find(sql, named_params! { ":id": cohort.0 }, read)?
            .ok_or(StoreError::NotFound { what: "cohort" })
    }

    /// The groups of a programme, the one that starts last first.
    ///
    /// # Errors
    /// The disk.
    pub fn cohorts(&self, programme: ProgrammeId) -> Result<Vec<Cohort>, StoreError> {
        let sql = include_str!("cohorts.sql");
        self.all(sql, named_params! { ":programme": programme.0 }, read)
    }
}

impl Writer<'_> {
    /// Writes a new group; its sessions are to follow.
    ///
    /// # Errors
    /// The identity is taken; no such version of the programme; the disk.
    pub fn add_cohort(&self, cohort: &Cohort) -> Result<(), StoreError> {
        self.run(
            include_str!("add_cohort.sql"),
            named_params! {
                ":id": cohort.id.0,
                ":programme": cohort.programme.0,
                ":version": cohort.version,
                ":title": cohort.title,
                ":starts_on": cohort.starts_on,
            },
        )?;
        Ok(())
    }

    /// Writes which version of the template a group follows from now on.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; no such version of the programme; the disk.
    pub fn set_cohort_version(&self, cohort: CohortId, version: u32) -> Result<(), StoreError> {
        let touched = self.run(
            include_str!("set_cohort_version.sql"),
            named_params! { ":id": cohort.0, ":version": version },
        )?;
        match touched {
            0 => Err(StoreError::NotFound { what: "cohort" }),
            _ => Ok(()),
        }
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Cohort> {
    Ok(Cohort {
        id: id(row, "id", CohortId)?,
        programme: id(row, "programme", ProgrammeId)?,
        version: row.get("version")?,
        title: row.get("title")?,
        starts_on: row.get("starts_on")?,
    })
}
