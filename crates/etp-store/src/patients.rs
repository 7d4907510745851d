//! The people of the register: written, found, counted.

use crate::columns::{coded, id, unreadable};
use crate::fold::{fold, fold_tight};
use crate::{Reader, StoreError, Writer};
use chrono::NaiveDate;
use etp_domain::{Country, FileNumber, HandoutLanguage, Patient, PatientId, Sex};
use rusqlite::types::FromSqlError;
use rusqlite::{Row, named_params};

/// Some of the rows that match, and how many match in all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page<T> {
    /// The rows of this page.
    pub rows: Vec<T>,
    /// How many match in all.
    pub matching: u32,
}

impl Reader<'_> {
    /// One patient.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; the disk.
    pub fn patient(&self, patient: PatientId) -> Result<Patient, StoreError> {
        let sql = include_str!("patients/get.sql");
        self.find(sql, named_params! { ":id": patient.0 }, read)?
            .ok_or(StoreError::NotFound { what: "patient" })
    }

    /// Patients whose name, commune, file number or date of birth has words that begin like every
    /// word looked for, by family name. Accents and capitals do not matter; no word finds all.
    ///
    /// # Errors
    /// The disk.
    pub fn patients_matching(
        &self,
        search: &str,
        limit: u32,
        offset: u32,
    ) -> Result<Page<Patient>, StoreError> {
        let words = words_of(search);
        let rows = self.all(
            include_str!("patients/matching.sql"),
            named_params! { ":words": words, ":limit": limit, ":offset": offset },
            read,
        )?;
        let matching = self.one(
            include_str!("patients/count_matching.sql"),
            named_params! { ":words": words },
            |row| row.get("matching"),
        )?;
        Ok(Page { rows, matching })
    }

    /// How many patients the register holds.
    ///
    /// # Errors
    /// The disk.
    pub fn patients_count(&self) -> Result<u32, StoreError> {
        let sql = include_str!("patients/count.sql");
        self.one(sql, [], |row| row.get("patients"))
    }

    /// Somebody with the same names, but for accents, capitals and hyphens, born on the same day.
    ///
    /// # Errors
    /// The disk.
    pub fn twin(
        &self,
        last_name: &str,
        first_name: &str,
        birth_date: NaiveDate,
    ) -> Result<Option<PatientId>, StoreError> {
        self.find(
            include_str!("patients/twin.sql"),
            named_params! {
                ":birth_date": birth_date,
                ":last": fold_tight(last_name),
                ":first": fold_tight(first_name),
            },
            |row| id(row, "id", PatientId),
        )
    }

    /// The file number the next new patient gets.
    ///
    /// # Errors
    /// The disk.
    pub fn next_file_number(&self) -> Result<FileNumber, StoreError> {
        let sql = include_str!("patients/next_file_number.sql");
        self.one(sql, [], |row| row.get("next").map(FileNumber))
    }
}

impl Writer<'_> {
    /// Writes a new patient.
    ///
    /// # Errors
    /// The identity or the file number is taken; the disk.
    pub fn add_patient(&self, patient: &Patient) -> Result<(), StoreError> {
        self.run(
            include_str!("patients/insert.sql"),
            named_params! {
                ":id": patient.id.0,
                ":file_number": patient.file_number.0,
                ":last_name": patient.last_name,
                ":first_name": patient.first_name,
                ":sex": patient.sex.code(),
                ":birth_date": patient.birth_date,
                ":residence": patient.residence.code(),
                ":postal_code": patient.postal_code,
                ":commune": patient.commune,
                ":phone": patient.phone,
                ":languages": written(&patient.languages),
                ":folded_last": fold(&patient.last_name),
                ":folded_first": fold(&patient.first_name),
                ":search": search_text(patient),
            },
        )?;
        Ok(())
    }
}

/// A patient's row.
pub(crate) fn read(row: &Row<'_>) -> rusqlite::Result<Patient> {
    Ok(Patient {
        id: id(row, "id", PatientId)?,
        file_number: row.get("file_number").map(FileNumber)?,
        last_name: row.get("last_name")?,
        first_name: row.get("first_name")?,
        sex: coded(row, "sex", Sex::from_code)?,
        birth_date: row.get("birth_date")?,
        residence: coded(row, "residence", Country::from_code)?,
        postal_code: row.get("postal_code")?,
        commune: row.get("commune")?,
        phone: row.get("phone")?,
        languages: languages(row)?,
    })
}

/// `fr nl`.
fn written(languages: &[HandoutLanguage]) -> String {
    let codes: Vec<_> = languages.iter().map(|language| language.code()).collect();
    codes.join(" ")
}

fn languages(row: &Row<'_>) -> rusqlite::Result<Vec<HandoutLanguage>> {
    let codes: String = row.get("languages")?;
    let languages: Option<Vec<_>> = codes.split(' ').map(HandoutLanguage::from_code).collect();
    languages.map_or_else(
        || unreadable(row, "languages", FromSqlError::InvalidType),
        Ok,
    )
}

/// Everything a person may be looked for by, folded; each word has a space before it. The number
/// is there as printed, in one word, and as its digits.
fn search_text(patient: &Patient) -> String {
    let Patient { file_number, .. } = patient;
    let names = format!(
        "{} {} {} {} {file_number} {}",
        patient.last_name, patient.first_name, patient.commune, patient.birth_date, file_number.0
    );
    let tight = fold_tight(&file_number.to_string());
    format!(" {} {tight}", fold(&names))
}

/// The words looked for, as the JSON array the statement takes.
fn words_of(search: &str) -> String {
    let folded = fold(search);
    serde_json::Value::from_iter(folded.split_whitespace()).to_string()
}
