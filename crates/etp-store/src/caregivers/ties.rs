//! Who cares for whom, and who is called first.

use super::read;
use crate::columns::{coded, id};
use crate::patients;
use crate::{Reader, StoreError, Writer};
use etp_domain::{Caregiver, CaregiverId, Patient, PatientId, Relation, Tie};
use rusqlite::{Row, named_params};

/// A tie of a person, seen from the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TieLine {
    /// Who cares.
    pub caregiver: Caregiver,
    /// The tie.
    pub tie: Tie,
    /// Sessions at which the caregiver was.
    pub present: u32,
}

impl Reader<'_> {
    /// A person's caregivers, the first to call first, then by family name.
    ///
    /// # Errors
    /// The disk.
    pub fn ties_of(&self, patient: PatientId) -> Result<Vec<TieLine>, StoreError> {
        let sql = include_str!("ties_of.sql");
        self.all(sql, named_params! { ":patient": patient.0 }, |row| {
            Ok(TieLine {
                caregiver: read(row)?,
                tie: read_tie(row)?,
                present: row.get("present")?,
            })
        })
    }

    /// For whom a caregiver cares, by family name.
    ///
    /// # Errors
    /// The disk.
    pub fn ties_of_caregiver(
        &self,
        caregiver: CaregiverId,
    ) -> Result<Vec<(Tie, Patient)>, StoreError> {
        let sql = include_str!("ties_of_caregiver.sql");
        self.all(sql, named_params! { ":caregiver": caregiver.0 }, |row| {
            Ok((read_tie(row)?, patients::read(row)?))
        })
    }
}

impl Writer<'_> {
    /// Ties a caregiver to a patient, over the tie that was there. There is one first to call.
    ///
    /// # Errors
    /// No such caregiver or patient; the disk.
    pub fn tie(&self, tie: &Tie) -> Result<(), StoreError> {
        if tie.first_contact {
            let sql = include_str!("no_first_contact.sql");
            self.run(sql, named_params! { ":patient": tie.patient.0 })?;
        }
        self.run(
            include_str!("tie.sql"),
            named_params! {
                ":caregiver": tie.caregiver.0,
                ":patient": tie.patient.0,
                ":relation": tie.relation.code(),
                ":first_contact": tie.first_contact,
            },
        )?;
        Ok(())
    }

    /// Ends a caregiver's ties to a person. The answer is whether there was one.
    ///
    /// # Errors
    /// The disk.
    pub fn untie(&self, caregiver: CaregiverId, patient: PatientId) -> Result<bool, StoreError> {
        let params = named_params! { ":caregiver": caregiver.0, ":patient": patient.0 };
        Ok(self.run(include_str!("untie.sql"), params)? > 0)
    }
}

fn read_tie(row: &Row<'_>) -> rusqlite::Result<Tie> {
    Ok(Tie {
        caregiver: id(row, "tie_caregiver", CaregiverId)?,
        patient: id(row, "tie_patient", PatientId)?,
        relation: coded(row, "relation", Relation::from_code)?,
        first_contact: row.get("first_contact")?,
    })
}
