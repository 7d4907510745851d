//! A person near a patient, in their own right: with a name, a language, and a place at sessions.

use crate::coded::coded;
use crate::{CaregiverId, Contact, HandoutLanguage, PatientId, Tongue};

coded! {
    /// What a caregiver is to a patient.
    Relation {
        /// Wife, husband, partner.
        Partner = "partner",
        /// Daughter, son.
        Child = "child",
        /// Mother, father.
        Parent = "parent",
        /// Sister, brother.
        Sibling = "sibling",
        /// Another relative.
        Relative = "relative",
        /// Friend.
        Friend = "friend",
        /// Neighbour.
        Neighbour = "neighbour",
        /// Guardian or legal representative.
        Guardian = "guardian",
        /// Another person.
        Other = "other",
    }
}

/// What the register keeps about a caregiver.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Caregiver {
    /// Which.
    pub id: CaregiverId,
    /// Family name.
    pub last_name: String,
    /// First name.
    pub first_name: String,
    /// Where they live and are reached.
    pub contact: Contact,
    /// The languages of their handouts, first one first; never empty.
    pub languages: Vec<HandoutLanguage>,
    /// The languages they speak.
    pub spoken: Vec<Tongue>,
    /// Free notes.
    pub notes: String,
}

/// A caregiver's tie to one patient.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tie {
    /// Who cares.
    pub caregiver: CaregiverId,
    /// For whom.
    pub patient: PatientId,
    /// As what.
    pub relation: Relation,
    /// The person to call first.
    pub first_contact: bool,
}
