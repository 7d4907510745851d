//! Programmes, and how each of them stands. Versions, groups and declarations lie beside.

mod cohorts;
mod declarations;
mod evaluations;
mod versions;

pub use declarations::DeclarationRow;
pub use evaluations::{EvaluationKind, ProgrammeEvaluation};

use crate::columns::{as_json, coded, id, parsed_json};
use crate::patients;
use crate::{Reader, StoreError, Writer};
use chrono::NaiveDate;
use etp_domain::{Pathology, Patient, Programme, ProgrammeId, ProgrammeStatus, Scheme};
use rusqlite::{Row, named_params};

/// A programme with how it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgrammeRow {
    /// The programme.
    pub programme: Programme,
    /// The latest version of its pathway template; 0 before the first.
    pub version: u32,
    /// People who take part or took part.
    pub enrolled: u32,
    /// People who take part now, those who wait included.
    pub open: u32,
    /// People who take part and are in no group.
    pub waiting: u32,
    /// Sessions that are not cancelled.
    pub sessions: u32,
    /// Sessions whose attendance was closed.
    pub held: u32,
    /// Sessions still in the calendar.
    pub planned: u32,
    /// The day of the first session that is still in the calendar.
    pub next_date: Option<NaiveDate>,
}

impl Reader<'_> {
    /// One programme, with how it stands.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; the disk.
    pub fn programme(&self, programme: ProgrammeId) -> Result<ProgrammeRow, StoreError> {
        let sql = include_str!("programmes/get.sql");
        self.find(sql, named_params! { ":id": programme.0 }, read)?
            .ok_or(StoreError::NotFound { what: "programme" })
    }

    /// Every programme, the one that starts last first.
    ///
    /// # Errors
    /// The disk.
    pub fn programmes(&self) -> Result<Vec<ProgrammeRow>, StoreError> {
        self.all(include_str!("programmes/all.sql"), [], read)
    }

    /// Who takes part or took part in a programme, by family name.
    ///
    /// # Errors
    /// The disk.
    pub fn enrolled(&self, programme: ProgrammeId) -> Result<Vec<Patient>, StoreError> {
        let sql = include_str!("programmes/enrolled.sql");
        self.all(
            sql,
            named_params! { ":programme": programme.0 },
            patients::read,
        )
    }
}

impl Writer<'_> {
    /// Writes a new programme; its first version is to follow before anybody takes part.
    ///
    /// # Errors
    /// The identity is taken; the disk.
    pub fn add_programme(&self, programme: &Programme) -> Result<(), StoreError> {
        self.write_programme(include_str!("programmes/insert.sql"), programme)?;
        Ok(())
    }

    /// Writes a programme over what stood there.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; the disk.
    pub fn save_programme(&self, programme: &Programme) -> Result<(), StoreError> {
        match self.write_programme(include_str!("programmes/save.sql"), programme)? {
            0 => Err(StoreError::NotFound { what: "programme" }),
            _ => Ok(()),
        }
    }

    fn write_programme(&self, sql: &str, programme: &Programme) -> Result<usize, StoreError> {
        self.run(
            sql,
            named_params! {
                ":id": programme.id.0,
                ":template": programme.template,
                ":title": programme.title,
                ":pathology": programme.pathology.code(),
                ":starts_on": programme.starts_on,
                ":scheme": programme.scheme.code(),
                ":status": programme.status.code(),
                ":details": as_json(&programme.details)?,
            },
        )
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<ProgrammeRow> {
    Ok(ProgrammeRow {
        programme: Programme {
            id: id(row, "id", ProgrammeId)?,
            template: row.get("template")?,
            title: row.get("title")?,
            pathology: coded(row, "pathology", Pathology::from_code)?,
            starts_on: row.get("starts_on")?,
            scheme: coded(row, "scheme", Scheme::from_code)?,
            status: coded(row, "status", ProgrammeStatus::from_code)?,
            details: parsed_json(row, "details")?,
        },
        version: row.get("version")?,
        enrolled: row.get("enrolled")?,
        open: row.get("open")?,
        waiting: row.get("waiting")?,
        sessions: row.get("sessions")?,
        held: row.get("held")?,
        planned: row.get("planned")?,
        next_date: row.get("next_date")?,
    })
}
