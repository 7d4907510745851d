//! What an import brought beside its people, line by line, so that it can be taken back after days.

use crate::columns::{id_if_any, unreadable};
use crate::{Reader, StoreError, Writer};
use etp_domain::{
    AssessmentId, CohortId, EnrolmentId, ImportId, PatientId, ProgrammeId, SessionId,
};
use rusqlite::types::FromSqlError;
use rusqlite::{Row, named_params};
use uuid::Uuid;

/// One thing an import wrote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Brought {
    /// A programme.
    Programme(ProgrammeId),
    /// A group.
    Cohort(CohortId),
    /// A session.
    Session(SessionId),
    /// Somebody's part in a programme.
    Enrolment(EnrolmentId, PatientId),
    /// Somebody's presence at a session whose list did not have them.
    Presence(SessionId, PatientId),
    /// The mark of somebody who was expected.
    Mark(SessionId, PatientId),
    /// An assessment of somebody.
    Assessment(AssessmentId, PatientId),
}

impl Brought {
    /// Whose it is; none for a programme, a group and a session.
    pub fn patient(&self) -> Option<PatientId> {
        match *self {
            Self::Programme(_) | Self::Cohort(_) | Self::Session(_) => None,
            Self::Enrolment(_, patient)
            | Self::Presence(_, patient)
            | Self::Mark(_, patient)
            | Self::Assessment(_, patient) => Some(patient),
        }
    }

    fn what(&self) -> (&'static str, Uuid) {
        match *self {
            Self::Programme(programme) => ("programme", programme.0),
            Self::Cohort(cohort) => ("cohort", cohort.0),
            Self::Session(session) => ("session", session.0),
            Self::Enrolment(enrolment, _) => ("enrolment", enrolment.0),
            Self::Presence(session, _) => ("presence", session.0),
            Self::Mark(session, _) => ("mark", session.0),
            Self::Assessment(assessment, _) => ("assessment", assessment.0),
        }
    }

    fn of(what: &str, object: Uuid, patient: Option<PatientId>) -> Option<Self> {
        Some(match (what, patient) {
            ("programme", None) => Self::Programme(ProgrammeId(object)),
            ("cohort", None) => Self::Cohort(CohortId(object)),
            ("session", None) => Self::Session(SessionId(object)),
            ("enrolment", Some(patient)) => Self::Enrolment(EnrolmentId(object), patient),
            ("presence", Some(patient)) => Self::Presence(SessionId(object), patient),
            ("mark", Some(patient)) => Self::Mark(SessionId(object), patient),
            ("assessment", Some(patient)) => Self::Assessment(AssessmentId(object), patient),
            _ => return None,
        })
    }
}

impl Reader<'_> {
    /// What an import brought beside its people, last first: what rests on something comes before
    /// it. Lines of people who are gone are gone with them.
    ///
    /// # Errors
    /// The disk.
    pub fn brought_by(&self, import: ImportId) -> Result<Vec<Brought>, StoreError> {
        let sql = include_str!("brought.sql");
        self.all(sql, named_params! { ":import": import.0 }, read)
    }
}

impl Writer<'_> {
    /// Remembers one thing an import wrote.
    ///
    /// # Errors
    /// No such import or patient; the disk.
    pub fn remember_brought(&self, import: ImportId, brought: &Brought) -> Result<(), StoreError> {
        let (what, object) = brought.what();
        self.run(
            include_str!("remember_brought.sql"),
            named_params! {
                ":import": import.0,
                ":what": what,
                ":object": object,
                ":patient": brought.patient().map(|patient| patient.0),
            },
        )?;
        Ok(())
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Brought> {
    let what: String = row.get("what")?;
    let patient = id_if_any(row, "patient", PatientId)?;
    match Brought::of(&what, row.get("object")?, patient) {
        Some(brought) => Ok(brought),
        None => unreadable(row, "what", FromSqlError::InvalidType),
    }
}
