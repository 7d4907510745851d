//! Files read back, and numbered.

use crate::columns::{coded, coded_if_any, codes, id, id_if_any};
use crate::{Reader, StoreError, contact};
use etp_domain::{
    Activity, BirthDate, Country, Cover, FileNumber, HandoutLanguage, Living, Needs, Occupation,
    Patient, PatientId, ReadingLevel, RecipientId, Sex, Situation, Standing, Tongue, Transport,
};
use rusqlite::{Row, named_params};

impl Reader<'_> {
    /// One file, merged or not; never an erased one.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; the disk.
    pub fn patient(&self, patient: PatientId) -> Result<Patient, StoreError> {
        let sql = include_str!("get.sql");
        self.find(sql, named_params! { ":id": patient.0 }, read)?
            .ok_or(StoreError::NotFound { what: "patient" })
    }

    /// The file that stands for a person on lists: the file itself, unless it was merged.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; the disk.
    pub fn root_of(&self, patient: PatientId) -> Result<PatientId, StoreError> {
        let sql = include_str!("root.sql");
        self.find(sql, named_params! { ":id": patient.0 }, |row| {
            id(row, "root", PatientId)
        })?
        .ok_or(StoreError::NotFound { what: "patient" })
    }

    /// Every file of a person, the root first.
    ///
    /// # Errors
    /// The disk.
    pub fn files_of(&self, patient: PatientId) -> Result<Vec<Patient>, StoreError> {
        let sql = include_str!("files.sql");
        self.all(sql, named_params! { ":patient": patient.0 }, read)
    }

    /// How many people the register holds.
    ///
    /// # Errors
    /// The disk.
    pub fn patients_count(&self) -> Result<u32, StoreError> {
        let sql = include_str!("count.sql");
        self.one(sql, [], |row| row.get("patients"))
    }

    /// The file number the next new patient gets; one that was given is never given again.
    ///
    /// # Errors
    /// The disk.
    pub fn next_file_number(&self) -> Result<FileNumber, StoreError> {
        let sql = include_str!("next_file_number.sql");
        self.one(sql, [], |row| row.get("next").map(FileNumber))
    }
}

/// A patient's row.
pub(crate) fn read(row: &Row<'_>) -> rusqlite::Result<Patient> {
    Ok(Patient {
        id: id(row, "id", PatientId)?,
        file_number: row.get("file_number").map(FileNumber)?,
        last_name: row.get("last_name")?,
        birth_name: row.get("birth_name")?,
        first_name: row.get("first_name")?,
        sex: coded(row, "sex", Sex::from_code)?,
        birth_date: birth_date(row)?,
        contact: contact::read(row)?,
        languages: codes(row, "languages", HandoutLanguage::from_code)?,
        spoken: codes(row, "spoken", Tongue::from_code)?,
        reads: codes(row, "reads", Tongue::from_code)?,
        needs: needs(row)?,
        cover: Cover {
            country: coded_if_any(row, "cover_country", Country::from_code)?,
            body: row.get("cover_body")?,
        },
        situation: Situation {
            occupation: coded(row, "occupation", Occupation::from_code)?,
            activity: coded(row, "activity", Activity::from_code)?,
            living: coded(row, "living", Living::from_code)?,
        },
        doctor: id_if_any(row, "doctor", RecipientId)?,
        notes: row.get("notes")?,
        standing: coded(row, "standing", Standing::from_code)?,
        standing_since: row.get("standing_since")?,
        standing_reason: row.get("standing_reason")?,
    })
}

fn needs(row: &Row<'_>) -> rusqlite::Result<Needs> {
    Ok(Needs {
        reading_level: coded(row, "reading_level", ReadingLevel::from_code)?,
        large_print: row.get("large_print")?,
        interpreter: row.get("interpreter")?,
        transport: coded(row, "transport", Transport::from_code)?,
        travel_minutes: row.get("travel_minutes")?,
    })
}

fn birth_date(row: &Row<'_>) -> rusqlite::Result<BirthDate> {
    coded(row, "birth_date", |text| BirthDate::parse(text).ok())
}
