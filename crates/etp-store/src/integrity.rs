//! Damage is looked for each time a register opens. A damaged one is set aside, never deleted.

use crate::folder::Folder;
use crate::keyslots::DatabaseKey;
use crate::{StoreError, connection};
use rusqlite::Connection;
use sha2::{Digest, Sha256};
use std::fs;
use std::path::PathBuf;

/// Reads every page and its signature.
///
/// # Errors
/// [`StoreError::RegisterDamaged`], once a copy is set aside.
pub(crate) fn check(folder: &Folder, key: &DatabaseKey) -> Result<(), StoreError> {
    match connection::open(&folder.database(), key).and_then(|c| is_whole(&c)) {
        Ok(true) => Ok(()),
        Ok(false) | Err(StoreError::RegisterDamaged { .. }) => {
            let files = [folder.database(), folder.write_ahead_log()];
            let copy = set_aside(folder, &files)?;
            Err(StoreError::RegisterDamaged { copy: Some(copy) })
        }
        Err(other) => Err(other),
    }
}

/// Whether every page is as it was written, and something was written. The log goes into the file
/// first: it heals pages that a power cut tore while it was being copied there.
fn is_whole(connection: &Connection) -> Result<bool, StoreError> {
    let version: u32 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    connection.pragma_update_and_check(None, "wal_checkpoint", "TRUNCATE", |_| Ok(()))?;
    Ok(version > 0 && finds_nothing(connection, "PRAGMA cipher_integrity_check")?)
}

/// Whether a check has nothing to say.
pub(crate) fn finds_nothing(connection: &Connection, check: &str) -> Result<bool, StoreError> {
    Ok(!connection.prepare(check)?.exists([])?)
}

/// Copies files into `set-aside/`, under a name made of what they hold, so that the same damage
/// met twice is kept once. The answer is the copy's name.
pub(crate) fn set_aside(folder: &Folder, files: &[PathBuf]) -> Result<String, StoreError> {
    let files: Vec<_> = files.iter().filter(|file| file.exists()).collect();
    let mut digest = Sha256::new();
    for file in &files {
        digest.update(fs::read(file)?);
    }
    let name = hex::encode(&digest.finalize()[..6]);
    let copy = folder.set_aside().join(&name);
    fs::create_dir_all(&copy)?;
    for file in files {
        fs::copy(file, copy.join(file.file_name().unwrap_or_default()))?;
    }
    Ok(name)
}
