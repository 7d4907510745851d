//! A register of the fifth schema is brought up to the schedule without losing a row: what was never
//! written says nothing, and whoever missed in a row is counted by the rule of today.

use super::rows::survive;
use super::*;
use crate::{Reader, connection};
use etp_domain::{Arrangement, LeaderAnswer, PatientId, PresenceDetail, SessionId};
use uuid::Uuid;

const OLD_ROWS: [&str; 3] = [
    include_str!("../../tests/data/register_of_0001.sql"),
    include_str!("../../tests/data/register_of_0004.sql"),
    include_str!("../../tests/data/register_of_0005.sql"),
];

/// The tables the sixth step makes anew, and those that refer to them.
const CHANGED: [&str; 9] = [
    "place",
    "open_hours",
    "room",
    "session",
    "session_professional",
    "presence",
    "presence_history",
    "caregiver_presence",
    "caregiver_presence_history",
];

const PERSON: PatientId = PatientId(Uuid::from_u128(1));
const HELD: SessionId = SessionId(Uuid::from_u128(0x66));

/// A register as the fifth schema left it.
pub(crate) fn old_register() -> Connection {
    let connection = connection::in_memory().unwrap();
    for (rows, steps) in OLD_ROWS.into_iter().zip([1, 4, 5]) {
        take(&connection, &ALL[..steps], DateTime::UNIX_EPOCH).unwrap();
        connection.execute_batch(rows).unwrap();
    }
    connection
}

fn brought_up() -> Connection {
    let connection = old_register();
    take(&connection, ALL, DateTime::UNIX_EPOCH).unwrap();
    connection
}

#[test]
fn every_row_survives_in_every_column_it_had() {
    survive(&old_register(), &CHANGED, &[]);
}

#[test]
fn what_was_never_written_says_nothing() {
    let register = brought_up();
    let reader = Reader::new(&register);
    let row = reader.session(HELD).unwrap();
    assert_eq!(row.session.arranged, Arrangement::default());
    assert_eq!((row.session.series, row.session.cancelled), (None, None));
    assert_eq!((&row.session.note[..], &row.room_name[..]), ("", ""));
    assert_eq!((row.sequence, row.changed_at), (0, None));
    let led_by = reader.led_by(&[HELD]).unwrap();
    assert_eq!(led_by[&HELD][0].answer, LeaderAnswer::NotAsked);
    let list = reader.session_list(HELD).unwrap();
    assert_eq!(list.len(), 2);
    assert!(
        list.iter()
            .all(|line| line.detail == PresenceDetail::default())
    );
    assert!(list.iter().all(|line| line.row.is_none()));
    let (place, _) = reader.places().unwrap().remove(0);
    assert_eq!((place.travel_minutes, place.setup_minutes), (None, None));
}

#[test]
fn an_excuse_no_longer_ends_a_row_of_absences() {
    let missed = |register: &Connection| -> u32 {
        let sql = "SELECT missed FROM course WHERE person = ?1";
        register
            .query_row(sql, [PERSON.0], |row| row.get(0))
            .unwrap()
    };
    let register = old_register();
    let late_in_march = "DELETE FROM presence WHERE session = x'00000000000000000000000000000166'";
    register.execute(late_in_march, []).unwrap();
    let counted =
        "INSERT INTO course (person, listed, held, planned, missed) VALUES (?1, 3, 3, 0, 0)";
    register.execute(counted, [PERSON.0]).unwrap();
    assert_eq!(missed(&register), 0, "as the older application counted");
    take(&register, ALL, DateTime::UNIX_EPOCH).unwrap();
    assert_eq!(missed(&register), 1);
    let days = Reader::new(&register).marked_days_of_missing(1).unwrap();
    assert_eq!(days[&PERSON].len(), 3, "late, absent, excused");
}

#[test]
fn the_history_of_marks_is_closed_as_before() {
    let register = brought_up();
    for forbidden in [
        "UPDATE presence_history SET reason = 'x'",
        "DELETE FROM presence_history",
    ] {
        let error = register.execute(forbidden, []).unwrap_err();
        assert!(error.to_string().contains("append-only"), "{forbidden}");
    }
}
