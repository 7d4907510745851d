//! A person who is offered therapeutic education: everything a centre must know and nothing more.

mod fields;

pub use fields::FieldDifference;

use crate::coded::coded;
use crate::{
    BirthDate, Country, Cover, FileNumber, HandoutLanguage, Needs, PatientId, Situation, Tongue,
};
use chrono::NaiveDate;

coded! {
    /// Sex as counted.
    Sex {
        /// Female.
        Female = "F",
        /// Male.
        Male = "M",
        /// Not known or not said.
        Unknown = "U",
    }
}

coded! {
    /// Whether a person may be called, written to and waited for.
    Standing {
        /// As any patient.
        Active = "active",
        /// Died: no call, letter, label or waiting list any more.
        Deceased = "deceased",
        /// Moved away: likewise.
        Moved = "moved",
        /// Asked not to be contacted, or is not to be contacted: likewise.
        Restricted = "restricted",
    }
}

/// What the register keeps about a patient.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Patient {
    /// Identity inside the register.
    pub id: PatientId,
    /// Identity in people's mouths.
    pub file_number: FileNumber,
    /// Family name in daily use.
    pub last_name: String,
    /// Family name at birth; empty when it is the same or not known.
    pub birth_name: String,
    /// First names, the usual one first.
    pub first_name: String,
    /// Sex, if known.
    pub sex: Sex,
    /// Date of birth, as far as it is known.
    pub birth_date: BirthDate,
    /// Where the person lives and is reached.
    pub contact: Contact,
    /// The languages of this person's handouts, first one first; never empty, never twice the same.
    pub languages: Vec<HandoutLanguage>,
    /// The languages the person speaks, best one first.
    pub spoken: Vec<Tongue>,
    /// The languages the person reads, best one first.
    pub reads: Vec<Tongue>,
    /// What the person needs to take part.
    pub needs: Needs,
    /// Who insures the person: the country of work for frontier workers, hence not the residence.
    pub cover: Cover,
    /// Occupation and living situation.
    pub situation: Situation,
    /// The treating doctor, from the centre's directory.
    pub doctor: Option<crate::RecipientId>,
    /// Free notes; never leave the laptop.
    pub notes: String,
    /// Whether the person may be contacted.
    pub standing: Standing,
    /// Since when, and why, when not active.
    pub standing_since: Option<NaiveDate>,
    /// The reason written by the professional; empty when active.
    pub standing_reason: String,
}

/// Where somebody lives and how they are reached. Every text may be empty; nothing here ever leaves
/// the laptop by itself.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize, specta::Type)]
pub struct Contact {
    /// Country of residence.
    pub residence: Country,
    /// Postal code as written there.
    pub postal_code: String,
    /// Commune.
    pub commune: String,
    /// Street and number, for letters.
    pub address: String,
    /// The number that is called first.
    pub phone: String,
    /// Another number.
    pub other_phone: String,
    /// E-mail address.
    pub email: String,
}

impl Contact {
    /// Lives in a country; nothing else is known.
    pub fn in_country(residence: Country) -> Self {
        Self {
            residence,
            postal_code: String::new(),
            commune: String::new(),
            address: String::new(),
            phone: String::new(),
            other_phone: String::new(),
            email: String::new(),
        }
    }
}

impl Patient {
    /// A person of whom only the name, the home country and the handout language are known: the
    /// least a sign-in table writes down.
    pub fn named(
        id: PatientId,
        file_number: FileNumber,
        last_name: String,
        first_name: String,
        residence: Country,
        language: HandoutLanguage,
    ) -> Self {
        Self {
            id,
            file_number,
            last_name,
            birth_name: String::new(),
            first_name,
            sex: Sex::Unknown,
            birth_date: BirthDate::UNKNOWN,
            contact: Contact::in_country(residence),
            languages: vec![language],
            spoken: vec![],
            reads: vec![],
            needs: Needs::default(),
            cover: Cover::default(),
            situation: Situation::default(),
            doctor: None,
            notes: String::new(),
            standing: Standing::Active,
            standing_since: None,
            standing_reason: String::new(),
        }
    }

    /// Age in whole years on a day, where the date of birth tells it.
    pub fn age_on(&self, day: NaiveDate) -> Option<u32> {
        self.birth_date.age_on(day)
    }
}
