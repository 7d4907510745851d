//! The patient list, its ready-made and saved lists, and files that may be one person.

use chrono::NaiveDate;
use etp_domain::{ConsentStanding, Country, HandoutLanguage, Pathology, PatientId, Sex, Standing};
use serde::{Deserialize, Serialize};
use specta::Type;

/// A ready-made list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum PatientList {
    /// Everybody.
    All,
    /// In a programme that goes on, or expected at a session.
    Active,
    /// Flagged, or absent twice in a row.
    ToCall,
    /// Has not agreed to join.
    WithoutConsent,
    /// Was there once, not for six months, nothing planned.
    Lost,
    /// Deceased, moved or restricted.
    SetAside,
    /// Kept as long as the centre's rule says.
    Due,
}

/// A page of patients.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct PatientsView {
    /// The rows of this page, by family name.
    pub patients: Vec<PatientRow>,
    /// How many match in all.
    pub matching: u32,
    /// Nothing is written like that; these names sound like it.
    pub by_sound: bool,
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
    /// Family name at birth, when it differs.
    pub birth_name: String,
    /// First name.
    pub first_name: String,
    /// Sex.
    pub sex: Sex,
    /// Date of birth as far as known: `1948-02-03`, `1948-02`, `1948` or empty.
    pub birth_date: String,
    /// Age today, in whole years, where it is known.
    pub age: Option<u32>,
    /// Commune of residence.
    pub commune: String,
    /// Country of residence.
    pub residence: Country,
    /// Straight-line distance to the centre, in kilometres, where both are in the atlas.
    pub distance_km: Option<u32>,
    /// The languages of this person's handouts.
    pub languages: Vec<HandoutLanguage>,
    /// What the person is educated about.
    pub pathologies: Vec<Pathology>,
    /// Sessions the person was on the list of and that were held.
    pub held: u32,
    /// Sessions ahead.
    pub planned: u32,
    /// The next session.
    pub next_session: Option<NaiveDate>,
    /// Consent to join.
    pub consent: ConsentStanding,
    /// Why the person is marked for follow-up; empty when not.
    pub flag: String,
    /// Whether the person may be contacted.
    pub standing: Standing,
}

/// A list somebody saved under a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SavedList {
    /// What people call it.
    pub name: String,
    /// The ready-made list it narrows.
    pub list: PatientList,
    /// What is looked for in it.
    pub search: String,
}

/// The lists of the patient page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct PatientLists {
    /// The ready-made ones, with how many people are on them.
    pub ready: Vec<ReadyList>,
    /// Those somebody saved.
    pub saved: Vec<SavedList>,
}

/// A ready-made list and its length.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct ReadyList {
    /// Which.
    pub list: PatientList,
    /// How many people.
    pub people: u32,
}

/// A file that may be the same person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct Twin {
    /// The file.
    pub patient: PatientRow,
    /// Why: the code of a likeness.
    pub reason: String,
}

/// Two files of the register that may be one person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct TwinPair {
    /// One.
    pub left: PatientRow,
    /// The other.
    pub right: PatientRow,
    /// Why: the code of a likeness.
    pub reason: String,
}
