//! What stood before each mark of somebody who was erased: every line stays, under the nameless, and
//! holds the session it is about.

use super::tests::{erase, erased, fill, noon, person, plain_register};
use crate::samples::session;
use crate::{Store, StoreError};
use etp_domain::{Mark, PatientId};
use std::path::Path;
use uuid::Uuid;

const NAMELESS: PatientId = PatientId(Uuid::from_u128(901));

/// Each line of some files: its number, the session and the marks.
fn lines(store: &Store, files: &[PatientId]) -> Vec<(u32, String)> {
    let mut statement = store
        .connection_for_tests()
        .prepare(
            "SELECT line, hex(session) || act || coalesce(new_mark, '') AS rest
             FROM presence_history WHERE patient = ?1 ORDER BY line",
        )
        .unwrap();
    let mut lines = vec![];
    for file in files {
        let rows = statement
            .query_map([file.0], |row| Ok((row.get("line")?, row.get("rest")?)))
            .unwrap();
        lines.extend(rows.map(Result::unwrap));
    }
    lines
}

#[test]
fn lines_of_two_files_with_the_same_numbers_all_stay_and_are_numbered_anew() {
    let store = plain_register(Path::new(":memory:"));
    fill(&store);
    let files = [erased(), person(2, "", "").id];
    let (numbers, mut before): (Vec<_>, Vec<_>) = lines(&store, &files).into_iter().unzip();
    assert_eq!(numbers.iter().filter(|line| **line == 1).count(), 2);
    erase(&store);
    let (numbers, mut after): (Vec<_>, Vec<_>) = lines(&store, &[NAMELESS]).into_iter().unzip();
    assert_eq!(numbers, (1..=before.len() as u32).collect::<Vec<_>>());
    before.sort();
    after.sort();
    assert_eq!(after, before);
    assert_eq!(lines(&store, &files), []);
}

#[test]
fn a_session_somebody_erased_was_once_marked_at_is_not_taken_back() {
    let store = plain_register(Path::new(":memory:"));
    fill(&store);
    let [marked, taken_off, empty] = [7, 8, 9].map(session);
    store
        .write(|writer| -> Result<(), StoreError> {
            for session in [&marked, &taken_off, &empty] {
                writer.add_session(session)?;
            }
            writer.expect(marked.id, erased())?;
            for mark in [Some(Mark::Absent), None] {
                writer.record_mark(marked.id, erased(), mark, "", "M", noon())?;
            }
            writer.expect(taken_off.id, erased())?;
            writer.take_off(taken_off.id, erased(), "", "M", noon())?;
            Ok(())
        })
        .unwrap();
    erase(&store);
    let take_back = |id| {
        let taken: Result<bool, StoreError> = store.write(|writer| writer.take_back_session(id));
        taken.unwrap()
    };
    assert!(!take_back(marked.id));
    assert!(!take_back(taken_off.id));
    assert!(take_back(empty.id));
}
