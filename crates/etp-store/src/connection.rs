//! Opening an encrypted database file, with the settings a patient register needs.
//!
//! Why: `cipher_memory_security` stays off. It wipes SQLite's page cache, while the same names lie
//! unwiped in the screen's memory, and it makes reading 2 to 20 times slower. SQLCipher wipes its
//! keys either way.

use crate::{StoreError, keyslots::DatabaseKey};
use rusqlite::{Connection, OpenFlags};
use std::path::Path;
use std::sync::Once;
use std::thread;
use std::time::Duration;
use zeroize::Zeroizing;

/// For every database, encrypted or in memory.
pub(crate) const SETTINGS: &str = include_str!("connection/settings.sql");
/// For a database file: what makes a commit survive a power cut.
const DURABILITY: &str = include_str!("connection/durability.sql");

/// Opens a file that must be there.
pub(crate) fn open(path: &Path, key: &DatabaseKey) -> Result<Connection, StoreError> {
    connect(path, key, OpenFlags::empty())
}

/// Opens a file, made if it is missing.
pub(crate) fn create(path: &Path, key: &DatabaseKey) -> Result<Connection, StoreError> {
    connect(path, key, OpenFlags::SQLITE_OPEN_CREATE)
}

/// Opens a finished copy without leaving a write-ahead log beside it.
pub(crate) fn open_to_check(path: &Path, key: &DatabaseKey) -> Result<Connection, StoreError> {
    keyed(path, key, OpenFlags::SQLITE_OPEN_READ_ONLY)
}

/// Makes a file that takes the pages of another one.
pub(crate) fn create_to_fill(path: &Path, key: &DatabaseKey) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
    keyed(path, key, flags)
}

/// Makes a finished copy one file, which opens without a write-ahead log beside it.
pub(crate) fn close_the_log(connection: &Connection) -> Result<(), StoreError> {
    Ok(connection.pragma_update_and_check(None, "journal_mode", "DELETE", |_| Ok(()))?)
}

/// A database that is nowhere but in memory.
pub(crate) fn in_memory() -> Result<Connection, StoreError> {
    wake_library();
    let connection = Connection::open_in_memory()?;
    connection.execute_batch(SETTINGS)?;
    prepare(&connection);
    Ok(connection)
}

fn connect(path: &Path, key: &DatabaseKey, more: OpenFlags) -> Result<Connection, StoreError> {
    let connection = keyed(path, key, OpenFlags::SQLITE_OPEN_READ_WRITE | more)?;
    connection.execute_batch(DURABILITY)?;
    prepare(&connection);
    Ok(connection)
}

fn keyed(path: &Path, key: &DatabaseKey, how: OpenFlags) -> Result<Connection, StoreError> {
    wake_library();
    let flags = OpenFlags::SQLITE_OPEN_NO_MUTEX | how;
    let connection = Connection::open_with_flags(path, flags)?;
    give_key(&connection, key)?;
    connection.execute_batch(SETTINGS)?;
    Ok(connection)
}

/// SQLite calls itself initialised before SQLCipher is, and a file opened in between, by a second
/// thread, is refused its key. So nobody goes on before a key was taken once in this process.
fn wake_library() {
    static AWAKE: Once = Once::new();
    AWAKE.call_once(|| {
        for _ in 0..1_000 {
            if takes_a_key().is_ok() {
                break;
            }
            thread::sleep(Duration::from_millis(1));
        }
    });
}

fn takes_a_key() -> Result<(), StoreError> {
    give_key(&Connection::open_in_memory()?, &DatabaseKey::default())
}

/// A raw key: SQLCipher's own derivation is passed by, the passphrase met argon2id already.
/// Its log is silenced first, for it writes to the terminal when a page does not decrypt.
fn give_key(connection: &Connection, key: &DatabaseKey) -> Result<(), StoreError> {
    let digits = Zeroizing::new(hex::encode(key.as_slice()));
    let statement = Zeroizing::new(format!(
        "PRAGMA cipher_log_level = NONE; PRAGMA key = \"x'{}'\";",
        digits.as_str()
    ));
    Ok(connection.execute_batch(&statement)?)
}

fn prepare(connection: &Connection) {
    connection.set_prepared_statement_cache_capacity(64);
}

#[cfg(test)]
mod tests {
    use super::*;
    use zeroize::Zeroizing;

    fn setting(connection: &Connection, name: &str) -> String {
        let value = connection
            .pragma_query_value(None, name, |row| row.get::<_, rusqlite::types::Value>(0));
        match value.unwrap() {
            rusqlite::types::Value::Integer(number) => number.to_string(),
            rusqlite::types::Value::Text(text) => text,
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn a_register_file_is_encrypted_and_set_to_survive_a_power_cut() {
        let folder = tempfile::tempdir().unwrap();
        let connection = create(&folder.path().join("a.db"), &Zeroizing::new([5; 32])).unwrap();
        assert!(setting(&connection, "cipher_version").starts_with('4'));
        let expected = [
            ("journal_mode", "wal"),
            ("synchronous", "2"),
            ("foreign_keys", "1"),
            ("secure_delete", "1"),
            ("cell_size_check", "1"),
            ("trusted_schema", "0"),
            ("temp_store", "2"),
        ];
        for (name, value) in expected {
            assert_eq!(setting(&connection, name), value, "{name}");
        }
    }
}
