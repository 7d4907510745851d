//! A register of before reports were kept is brought up without losing a row; what was filed is closed.

use super::rows::survive;
use super::schedule_tests::old_register;
use super::*;
use crate::{Reader, connection};
use rusqlite::Connection;

/// The tables the ninth step touches.
const CHANGED: [&str; 3] = ["presence", "assessment", "enrolment"];

/// A register as the eighth schema left it.
fn old() -> Connection {
    let register = old_register();
    take(&register, &ALL[..8], DateTime::UNIX_EPOCH).unwrap();
    register
}

#[test]
fn every_row_survives_in_every_column_it_had() {
    survive(&old(), &CHANGED, &[]);
}

#[test]
fn the_facts_of_an_old_register_are_read() {
    let register = old();
    take(&register, ALL, DateTime::UNIX_EPOCH).unwrap();
    let (first, last) = ("2026-01-01".parse().unwrap(), "2026-12-31".parse().unwrap());
    let facts = Reader::new(&register).facts(first, last, None).unwrap();
    let counted = ["attendance", "session", "enrolment"].map(|table| {
        let sql = format!("SELECT count(*) FROM {table}");
        let count = register.query_row(&sql, [], |row| row.get::<_, i64>(0));
        usize::try_from(count.unwrap()).unwrap()
    });
    let read = [
        facts.presences.len(),
        facts.sessions.len(),
        facts.enrolments.len(),
    ];
    assert_eq!(read, counted);
}

#[test]
fn forms_and_what_was_sent_are_closed() {
    let register = connection::in_memory().unwrap();
    take(&register, ALL, DateTime::UNIX_EPOCH).unwrap();
    register
        .execute_batch(
            "INSERT INTO report_scheme VALUES ('x', 1, '', '', '');
             INSERT INTO filing VALUES (
               1, 'x', '1', '2025', '', '2026-01-31', '', '', '', '', '{}', '{}', hex(zeroblob(32))
             );",
        )
        .unwrap();
    for forbidden in [
        "UPDATE report_scheme SET source = 'x'",
        "DELETE FROM report_scheme",
        "UPDATE filing SET note = 'x'",
        "DELETE FROM filing",
    ] {
        let error = register.execute(forbidden, []).unwrap_err();
        assert!(error.to_string().contains("append-only"), "{forbidden}");
    }
}
