//! A small programme for tests that look inside: its one version, its one group, who takes part.

use crate::{StoreError, Writer};
use chrono::NaiveDate;
use etp_domain::{
    Arrangement, Cohort, CohortId, Enrolment, EnrolmentId, HandoutLanguage, Offer, Pathology,
    PathwayTemplate, PathwayVersion, PatientId, Programme, ProgrammeDetails, ProgrammeId,
    ProgrammeStatus, Referral, ReferralOrigin, Scheme, Session, SessionId, SessionKind,
    SessionStatus, Timing, Words,
};
use uuid::Uuid;

pub(crate) fn programme() -> Programme {
    Programme {
        id: ProgrammeId(Uuid::from_u128(100)),
        template: "diabetes2".into(),
        title: "Diabète".into(),
        pathology: Pathology::Diabetes2,
        starts_on: "2026-01-08".parse().expect("a day"),
        scheme: Scheme::FrDeclared,
        status: ProgrammeStatus::Draft,
        details: ProgrammeDetails::default(),
    }
}

/// Writes the programme with a version of nothing but a title, and a group.
pub(crate) fn open(writer: &Writer<'_>) -> Result<(), StoreError> {
    let programme = programme();
    writer.add_programme(&programme)?;
    writer.add_version(&PathwayVersion {
        programme: programme.id,
        number: 1,
        saved_on: programme.starts_on,
        saved_by: String::new(),
        note: String::new(),
        template: PathwayTemplate {
            name: programme.template.clone(),
            version: "1".into(),
            pathology: programme.pathology,
            model: false,
            sources: Vec::new(),
            title: Words::one(HandoutLanguage::Fr, &programme.title),
            about: Words::default(),
            timing: Timing::default(),
            competencies: Vec::new(),
            questions: Vec::new(),
            sessions: Vec::new(),
        },
    })?;
    writer.add_cohort(&Cohort {
        id: CohortId(programme.id.0),
        programme: programme.id,
        version: 1,
        title: programme.title,
        starts_on: programme.starts_on,
    })
}

/// A session of the group; the first is a week after the programme's start.
pub(crate) fn session(number: u32) -> Session {
    let programme = programme();
    Session {
        id: SessionId(Uuid::from_u128(200 + u128::from(number))),
        programme: programme.id,
        cohort: Some(CohortId(programme.id.0)),
        step: format!("session-{number}"),
        number,
        date: programme.starts_on + chrono::Days::new(7 * u64::from(number)),
        starts: "14:00:00".parse().expect("an hour"),
        minutes: 90,
        kind: SessionKind::Group,
        capacity: 12,
        theme: "Bouger".into(),
        handout: String::new(),
        place: "Salle".into(),
        place_id: None,
        status: SessionStatus::Planned,
        arranged: Arrangement::default(),
        series: None,
        cancelled: None,
        note: String::new(),
    }
}

/// Somebody taking part in the programme since a day.
pub(crate) fn enrolment(number: u128, patient: PatientId, on: NaiveDate) -> Enrolment {
    let programme = programme();
    Enrolment {
        id: EnrolmentId(Uuid::from_u128(5_000 + number)),
        programme: programme.id,
        patient,
        version: 1,
        cohort: Some(CohortId(programme.id.0)),
        enrolled_on: on,
        offer: Offer::Initial,
        follows: None,
        referral: Referral {
            on: None,
            origin: ReferralOrigin::Unknown,
            by: None,
            by_words: String::new(),
            reason: String::new(),
        },
        ending: None,
    }
}
