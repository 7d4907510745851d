//! Caregivers: the list, one caregiver, and those of a session.

use etp_domain::{CaregiverId, Contact, HandoutLanguage, Mark, PatientId, Relation, Tongue};
use serde::Serialize;
use specta::Type;

/// A page of caregivers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct CaregiversView {
    /// The rows of this page, by family name.
    pub caregivers: Vec<CaregiverCard>,
    /// How many match in all.
    pub matching: u32,
}

/// A caregiver, with the patients they are tied to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct CaregiverCard {
    /// Who.
    pub id: CaregiverId,
    /// Family name.
    pub last_name: String,
    /// First name.
    pub first_name: String,
    /// Where they live and are reached.
    pub contact: Contact,
    /// Handout languages.
    pub languages: Vec<HandoutLanguage>,
    /// Languages spoken.
    pub spoken: Vec<Tongue>,
    /// Free notes.
    pub notes: String,
    /// For whom they care.
    pub ties: Vec<TieLine>,
}

/// A tie, seen from the caregiver.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct TieLine {
    /// For whom.
    pub patient: PatientId,
    /// Their name, first name first.
    pub last_name: String,
    /// First name.
    pub first_name: String,
    /// As what.
    pub relation: Relation,
    /// Called first.
    pub first_contact: bool,
}

/// A caregiver on a session's list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct CaregiverRow {
    /// Who.
    pub caregiver: CaregiverId,
    /// Family name.
    pub last_name: String,
    /// First name.
    pub first_name: String,
    /// The mark; `None` while only expected.
    pub mark: Option<Mark>,
}
