//! A small centre to write about. Everybody in it is invented.

#![expect(dead_code, reason = "each test file uses some of these builders")]

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use etp_disclosure::{AnonymousCounts, Contribution, CountedPathology, Policy, release_quarter};
use etp_domain::{
    Centre, CentreCode, Country, FileNumber, HandoutLanguage, Pathology, Patient, PatientId,
    Programme, ProgrammeId, Session, SessionId, SessionKind, SessionStatus, Sex,
};
use etp_store::{KdfCost, OutboxBatch, Store};
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
    Patient {
        id: PatientId(Uuid::from_u128(u128::from(number))),
        file_number: FileNumber(number),
        last_name: last_name.into(),
        first_name: first_name.into(),
        sex: Sex::Unknown,
        birth_date: day("1957-03-04"),
        residence: Country::Belgium,
        postal_code: "5540".into(),
        commune: "Hastière".into(),
        phone: String::new(),
        languages: vec![HandoutLanguage::Fr, HandoutLanguage::Nl],
    }
}

pub(crate) fn programme(number: u128) -> Programme {
    Programme {
        id: ProgrammeId(Uuid::from_u128(1_000 + number)),
        template: "diabetes2".into(),
        title: format!("Diabète {number}"),
        pathology: Pathology::Diabetes2,
        starts_on: day("2026-01-08"),
    }
}

pub(crate) fn session(of: &Programme, number: u32, date: &str) -> Session {
    let which = of.id.0.as_u128() * 1_000 + u128::from(number);
    Session {
        id: SessionId(Uuid::from_u128(which)),
        programme: of.id,
        number,
        date: day(date),
        starts: NaiveTime::from_hms_opt(14, 0, 0).expect("an hour"),
        minutes: 120,
        kind: SessionKind::Group,
        capacity: 12,
        theme: "Bouger".into(),
        handout: "bouger".into(),
        place: "Salle des fêtes".into(),
        status: SessionStatus::Planned,
    }
}

pub(crate) fn counts() -> AnonymousCounts {
    let people = (0..12).map(|person| Contribution {
        person,
        pathology: CountedPathology::Dt2,
        attendances: 2,
    });
    let quarter = "2026Q1".parse().expect("a quarter");
    release_quarter(quarter, &people.collect::<Vec<_>>(), &Policy::K11_V1)
}

pub(crate) fn batch(sequence: u32, revision: u32) -> OutboxBatch {
    OutboxBatch {
        sequence,
        centre: centre().code,
        dataset: "ETP_C".into(),
        period: "2026Q1".into(),
        revision,
        envelope: format!("envelope {sequence}").into_bytes(),
        signature: vec![7; 64],
        body: format!("body {revision}").into_bytes(),
        policy: "k11-v1".into(),
        approved_by: "M. Exemple".into(),
        approved_at: noon(),
    }
}
