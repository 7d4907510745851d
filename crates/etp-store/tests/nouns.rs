//! Every noun of the register, written and read back.

#![expect(clippy::unwrap_used, reason = "a helper of a test fails like the test")]

mod common;

use common::*;
use etp_domain::{
    Country, HandoutLanguage, Mark, Pathology, PatientId, Quarter, SessionStatus, Tally,
};
use etp_store::{HubLink, Store, StoreError};
use uuid::Uuid;

/// A programme with one session, and three people on its list.
fn with_a_list() -> (Store, etp_domain::Session, Vec<PatientId>) {
    let store = memory();
    let (programme, people) = (programme(1), names());
    let session = session(&programme, 1, "2026-01-08");
    store
        .write(|writer| -> Result<(), StoreError> {
            open(writer, &programme)?;
            writer.add_session(&session)?;
            for person in &people {
                writer.add_patient(person)?;
                writer.enrol(&enrolment(&programme, person.id, "2026-01-08"))?;
                writer.expect(session.id, person.id)?;
            }
            Ok(())
        })
        .unwrap();
    let people = people.iter().map(|person| person.id).collect();
    (store, session, people)
}

fn names() -> Vec<etp_domain::Patient> {
    vec![
        patient(1, "Ørsted", "Ève"),
        patient(2, "de la Forêt", "Jean-Pierre"),
        patient(3, "Éloi", "Marie"),
    ]
}

#[test]
fn the_centre_reads_back_and_can_be_changed() {
    let store = memory();
    assert_eq!(store.read(|reader| reader.centre()).unwrap(), centre());
    let moved = etp_domain::Centre {
        country: Country::Germany,
        region: "SL".into(),
        languages: vec![HandoutLanguage::De, HandoutLanguage::Lb],
        ..centre()
    };
    store.write(|writer| writer.save_centre(&moved)).unwrap();
    assert_eq!(store.read(|reader| reader.centre()).unwrap(), moved);
}

#[test]
fn a_setting_keeps_its_last_value() {
    let store = memory();
    assert_eq!(
        store.read(|reader| reader.setting("language")).unwrap(),
        None
    );
    for language in ["fr", "nl"] {
        store
            .write(|writer| writer.save_setting("language", language))
            .unwrap();
    }
    let language = store.read(|reader| reader.setting("language")).unwrap();
    assert_eq!(language.as_deref(), Some("nl"));
}

#[test]
fn a_patient_reads_back_and_numbers_go_on() {
    let store = memory();
    let eve = patient(41, "Ørsted", "Ève");
    store.write(|writer| writer.add_patient(&eve)).unwrap();
    store
        .read(|reader| -> Result<(), StoreError> {
            assert_eq!(reader.patient(eve.id)?, eve);
            assert_eq!(reader.next_file_number()?.0, 42);
            assert_eq!(reader.patients_count()?, 1);
            let nobody = reader.patient(PatientId(Uuid::nil())).unwrap_err();
            assert_eq!(nobody.code(), "record-not-found");
            Ok(())
        })
        .unwrap();
}

#[test]
fn patients_are_found_without_accents_by_any_word() {
    let (store, ..) = with_a_list();
    let found = |search: &str| -> Vec<u32> {
        let page = store
            .read(|reader| reader.patients_matching(search, 10, 0))
            .unwrap();
        assert_eq!(page.matching as usize, page.rows.len());
        page.rows
            .iter()
            .map(|person| person.file_number.0)
            .collect()
    };
    assert_eq!(found(""), [2, 3, 1]);
    assert_eq!(found("foret jean"), [2]);
    assert_eq!(found("PIERRE"), [2]);
    assert_eq!(found("orsted hastiere"), [1]);
    assert_eq!(found(&names()[2].file_number.to_string()), [3]);
    assert_eq!(found("1957-03-04"), [2, 3, 1]);
    assert_eq!(found("orêt"), [2]);
    assert_eq!(found("orètt"), [0; 0]);
    assert_eq!(found("%_'"), [2, 3, 1]);
}

#[test]
fn a_page_says_how_many_match_in_all() {
    let (store, ..) = with_a_list();
    let page = store
        .read(|reader| reader.patients_matching("", 1, 1))
        .unwrap();
    assert_eq!((page.rows.len(), page.matching), (1, 3));
    assert_eq!(page.rows[0].last_name, "Éloi");
}

#[test]
fn a_twin_is_recognised_through_spelling_but_not_through_another_birthday() {
    let (store, _, people) = with_a_list();
    let twin = |last: &str, first: &str, born: &str| {
        store
            .read(|reader| reader.twin(last, first, day(born)))
            .unwrap()
    };
    let found = twin("DE LA FORET", "Jean Pierre", "1957-03-04");
    assert_eq!(found, Some(people[1]));
    assert_eq!(twin("de la Forêt", "Jean-Pierre", "1957-03-05"), None);
    assert_eq!(twin("de la Forêt", "Jean", "1957-03-04"), None);
}

#[test]
fn a_programme_says_how_it_stands() {
    let (store, first, _) = with_a_list();
    let opened = programme(1);
    store
        .write(|writer| -> Result<(), StoreError> {
            writer.add_session(&session(&opened, 2, "2026-01-15"))?;
            writer.add_session(&session(&opened, 3, "2026-01-22"))?;
            writer.set_status(first.id, SessionStatus::Held)?;
            writer.set_status(
                session(&opened, 3, "2026-01-22").id,
                SessionStatus::Cancelled,
            )?;
            Ok(())
        })
        .unwrap();
    let rows = store.read(|reader| reader.programmes()).unwrap();
    let [row] = &rows[..] else { panic!("{rows:?}") };
    assert_eq!(row.programme, opened);
    assert_eq!((row.version, row.enrolled, row.sessions), (1, 3, 2));
    assert_eq!((row.open, row.waiting), (3, 0));
    assert_eq!((row.held, row.planned), (1, 1));
    assert_eq!(row.next_date, Some(day("2026-01-15")));
    let enrolled = store.read(|reader| reader.enrolled(opened.id)).unwrap();
    assert_eq!(enrolled[0].last_name, "de la Forêt");
}

#[test]
fn sessions_are_found_by_day_by_programme_and_by_what_is_left_to_do() {
    let (store, first, people) = with_a_list();
    let opened = programme(1);
    let second = session(&opened, 2, "2026-01-15");
    store.write(|writer| writer.add_session(&second)).unwrap();
    store
        .read(|reader| -> Result<(), StoreError> {
            let on_the_day = reader.sessions_between(first.date, first.date)?;
            assert_eq!(on_the_day.len(), 1);
            assert_eq!(on_the_day[0].session, first);
            assert_eq!(on_the_day[0].programme_title, opened.title);
            assert_eq!(on_the_day[0].tally.listed, 3);
            assert_eq!(reader.sessions_of_programme(opened.id)?.len(), 2);
            assert_eq!(reader.sessions_after(first.date, 5)?[0].session, second);
            assert_eq!(reader.sessions_after(second.date, 5)?, []);
            let to_do = reader.unmarked_sessions_before(day("2026-02-01"), 5)?;
            assert_eq!(to_do.len(), 1, "the second session expects nobody");
            Ok(())
        })
        .unwrap();
    mark(&store, first.id, &people, Some(Mark::Present));
    let to_do = store
        .read(|reader| reader.unmarked_sessions_before(day("2026-02-01"), 5))
        .unwrap();
    assert_eq!(to_do, []);
}

#[test]
fn two_sessions_of_a_group_cannot_have_one_number() {
    let (store, first, _) = with_a_list();
    let twin = etp_domain::Session {
        id: etp_domain::SessionId(Uuid::max()),
        ..first
    };
    let error = store.write(|writer| writer.add_session(&twin)).unwrap_err();
    assert_eq!(error.code(), "register-broken");
    assert!(!error.is_refusal());
}

fn mark(store: &Store, session: etp_domain::SessionId, people: &[PatientId], mark: Option<Mark>) {
    store
        .write(|writer| -> Result<(), StoreError> {
            for person in people {
                writer.record_mark(session, *person, mark, "", "M. Exemple", noon())?;
            }
            Ok(())
        })
        .unwrap();
}

#[test]
fn the_list_is_sorted_by_family_name_and_unmarked_until_marked() {
    let (store, session, people) = with_a_list();
    let list = store
        .read(|reader| reader.attendance_list(session.id))
        .unwrap();
    let names: Vec<_> = list
        .iter()
        .map(|(person, _)| &person.last_name[..])
        .collect();
    assert_eq!(names, ["de la Forêt", "Éloi", "Ørsted"]);
    assert!(list.iter().all(|(_, mark)| mark.is_none()));
    let recorded_at = || store.read(|reader| reader.recorded_at(session.id)).unwrap();
    assert_eq!(recorded_at(), None);
    mark(&store, session.id, &people[..1], Some(Mark::Late));
    assert_eq!(recorded_at(), Some(noon()));
    let row = store.read(|reader| reader.session(session.id)).unwrap();
    let tally = Tally {
        listed: 3,
        marked: 1,
        present: 1,
    };
    assert_eq!(row.tally, tally);
}

#[test]
fn expecting_somebody_twice_keeps_the_mark() {
    let (store, session, people) = with_a_list();
    mark(&store, session.id, &people[..1], Some(Mark::Excused));
    let is_new = store
        .write(|writer| writer.expect(session.id, people[0]))
        .unwrap();
    assert!(!is_new);
    let row = store.read(|reader| reader.session(session.id)).unwrap();
    assert_eq!(row.tally.marked, 1);
}

#[test]
fn somebody_who_is_not_on_the_list_cannot_be_marked() {
    let (store, session, _) = with_a_list();
    let stranger = PatientId(Uuid::max());
    let error = store
        .write(|writer| {
            writer.record_mark(
                session.id,
                stranger,
                Some(Mark::Present),
                "",
                "M. Exemple",
                noon(),
            )
        })
        .unwrap_err();
    assert_eq!(error.code(), "patient-not-on-list");
    assert!(error.is_refusal());
}

#[test]
fn counts_hold_who_was_there_in_sessions_that_took_place() {
    let (store, first, people) = with_a_list();
    let opened = programme(1);
    let (second, cancelled) = (
        session(&opened, 2, "2026-03-31"),
        session(&opened, 3, "2026-03-30"),
    );
    let next_quarter = session(&opened, 4, "2026-04-01");
    store
        .write(|writer| -> Result<(), StoreError> {
            for session in [&second, &cancelled, &next_quarter] {
                writer.add_session(session)?;
                writer.expect(session.id, people[0])?;
            }
            writer.set_status(cancelled.id, SessionStatus::Cancelled)
        })
        .unwrap();
    mark(&store, first.id, &people[..1], Some(Mark::Present));
    mark(&store, first.id, &people[1..2], Some(Mark::Absent));
    for session in [&second, &cancelled, &next_quarter] {
        mark(&store, session.id, &people[..1], Some(Mark::Late));
    }
    let quarter = Quarter::parse("2026Q1").unwrap();
    let counted = store
        .read(|reader| {
            reader.attendances_by_patient(
                quarter.first_day(),
                quarter.last_day(),
                day("2026-04-02"),
            )
        })
        .unwrap();
    let [row] = counted[..] else {
        panic!("{counted:?}")
    };
    assert_eq!((row.patient, row.sessions), (people[0], 2));
    assert_eq!(row.pathology, Pathology::Diabetes2);
    let quarters = store
        .read(|reader| reader.quarters_with_attendance())
        .unwrap();
    assert_eq!(quarters, [quarter.next(), quarter]);
}

#[test]
fn history_is_a_chain_of_signed_lines() {
    let store = memory();
    for line in 1..=3 {
        let detail = serde_json::json!({ "line": line });
        store
            .write(|writer| writer.note("centre-changed", "", &detail, "M. Exemple", noon()))
            .unwrap();
    }
    store
        .read(|reader| -> Result<(), StoreError> {
            assert_eq!(reader.broken_history_line()?, None);
            let last = &reader.history(1)?[0];
            assert_eq!(reader.history_head()?, (3, last.hash));
            assert_eq!(last.detail, serde_json::json!({ "line": 3 }));
            assert_eq!((&last.by[..], last.at), ("M. Exemple", noon()));
            Ok(())
        })
        .unwrap();
}

#[test]
fn the_device_is_made_once_and_the_hub_can_be_linked_again() {
    let store = memory();
    assert_eq!(store.read(|reader| reader.device()).unwrap(), None);
    store
        .write(|writer| writer.add_device(&[3; 32], noon()))
        .unwrap();
    store
        .write(|writer| writer.add_device(&[4; 32], noon()))
        .unwrap_err();
    let device = store.read(|reader| reader.device()).unwrap().unwrap();
    assert_eq!(*device.seed, [3; 32]);
    store
        .write(|writer| -> Result<(), StoreError> {
            writer.prepare_device(&[4; 32], noon())?;
            assert_eq!(
                *writer.device()?.unwrap().seed,
                [3; 32],
                "the hub has not taken it"
            );
            let next = writer.next_device()?.unwrap();
            writer.put_device_in_force(next.number, noon() + chrono::TimeDelta::minutes(1))?;
            assert_eq!(*writer.device()?.unwrap().seed, [4; 32]);
            assert_eq!(writer.devices()?.len(), 2);
            assert_eq!(writer.next_device()?, None);
            Ok(())
        })
        .unwrap();
    let mut hub = HubLink {
        url: "https://hub.example".into(),
        name: "Hub de démonstration".into(),
        public_key: [9; 32],
        centre_code: centre().code,
        linked_at: noon(),
    };
    store.write(|writer| writer.save_hub(&hub)).unwrap();
    hub.public_key = [8; 32];
    store.write(|writer| writer.save_hub(&hub)).unwrap();
    assert_eq!(store.read(|reader| reader.hub()).unwrap(), Some(hub));
}

#[test]
fn a_write_that_is_refused_leaves_nothing_behind() {
    let store = memory();
    let refused = store.write(|writer| -> Result<(), StoreError> {
        writer.add_patient(&patient(1, "Ørsted", "Ève"))?;
        Err(etp_domain::Refusal::SessionCancelled.into())
    });
    assert_eq!(refused.unwrap_err().code(), "session-cancelled");
    assert_eq!(store.read(|reader| reader.patients_count()).unwrap(), 0);
}
