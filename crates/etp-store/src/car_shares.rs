//! Who takes neighbours along and who needs a seat: what each person said last, in whichever file.

use crate::columns::{id, ids_as_json};
use crate::{Reader, StoreError, Writer};
use chrono::NaiveDate;
use etp_domain::{CarShare, PatientId};
use rusqlite::{Row, named_params};
use std::collections::HashMap;

impl Reader<'_> {
    /// What some people said about sharing a car, by the file that stands for each; whoever said
    /// nothing is not there.
    ///
    /// # Errors
    /// The disk.
    pub fn car_shares(
        &self,
        patients: &[PatientId],
    ) -> Result<HashMap<PatientId, CarShare>, StoreError> {
        let asked = ids_as_json(patients.iter().map(|patient| patient.0));
        let sql = include_str!("car_shares/among.sql");
        let said = self.all(sql, named_params! { ":patients": asked }, read)?;
        Ok(said.into_iter().collect())
    }
}

impl Writer<'_> {
    /// Writes what a person said about sharing a car, over what was there.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; the disk.
    pub fn set_car_share(
        &self,
        patient: PatientId,
        share: &CarShare,
        on: NaiveDate,
    ) -> Result<(), StoreError> {
        let touched = self.run(
            include_str!("car_shares/set.sql"),
            named_params! {
                ":patient": patient.0,
                ":offers": share.offers,
                ":seeks": share.seeks,
                ":phone_agreed": share.phone_agreed,
                ":on": on,
            },
        )?;
        match touched {
            0 => Err(StoreError::NotFound { what: "patient" }),
            _ => Ok(()),
        }
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<(PatientId, CarShare)> {
    let share = CarShare {
        offers: row.get("offers")?,
        seeks: row.get("seeks")?,
        phone_agreed: row.get("phone_agreed")?,
    };
    Ok((id(row, "person", PatientId)?, share))
}
