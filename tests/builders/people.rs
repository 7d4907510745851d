//! Forms about people, filled in as far as a story needs.

use crate::Centre;
use etp_app::forms::{CaregiverAttendance, RecordConsent, SaveCaregiver, SavePatient};
use etp_app::{Country, HandoutLanguage, PatientId, SessionId, Sex, caregivers};
use etp_domain::{ConsentAnswer, ConsentKind, ConsentWay, Contact, Cover, Needs, Situation};

/// The form of somebody new who lives in Givet and reads French; `born` may be partial or empty.
pub fn somebody(last_name: &str, first_name: &str, born: &str) -> SavePatient {
    SavePatient {
        patient: None,
        last_name: last_name.into(),
        birth_name: String::new(),
        first_name: first_name.into(),
        sex: Sex::Unknown,
        birth_date: born.into(),
        contact: Contact {
            postal_code: "08600".into(),
            commune: "Givet".into(),
            ..Contact::in_country(Country::France)
        },
        languages: vec![HandoutLanguage::Fr],
        spoken: vec![],
        reads: vec![],
        needs: Needs::default(),
        cover: Cover::default(),
        situation: Situation::default(),
        doctor: None,
        notes: String::new(),
    }
}

/// A signed answer of a day.
///
/// # Panics
/// When the day is none.
pub fn answer(
    patient: PatientId,
    kind: ConsentKind,
    answer: ConsentAnswer,
    on: &str,
) -> RecordConsent {
    RecordConsent {
        patient,
        kind,
        answer,
        on: crate::day(on),
        way: ConsentWay::Signed,
        witness: String::new(),
        text_version: String::new(),
        paper: String::new(),
    }
}

impl Centre {
    /// A relative of nobody's in particular, expected at a session.
    ///
    /// # Panics
    /// When it is refused.
    pub fn expects_relative(
        &self,
        session: SessionId,
        last_name: &str,
        language: HandoutLanguage,
        contact: Contact,
    ) {
        let form = SaveCaregiver {
            caregiver: None,
            last_name: last_name.into(),
            first_name: "Lotte".into(),
            contact,
            languages: vec![language],
            spoken: vec![],
            notes: String::new(),
            tie: None,
        };
        let caregiver = caregivers::save_caregiver(self.desk(), form).expect("a caregiver");
        let form = CaregiverAttendance {
            session,
            caregiver: caregiver.answer,
            mark: None,
            reason: String::new(),
        };
        caregivers::record_caregiver_attendance(self.desk(), &form).expect("on the list");
    }
}
