//! The history of marks lies by file, in the order it was written: old lines keep their numbers, a
//! file's and a session's are found without reading those of others, and nothing rewrites them.

use super::rows::{columns, hold_together, rows};
use super::schedule_tests::old_register;
use super::*;
use crate::{Writer, connection};
use etp_domain::{Mark, PatientId, SessionId};
use uuid::Uuid;

const PERSON: PatientId = PatientId(Uuid::from_u128(1));
const HELD: SessionId = SessionId(Uuid::from_u128(0x66));
const TABLE: &str = "presence_history";

/// Whatever looks for lines of a file or of a session.
const ASKED: [&str; 8] = [
    "SELECT * FROM presence_history WHERE patient IN (SELECT id FROM patient WHERE root = :root)",
    "DELETE FROM presence_history WHERE patient IN (SELECT id FROM patient WHERE root = :root)",
    include_str!("../presences/keep.sql"),
    include_str!("../erasures/move_presence_history.sql"),
    include_str!("../imports/take_back_presence.sql"),
    include_str!("../imports/take_back_history.sql"),
    include_str!("../imports/take_back_session.sql"),
    include_str!("../plannings/session_is_needed.sql"),
];

/// A register as the sixth schema left it.
fn old() -> Connection {
    let register = old_register();
    take(&register, &ALL[..6], DateTime::UNIX_EPOCH).unwrap();
    register
}

#[test]
fn every_line_survives_in_every_column() {
    let register = old();
    let kept = columns(&register, TABLE);
    let before = rows(&register, TABLE, &kept);
    assert!(before.len() > 2);
    take(&register, ALL, DateTime::UNIX_EPOCH).unwrap();
    assert_eq!(columns(&register, TABLE), kept, "and in their order");
    assert_eq!(rows(&register, TABLE, &kept), before);
    hold_together(&register);
}

#[test]
fn the_next_line_of_a_file_follows_its_last() {
    let register = old();
    let sql = "SELECT max(line) FROM presence_history WHERE patient = ?1";
    let last = |register: &Connection| -> u32 {
        register
            .query_row(sql, [PERSON.0], |row| row.get(0))
            .unwrap()
    };
    let before = last(&register);
    take(&register, ALL, DateTime::UNIX_EPOCH).unwrap();
    let mark = |mark| {
        let now = DateTime::UNIX_EPOCH;
        Writer::new(&register).record_mark(HELD, PERSON, mark, "", "M", now)
    };
    mark(None).unwrap();
    assert_eq!(last(&register), before + 1);
    mark(Some(Mark::Late)).unwrap();
    assert_eq!(last(&register), before + 2);
}

#[test]
fn no_line_is_looked_for_among_those_of_everybody() {
    let register = connection::in_memory().unwrap();
    take(&register, ALL, DateTime::UNIX_EPOCH).unwrap();
    for sql in ASKED {
        let mut statement = register
            .prepare(&format!("EXPLAIN QUERY PLAN {sql}"))
            .unwrap();
        let mut steps = statement.raw_query();
        while let Some(step) = steps.next().unwrap() {
            let step: String = step.get("detail").unwrap();
            assert!(!step.starts_with("SCAN presence_history"), "{sql}: {step}");
        }
    }
}

#[test]
fn erasing_takes_lines_out_and_never_rewrites_them() {
    let register = old();
    take(&register, ALL, DateTime::UNIX_EPOCH).unwrap();
    register
        .execute_batch(include_str!("../erasures/begin.sql"))
        .unwrap();
    let rewritten = register.execute("UPDATE presence_history SET reason = 'x'", []);
    assert!(rewritten.unwrap_err().to_string().contains("append-only"));
    assert!(
        register
            .execute("DELETE FROM presence_history", [])
            .unwrap()
            > 0
    );
}
