//! A backup into the register's place. What stood there is set aside whole and opens like a register;
//! nothing is deleted. Knows no sentence.
//!
//! Why: everything is copied and verified under another name first. One rename then decides; what
//! follows it is moving files, done again from where it stopped by whoever opens the register next. So a
//! process that dies leaves the register of before or the one of the backup, never a mixture.

mod swap;

pub(crate) use swap::finish;

use crate::backup::{as_backup, unlocked, whole};
use crate::folder::{Folder, sync_parent};
use crate::keyslots::DatabaseKey;
use crate::lock::RegisterLock;
use crate::{Contents, Reader, StoreError, connection, migrations, tries};
use chrono::{DateTime, Utc};
use etp_domain::Centre;
use rusqlite::Connection;
use std::fs::{self, File};
use std::path::Path;

/// What a backup would bring, beside what is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BackupPreview {
    /// The centre whose register it is.
    pub centre: Centre,
    /// What it holds.
    pub then: Contents,
    /// What the register in the folder holds; `None` when there is none, when it is open elsewhere, or
    /// when the backup's key does not open it.
    pub now: Option<Contents>,
}

/// Looks into a backup, with the passphrase or the recovery code of its day, brought up to this
/// application's schema on a copy. Nothing is changed.
///
/// # Errors
/// It is no backup, damaged, or of a newer application; wrong secret; the disk.
pub fn preview_backup(
    home: &Path,
    backup: &Path,
    secret: &str,
    now: DateTime<Utc>,
) -> Result<BackupPreview, StoreError> {
    fs::create_dir_all(home)?;
    let (home, backup) = (Folder::of(home), Folder::of(backup));
    let key = tries::counted(&home, now, || unlocked(&backup, secret))?;
    let copy = copied(&home, &backup, &key)?;
    let seen = seen(&copy, &key, now).map_err(as_backup);
    fs::remove_dir_all(copy.path())?;
    let (centre, then) = seen?;
    let now = present(&home, &key);
    Ok(BackupPreview { centre, then, now })
}

/// Puts a backup in the register's place. The answer is the name under which what stood there was set
/// aside in `set-aside/`; `None` when nothing stood there.
///
/// # Errors
/// It is no backup, damaged, or of a newer application; wrong secret; the register is open; the disk.
/// The register is as it was then.
pub fn restore_backup(
    home: &Path,
    backup: &Path,
    secret: &str,
    now: DateTime<Utc>,
) -> Result<Option<String>, StoreError> {
    fs::create_dir_all(home)?;
    let (home, backup) = (Folder::of(home), Folder::of(backup));
    let _lock = RegisterLock::take(&home)?;
    finish(&home)?;
    let key = tries::counted(&home, now, || unlocked(&backup, secret))?;
    let copy = copied(&home, &backup, &key)?;
    swap::decide(&home, &copy, now)?;
    finish(&home)
}

/// A verified copy of a backup that this application can open.
fn copied(home: &Folder, backup: &Folder, key: &DatabaseKey) -> Result<Folder, StoreError> {
    whole(backup, key)?;
    let copy = home.unfinished_restore();
    if copy.path().exists() {
        fs::remove_dir_all(copy.path())?;
    }
    fs::create_dir_all(copy.path())?;
    let filled = fill(backup, &copy, key);
    if filled.is_err() {
        fs::remove_dir_all(copy.path()).ok();
    }
    filled.map(|()| copy)
}

fn fill(backup: &Folder, copy: &Folder, key: &DatabaseKey) -> Result<(), StoreError> {
    for (from, to) in [
        (backup.database(), copy.database()),
        (backup.keyslots(), copy.keyslots()),
    ] {
        fs::copy(from, &to)?;
        // A backup on a read-only disc gives read-only copies.
        let mut rights = fs::metadata(&to)?.permissions();
        if rights.readonly() {
            #[expect(clippy::permissions_set_readonly_false, reason = "the file is our own")]
            rights.set_readonly(false);
            fs::set_permissions(&to, rights)?;
        }
        File::open(&to)?.sync_all()?;
    }
    sync_parent(&copy.database())?;
    whole(copy, key)?;
    let opened = connection::open_to_check(&copy.database(), key)?;
    migrations::are_waiting(&opened, migrations::ALL)
        .map(|_| ())
        .map_err(as_backup)
}

fn seen(
    copy: &Folder,
    key: &DatabaseKey,
    now: DateTime<Utc>,
) -> Result<(Centre, Contents), StoreError> {
    let opened = connection::open(&copy.database(), key)?;
    migrations::take(&opened, migrations::ALL, now)?;
    let reader = Reader::new(&opened);
    Ok((reader.centre()?, reader.contents()?))
}

/// What the register holds, if the key of the backup is its own and nobody has it open.
fn present(home: &Folder, key: &DatabaseKey) -> Option<Contents> {
    if !home.database().exists() {
        return None;
    }
    let _lock = RegisterLock::take(home).ok()?;
    let register: Connection = connection::open(&home.database(), key).ok()?;
    let behind = migrations::are_waiting(&register, migrations::ALL).ok()?;
    if behind {
        return None;
    }
    Reader::new(&register).contents().ok()
}
