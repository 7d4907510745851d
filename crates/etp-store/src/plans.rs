//! Personal plans: what a person and the team agreed to work on. A new one never changes an old one.

use crate::columns::{as_json, id, parsed_json};
use crate::{Reader, StoreError, Writer};
use etp_domain::{EnrolmentId, PatientId, PersonalPlan, PlanId};
use rusqlite::{Row, named_params};

impl Reader<'_> {
    /// One plan.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; the disk.
    pub fn plan(&self, plan: PlanId) -> Result<PersonalPlan, StoreError> {
        let sql = include_str!("plans/get.sql");
        self.find(sql, named_params! { ":id": plan.0 }, read)?
            .ok_or(StoreError::NotFound { what: "plan" })
    }
}

impl Writer<'_> {
    /// Writes a plan that was agreed. It lies with the file of its enrolment, whichever file it names.
    ///
    /// # Errors
    /// The identity is taken; no such enrolment; the disk.
    pub fn add_plan(&self, plan: &PersonalPlan) -> Result<(), StoreError> {
        self.run(
            include_str!("plans/insert.sql"),
            named_params! {
                ":id": plan.id.0,
                ":enrolment": plan.enrolment.0,
                ":patient": plan.patient.0,
                ":agreed_on": plan.agreed_on,
                ":by_name": plan.by,
                ":project": plan.project,
                ":goals": as_json(&plan.goals)?,
                ":sessions": as_json(&plan.sessions)?,
            },
        )?;
        Ok(())
    }
}

pub(crate) fn read(row: &Row<'_>) -> rusqlite::Result<PersonalPlan> {
    Ok(PersonalPlan {
        id: id(row, "id", PlanId)?,
        enrolment: id(row, "enrolment", EnrolmentId)?,
        patient: id(row, "patient", PatientId)?,
        agreed_on: row.get("agreed_on")?,
        by: row.get("by_name")?,
        project: row.get("project")?,
        goals: parsed_json(row, "goals")?,
        sessions: parsed_json(row, "sessions")?,
    })
}
