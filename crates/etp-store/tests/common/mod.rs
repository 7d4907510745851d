//! A small centre to write about. Everybody in it is invented.

#![expect(dead_code, reason = "each test file uses some of these builders")]

pub(crate) mod house;

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use etp_disclosure::{
    AgeBand, AnonymousCounts, Contribution, CountedPathology, Delivery, Ledger, Occasion, Period,
    Policy, Residence, Sex, release,
};
use etp_domain::*;
use etp_store::{
    Attempt, BatchState, BatchStatus, KdfCost, OutboxBatch, Store, StoreError, Way, Writer,
};
use std::path::Path;
use uuid::Uuid;

pub(crate) const PASSPHRASE: &str = "un sentier sous les hêtres";

pub(crate) fn noon() -> DateTime<Utc> {
    "2026-04-02T12:00:00Z".parse().expect("an instant")
}

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

pub(crate) fn centre() -> Centre {
    Centre {
        code: CentreCode::parse("FR-08-GIVET-01").expect("a code"),
        name: "Centre de démonstration".into(),
        country: Country::France,
        region: String::new(),
        phone: String::new(),
        number: String::new(),
        letterhead: String::new(),
        complete_from: None,
        languages: vec![],
        demo: true,
    }
}

pub(crate) fn memory() -> Store {
    Store::in_memory(&centre()).expect("a register in memory")
}

pub(crate) fn made_in(folder: &Path) -> Store {
    let cost = KdfCost::floor_for_tests();
    Store::create(folder, PASSPHRASE, cost, &centre(), noon()).expect("a register")
}

pub(crate) fn patient(number: u32, last_name: &str, first_name: &str) -> Patient {
    let mut patient = Patient::named(
        PatientId(Uuid::from_u128(u128::from(number))),
        FileNumber(number),
        last_name.into(),
        first_name.into(),
        Country::Belgium,
        HandoutLanguage::Fr,
    );
    patient.birth_date = BirthDate::from_day(day("1957-03-04"));
    patient.contact.postal_code = "5540".into();
    patient.contact.commune = "Hastière".into();
    patient.languages.push(HandoutLanguage::Nl);
    patient
}

pub(crate) fn programme(number: u128) -> Programme {
    Programme {
        id: ProgrammeId(Uuid::from_u128(1_000 + number)),
        template: "diabetes2".into(),
        title: format!("Diabète {number}"),
        pathology: Pathology::Diabetes2,
        starts_on: day("2026-01-08"),
        scheme: Scheme::FrDeclared,
        status: ProgrammeStatus::Draft,
        details: ProgrammeDetails::default(),
    }
}

/// A template of some sessions, a week apart.
pub(crate) fn template(sessions: u32) -> PathwayTemplate {
    let words = |text: &str| Words::one(HandoutLanguage::Fr, text);
    let session = |number| TemplateSession {
        code: format!("session-{number}"),
        offset_days: 7 * (number - 1),
        kind: SessionKind::Group,
        minutes: 120,
        capacity: 12,
        handout: "bouger".into(),
        professions: vec![],
        competencies: vec![],
        theme: words("Bouger"),
        objectives: vec![],
        materials: vec![],
        per_person: vec![],
    };
    PathwayTemplate {
        name: "diabetes2".into(),
        version: "1".into(),
        pathology: Pathology::Diabetes2,
        model: false,
        sources: vec![],
        title: words("Diabète"),
        about: Words::default(),
        timing: Timing::default(),
        competencies: vec![],
        questions: vec![],
        sessions: (1..=sessions).map(session).collect(),
    }
}

pub(crate) fn version(of: &Programme, sessions: u32) -> PathwayVersion {
    PathwayVersion {
        programme: of.id,
        number: 0,
        saved_on: of.starts_on,
        saved_by: "M. Exemple".into(),
        note: String::new(),
        template: template(sessions),
    }
}

/// Writes a programme with a version of two sessions and a group with the programme's identity.
pub(crate) fn open(writer: &Writer<'_>, programme: &Programme) -> Result<(), StoreError> {
    writer.add_programme(programme)?;
    writer.add_version(&version(programme, 2))?;
    writer.add_cohort(&Cohort {
        id: CohortId(programme.id.0),
        programme: programme.id,
        version: 1,
        title: programme.title.clone(),
        starts_on: programme.starts_on,
    })
}

/// Somebody taking part in a programme since a day, with its group.
pub(crate) fn enrolment(of: &Programme, patient: PatientId, on: &str) -> Enrolment {
    let which = of.id.0.as_u128() * 1_000_000 + patient.0.as_u128();
    Enrolment {
        id: EnrolmentId(Uuid::from_u128(which)),
        programme: of.id,
        patient,
        version: 1,
        cohort: Some(CohortId(of.id.0)),
        enrolled_on: day(on),
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

pub(crate) fn session(of: &Programme, number: u32, date: &str) -> Session {
    let which = of.id.0.as_u128() * 1_000 + u128::from(number);
    Session {
        id: SessionId(Uuid::from_u128(which)),
        programme: of.id,
        cohort: Some(CohortId(of.id.0)),
        step: format!("session-{number}"),
        number,
        date: day(date),
        starts: NaiveTime::from_hms_opt(14, 0, 0).expect("an hour"),
        minutes: 120,
        kind: SessionKind::Group,
        capacity: 12,
        theme: "Bouger".into(),
        handout: "bouger".into(),
        place: "Salle des fêtes".into(),
        place_id: None,
        status: SessionStatus::Planned,
        arranged: Arrangement::default(),
        series: None,
        cancelled: None,
        note: String::new(),
    }
}

pub(crate) fn counts() -> AnonymousCounts {
    let quarter: Period = "2026Q1".parse().expect("a quarter");
    let people = (0..12).map(|person| Contribution {
        person,
        quarter,
        age: AgeBand::To64,
        sex: Some(Sex::Female),
        residence: Residence::France,
        delivery: Delivery::Group,
        pathology: CountedPathology::Dt2,
        attendances: 2,
    });
    let register: Vec<_> = people.collect();
    release(
        &Ledger::default(),
        &register,
        quarter,
        Policy::K11_V1,
        Occasion::First,
    )
    .expect("a release")
    .counts
}

pub(crate) fn batch(sequence: u32, revision: u32) -> OutboxBatch {
    OutboxBatch {
        sequence,
        centre: centre().code,
        dataset: "ETP_C".into(),
        period: "2026Q1".into(),
        revision,
        status: BatchStatus::Released,
        cause: String::new(),
        note: String::new(),
        step: "full".into(),
        envelope: format!("envelope {sequence}").into_bytes(),
        signature: vec![7; 64],
        body: format!("body {revision}").into_bytes(),
        policy: "k11-v1".into(),
        approved_by: "M. Exemple".into(),
        approved_at: noon(),
    }
}

/// Puts a batch in the outbox, with a line of the ledger.
pub(crate) fn queue(
    writer: &Writer<'_>,
    sequence: u32,
    revision: u32,
    state: BatchState,
) -> Result<(), StoreError> {
    writer.add_batch(
        &batch(sequence, revision),
        state,
        &counts(),
        ("{}", [5; 32]),
    )
}

/// A try over the network.
pub(crate) fn tried(outcome: &str) -> Attempt {
    Attempt {
        at: noon(),
        way: Way::Network,
        outcome: outcome.into(),
        detail: String::new(),
        bytes_out: 900,
        bytes_in: 300,
    }
}

pub(crate) fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

pub(crate) fn write(store: &Store, act: impl FnOnce(&Writer<'_>) -> Result<(), StoreError>) {
    store.write(act).expect("it is written");
}

/// Two files of one person, merged: the first stands on lists, the second behind it; and somebody
/// else.
pub(crate) fn merged() -> (Store, PatientId, PatientId) {
    let store = memory();
    let (kept, gone) = (patient(1, "Ørsted", "Ève"), patient(2, "Oersted", "Eva"));
    write(&store, |writer| {
        writer.add_patient(&kept)?;
        writer.add_patient(&gone)?;
        writer.add_patient(&patient(3, "de la Forêt", "Jean-Pierre"))?;
        writer.merge(MergeId(id(10)), &kept, gone.id, "M. Exemple", noon())
    });
    (store, kept.id, gone.id)
}
