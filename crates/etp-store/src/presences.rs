//! Who is expected at a session and what was marked. Unmarked is not absent. Lists hold people: of
//! somebody with several files every file's presence is marked, and the person counts once.

mod counted;
mod days;
mod history;
mod list;
mod notes;
mod person;
mod write;

pub use counted::{Attendances, Delivery};
pub use days::Days;
pub use list::ListLine;
pub use notes::SessionNote;
pub use person::PresenceLine;

use crate::columns::{coded_if_any, id, instant_if_any};
use crate::patients;
use crate::{Reader, StoreError};
use chrono::{DateTime, Utc};
use etp_domain::{Mark, Patient, PatientId, SessionId};
use history::FileOnList;
use rusqlite::named_params;

impl Reader<'_> {
    /// The people on a session's list with their marks, by family name.
    ///
    /// # Errors
    /// The disk.
    pub fn attendance_list(
        &self,
        session: SessionId,
    ) -> Result<Vec<(Patient, Option<Mark>)>, StoreError> {
        let sql = include_str!("presences/list.sql");
        self.all(sql, named_params! { ":session": session.0 }, |row| {
            let mark = coded_if_any(row, "mark", Mark::from_code)?;
            Ok((patients::read(row)?, mark))
        })
    }

    /// When a mark of a session was last changed; `None` before the first.
    ///
    /// # Errors
    /// The disk.
    pub fn recorded_at(&self, session: SessionId) -> Result<Option<DateTime<Utc>>, StoreError> {
        let sql = include_str!("presences/recorded_at.sql");
        self.one(sql, named_params! { ":session": session.0 }, |row| {
            instant_if_any(row, "recorded_at")
        })
    }

    /// How a person's files stand on a list; none when the person is not on it.
    fn on_list(
        &self,
        session: SessionId,
        patient: PatientId,
    ) -> Result<Vec<FileOnList>, StoreError> {
        self.all(
            include_str!("presences/on_list.sql"),
            named_params! { ":session": session.0, ":patient": patient.0 },
            |row| {
                Ok(FileOnList {
                    file: id(row, "patient", PatientId)?,
                    mark: coded_if_any(row, "mark", Mark::from_code)?,
                    detail: list::detail(row)?,
                })
            },
        )
    }
}
