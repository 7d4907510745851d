//! A register of the first schema, with rows in every table, is brought up without losing one.

use super::rows::{columns, hold_together, rows, tables};
use super::*;
use crate::{Reader, connection};
use etp_domain::{FileNumber, PatientId};
use uuid::Uuid;

/// Rows in every table of the first schema; the people are invented.
const OLD_ROWS: &str = include_str!("../../tests/data/register_of_0001.sql");

fn old_register() -> Connection {
    let connection = connection::in_memory().unwrap();
    take(&connection, &ALL[..1], DateTime::UNIX_EPOCH).unwrap();
    connection.execute_batch(OLD_ROWS).unwrap();
    connection
}

#[test]
fn the_fixture_has_rows_in_every_table_of_the_first_schema() {
    let old = old_register();
    for table in tables(&old) {
        let kept = columns(&old, &table);
        assert!(!rows(&old, &table, &kept).is_empty(), "{table} is empty");
    }
}

#[test]
fn every_row_of_an_old_register_survives_in_every_column() {
    let old = old_register();
    let before: Vec<_> = tables(&old)
        .into_iter()
        .map(|table| {
            let mut kept = columns(&old, &table);
            let gone = [("patient", "search"), ("device", "only")];
            kept.retain(|column| !gone.contains(&(&table[..], &column[..])));
            let rows = rows(&old, &table, &kept);
            (table, kept, rows)
        })
        .collect();
    take(&old, ALL, DateTime::UNIX_EPOCH).unwrap();
    for (table, kept, was) in before {
        let mut is = rows(&old, &table, &kept);
        if table == "migration" {
            is.retain(|row| was.contains(row));
        }
        assert_eq!(is, was, "{table}");
    }
    hold_together(&old);
}

#[test]
fn old_people_are_found_and_counted_as_before() {
    let old = old_register();
    take(&old, ALL, DateTime::UNIX_EPOCH).unwrap();
    let reader = Reader::new(&old);
    let page = reader.patients_matching("duboi", 10, 0).unwrap();
    assert_eq!(page.matching, 1);
    assert_eq!(page.rows[0].file_number, FileNumber(1));
    let by_sound = reader.patients_matching("dubbois", 10, 0).unwrap();
    assert!(by_sound.by_sound, "{by_sound:?}");
    let (from, to) = ("2026-01-01".parse().unwrap(), "2026-03-31".parse().unwrap());
    let counted = reader.attendances_by_patient(from, to, to).unwrap();
    assert_eq!(counted.len(), 1);
    assert_eq!(counted[0].patient, PatientId(Uuid::from_u128(1)));
    assert_eq!(reader.next_file_number().unwrap(), FileNumber(3));
    assert_eq!(reader.broken_history_line().unwrap(), None);
}
