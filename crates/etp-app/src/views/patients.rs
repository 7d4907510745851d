//! The patient list.

use etp_domain::{Country, HandoutLanguage, PatientId, Sex};
use serde::Serialize;
use specta::Type;

/// A page of patients.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct PatientsView {
    /// The rows of this page, by family name.
    pub patients: Vec<PatientRow>,
    /// How many match in all.
    pub matching: u32,
}

/// A patient on a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct PatientRow {
    /// Who.
    pub id: PatientId,
    /// The number people read aloud.
    pub file_number: String,
    /// Family name.
    pub last_name: String,
    /// First name.
    pub first_name: String,
    /// Sex.
    pub sex: Sex,
    /// Age today, in whole years.
    pub age: u32,
    /// Commune of residence.
    pub commune: String,
    /// Country of residence.
    pub residence: Country,
    /// The languages of this person's handouts.
    pub languages: Vec<HandoutLanguage>,
}
