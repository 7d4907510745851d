//! What was said about a person's sessions: of the whole group where they were there, and the line
//! about them alone.

use crate::columns::id;
use crate::{Reader, StoreError};
use chrono::NaiveDate;
use etp_domain::{PatientId, SessionId};
use rusqlite::{Row, named_params};

/// What was said about one session of a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionNote {
    /// Which session.
    pub session: SessionId,
    /// The day.
    pub date: NaiveDate,
    /// What it was about.
    pub theme: String,
    /// About the whole group; empty when nothing was said, or the person was not there.
    pub note: String,
    /// About this person; may be empty.
    pub line: String,
}

impl Reader<'_> {
    /// What was said about a person's sessions, latest first; sessions about which nothing was said
    /// are left out.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; the disk.
    pub fn notes_of(&self, patient: PatientId) -> Result<Vec<SessionNote>, StoreError> {
        let root = self.root_of(patient)?;
        let sql = include_str!("notes.sql");
        self.all(sql, named_params! { ":root": root.0 }, read)
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<SessionNote> {
    Ok(SessionNote {
        session: id(row, "session", SessionId)?,
        date: row.get("date")?,
        theme: row.get("theme")?,
        note: row.get("note")?,
        line: row.get("line")?,
    })
}
