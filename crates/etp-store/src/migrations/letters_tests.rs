//! A register of before letters about appointments were written down: every letter of its own stays, and
//! nobody is said to have been written to.

use super::rows::{hold_together, survive};
use super::schedule_tests::old_register;
use super::*;
use crate::Reader;
use etp_domain::PatientId;
use rusqlite::Connection;
use uuid::Uuid;

/// Tables a letter about appointments leads to.
const AROUND: [&str; 4] = ["patient", "caregiver", "letter", "session"];

/// A register as the tenth schema left it.
fn old() -> Connection {
    let register = old_register();
    take(&register, &ALL[..10], DateTime::UNIX_EPOCH).unwrap();
    register
        .execute_batch(
            "INSERT INTO letter
             SELECT randomblob(16), patient, id, 'entry', 'doctor', NULL, '[\"Dr Exemple\"]', 'fr',
               '{}', '2026-01-08T09:00:00.000Z', 'M. Exemple', '2026-01-09', 'post', NULL
             FROM enrolment LIMIT 1",
        )
        .unwrap();
    register
}

#[test]
fn every_row_survives_and_nobody_was_written_to() {
    let register = old();
    survive(&register, &AROUND, &[]);
    let reader = Reader::new(&register);
    let person = PatientId(Uuid::from_u128(1));
    assert!(reader.appointment_letters_of(person).unwrap().is_empty());
}

#[test]
fn what_was_printed_stays_and_what_left_is_not_dropped() {
    let register = old();
    take(&register, ALL, DateTime::UNIX_EPOCH).unwrap();
    register
        .execute_batch(
            "INSERT INTO appointment_letter
             SELECT randomblob(16), id, NULL, '[{}]', '[]', 'fr', '', '', NULL, NULL
             FROM patient LIMIT 1",
        )
        .unwrap();
    let refused = |sql: &str| register.execute(sql, []).unwrap_err().to_string();
    assert!(refused("UPDATE appointment_letter SET told = '[1]'").contains("printed"));
    register
        .execute(
            "UPDATE appointment_letter SET sent_on = '2026-01-02', way = 'post'",
            [],
        )
        .unwrap();
    for forbidden in [
        "UPDATE appointment_letter SET way = 'hand'",
        "DELETE FROM appointment_letter",
    ] {
        assert!(refused(forbidden).contains("sent"), "{forbidden}");
    }
    hold_together(&register);
}
