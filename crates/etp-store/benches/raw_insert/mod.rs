//! The peers of a mark: one row written to a database and made durable, as little as can be done; in a
//! plain file, and in an encrypted one as the register is: the same cipher and kind of key, page size,
//! log, syncing and other settings, all taken from where the register takes them.

use rusqlite::{Connection, params};
use std::path::Path;

/// A database in a folder that writes as the register does: to a log, synced with each write.
pub(crate) fn database(folder: &Path, encrypted: bool) -> Connection {
    let name = if encrypted { "encrypted.db" } else { "raw.db" };
    let raw = Connection::open(folder.join(name)).expect("a database");
    if encrypted {
        let key = format!("PRAGMA key = \"x'{}'\";", "5a".repeat(32));
        raw.execute_batch(&key).expect("a key");
    }
    for settings in [
        include_str!("../../src/connection/settings.sql"),
        include_str!("../../src/connection/durability.sql"),
        "CREATE TABLE mark (line INTEGER PRIMARY KEY, patient INTEGER, mark TEXT) STRICT;",
    ] {
        raw.execute_batch(settings).expect("a table");
    }
    raw
}

/// One row, on the disk.
pub(crate) fn insert(raw: &Connection) {
    let sql = "INSERT INTO mark (patient, mark) VALUES (?1, ?2)";
    let mut statement = raw.prepare_cached(sql).expect("a statement");
    statement.execute(params![1, "present"]).expect("a row");
}
