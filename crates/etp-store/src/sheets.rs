//! The numbers of a session's sheet, and the codes badges bear. One that was given never changes,
//! whoever comes onto the list later.

use crate::columns::{id, stamp};
use crate::{Reader, StoreError, Writer};
use chrono::{DateTime, Utc};
use etp_domain::{PatientId, SessionId};
use rusqlite::{Row, named_params};

/// How often a code that is taken is asked for again.
const TRIES: u32 = 100;

/// A number on a session's sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetRow {
    /// The number.
    pub row: u32,
    /// Whose: the file that stands for the person.
    pub patient: PatientId,
    /// The code on the badge.
    pub code: String,
}

impl Reader<'_> {
    /// The numbers of a session's sheet, in order; those of people who are no longer on the list too.
    ///
    /// # Errors
    /// The disk.
    pub fn sheet_rows(&self, session: SessionId) -> Result<Vec<SheetRow>, StoreError> {
        let sql = include_str!("sheets/of_session.sql");
        self.all(sql, named_params! { ":session": session.0 }, read)
    }

    /// Whose badge bears a code, and at which session.
    ///
    /// # Errors
    /// The disk.
    pub fn sheet_row_of_code(
        &self,
        code: &str,
    ) -> Result<Option<(SessionId, PatientId)>, StoreError> {
        let sql = include_str!("sheets/of_code.sql");
        self.find(sql, named_params! { ":code": code }, |row| {
            Ok((
                id(row, "session", SessionId)?,
                id(row, "person", PatientId)?,
            ))
        })
    }
}

impl Writer<'_> {
    /// Gives a number and a code to everybody on a session's list who has none, by family name, after
    /// the numbers already given. The answer is every number of the sheet.
    ///
    /// # Errors
    /// No such session; `codes` gives none that is free; the disk.
    pub fn number_rows(
        &self,
        session: SessionId,
        codes: &mut dyn FnMut() -> String,
        now: DateTime<Utc>,
    ) -> Result<Vec<SheetRow>, StoreError> {
        let sql = include_str!("sheets/without.sql");
        let without = self.all(sql, named_params! { ":session": session.0 }, |row| {
            id(row, "patient", PatientId)
        })?;
        for patient in without {
            let code = self.free_code(codes)?;
            self.run(
                include_str!("sheets/give.sql"),
                named_params! {
                    ":session": session.0, ":patient": patient.0, ":code": code,
                    ":now": stamp(now),
                },
            )?;
        }
        self.sheet_rows(session)
    }

    fn free_code(&self, codes: &mut dyn FnMut() -> String) -> Result<String, StoreError> {
        for _ in 0..TRIES {
            let code = codes();
            if self.sheet_row_of_code(&code)?.is_none() {
                return Ok(code);
            }
        }
        Err(StoreError::RandomnessUnavailable)
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<SheetRow> {
    Ok(SheetRow {
        row: row.get("row")?,
        patient: id(row, "person", PatientId)?,
        code: row.get("code")?,
    })
}
