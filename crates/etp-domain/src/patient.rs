//! A person who is offered therapeutic education.

use crate::{Country, FileNumber, PatientId, Refusal};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;

/// Sex as counted; `Unknown` when the roster does not say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
pub enum Sex {
    /// Female.
    #[serde(rename = "F")]
    Female,
    /// Male.
    #[serde(rename = "M")]
    Male,
    /// Not known or not said.
    #[serde(rename = "U")]
    Unknown,
}

impl Sex {
    /// `F`, `M` or `U`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Female => "F",
            Self::Male => "M",
            Self::Unknown => "U",
        }
    }

    /// The sex of a stable code.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Female, Self::Male, Self::Unknown]
            .into_iter()
            .find(|sex| sex.code() == code)
    }
}

/// A language handouts are written in, by ISO 639-1 code.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "lowercase")]
pub enum HandoutLanguage {
    /// French.
    Fr,
    /// Dutch.
    Nl,
    /// German.
    De,
    /// English.
    En,
}

impl HandoutLanguage {
    /// Every handout language.
    pub const ALL: [Self; 4] = [Self::Fr, Self::Nl, Self::De, Self::En];

    /// The ISO 639-1 code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Fr => "fr",
            Self::Nl => "nl",
            Self::De => "de",
            Self::En => "en",
        }
    }

    /// The language of an ISO 639-1 code, in either case.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|language| language.code().eq_ignore_ascii_case(code.trim()))
    }
}

/// What the register keeps about a patient.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Patient {
    /// Identity inside the register.
    pub id: PatientId,
    /// Identity in people's mouths.
    pub file_number: FileNumber,
    /// Family name in daily use.
    pub last_name: String,
    /// First name.
    pub first_name: String,
    /// Sex, if known.
    pub sex: Sex,
    /// Date of birth.
    pub birth_date: NaiveDate,
    /// Country of residence.
    pub residence: Country,
    /// Postal code of residence as written there; empty when unknown. Never leaves the laptop.
    pub postal_code: String,
    /// Commune of residence; empty when unknown.
    pub commune: String,
    /// Phone as written; empty when unknown.
    pub phone: String,
    /// The languages of this person's handouts, first one first; never empty, never twice the same.
    pub languages: Vec<HandoutLanguage>,
}

impl Patient {
    /// Whether a date of birth can be one, seen from `today`: not in the future, not 125 years ago.
    ///
    /// # Errors
    /// [`Refusal::BirthDateImpossible`].
    pub fn check_birth_date(birth_date: NaiveDate, today: NaiveDate) -> Result<(), Refusal> {
        let oldest = today - chrono::Duration::days(125 * 366);
        if birth_date > today || birth_date < oldest {
            return Err(Refusal::BirthDateImpossible { date: birth_date });
        }
        Ok(())
    }

    /// Age in whole years on a day. Born on 29 February, a person grows older on 1 March.
    pub fn age_on(&self, day: NaiveDate) -> u32 {
        day.years_since(self.birth_date).unwrap_or(0)
    }
}
