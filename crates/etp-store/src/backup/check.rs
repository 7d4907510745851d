//! Whether a backup still is what was written: its digests, then every page with its key.

use super::manifest::Manifest;
use super::{as_backup, stands};
use crate::folder::Folder;
use crate::keyslots::{DatabaseKey, Keyslots};
use crate::{StoreError, connection};
use rusqlite::Connection;
use std::fs;
use std::path::Path;

/// Looks at every page of a backup, with the passphrase or the recovery code of its day.
///
/// # Errors
/// [`StoreError::BackupAbsent`]; [`StoreError::BackupDamaged`]; [`StoreError::PassphraseWrong`]; the
/// disk.
pub fn verify_backup(backup: &Path, secret: &str) -> Result<(), StoreError> {
    let folder = Folder::of(backup);
    let key = unlocked(&folder, secret)?;
    whole(&folder, &key)
}

/// The key of a backup.
pub(crate) fn unlocked(folder: &Folder, secret: &str) -> Result<DatabaseKey, StoreError> {
    if !folder.database().exists() || !folder.keyslots().exists() {
        return Err(StoreError::BackupAbsent);
    }
    let text = fs::read_to_string(folder.keyslots()).map_err(|_| StoreError::BackupDamaged)?;
    Keyslots::read(&text)
        .and_then(|keyslots| keyslots.unlock(secret))
        .map_err(as_backup)
}

/// Its digests, where it has some, and then every page.
pub(crate) fn whole(folder: &Folder, key: &DatabaseKey) -> Result<(), StoreError> {
    if !folder.database().exists() {
        return Err(StoreError::BackupAbsent);
    }
    if let Some(manifest) = Manifest::read(folder)
        && !manifest.holds(folder)?
    {
        return Err(StoreError::BackupDamaged);
    }
    opened(folder, key, |_| Ok(()))
}

/// Every page of the database, and then a look at it.
pub(super) fn opened<T>(
    folder: &Folder,
    key: &DatabaseKey,
    look: impl FnOnce(&Connection) -> Result<T, StoreError>,
) -> Result<T, StoreError> {
    let open = || {
        let copy = connection::open_to_check(&folder.database(), key)?;
        if stands(&copy)? {
            look(&copy)
        } else {
            Err(StoreError::BackupDamaged)
        }
    };
    open().map_err(as_backup)
}
