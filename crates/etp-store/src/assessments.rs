//! Educational assessments that took place.

use crate::columns::{coded, id};
use crate::{Reader, StoreError, Writer};
use etp_domain::{Assessment, AssessmentId, AssessmentKind, PatientId};
use rusqlite::{Row, named_params};

impl Reader<'_> {
    /// A person's assessments, latest first.
    ///
    /// # Errors
    /// The disk.
    pub fn assessments_of(&self, patient: PatientId) -> Result<Vec<Assessment>, StoreError> {
        let sql = include_str!("assessments/of_patient.sql");
        self.all(sql, named_params! { ":patient": patient.0 }, read)
    }
}

impl Writer<'_> {
    /// Writes an assessment.
    ///
    /// # Errors
    /// The identity is taken; no such patient; the disk.
    pub fn add_assessment(&self, assessment: &Assessment) -> Result<(), StoreError> {
        self.run(
            include_str!("assessments/insert.sql"),
            named_params! {
                ":id": assessment.id.0,
                ":patient": assessment.patient.0,
                ":kind": assessment.kind.code(),
                ":done_on": assessment.on,
                ":remote": assessment.remote,
            },
        )?;
        Ok(())
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Assessment> {
    Ok(Assessment {
        id: id(row, "id", AssessmentId)?,
        patient: id(row, "patient", PatientId)?,
        kind: coded(row, "kind", AssessmentKind::from_code)?,
        on: row.get("done_on")?,
        remote: row.get("remote")?,
    })
}
