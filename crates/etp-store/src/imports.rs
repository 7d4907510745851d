//! What was imported, from which file, and whether it can be taken back: a person whose seal still
//! holds was not touched since.

mod brought;
mod known;
mod mappings;
mod take_back;

pub use brought::Brought;
pub use known::KnownFile;
pub use mappings::Mapping;

use crate::columns::{id, instant, instant_if_any, stamp};
use crate::{Reader, StoreError, Writer};
use chrono::{DateTime, Utc};
use etp_domain::{ImportId, PatientId};
use rusqlite::{Row, named_params};
use sha2::{Digest, Sha256};

/// An import.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Import {
    /// Which.
    pub id: ImportId,
    /// The digest of the file, in hexadecimal.
    pub source_digest: String,
    /// The file's name.
    pub file_name: String,
    /// What its rows were.
    pub kind: String,
    /// Rows that were taken.
    pub taken: u32,
    /// When.
    pub at: DateTime<Utc>,
    /// By whom.
    pub by: String,
    /// When it was taken back, if it was.
    pub undone_at: Option<DateTime<Utc>>,
}

impl Reader<'_> {
    /// Every import, latest first.
    ///
    /// # Errors
    /// The disk.
    pub fn imports(&self) -> Result<Vec<Import>, StoreError> {
        self.all(include_str!("imports/all.sql"), [], read)
    }

    /// One import.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; the disk.
    pub fn import(&self, import: ImportId) -> Result<Import, StoreError> {
        let sql = include_str!("imports/get.sql");
        self.find(sql, named_params! { ":id": import.0 }, read)?
            .ok_or(StoreError::NotFound { what: "import" })
    }

    /// The people that came with an import and are still there.
    ///
    /// # Errors
    /// The disk.
    pub fn patients_of_import(&self, import: ImportId) -> Result<Vec<PatientId>, StoreError> {
        let sql = include_str!("imports/patients.sql");
        self.all(sql, named_params! { ":import": import.0 }, |row| {
            id(row, "id", PatientId)
        })
    }

    /// The people of an import who are as the import left them: [`Writer::remove_patient`] loses
    /// nothing that was done since. Whoever was merged, marked, enrolled or changed is not there.
    ///
    /// # Errors
    /// The disk.
    pub fn untouched_since_import(&self, import: ImportId) -> Result<Vec<PatientId>, StoreError> {
        let sql = include_str!("imports/seals.sql");
        let sealed = self.all(sql, named_params! { ":import": import.0 }, |row| {
            Ok((id(row, "id", PatientId)?, row.get::<_, [u8; 32]>("seal")?))
        })?;
        let mut untouched = vec![];
        for (patient, seal) in sealed {
            if self.seal_of(patient)? == seal {
                untouched.push(patient);
            }
        }
        Ok(untouched)
    }

    fn seal_of(&self, patient: PatientId) -> Result<[u8; 32], StoreError> {
        Ok(Sha256::digest(self.sealed_text(patient)?).into())
    }
}

impl Writer<'_> {
    /// Writes down an import, before the people that come with it.
    ///
    /// # Errors
    /// The identity is taken; the disk.
    pub fn add_import(&self, import: &Import) -> Result<(), StoreError> {
        self.run(
            include_str!("imports/insert.sql"),
            named_params! {
                ":id": import.id.0,
                ":source_digest": import.source_digest,
                ":file_name": import.file_name,
                ":kind": import.kind,
                ":taken": import.taken,
                ":at": stamp(import.at),
                ":by": import.by,
            },
        )?;
        Ok(())
    }

    /// The last step of an import: remembers how its people are now.
    ///
    /// # Errors
    /// The disk.
    pub fn seal_import(&self, import: ImportId) -> Result<(), StoreError> {
        for patient in self.patients_of_import(import)? {
            let seal = self.seal_of(patient)?;
            let params = named_params! { ":patient": patient.0, ":seal": seal };
            self.run(include_str!("imports/seal.sql"), params)?;
        }
        Ok(())
    }

    /// Writes down that an import was taken back.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is no such import, or it was; the disk.
    pub fn mark_import_undone(
        &self,
        import: ImportId,
        by: &str,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let touched = self.run(
            include_str!("imports/mark_undone.sql"),
            named_params! { ":id": import.0, ":by": by, ":at": stamp(now) },
        )?;
        match touched {
            0 => Err(StoreError::NotFound { what: "import" }),
            _ => Ok(()),
        }
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Import> {
    Ok(Import {
        id: id(row, "id", ImportId)?,
        source_digest: row.get("source_digest")?,
        file_name: row.get("file_name")?,
        kind: row.get("kind")?,
        taken: row.get("taken")?,
        at: instant(row, "imported_at")?,
        by: row.get("imported_by")?,
        undone_at: instant_if_any(row, "undone_at")?,
    })
}
