//! Educational assessments that took place: what was said, and what an evaluation decided.

use crate::columns::{as_json, coded, coded_if_any, id, id_if_any, parsed_json, unreadable};
use crate::{Reader, StoreError, Writer};
use etp_domain::{
    Assessment, AssessmentId, AssessmentKind, Decision, DecisionKind, EnrolmentId, PatientId,
};
use rusqlite::types::FromSqlError;
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
    /// Writes an assessment. One of a pathway lies with the file of its enrolment, whichever file it
    /// names, so that it stays there when a merge is undone.
    ///
    /// # Errors
    /// The identity is taken; no such patient or enrolment; the disk.
    pub fn add_assessment(&self, assessment: &Assessment) -> Result<(), StoreError> {
        let decision = assessment.decision.as_ref();
        self.run(
            include_str!("assessments/insert.sql"),
            named_params! {
                ":id": assessment.id.0,
                ":patient": assessment.patient.0,
                ":enrolment": assessment.enrolment.map(|enrolment| enrolment.0),
                ":kind": assessment.kind.code(),
                ":done_on": assessment.on,
                ":remote": assessment.remote,
                ":by_name": assessment.by,
                ":individual": assessment.individual,
                ":content": as_json(&assessment.content)?,
                ":decided_on": decision.map(|decision| decision.on),
                ":decision": decision.map(|decision| decision.kind.code()),
                ":proposal": decision.map_or("", |decision| &decision.proposal),
                ":follow_up_on": decision.and_then(|decision| decision.follow_up_on),
            },
        )?;
        Ok(())
    }

    /// Writes what an evaluation decided, over what it had decided before.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] unless it is an evaluation; the disk.
    pub fn save_decision(
        &self,
        evaluation: AssessmentId,
        decision: &Decision,
    ) -> Result<(), StoreError> {
        let touched = self.run(
            include_str!("assessments/save_decision.sql"),
            named_params! {
                ":id": evaluation.0,
                ":decided_on": decision.on,
                ":decision": decision.kind.code(),
                ":proposal": decision.proposal,
                ":follow_up_on": decision.follow_up_on,
            },
        )?;
        match touched {
            0 => Err(StoreError::NotFound { what: "assessment" }),
            _ => Ok(()),
        }
    }
}

pub(crate) fn read(row: &Row<'_>) -> rusqlite::Result<Assessment> {
    Ok(Assessment {
        id: id(row, "id", AssessmentId)?,
        patient: id(row, "patient", PatientId)?,
        enrolment: id_if_any(row, "enrolment", EnrolmentId)?,
        kind: coded(row, "kind", AssessmentKind::from_code)?,
        on: row.get("done_on")?,
        remote: row.get("remote")?,
        by: row.get("by_name")?,
        individual: row.get("individual")?,
        content: parsed_json(row, "content")?,
        decision: read_decision(row)?,
    })
}

fn read_decision(row: &Row<'_>) -> rusqlite::Result<Option<Decision>> {
    let Some(on) = row.get("decided_on")? else {
        return Ok(None);
    };
    match coded_if_any(row, "decision", DecisionKind::from_code)? {
        Some(kind) => Ok(Some(Decision {
            on,
            kind,
            proposal: row.get("proposal")?,
            follow_up_on: row.get("follow_up_on")?,
        })),
        None => unreadable(row, "decision", FromSqlError::InvalidType),
    }
}
