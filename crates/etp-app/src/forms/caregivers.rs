//! Caregivers, their ties to patients, and their presence at sessions.

use etp_domain::{
    CaregiverId, Contact, HandoutLanguage, Mark, PatientId, Relation, SessionId, Tongue,
};
use serde::Deserialize;
use specta::Type;

/// A caregiver's fields as typed.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct SaveCaregiver {
    /// Who; `None` for a new one.
    pub caregiver: Option<CaregiverId>,
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
    /// A new caregiver is tied to this patient at once.
    pub tie: Option<TieCaregiver>,
}

/// Tying a caregiver to a patient.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct TieCaregiver {
    /// Who cares; left out (nil) inside [`SaveCaregiver`] for a new one.
    pub caregiver: Option<CaregiverId>,
    /// For whom.
    pub patient: PatientId,
    /// As what.
    pub relation: Relation,
    /// Called first.
    pub first_contact: bool,
}

/// Ending a tie.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct UntieCaregiver {
    /// Who.
    pub caregiver: CaregiverId,
    /// From whom.
    pub patient: PatientId,
}

/// A caregiver at a session: expected, or marked.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct CaregiverAttendance {
    /// Which session.
    pub session: SessionId,
    /// Who.
    pub caregiver: CaregiverId,
    /// What; `None` while only expected.
    pub mark: Option<Mark>,
    /// Why, once the list is closed; empty before.
    pub reason: String,
}
