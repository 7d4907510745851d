//! The facts that reports are made of: who was assessed, which sessions took place, who came, which
//! letters left. People are numbers here, with no name; a number is a place in one of the lists below.
//!
//! Why:
//! - Every figure of every authority is counted from these and nothing else, so that one presence is
//!   never typed twice and two forms cannot disagree about it.
//! - Numbers instead of ids keep a ten-year register small enough to be counted in one pass.

mod act;
mod person;

pub use act::{
    AssessmentFact, CaregiverPresenceFact, EnrolmentFact, LetterFact, PresenceFact, SessionFact,
};
pub use person::{CaregiverFact, PatientFact, PlaceFact, ProfessionalFact, ProgrammeFact};

use crate::Country;
use chrono::NaiveDate;

/// The facts of one centre around a stretch of days.
///
/// Whole in it: everything of `first..=last`, every assessment and enrolment up to `last`, and the earlier
/// sessions of people who were assessed before `first` and are evaluated in the stretch, leave in it, follow
/// a German programme, or were never assessed: since that assessment or update, since the pathway that ends
/// began, or, for one that waits or is German, every session of its own days.
#[derive(Clone, Debug, PartialEq)]
pub struct Facts {
    /// The first day.
    pub first: NaiveDate,
    /// The last day, itself included.
    pub last: NaiveDate,
    /// The centre's country.
    pub country: Country,
    /// Since when the register holds everything; `None` when nobody said.
    pub complete_from: Option<NaiveDate>,
    /// Programmes.
    pub programmes: Vec<ProgrammeFact>,
    /// Places.
    pub places: Vec<PlaceFact>,
    /// Professionals.
    pub professionals: Vec<ProfessionalFact>,
    /// Patients; merged files are one person, erased ones stay as a number.
    pub patients: Vec<PatientFact>,
    /// Caregivers.
    pub caregivers: Vec<CaregiverFact>,
    /// Whose caregiver: number of the caregiver, number of the patient.
    pub ties: Vec<(u32, u32)>,
    /// Pathways, by patient, then by day of enrolment, then by programme.
    pub enrolments: Vec<EnrolmentFact>,
    /// Assessments and evaluations, by patient, then by day, then by kind: an assessment opens its day, an
    /// evaluation closes it.
    pub assessments: Vec<AssessmentFact>,
    /// Sessions, by day and hour; cancelled ones too.
    pub sessions: Vec<SessionFact>,
    /// Who led which session: number of the session, number of the professional.
    pub leaders: Vec<(u32, u32)>,
    /// Who was on which list, by patient, then by session.
    pub presences: Vec<PresenceFact>,
    /// Caregivers on lists, by session.
    pub caregiver_presences: Vec<CaregiverPresenceFact>,
    /// Letters that left, by patient, then by day.
    pub letters: Vec<LetterFact>,
}

impl Facts {
    /// Those of a centre where nothing happened.
    pub fn none(first: NaiveDate, last: NaiveDate, country: Country) -> Self {
        Self {
            first,
            last,
            country,
            complete_from: None,
            programmes: Vec::new(),
            places: Vec::new(),
            professionals: Vec::new(),
            patients: Vec::new(),
            caregivers: Vec::new(),
            ties: Vec::new(),
            enrolments: Vec::new(),
            assessments: Vec::new(),
            sessions: Vec::new(),
            leaders: Vec::new(),
            presences: Vec::new(),
            caregiver_presences: Vec::new(),
            letters: Vec::new(),
        }
    }
}
