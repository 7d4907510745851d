//! Who looked at whose file. The same look within half an hour is one look.

use crate::columns::{coded, instant, stamp};
use crate::{Reader, StoreError, Writer};
use chrono::{DateTime, TimeDelta, Utc};
use etp_domain::PatientId;
use rusqlite::{Row, named_params};

/// What was looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadWhat {
    /// The file.
    File,
    /// A national number, unmasked.
    Identifier,
    /// A paper kept with the file.
    Paper,
    /// Something printed from it.
    Print,
    /// The person's own copy.
    Export,
}

/// One look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadingLine {
    /// When.
    pub at: DateTime<Utc>,
    /// By whom.
    pub by: String,
    /// At what.
    pub what: ReadWhat,
}

impl ReadWhat {
    const ALL: [Self; 5] = [
        Self::File,
        Self::Identifier,
        Self::Paper,
        Self::Print,
        Self::Export,
    ];

    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::File => "file",
            Self::Identifier => "identifier",
            Self::Paper => "paper",
            Self::Print => "print",
            Self::Export => "export",
        }
    }

    fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|what| what.code() == code)
    }
}

impl Reader<'_> {
    /// Who looked at a person's files, latest first.
    ///
    /// # Errors
    /// The disk.
    pub fn reads_of(&self, patient: PatientId) -> Result<Vec<ReadingLine>, StoreError> {
        let sql = include_str!("readings/of_patient.sql");
        self.all(sql, named_params! { ":patient": patient.0 }, read)
    }
}

impl Writer<'_> {
    /// Writes down a look. The answer is whether it was new.
    ///
    /// # Errors
    /// No such patient; the disk.
    pub fn log_read(
        &self,
        patient: PatientId,
        what: ReadWhat,
        by: &str,
        now: DateTime<Utc>,
    ) -> Result<bool, StoreError> {
        let added = self.run(
            include_str!("readings/insert.sql"),
            named_params! {
                ":patient": patient.0,
                ":what": what.code(),
                ":by": by,
                ":at": stamp(now),
                ":since": stamp(now - TimeDelta::minutes(30)),
            },
        )?;
        Ok(added > 0)
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<ReadingLine> {
    Ok(ReadingLine {
        at: instant(row, "at")?,
        by: row.get("by")?,
        what: coded(row, "what", ReadWhat::from_code)?,
    })
}
