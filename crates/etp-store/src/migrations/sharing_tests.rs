//! A register of before every table could be shared: what was validated, what was said of it and what
//! became of it stay as they are, and what is new says nothing of them.

use super::rows::{columns, hold_together, rows};
use super::schedule_tests::old_register;
use super::*;
use crate::{BatchState, BatchStatus, Reader, Way};
use rusqlite::Connection;

/// The tables the tenth step makes anew, and one that refers to them.
const CHANGED: [&str; 5] = ["device", "outbox", "ledger", "attempt", "receipt"];

/// A register as the ninth schema left it.
fn old() -> Connection {
    let register = old_register();
    take(&register, &ALL[..9], DateTime::UNIX_EPOCH).unwrap();
    register
}

#[test]
fn every_row_survives_in_every_column_it_had() {
    let register = old();
    let before = CHANGED.map(|table| {
        let mut kept = columns(&register, table);
        kept.retain(|column| column != "only");
        let rows = rows(&register, table, &kept);
        assert!(!rows.is_empty(), "{table} is empty");
        (table, kept, rows)
    });
    take(&register, ALL, DateTime::UNIX_EPOCH).unwrap();
    for (table, kept, was) in before {
        assert_eq!(rows(&register, table, &kept), was, "{table}");
    }
    hold_together(&register);
}

#[test]
fn an_old_batch_is_a_first_release_whose_line_is_not_known() {
    let register = old();
    take(&register, ALL, DateTime::UNIX_EPOCH).unwrap();
    let reader = Reader::new(&register);
    let lines = reader.ledger().unwrap();
    assert_eq!(lines.len(), 2);
    for line in &lines {
        assert_eq!((line.status, line.revision), (BatchStatus::Released, 1));
        assert_eq!((&line.line, line.register_sha256), (&None, None));
        assert!(line.may_have_left, "nobody can say it did not");
    }
    let batches = reader.batches().unwrap();
    let states: Vec<_> = batches.iter().map(|queued| queued.state).collect();
    assert_eq!(states, [BatchState::Sending, BatchState::Delivered]);
    let tried = batches[1].last_attempt.clone().unwrap();
    assert_eq!(
        (tried.way, tried.bytes_out, tried.bytes_in),
        (Way::Network, 0, 0)
    );
}

#[test]
fn the_old_signing_seed_is_in_force() {
    let register = old();
    let seed: [u8; 32] = register
        .query_row("SELECT seed FROM device", [], |row| row.get(0))
        .unwrap();
    take(&register, ALL, DateTime::UNIX_EPOCH).unwrap();
    let device = Reader::new(&register).device().unwrap().unwrap();
    assert_eq!((device.number, *device.seed), (1, seed));
}

#[test]
fn what_was_said_and_every_connection_are_closed() {
    let register = old();
    take(&register, ALL, DateTime::UNIX_EPOCH).unwrap();
    register
        .execute_batch("INSERT INTO connection VALUES (1, '', '', 'probe', 0, 0, 'unreachable')")
        .unwrap();
    for forbidden in [
        "UPDATE ledger SET counts = ''",
        "DELETE FROM ledger",
        "UPDATE connection SET bytes_out = 1",
        "DELETE FROM connection",
    ] {
        let error = register.execute(forbidden, []).unwrap_err();
        assert!(error.to_string().contains("append-only"), "{forbidden}");
    }
}
