//! SQLite without a hub: one durable transaction per batch, and all cells in one.

use crate::bare::{RECEIPT, Rows, shared_out};
use crate::centres::{code, key};
use crate::sql;
use rusqlite::{Connection, params};
use std::path::Path;
use std::time::{Duration, Instant};

/// Enrols the laptops of all centres.
pub(crate) fn enrol(file: &Path, size: u32) {
    let mut connection = open(file);
    let transaction = connection.transaction().expect("a transaction");
    for number in 0..size {
        let public = key(number).public_key();
        let (id, bytes) = (public.id().to_string(), public.as_bytes());
        let values = params![id, code(number), bytes];
        transaction.execute(sql::DEVICE, values).expect("a laptop");
    }
    transaction.commit().expect("durable");
}

/// A durable transaction for each batch, over so many connections.
pub(crate) fn one_by_one(file: &Path, rows: &[Rows], connections: usize) -> Duration {
    let begun = Instant::now();
    shared_out(rows, connections, |mine| {
        let connection = open(file);
        for (hub_seq, batch) in mine {
            connection.execute_batch("BEGIN IMMEDIATE").expect("a pen");
            write(&connection, hub_seq, batch);
            connection.execute_batch("COMMIT").expect("durable");
        }
    });
    begun.elapsed()
}

/// All cells in one transaction.
pub(crate) fn in_one(file: &Path, rows: &[Rows]) -> Duration {
    let connection = open(file);
    for statement in sql::EMPTY {
        connection.execute(statement, []).expect("empty");
    }
    let begun = Instant::now();
    connection.execute_batch("BEGIN IMMEDIATE").expect("a pen");
    for batch in rows {
        cells(&connection, batch);
    }
    connection.execute_batch("COMMIT").expect("durable");
    begun.elapsed()
}

fn open(file: &Path) -> Connection {
    let connection = Connection::open(file).expect("the database");
    let settings = "PRAGMA journal_mode = wal; PRAGMA synchronous = full;";
    connection.execute_batch(settings).expect("settings");
    connection
        .busy_timeout(Duration::from_secs(600))
        .expect("patience");
    connection
}

fn write(connection: &Connection, hub_seq: i64, batch: &Rows) {
    let run = |statement, values: &[&dyn rusqlite::ToSql]| {
        let mut statement = connection.prepare_cached(statement).expect("a statement");
        statement.execute(values).expect("a row");
    };
    let receipt = RECEIPT.as_slice();
    run(
        sql::BATCH,
        params![
            batch.device,
            batch.sequence,
            batch.digest,
            hub_seq,
            batch.envelope,
            batch.signature,
            batch.body,
            receipt
        ],
    );
    run(sql::LOG, params![hub_seq, batch.digest, receipt]);
    run(
        sql::TABLE,
        params![batch.centre, batch.period, batch.digest, hub_seq],
    );
    cells(connection, batch);
}

fn cells(connection: &Connection, batch: &Rows) {
    let mut statement = connection.prepare_cached(sql::CELL).expect("a statement");
    for (element, value) in &batch.cells {
        let values = params![batch.centre, batch.period, element, value];
        statement.execute(values).expect("a cell");
    }
}
