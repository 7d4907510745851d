//! Whom and what the facts are about. No name of a person stands here.

use crate::{
    Activity, BirthDate, CaregiverId, Country, EpicesScore, Living, Occupation, Pathology,
    PatientId, PlaceId, PlaceKind, Profession, ProfessionalId, ProgrammeId, ProgrammeStatus,
    ReadingLevel, Scheme, Sex, Standing, Tongue, Transport,
};
use chrono::NaiveDate;

/// A patient.
#[derive(Clone, Debug, PartialEq)]
pub struct PatientFact {
    /// Which; for the list behind a figure, inside the centre only.
    pub id: PatientId,
    /// Sex as counted.
    pub sex: Sex,
    /// Born, as far as it is known.
    pub born: BirthDate,
    /// Country of residence.
    pub residence: Country,
    /// Country of the insurer; `None` when not known.
    pub cover: Option<Country>,
    /// The first language the person speaks; `None` when nobody wrote it down.
    pub speaks: Option<Tongue>,
    /// Needs an interpreter.
    pub interpreter: bool,
    /// How well the person reads.
    pub reading: ReadingLevel,
    /// How the person comes.
    pub transport: Transport,
    /// Occupation.
    pub occupation: Occupation,
    /// Activity.
    pub activity: Activity,
    /// With whom the person lives.
    pub living: Living,
    /// The last complete EPICES answers up to the last day of the facts.
    pub epices: Option<EpicesScore>,
    /// Kilometres in a straight line from home to where the person comes (the place of most presences
    /// in the stretch, else the nearest place of a programme); `None` when a commune is not known.
    pub km: Option<u32>,
    /// Whether the nearest place that teaches about the person's illness lies in another country than
    /// the home; `None` when it cannot be told.
    pub nearest_abroad: Option<bool>,
    /// Whether the person may be contacted.
    pub standing: Standing,
    /// The file was erased; what was counted stays.
    pub erased: bool,
}

impl PatientFact {
    /// Somebody of whom nothing is known but where they live.
    pub fn unknown(id: PatientId, residence: Country) -> Self {
        Self {
            id,
            sex: Sex::Unknown,
            born: BirthDate::UNKNOWN,
            residence,
            cover: None,
            speaks: None,
            interpreter: false,
            reading: ReadingLevel::Unknown,
            transport: Transport::Unknown,
            occupation: Occupation::Unknown,
            activity: Activity::Unknown,
            living: Living::Unknown,
            epices: None,
            km: None,
            nearest_abroad: None,
            standing: Standing::Active,
            erased: false,
        }
    }
}

/// A caregiver.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaregiverFact {
    /// Which.
    pub id: CaregiverId,
    /// Country of residence.
    pub residence: Country,
}

/// A programme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgrammeFact {
    /// Which.
    pub id: ProgrammeId,
    /// What people call it.
    pub title: String,
    /// Under which scheme it runs.
    pub scheme: Scheme,
    /// What it teaches about.
    pub pathology: Pathology,
    /// Where it stands.
    pub status: ProgrammeStatus,
    /// The day it starts.
    pub starts_on: NaiveDate,
    /// The codes of the sessions of its template, over all its versions.
    pub steps: Vec<String>,
}

/// A place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlaceFact {
    /// Which.
    pub id: PlaceId,
    /// What people call it.
    pub name: String,
    /// What kind; the care mode follows from it.
    pub kind: PlaceKind,
    /// Its country.
    pub country: Country,
}

/// A professional.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProfessionalFact {
    /// Which.
    pub id: ProfessionalId,
    /// Profession.
    pub profession: Profession,
    /// The day the training was completed; `None` when not written down.
    pub trained_on: Option<NaiveDate>,
}
