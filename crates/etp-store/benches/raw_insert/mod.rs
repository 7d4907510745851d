//! The peer of a mark: one row written to a plain database and made durable, as little as can be done.

use rusqlite::{Connection, params};
use std::path::Path;

/// A database in a folder that writes as the register does: to a log, synced with each write.
pub(crate) fn database(folder: &Path) -> Connection {
    let plain = Connection::open(folder.join("raw.db")).expect("a database");
    plain
        .execute_batch(
            "PRAGMA journal_mode = WAL;
             PRAGMA synchronous = FULL;
             CREATE TABLE mark (line INTEGER PRIMARY KEY, patient INTEGER, mark TEXT) STRICT;",
        )
        .expect("a table");
    plain
}

/// One row, on the disk.
pub(crate) fn insert(plain: &Connection) {
    let sql = "INSERT INTO mark (patient, mark) VALUES (?1, ?2)";
    let mut statement = plain.prepare_cached(sql).expect("a statement");
    statement.execute(params![1, "present"]).expect("a row");
}
