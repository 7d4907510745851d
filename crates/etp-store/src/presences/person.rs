//! A person's way through sessions, for the file: of all the files together.

use crate::columns::{coded, coded_if_any, id};
use crate::{Reader, StoreError};
use chrono::{NaiveDate, NaiveTime};
use etp_domain::{Mark, Pathology, PatientId, ProgrammeId, SessionId, SessionKind, SessionStatus};
use rusqlite::{Row, named_params};

/// A session a person is or was on the list of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PresenceLine {
    /// Which.
    pub session: SessionId,
    /// Of which programme.
    pub programme: ProgrammeId,
    /// What people call the programme.
    pub programme_title: String,
    /// What it teaches about.
    pub pathology: Pathology,
    /// The day.
    pub date: NaiveDate,
    /// The hour.
    pub starts: NaiveTime,
    /// How long, in minutes.
    pub minutes: u32,
    /// Alone or together.
    pub kind: SessionKind,
    /// What it is about.
    pub theme: String,
    /// Where.
    pub place: String,
    /// Where it stands.
    pub status: SessionStatus,
    /// The mark; `None` while only expected.
    pub mark: Option<Mark>,
}

impl Reader<'_> {
    /// Every session a person is or was on the list of, latest first; cancelled ones too.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; the disk.
    pub fn presences_of(&self, patient: PatientId) -> Result<Vec<PresenceLine>, StoreError> {
        let root = self.root_of(patient)?;
        let sql = include_str!("of_patient.sql");
        self.all(sql, named_params! { ":root": root.0 }, read)
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<PresenceLine> {
    Ok(PresenceLine {
        session: id(row, "session", SessionId)?,
        programme: id(row, "programme", ProgrammeId)?,
        programme_title: row.get("programme_title")?,
        pathology: coded(row, "pathology", Pathology::from_code)?,
        date: row.get("date")?,
        starts: row.get("starts")?,
        minutes: row.get("minutes")?,
        kind: coded(row, "kind", SessionKind::from_code)?,
        theme: row.get("theme")?,
        place: row.get("place")?,
        status: coded(row, "status", SessionStatus::from_code)?,
        mark: coded_if_any(row, "mark", Mark::from_code)?,
    })
}
