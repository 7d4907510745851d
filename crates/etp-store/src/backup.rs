//! Verified copies: a backup is a folder that opens like a register, keyslots included.

use crate::folder::{Folder, sync_parent};
use crate::keyslots::DatabaseKey;
use crate::{StoreError, connection};
use chrono::{DateTime, Utc};
use rusqlite::{Connection, named_params};
use std::fs::{self, File};
use std::path::{Path, PathBuf};

/// Copies, checks the copy, and only then gives it its name.
pub(crate) fn make(
    connection: &Connection,
    folder: &Folder,
    key: &DatabaseKey,
    now: DateTime<Utc>,
) -> Result<PathBuf, StoreError> {
    let finished = free_name(&folder.backups(), now);
    let unfinished = finished.with_extension("new");
    if unfinished.exists() {
        fs::remove_dir_all(&unfinished)?;
    }
    fs::create_dir_all(&unfinished)?;
    let copied = copy(connection, folder, &Folder::of(&unfinished), key);
    if let Err(error) = copied {
        fs::remove_dir_all(&unfinished)?;
        return Err(error);
    }
    fs::rename(&unfinished, &finished)?;
    sync_parent(&finished)?;
    Ok(finished)
}

fn copy(
    connection: &Connection,
    from: &Folder,
    to: &Folder,
    key: &DatabaseKey,
) -> Result<(), StoreError> {
    let database = to.database();
    let place = database.to_str().ok_or(StoreError::BackupUnverified)?;
    connection.execute(
        include_str!("backup/copy.sql"),
        named_params! { ":place": place },
    )?;
    fs::copy(from.keyslots(), to.keyslots())?;
    File::open(&database)?.sync_all()?;
    File::open(to.keyslots())?.sync_all()?;
    sync_parent(&database)?;
    verify(connection, &connection::open_to_check(&database, key)?)
}

fn verify(original: &Connection, copy: &Connection) -> Result<(), StoreError> {
    let whole = finds_nothing(copy, "PRAGMA cipher_integrity_check")?
        && finds_nothing(copy, "PRAGMA foreign_key_check")?
        && copy.pragma_query_value(None, "integrity_check", |row| row.get::<_, String>(0))? == "ok"
        && sizes(original)? == sizes(copy)?;
    whole.then_some(()).ok_or(StoreError::BackupUnverified)
}

fn finds_nothing(connection: &Connection, check: &str) -> Result<bool, StoreError> {
    Ok(!connection.prepare(check)?.exists([])?)
}

/// How many rows each of the tables people would miss holds.
fn sizes(connection: &Connection) -> Result<[i64; 5], StoreError> {
    let sizes = connection.query_row(include_str!("backup/sizes.sql"), [], |row| {
        Ok([
            row.get("patients")?,
            row.get("sessions")?,
            row.get("presences")?,
            row.get("history")?,
            row.get("outbox")?,
        ])
    })?;
    Ok(sizes)
}

/// `sentier-20260402T081500Z`, and a number after it when that second has its backup already.
fn free_name(backups: &Path, now: DateTime<Utc>) -> PathBuf {
    let second = format!("sentier-{}", now.format("%Y%m%dT%H%M%SZ"));
    let mut name = backups.join(&second);
    for number in 2.. {
        if !name.exists() {
            break;
        }
        name = backups.join(format!("{second}-{number}"));
    }
    name
}
