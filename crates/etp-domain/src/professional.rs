//! Those who teach: professionals, patient-partners and outside speakers, and their training.

use crate::coded::coded;
use crate::{ProfessionalId, Tongue};
use chrono::NaiveDate;

coded! {
    /// As what somebody teaches.
    ProfessionalKind {
        /// A health professional of the team.
        Professional = "professional",
        /// A patient who passes on experience.
        PatientPartner = "patient-partner",
        /// Somebody from outside, for a session.
        Speaker = "speaker",
    }
}

coded! {
    /// A profession.
    Profession {
        /// Nurse.
        Nurse = "nurse",
        /// Doctor in general practice.
        GeneralPractitioner = "general-practitioner",
        /// Doctor of another specialty.
        Specialist = "specialist",
        /// Dietician.
        Dietician = "dietician",
        /// Diabetes educator, as Belgium recognises.
        DiabetesEducator = "diabetes-educator",
        /// Pharmacist.
        Pharmacist = "pharmacist",
        /// Physiotherapist.
        Physiotherapist = "physiotherapist",
        /// Podiatrist.
        Podiatrist = "podiatrist",
        /// Psychologist.
        Psychologist = "psychologist",
        /// Occupational therapist.
        OccupationalTherapist = "occupational-therapist",
        /// Midwife.
        Midwife = "midwife",
        /// Adapted physical activity.
        PhysicalActivity = "physical-activity",
        /// Social worker.
        SocialWorker = "social-worker",
        /// Care assistant.
        CareAssistant = "care-assistant",
        /// Another, or none.
        Other = "other",
    }
}

/// What the register keeps about somebody who teaches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Professional {
    /// Which.
    pub id: ProfessionalId,
    /// As what.
    pub kind: ProfessionalKind,
    /// Family name.
    pub last_name: String,
    /// First name.
    pub first_name: String,
    /// Profession.
    pub profession: Profession,
    /// The profession in words, when it is another; else empty.
    pub profession_words: String,
    /// The languages sessions can be led in.
    pub languages: Vec<Tongue>,
    /// Phone; may be empty.
    pub phone: String,
    /// E-mail; may be empty.
    pub email: String,
    /// The 40 hours of training in patient education.
    pub training: Training,
    /// The number of a Belgian diabetes educator; may be empty.
    pub educator_number: String,
    /// Still with the team.
    pub active: bool,
}

/// The training that lets somebody teach: 40 hours in France (arrêté of 30 December 2020, which
/// keeps the 40 hours of that of 14 January 2015).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Training {
    /// The day the 40 hours were completed; `None` when not known or not done.
    pub completed_on: Option<NaiveDate>,
    /// The certificate's reference; may be empty.
    pub certificate: String,
    /// The day the certificate ends, where it does.
    pub expires_on: Option<NaiveDate>,
}

coded! {
    /// How somebody's training stands.
    TrainingStanding {
        /// Completed and in force.
        Valid = "valid",
        /// Ends within 90 days.
        Ending = "ending",
        /// Ended.
        Expired = "expired",
        /// Nothing is written down.
        Missing = "missing",
        /// An outside speaker needs none.
        NotNeeded = "not-needed",
    }
}

/// How many days before its end a certificate is pointed out.
const WARNED_BEFORE: i64 = 90;

impl Professional {
    /// How this person's training stands on a day. Whoever leads sessions needs it, patient-partners
    /// too; somebody who speaks once does not.
    pub fn training_on(&self, day: NaiveDate) -> TrainingStanding {
        match (
            self.kind,
            self.training.completed_on,
            self.training.expires_on,
        ) {
            (ProfessionalKind::Speaker, ..) => TrainingStanding::NotNeeded,
            (_, None, _) => TrainingStanding::Missing,
            (_, Some(completed), _) if completed > day => TrainingStanding::Missing,
            (_, _, Some(end)) if end < day => TrainingStanding::Expired,
            (_, _, Some(end)) if (end - day).num_days() <= WARNED_BEFORE => {
                TrainingStanding::Ending
            }
            _ => TrainingStanding::Valid,
        }
    }
}

coded! {
    /// What somebody does in a programme's team.
    TeamRole {
        /// Coordinates.
        Coordinator = "coordinator",
        /// Leads sessions.
        Educator = "educator",
        /// Takes part as a patient-partner or an outside speaker.
        Guest = "guest",
    }
}

coded! {
    /// What somebody answered who was asked to lead a session.
    LeaderAnswer {
        /// Nobody asked.
        NotAsked = "not-asked",
        /// Asked, no answer yet.
        Asked = "asked",
        /// Comes.
        Accepted = "accepted",
        /// Perhaps.
        Tentative = "tentative",
        /// Does not come.
        Declined = "declined",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn nurse(completed: Option<&str>, expires: Option<&str>) -> Professional {
        let day = |text: &str| text.parse().unwrap();
        Professional {
            id: ProfessionalId(Uuid::nil()),
            kind: ProfessionalKind::Professional,
            last_name: "Lambert".into(),
            first_name: "Claire".into(),
            profession: Profession::Nurse,
            profession_words: String::new(),
            languages: vec![Tongue::French],
            phone: String::new(),
            email: String::new(),
            training: Training {
                completed_on: completed.map(day),
                certificate: String::new(),
                expires_on: expires.map(day),
            },
            educator_number: String::new(),
            active: true,
        }
    }

    #[test]
    fn training_is_missing_valid_ending_or_over() {
        let on = "2026-11-22".parse().unwrap();
        let standing = |completed, expires| nurse(completed, expires).training_on(on);
        assert_eq!(standing(None, None), TrainingStanding::Missing);
        assert_eq!(
            standing(Some("2026-12-01"), None),
            TrainingStanding::Missing
        );
        assert_eq!(standing(Some("2020-01-01"), None), TrainingStanding::Valid);
        assert_eq!(
            standing(Some("2020-01-01"), Some("2027-02-20")),
            TrainingStanding::Ending
        );
        assert_eq!(
            standing(Some("2020-01-01"), Some("2027-02-21")),
            TrainingStanding::Valid
        );
        assert_eq!(
            standing(Some("2020-01-01"), Some("2026-11-21")),
            TrainingStanding::Expired
        );
    }

    #[test]
    fn somebody_who_speaks_once_needs_no_training() {
        let mut speaker = nurse(None, None);
        speaker.kind = ProfessionalKind::Speaker;
        let on = "2026-11-22".parse().unwrap();
        assert_eq!(speaker.training_on(on), TrainingStanding::NotNeeded);
    }
}
