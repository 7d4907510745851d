//! Answers to a consent. A withdrawal ends an answer and never erases it.

use crate::columns::{coded, id};
use crate::{Reader, StoreError, Writer};
use chrono::NaiveDate;
use etp_domain::{Consent, ConsentAnswer, ConsentId, ConsentKind, ConsentWay, PatientId};
use rusqlite::{Row, named_params};

impl Reader<'_> {
    /// Every answer a person gave, whatever file it was written in, latest first.
    ///
    /// # Errors
    /// The disk.
    pub fn consents_of(&self, patient: PatientId) -> Result<Vec<Consent>, StoreError> {
        let sql = include_str!("consents/of_patient.sql");
        self.all(sql, named_params! { ":patient": patient.0 }, read)
    }

    /// One answer.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; the disk.
    pub fn consent(&self, consent: ConsentId) -> Result<Consent, StoreError> {
        let sql = include_str!("consents/get.sql");
        self.find(sql, named_params! { ":id": consent.0 }, read)?
            .ok_or(StoreError::NotFound { what: "consent" })
    }
}

impl Writer<'_> {
    /// Writes an answer.
    ///
    /// # Errors
    /// The identity is taken; no such patient; the disk.
    pub fn add_consent(&self, consent: &Consent) -> Result<(), StoreError> {
        self.run(
            include_str!("consents/insert.sql"),
            named_params! {
                ":id": consent.id.0,
                ":patient": consent.patient.0,
                ":kind": consent.kind.code(),
                ":answer": consent.answer.code(),
                ":answered_on": consent.on,
                ":way": consent.way.code(),
                ":witness": consent.witness,
                ":text_version": consent.text_version,
                ":paper": consent.paper,
                ":withdrawn_on": consent.withdrawn_on,
                ":withdrawal_note": consent.withdrawal_note,
            },
        )?;
        Ok(())
    }

    /// Ends an answer. One that was ended stays as it was ended.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is no such answer, or it was ended; the disk.
    pub fn withdraw_consent(
        &self,
        consent: ConsentId,
        on: NaiveDate,
        note: &str,
    ) -> Result<(), StoreError> {
        let touched = self.run(
            include_str!("consents/withdraw.sql"),
            named_params! { ":id": consent.0, ":on": on, ":note": note },
        )?;
        match touched {
            0 => Err(StoreError::NotFound { what: "consent" }),
            _ => Ok(()),
        }
    }
}

/// An answer's row.
pub(crate) fn read(row: &Row<'_>) -> rusqlite::Result<Consent> {
    Ok(Consent {
        id: id(row, "id", ConsentId)?,
        patient: id(row, "patient", PatientId)?,
        kind: coded(row, "kind", ConsentKind::from_code)?,
        answer: coded(row, "answer", ConsentAnswer::from_code)?,
        on: row.get("answered_on")?,
        way: coded(row, "way", ConsentWay::from_code)?,
        witness: row.get("witness")?,
        text_version: row.get("text_version")?,
        paper: row.get("paper")?,
        withdrawn_on: row.get("withdrawn_on")?,
        withdrawal_note: row.get("withdrawal_note")?,
    })
}
