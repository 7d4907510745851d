//! The engine of this test program: SQLite in the data folder.

use etp_hub::Database;
use std::path::Path;

/// A body with another number in it, and a hash of nothing but zeros.
pub(crate) const TOUCHED_BODY: &str = "CAST(replace(CAST(body AS TEXT), '40', '44') AS BLOB)";
pub(crate) const ZEROS: &str = "zeroblob(32)";

/// The database of a data folder.
pub(crate) fn database(folder: &Path) -> Database {
    Database::of_folder(folder)
}

/// What to tell `sentier-hub` about it.
pub(crate) fn words(_folder: &Path) -> Vec<String> {
    vec![]
}

/// Changes it behind the hub's back; how many rows.
pub(crate) fn touch(folder: &Path, sql: &str) -> u64 {
    let database = rusqlite::Connection::open(folder.join("hub.db")).expect("the database");
    database.execute(sql, []).expect("a change") as u64
}
