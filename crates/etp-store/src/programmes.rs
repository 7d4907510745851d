//! Programmes that were opened, and who takes part.

use crate::columns::{coded, id};
use crate::patients;
use crate::{Reader, StoreError, Writer};
use chrono::NaiveDate;
use etp_domain::{Pathology, Patient, PatientId, Programme, ProgrammeId};
use rusqlite::{Row, named_params};

/// A programme with how it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgrammeRow {
    /// The programme.
    pub programme: Programme,
    /// People who take part.
    pub enrolled: u32,
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

    /// Who takes part in a programme, by family name.
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
    /// Writes a new programme.
    ///
    /// # Errors
    /// The identity is taken; the disk.
    pub fn add_programme(&self, programme: &Programme) -> Result<(), StoreError> {
        self.run(
            include_str!("programmes/insert.sql"),
            named_params! {
                ":id": programme.id.0,
                ":template": programme.template,
                ":title": programme.title,
                ":pathology": programme.pathology.code(),
                ":starts_on": programme.starts_on,
            },
        )?;
        Ok(())
    }

    /// Lets a person take part from a day. Whoever takes part already keeps their first day; the
    /// answer is whether the person is new.
    ///
    /// # Errors
    /// No such programme or patient; the disk.
    pub fn enrol(
        &self,
        programme: ProgrammeId,
        patient: PatientId,
        on: NaiveDate,
    ) -> Result<bool, StoreError> {
        let added = self.run(
            include_str!("programmes/enrol.sql"),
            named_params! { ":programme": programme.0, ":patient": patient.0, ":on": on },
        )?;
        Ok(added > 0)
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
        },
        enrolled: row.get("enrolled")?,
        sessions: row.get("sessions")?,
        held: row.get("held")?,
        planned: row.get("planned")?,
        next_date: row.get("next_date")?,
    })
}
