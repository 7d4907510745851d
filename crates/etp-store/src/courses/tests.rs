//! Marks at random, with files merged and sessions of one day, held and cancelled: after each the
//! course is what counting anew makes of the marks.

use super::*;
use crate::samples::{self, session};
use crate::{Store, connection, migrations};
use chrono::{DateTime, Days, Utc};
use etp_domain::{Country, FileNumber, HandoutLanguage, MergeId, Patient, Session, SessionStatus};
use proptest::prelude::*;
use uuid::Uuid;

const FILES: u32 = 3;
/// Day and hour of each session; two pairs lie on one day.
const WHEN: [(u64, &str); 6] = [
    (0, "14:00:00"),
    (0, "09:00:00"),
    (7, "14:00:00"),
    (14, "16:00:00"),
    (14, "14:00:00"),
    (21, "14:00:00"),
];

const STANDS: [SessionStatus; 3] = [
    SessionStatus::Planned,
    SessionStatus::Held,
    SessionStatus::Cancelled,
];

#[derive(Clone, Debug)]
enum Act {
    Expect(u32, usize),
    Mark(u32, usize, Option<Mark>),
    Stand(usize, SessionStatus),
    Merge,
}

fn acts() -> impl Strategy<Value = Act> {
    let (file, which) = (1..=FILES, 0..WHEN.len());
    let marks = Mark::ALL.map(Some).into_iter().chain([None]);
    let mark = prop::sample::select(marks.collect::<Vec<_>>());
    let status = prop::sample::select(STANDS.to_vec());
    prop_oneof![
        6 => (file.clone(), which.clone()).prop_map(|(file, one)| Act::Expect(file, one)),
        12 => (file, which.clone(), mark).prop_map(|(file, one, mark)| Act::Mark(file, one, mark)),
        1 => (which, status).prop_map(|(one, status)| Act::Stand(one, status)),
        1 => Just(Act::Merge),
    ]
}

fn id(number: u32) -> PatientId {
    PatientId(Uuid::from_u128(u128::from(number)))
}

fn file(number: u32) -> Patient {
    let (country, language) = (Country::France, HandoutLanguage::Fr);
    let last = format!("Nom {number}");
    Patient::named(
        id(number),
        FileNumber(number),
        last,
        "Anne".into(),
        country,
        language,
    )
}

fn at(which: usize) -> Session {
    let (days, starts) = WHEN[which];
    Session {
        date: samples::programme().starts_on + Days::new(days),
        starts: starts.parse().unwrap(),
        ..session(which as u32 + 1)
    }
}

fn register() -> Store {
    let connection = connection::in_memory().unwrap();
    migrations::take(&connection, migrations::ALL, DateTime::UNIX_EPOCH).unwrap();
    let store = Store::nowhere(connection);
    store
        .write(|writer| -> Result<(), StoreError> {
            (1..=FILES).try_for_each(|number| writer.add_patient(&file(number)))?;
            samples::open(writer)?;
            (0..WHEN.len()).try_for_each(|which| writer.add_session(&at(which)))
        })
        .unwrap();
    store
}

/// Whoever is on no list is not marked, and two files are merged once: such acts do nothing.
fn act(store: &Store, act: &Act) {
    let now: DateTime<Utc> = DateTime::UNIX_EPOCH;
    let done = store.write(|writer| match *act {
        Act::Expect(file, which) => writer.expect(at(which).id, id(file)).map(drop),
        Act::Mark(file, which, mark) => {
            writer.record_mark(at(which).id, id(file), mark, "", "M", now)
        }
        Act::Stand(which, status) => writer.set_status(at(which).id, status),
        Act::Merge => writer.merge(MergeId(Uuid::from_u128(1)), &file(1), id(2), "M", now),
    });
    let nothing = |error: StoreError| {
        ["patient-not-on-list", "record-not-found"].contains(&&error.code()[..])
    };
    assert!(done.is_ok() || done.is_err_and(nothing), "{act:?}");
}

fn courses(store: &Store) -> Vec<String> {
    let connection = store.connection_for_tests();
    let columns = migrations::rows::columns(connection, "course");
    migrations::rows::rows(connection, "course", &columns)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn after_any_mark_a_course_is_what_counting_anew_makes_of_it(
        acts in prop::collection::vec(acts(), 1..40),
    ) {
        let store = register();
        for one in &acts {
            act(&store, one);
            let kept = courses(&store);
            all_anew(store.connection_for_tests()).unwrap();
            prop_assert_eq!(kept, courses(&store), "{:?}", one);
        }
    }
}

#[test]
fn a_session_marked_in_another_file_of_the_person_is_not_what_comes_next() {
    let store = register();
    for (file, which) in [(1, 2), (1, 5), (2, 5)] {
        act(&store, &Act::Expect(file, which));
    }
    act(&store, &Act::Mark(2, 5, Some(Mark::Present)));
    act(&store, &Act::Merge);
    act(&store, &Act::Mark(1, 2, Some(Mark::Absent)));
    let next = store.connection_for_tests().query_row(
        "SELECT next_on FROM course WHERE person = ?1",
        [id(1).0],
        |row| row.get::<_, Option<String>>(0),
    );
    assert_eq!(next.unwrap(), None);
}

#[test]
fn a_mark_that_counts_alike_does_not_touch_the_course() {
    let store = register();
    act(&store, &Act::Expect(1, 0));
    act(&store, &Act::Mark(1, 0, Some(Mark::Present)));
    let connection = store.connection_for_tests();
    connection
        .execute_batch(
            "CREATE TEMP TRIGGER touched BEFORE UPDATE ON course
             BEGIN SELECT RAISE(ABORT, 'touched'); END;",
        )
        .unwrap();
    let mark = |mark| {
        store.write(|writer| {
            writer.record_mark(at(0).id, id(1), Some(mark), "", "M", DateTime::UNIX_EPOCH)
        })
    };
    mark(Mark::Late).unwrap();
    mark(Mark::LeftEarly).unwrap();
    mark(Mark::Absent).unwrap_err();
}
