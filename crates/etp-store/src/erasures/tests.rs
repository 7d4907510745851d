//! After erasing and scrubbing, no byte of the person is left in the file, and totals stand.

use super::calendar_tests::fill_calendar;
use super::pathway_tests::fill_pathways;
use crate::samples::{self, enrolment, session};
use crate::{Attendances, Erasure, ReadWhat, Store, StoreError, connection, migrations};
use chrono::{DateTime, NaiveDate, Utc};
use etp_domain::{
    Attachment, AttachmentId, AttachmentKind, BirthDate, Caregiver, CaregiverId, Consent,
    ConsentAnswer, ConsentId, ConsentKind, ConsentWay, Contact, Country, FileNumber,
    HandoutLanguage, Holder, Identifier, IdentifierKind, Mark, MergeId, Pathology, Patient,
    PatientId, Relation, Tie,
};
use rusqlite::Connection;
use std::path::Path;
use uuid::Uuid;

/// Words that stand nowhere but in what is known of the person.
const TRACES: [&str; 10] = [
    "Quatrebras",
    "quatrebras",
    "Zéphyrine",
    "zephyrine",
    "Wittgenstein",
    "0499887766",
    "ruelle des Lilas",
    "85073003328",
    "paper of the person",
    "Mirandole",
];

pub(super) fn noon() -> DateTime<Utc> {
    "2026-04-02T12:00:00Z".parse().unwrap()
}

pub(super) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A register whose file anybody can read.
pub(super) fn plain_register(path: &Path) -> Store {
    let connection = Connection::open(path).unwrap();
    connection
        .execute_batch("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;")
        .unwrap();
    connection.execute_batch(connection::SETTINGS).unwrap();
    migrations::take(&connection, migrations::ALL, noon()).unwrap();
    Store::nowhere(connection)
}

pub(super) fn person(number: u32, last_name: &str, first_name: &str) -> Patient {
    let mut person = Patient::named(
        PatientId(Uuid::from_u128(u128::from(number))),
        FileNumber(number),
        last_name.into(),
        first_name.into(),
        Country::Belgium,
        HandoutLanguage::Fr,
    );
    person.birth_date = BirthDate::from_day(day("1985-07-30"));
    person
}

pub(super) fn erased() -> PatientId {
    person(1, "", "").id
}

/// Two people with two files merged, a third left alone; marks, a caregiver and everything else.
pub(super) fn fill(store: &Store) {
    store
        .write(|writer| -> Result<(), StoreError> {
            let mut quatrebras = person(1, "Quatrebras", "Zéphyrine");
            quatrebras.contact.phone = "0499887766".into();
            quatrebras.contact.address = "3 ruelle des Lilas".into();
            writer.add_patient(&quatrebras)?;
            writer.add_patient(&person(2, "Quatre-Bras", "Zephyrine"))?;
            writer.add_patient(&person(3, "Exemple", "Anne"))?;
            fill_sessions(writer)?;
            fill_file(writer)?;
            fill_pathways(writer)?;
            fill_calendar(writer)?;
            writer.merge(
                MergeId(Uuid::from_u128(500)),
                &quatrebras,
                person(2, "", "").id,
                "M",
                noon(),
            )
        })
        .unwrap();
}

fn fill_sessions(writer: &crate::Writer<'_>) -> Result<(), StoreError> {
    samples::open(writer)?;
    for number in 1..=4 {
        let session = session(number);
        writer.add_session(&session)?;
        for file in [1, 2, 3].into_iter().filter(|file| (file + number) % 3 > 0) {
            let file = person(file, "", "").id;
            if writer.enrolment_open(session.programme, file)?.is_none() {
                let number = file.0.as_u128();
                writer.enrol(&enrolment(number, file, session.date))?;
            }
            writer.expect(session.id, file)?;
            writer.record_mark(session.id, file, Some(Mark::Present), "", "M", noon())?;
        }
    }
    Ok(())
}

fn fill_file(writer: &crate::Writer<'_>) -> Result<(), StoreError> {
    let niss = Identifier::read(IdentifierKind::Niss, "85.07.30-033.28", &Holder::UNKNOWN)?;
    writer.keep_identifier(erased(), &niss.identifier)?;
    writer.add_consent(&consent(ConsentAnswer::Given))?;
    writer.raise_flag(erased(), "call Quatrebras", None, "M", noon())?;
    writer.log_read(erased(), ReadWhat::File, "M", noon())?;
    let paper = b"paper of the person".repeat(400);
    writer.add_attachment(&attachment(paper.len() as u64), &paper, "M", noon())?;
    let before = person(1, "Quatrebra", "Zéphyrine");
    let changes = before.differences(&person(1, "Quatrebras", "Zéphyrine"));
    writer.note_change("save-patient", erased(), &changes, "M", noon())?;
    writer.say_not_same(erased(), person(3, "", "").id, "M", noon())?;
    for (caregiver, last_name, patients) in [(1, "Wittgenstein", 1..=1), (2, "Voisin", 1..=3)] {
        let caregiver = caregiver_of(caregiver, last_name);
        writer.add_caregiver(&caregiver)?;
        writer.record_caregiver_mark(
            session(1).id,
            caregiver.id,
            Some(Mark::Late),
            "",
            "M",
            noon(),
        )?;
        for patient in patients {
            let patient = person(patient, "", "").id;
            let relation = Relation::Neighbour;
            writer.tie(&Tie {
                caregiver: caregiver.id,
                patient,
                relation,
                first_contact: false,
            })?;
        }
    }
    Ok(())
}

fn consent(answer: ConsentAnswer) -> Consent {
    Consent {
        id: ConsentId(Uuid::from_u128(600)),
        patient: erased(),
        kind: ConsentKind::Share,
        answer,
        on: day("2026-01-08"),
        way: ConsentWay::Oral,
        witness: "Wittgenstein".into(),
        text_version: String::new(),
        paper: String::new(),
        withdrawn_on: None,
        withdrawal_note: String::new(),
    }
}

fn attachment(size: u64) -> Attachment {
    Attachment {
        id: AttachmentId(Uuid::from_u128(700)),
        patient: erased(),
        kind: AttachmentKind::Letter,
        title: "Quatrebras".into(),
        media_type: "application/pdf".into(),
        size,
        sha256: String::new(),
    }
}

fn caregiver_of(number: u32, last_name: &str) -> Caregiver {
    Caregiver {
        id: CaregiverId(Uuid::from_u128(800 + u128::from(number))),
        last_name: last_name.into(),
        first_name: "Luc".into(),
        contact: Contact::in_country(Country::France),
        languages: vec![HandoutLanguage::Fr],
        spoken: vec![],
        notes: String::new(),
    }
}

pub(super) fn erase(store: &Store) {
    let erasure = Erasure {
        id: Uuid::from_u128(900),
        at: noon(),
        by: "M".into(),
        reason: "asked".into(),
        certificate: "E-2026-001".into(),
    };
    let nameless = PatientId(Uuid::from_u128(901));
    store
        .write(|writer| writer.erase_person(erased(), nameless, &erasure, day("2026-04-02")))
        .unwrap();
    store.scrub().unwrap();
}

/// How often each of the counted people was there, without who they are.
fn totals(store: &Store) -> Vec<(Pathology, u32)> {
    let quarter = (day("2026-01-01"), day("2026-03-31"));
    let counted: Vec<Attendances> = store
        .read(|reader| reader.attendances_by_patient(quarter.0, quarter.1, day("2026-04-02")))
        .unwrap();
    let mut of: std::collections::BTreeMap<_, (Pathology, u32)> = std::collections::BTreeMap::new();
    for line in &counted {
        of.entry((line.patient, line.pathology))
            .or_insert((line.pathology, 0))
            .1 += line.sessions;
    }
    let mut totals: Vec<_> = of.into_values().collect();
    totals.sort_by_key(|(_, sessions)| *sessions);
    totals
}

fn traces_in(path: &Path) -> Vec<&'static str> {
    let files = ["plain.db", "plain.db-wal", "plain.db-shm"].map(|name| path.join(name));
    let bytes: Vec<u8> = files
        .iter()
        .flat_map(|file| std::fs::read(file).unwrap_or_default())
        .collect();
    let holds = |text: &&&str| {
        bytes
            .windows(text.len())
            .any(|part| part == text.as_bytes())
    };
    TRACES.iter().filter(holds).copied().collect()
}

#[test]
fn no_byte_of_an_erased_person_is_left_in_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let store = plain_register(&folder.path().join("plain.db"));
    fill(&store);
    store.scrub().unwrap();
    assert_eq!(
        traces_in(folder.path()),
        TRACES,
        "the search itself sees them"
    );
    erase(&store);
    assert_eq!(traces_in(folder.path()), [""; 0]);
    drop(store);
    assert_eq!(traces_in(folder.path()), [""; 0]);
}

#[test]
fn past_totals_the_lists_of_others_and_the_history_stand() {
    let store = plain_register(Path::new(":memory:"));
    fill(&store);
    let before = totals(&store);
    let tally = store
        .read(|reader| reader.session(session(1).id))
        .unwrap()
        .tally;
    assert_eq!(
        before,
        [(Pathology::Diabetes2, 3), (Pathology::Diabetes2, 4)]
    );
    erase(&store);
    assert_eq!(totals(&store), before);
    store
        .read(|reader| -> Result<(), StoreError> {
            assert_eq!(reader.session(session(1).id)?.tally, tally);
            assert_eq!(reader.broken_history_line()?, None);
            assert_eq!(reader.patients_count()?, 1);
            assert_eq!(
                reader.patient(erased()).unwrap_err().code(),
                "record-not-found"
            );
            assert_eq!(
                reader.attendance_list(session(1).id)?.len(),
                1,
                "only the other"
            );
            assert_eq!(
                reader.next_file_number()?,
                FileNumber(4),
                "no number is given twice"
            );
            assert_eq!(reader.caregivers_matching("", 9, 0)?.matching, 1);
            assert_eq!(reader.erasures()?.len(), 1);
            Ok(())
        })
        .unwrap();
}

#[test]
fn whoever_refused_sharing_stays_uncounted_once_erased() {
    let store = plain_register(Path::new(":memory:"));
    fill(&store);
    let mut refusal = consent(ConsentAnswer::Refused);
    refusal.id = ConsentId(Uuid::from_u128(601));
    store.write(|writer| writer.add_consent(&refusal)).unwrap();
    let before = totals(&store);
    assert_eq!(before, [(Pathology::Diabetes2, 3)]);
    erase(&store);
    assert_eq!(totals(&store), before);
}

#[test]
fn outside_of_erasing_no_line_of_a_mark_can_be_changed_or_taken_out() {
    let store = plain_register(Path::new(":memory:"));
    fill(&store);
    erase(&store);
    for forbidden in [
        "DELETE FROM presence_history",
        "UPDATE presence_history SET signed_by = 'x'",
        "DELETE FROM caregiver_presence_history",
        "DELETE FROM history",
        "UPDATE pathway_version SET content = '{}'",
        "DELETE FROM pathway_version",
    ] {
        let error = store
            .connection_for_tests()
            .execute(forbidden, [])
            .unwrap_err();
        assert!(error.to_string().contains("append-only"), "{forbidden}");
    }
}

#[test]
fn a_person_that_is_removed_leaves_nothing_at_all() {
    let store = plain_register(Path::new(":memory:"));
    fill(&store);
    store
        .write(|writer| writer.remove_patient(erased()))
        .unwrap();
    assert_eq!(totals(&store), [(Pathology::Diabetes2, 3)]);
}
