//! Lists of people and what is found in them.

#![expect(clippy::unwrap_used, reason = "a helper of a test fails like the test")]

mod common;

use common::*;
use etp_domain::*;
use etp_store::{Erasure, Page, PatientList, PatientRow, Search, Store, StoreError};
use uuid::Uuid;

fn today() -> chrono::NaiveDate {
    day("2026-04-02")
}

fn page(store: &Store, list: PatientList, typed: &str) -> Page<PatientRow> {
    let search = Search::parse(typed);
    let page = store
        .read(|reader| reader.patients_on_list(list, &search, today(), 50, 0))
        .unwrap();
    assert_eq!(page.matching as usize, page.rows.len());
    page
}

fn numbers(page: &Page<PatientRow>) -> Vec<u32> {
    let people = page.rows.iter().map(|row| row.patient.file_number.0);
    people.collect()
}

fn found(store: &Store, typed: &str) -> Vec<u32> {
    numbers(&page(store, PatientList::All, typed))
}

fn on(store: &Store, list: PatientList) -> Vec<u32> {
    let listed = numbers(&page(store, list, ""));
    let count = store.read(|reader| reader.patients_on_list_count(list, today()));
    assert_eq!(count.unwrap() as usize, listed.len());
    listed
}

fn with(people: &[Patient]) -> Store {
    let store = memory();
    store
        .write(|writer| {
            people
                .iter()
                .try_for_each(|person| writer.add_patient(person))
        })
        .unwrap();
    store
}

#[test]
fn any_part_of_a_name_is_found_without_accents_capitals_and_hyphens() {
    let mut thibaut = patient(1, "D'Haene-Müller", "Jean-Luc");
    thibaut.birth_name = "Lefèvre".into();
    let store = with(&[
        thibaut,
        patient(2, "Şahin", "İnci"),
        patient(3, "Шевченко", "Оля"),
        patient(4, "محمد", "أ"),
    ]);
    for typed in [
        "haene",
        "MULL",
        "müller jean",
        "jeanluc",
        "jean-luc",
        "luc d'h",
        "lefev",
        "dhaene",
        "aene",
    ] {
        assert_eq!(found(&store, typed), [1], "{typed}");
    }
    assert_eq!(found(&store, "sahin INCI"), [2]);
    assert_eq!(found(&store, "шевч"), [3]);
    assert_eq!(found(&store, "محمد"), [4]);
    assert_eq!(found(&store, "hastiere 5540"), [1, 2, 3, 4]);
    assert_eq!(found(&store, &"x".repeat(2_000)), [0; 0]);
}

#[test]
fn a_date_of_birth_a_number_and_a_phone_are_found_as_people_write_them() {
    let mut eve = patient(42, "Ørsted", "Ève");
    eve.birth_date = BirthDate::parse("1948-02-03").unwrap();
    eve.contact.phone = "+33 3 24 56 12 34".into();
    let mut other = patient(424, "Autre", "");
    other.birth_date = BirthDate::parse("1948").unwrap();
    other.contact.other_phone = "082/22.00.00".into();
    let store = with(&[eve, other]);
    for typed in [
        "1948-02-03",
        "03/02/1948",
        "03.02.1948",
        "03-02-1948",
        "3/2/1948",
        "2/1948",
        "03 24 56 12 34",
        "0324561234",
        "03 24 5",
        "+33 324",
        "P-0042-",
        "orsted 3.2.1948",
    ] {
        assert_eq!(found(&store, typed), [42], "{typed}");
    }
    assert_eq!(
        found(&store, &FileNumber(42).to_string().to_lowercase()),
        [42]
    );
    assert_eq!(found(&store, "1948"), [424, 42]);
    assert_eq!(found(&store, "+32 82 22 00 00"), [424]);
    assert_eq!(found(&store, "42"), [424, 42], "numbers that begin so");
}

#[test]
fn names_are_found_by_their_sound_when_nothing_is_written_so() {
    let store = with(&[
        patient(1, "Lefèvre", "Philippe"),
        patient(2, "Dupont", "Marie"),
        patient(3, "Dupond", "Luc"),
    ]);
    let by_sound = |typed: &str| {
        let page = page(&store, PatientList::All, typed);
        (numbers(&page), page.by_sound)
    };
    assert_eq!(by_sound("dupont"), (vec![2], false));
    assert_eq!(by_sound("lefebvre filip"), (vec![1], true));
    assert_eq!(by_sound("lefebvre hastière"), (vec![1], true));
    assert_eq!(by_sound("lefebvre marie"), (vec![], false));
    assert_eq!(by_sound("99"), (vec![], false));
}

#[test]
fn what_was_corrected_is_found_and_what_it_was_before_is_not() {
    let mut eve = patient(1, "Orstedt", "Ève");
    let store = with(std::slice::from_ref(&eve));
    eve.last_name = "Ørsted".into();
    eve.contact.phone = "03 24 11 22 33".into();
    store.write(|writer| writer.save_patient(&eve)).unwrap();
    assert_eq!(found(&store, "orstedt"), [1], "by its sound");
    assert!(page(&store, PatientList::All, "orstedt").by_sound);
    assert_eq!(found(&store, "0324112233"), [1]);
}

/// Seven people, each for a list.
fn a_centre() -> Store {
    let names = [
        "Active", "Absente", "Perdue", "Drapeau", "Partie", "Nouvelle", "Refus",
    ];
    let mut people: Vec<_> = names
        .into_iter()
        .zip(1..)
        .map(|(name, number)| patient(number, name, ""))
        .collect();
    people[4].standing = Standing::Deceased;
    people[5].birth_date = BirthDate::parse("1957").unwrap();
    let store = with(&people);
    store.write(|writer| fill(writer, &people)).unwrap();
    store
}

fn fill(writer: &etp_store::Writer<'_>, people: &[Patient]) -> Result<(), StoreError> {
    let programme = programme(1);
    open(writer, &programme)?;
    for (number, date) in [
        (1, "2025-01-08"),
        (2, "2026-03-01"),
        (3, "2026-03-08"),
        (4, "2026-05-01"),
    ] {
        writer.add_session(&session(&programme, number, date))?;
    }
    let at = |number| session(&programme, number, "2026-01-01").id;
    let mark = |number, person: usize, mark| {
        writer.expect(at(number), people[person].id)?;
        writer.record_mark(at(number), people[person].id, mark, "", "M", noon())
    };
    for number in 1..=3 {
        mark(number, 0, Some(Mark::Present))?;
    }
    writer.expect(at(4), people[0].id)?;
    writer.enrol(&enrolment(&programme, people[0].id, "2026-01-08"))?;
    mark(1, 1, Some(Mark::Excused))?;
    mark(2, 1, Some(Mark::Absent))?;
    mark(3, 1, Some(Mark::Absent))?;
    mark(1, 2, Some(Mark::Present))?;
    mark(1, 4, Some(Mark::Present))?;
    for number in 1..=3 {
        writer.set_status(at(number), SessionStatus::Held)?;
    }
    writer.raise_flag(people[3].id, "diététicienne", Some(today()), "M", noon())?;
    writer.raise_flag(people[4].id, "jamais", None, "M", noon())?;
    for (person, answer) in [(0, ConsentAnswer::Given), (6, ConsentAnswer::Refused)] {
        writer.add_consent(&consent(person, people[person].id, answer))?;
    }
    Ok(())
}

fn consent(number: usize, patient: PatientId, answer: ConsentAnswer) -> Consent {
    Consent {
        id: ConsentId(Uuid::from_u128(number as u128)),
        patient,
        kind: ConsentKind::Join,
        answer,
        on: day("2025-01-08"),
        way: ConsentWay::Signed,
        witness: String::new(),
        text_version: String::new(),
        paper: String::new(),
        withdrawn_on: None,
        withdrawal_note: String::new(),
    }
}

#[test]
fn each_list_holds_whom_it_says() {
    let store = a_centre();
    let before = day("2025-06-01");
    assert_eq!(on(&store, PatientList::All).len(), 7);
    assert_eq!(on(&store, PatientList::Active), [1]);
    assert_eq!(on(&store, PatientList::ToCall), [2, 4]);
    assert_eq!(on(&store, PatientList::WithoutConsent), [2, 4, 6, 3, 7]);
    assert_eq!(on(&store, PatientList::Lost { before }), [3]);
    assert_eq!(on(&store, PatientList::SetAside), [5]);
    assert_eq!(on(&store, PatientList::Due { before }), [4, 6, 5, 3, 7]);
    assert_eq!(on(&store, PatientList::WithoutBirthDate), [6]);
    assert_eq!(numbers(&page(&store, PatientList::ToCall, "drap")), [4]);
}

#[test]
fn a_row_says_how_the_sessions_stand_and_why_to_call() {
    let store = a_centre();
    let rows = page(&store, PatientList::All, "").rows;
    let row = |number| {
        rows.iter()
            .find(|row| row.patient.file_number.0 == number)
            .unwrap()
    };
    let active = row(1);
    assert_eq!((active.held, active.planned, active.missed), (3, 1, 0));
    assert_eq!(active.next_on, Some(day("2026-05-01")));
    assert_eq!(active.last_on, Some(day("2026-03-08")));
    assert_eq!(active.pathologies, [Pathology::Diabetes2]);
    assert_eq!(active.join, ConsentStanding::Given);
    assert_eq!((row(2).missed, row(2).last_on), (2, None));
    assert_eq!(row(4).flag.as_deref(), Some("diététicienne"));
    assert_eq!(row(7).join, ConsentStanding::Refused);
}

#[test]
fn two_files_of_one_person_are_one_line_with_the_sessions_of_both() {
    let store = a_centre();
    let kept = patient(3, "Perdue", "");
    let merge = MergeId(Uuid::from_u128(1));
    let active = patient(1, "", "").id;
    store
        .write(|writer| writer.merge(merge, &kept, active, "M", noon()))
        .unwrap();
    let line = &page(&store, PatientList::All, "perdue").rows[0];
    assert_eq!(
        (line.held, line.planned),
        (3, 1),
        "the first session counts once"
    );
    assert_eq!(line.join, ConsentStanding::Given);
    assert_eq!(on(&store, PatientList::Active), [3]);
    assert_eq!(
        on(
            &store,
            PatientList::Lost {
                before: day("2025-06-01")
            }
        ),
        [0; 0]
    );
    let presences = store.read(|reader| reader.presences_of(active)).unwrap();
    assert_eq!(presences.len(), 4);
    let enrolled = store
        .read(|reader| reader.enrolled(programme(1).id))
        .unwrap();
    assert_eq!(enrolled[0].id, kept.id);
    let enrolments = store.read(|reader| reader.enrolments_of(kept.id)).unwrap();
    assert_eq!(enrolments.len(), 1);
}

#[test]
fn whoever_is_taken_off_a_list_was_on_it_and_whoever_has_a_mark_stays() {
    let store = a_centre();
    let (ahead, over) = (
        session(&programme(1), 4, "2026-05-01"),
        session(&programme(1), 3, "2026-03-08"),
    );
    let person = patient(1, "", "").id;
    let take_off = |session| {
        store
            .write(|writer| writer.take_off(session, person, "", "M", noon()))
            .unwrap()
    };
    assert!(take_off(ahead.id));
    assert!(!take_off(ahead.id));
    assert!(!take_off(over.id));
    assert_eq!(
        on(&store, PatientList::Active),
        [1],
        "still enrolled while sessions are planned"
    );
    assert_eq!(page(&store, PatientList::All, "active").rows[0].planned, 0);
    let everything = store
        .read(|reader| reader.everything_about(person))
        .unwrap();
    let (_, kept) = everything
        .iter()
        .find(|(table, _)| *table == "presence_history")
        .unwrap();
    assert!(kept.iter().any(|line| line["act"] == "taken-off"));
}

#[test]
fn a_persons_own_copy_names_every_table_they_are_in_and_nobody_else() {
    let store = a_centre();
    let everything = store
        .read(|reader| reader.everything_about(patient(4, "", "").id))
        .unwrap();
    let tables: Vec<_> = everything.iter().map(|(table, _)| *table).collect();
    assert_eq!(tables, ["patient", "flag"]);
    assert_eq!(everything[0].1[0]["last_name"], "Drapeau");
    assert_eq!(everything[0].1[0]["id"], patient(4, "", "").id.to_string());
    let text = format!("{everything:?}");
    assert!(
        !text.contains("Active") && !text.contains("Perdue"),
        "{text}"
    );
}

#[test]
fn an_erased_person_is_on_no_list() {
    let store = a_centre();
    let erasure = Erasure {
        id: Uuid::from_u128(9),
        at: noon(),
        by: "M".into(),
        reason: "asked".into(),
        certificate: "1".into(),
    };
    let (person, nameless) = (patient(1, "", "").id, PatientId(Uuid::from_u128(99)));
    store
        .write(|writer| writer.erase_person(person, nameless, &erasure, today()))
        .unwrap();
    assert_eq!(on(&store, PatientList::All).len(), 6);
    assert_eq!(on(&store, PatientList::Active), [0; 0]);
    assert_eq!(found(&store, "active"), [0; 0]);
    assert_eq!(on(&store, PatientList::WithoutBirthDate), [6]);
    let again = store.write(|writer| writer.erase_person(nameless, person, &erasure, today()));
    assert_eq!(again.unwrap_err().code(), "record-not-found");
    assert_eq!(
        store.read(|reader| reader.likely_pairs(99)).unwrap().len(),
        10
    );
}
