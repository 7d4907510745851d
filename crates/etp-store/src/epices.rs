//! EPICES questionnaires, as they were answered; the score is worked out each time.

use crate::columns::{coded, id};
use crate::{Reader, StoreError, Writer};
use chrono::NaiveDate;
use etp_domain::{EpicesAnswers, EpicesId, PatientId};
use rusqlite::{Row, named_params};

/// A questionnaire somebody answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Epices {
    /// Which.
    pub id: EpicesId,
    /// Whose.
    pub patient: PatientId,
    /// The day.
    pub on: NaiveDate,
    /// The answers.
    pub answers: EpicesAnswers,
}

impl Reader<'_> {
    /// A person's questionnaires, latest first.
    ///
    /// # Errors
    /// The disk.
    pub fn epices_of(&self, patient: PatientId) -> Result<Vec<Epices>, StoreError> {
        let sql = include_str!("epices/of_patient.sql");
        self.all(sql, named_params! { ":patient": patient.0 }, read)
    }
}

impl Writer<'_> {
    /// Writes a questionnaire.
    ///
    /// # Errors
    /// The identity is taken; no such patient; the disk.
    pub fn add_epices(&self, epices: &Epices) -> Result<(), StoreError> {
        self.run(
            include_str!("epices/insert.sql"),
            named_params! {
                ":id": epices.id.0,
                ":patient": epices.patient.0,
                ":answered_on": epices.on,
                ":answers": epices.answers.to_text(),
            },
        )?;
        Ok(())
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Epices> {
    Ok(Epices {
        id: id(row, "id", EpicesId)?,
        patient: id(row, "patient", PatientId)?,
        on: row.get("answered_on")?,
        answers: coded(row, "answers", |text| EpicesAnswers::parse(text).ok())?,
    })
}
