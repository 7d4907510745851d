//! Verified copies: a backup is a folder that opens like a register, keyslots included. It is made
//! beside the register while work goes on, checked, and only then given its name; a second place gets
//! the same bytes. Knows no sentence, and not when a backup is due.
//!
//! Why:
//! - The copy is made on a connection of its own, at one moment of the register: nobody waits for it.
//! - SQLite never writes on the second place, for locks do not hold on every network folder.

mod carry;
mod check;
mod copy;
mod found;
mod manifest;
mod rotation;
mod sizes;

pub use check::verify_backup;
pub(crate) use check::{unlocked, whole};
pub use found::{Backup, BackupState, backups_below};

use crate::folder::{Folder, sync_parent};
use crate::keyslots::DatabaseKey;
use crate::{StoreError, integrity};
use chrono::{DateTime, Utc};
use etp_domain::Centre;
use manifest::Manifest;
use sha2::{Digest, Sha256};
use std::fs;
use std::path::{Path, PathBuf};

/// What the name of a folder ends with while it is not a backup yet, and once it is none any more.
const UNFINISHED: &str = "new";
const LEAVING: &str = "gone";

/// How far a copy is: pages copied, and pages in all.
pub type Progress<'a> = &'a dyn Fn(u32, u32);

/// Makes backups of one open register, without keeping anybody from working in it.
#[derive(Clone)]
pub struct Copier {
    pub(crate) folder: Folder,
    pub(crate) key: DatabaseKey,
}

impl Copier {
    /// Makes a verified copy beside the register, and lets go of those that are not kept any more.
    ///
    /// # Errors
    /// [`StoreError::BackupUnverified`] when the copy does not stand up to checking, and then it is
    /// not kept; the disk.
    pub fn make(&self, now: DateTime<Utc>, progress: Progress<'_>) -> Result<Backup, StoreError> {
        let place = self.folder.backups();
        fs::create_dir_all(&place)?;
        sweep(&place);
        let finished = free_name(&place, now);
        settle(&finished, |unfinished| {
            self.write(&Folder::of(unfinished), now, progress)
        })?;
        rotation::let_go(&place)?;
        Ok(Backup::at(&finished))
    }

    /// Where backups of this register lie in a place elsewhere: in a folder of their own, for several
    /// centres may share a place.
    ///
    /// # Errors
    /// [`StoreError::BackupPlaceMissing`] when the place is not there;
    /// [`StoreError::BackupPlaceInside`] when it is the register's own folder.
    pub fn place_in(&self, elsewhere: &Path, centre: &Centre) -> Result<PathBuf, StoreError> {
        if !elsewhere.is_dir() {
            return Err(StoreError::BackupPlaceMissing);
        }
        let (own, there) = (
            self.folder.path().canonicalize()?,
            elsewhere.canonicalize()?,
        );
        if there.starts_with(own) {
            return Err(StoreError::BackupPlaceInside);
        }
        let code = centre.code.as_str().to_lowercase();
        Ok(elsewhere.join(format!("sentier-{code}-{}", &name_of(&self.key)[..6])))
    }

    /// Carries a finished backup to a place, reads it back there, and lets go of old ones there.
    ///
    /// # Errors
    /// [`StoreError::BackupUnverified`] when other bytes come back; the disk of that place.
    pub fn carry(&self, backup: &Backup, place: &Path) -> Result<Backup, StoreError> {
        fs::create_dir_all(place)?;
        sweep(place);
        let finished = place.join(backup.path.file_name().unwrap_or_default());
        if !finished.exists() {
            settle(&finished, |unfinished| {
                carry::carry(&backup.path, unfinished)
            })?;
        }
        rotation::let_go(place)?;
        Ok(Backup::at(&finished))
    }

    /// Looks at every page of a backup of this register, with this register's key.
    ///
    /// # Errors
    /// [`StoreError::BackupDamaged`]; it is no backup; the disk.
    pub fn verify(&self, backup: &Path) -> Result<(), StoreError> {
        check::whole(&Folder::of(backup), &self.key)
    }

    /// Whether a backup is one of this register.
    pub fn made(&self, backup: &Backup) -> bool {
        backup.register == name_of(&self.key)
    }

    fn write(
        &self,
        to: &Folder,
        now: DateTime<Utc>,
        progress: Progress<'_>,
    ) -> Result<(), StoreError> {
        let copied = copy::copy(&self.folder, to, &self.key, progress)?;
        if check::opened(to, &self.key, sizes::sizes)? != copied.sizes {
            return Err(StoreError::BackupUnverified);
        }
        let mut manifest = Manifest::of(to)?;
        manifest.made_at = now;
        manifest.register = name_of(&self.key);
        manifest.centre = copied.centre;
        manifest.centre_name = copied.centre_name;
        manifest.write(to)
    }
}

/// What a register is called by its backups: the same key, the same name; it says nothing of the key.
fn name_of(key: &DatabaseKey) -> String {
    let mut digest = Sha256::new_with_prefix(b"sentier register ");
    digest.update(key.as_slice());
    hex::encode(&digest.finalize()[..8])
}

/// Fills a folder under another name and gives it its own by one rename; what fails leaves nothing.
fn settle(
    finished: &Path,
    fill: impl FnOnce(&Path) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let unfinished = finished.with_extension(UNFINISHED);
    fs::create_dir_all(&unfinished)?;
    if let Err(error) = fill(&unfinished) {
        fs::remove_dir_all(&unfinished).ok();
        return Err(error);
    }
    fs::rename(&unfinished, finished)?;
    sync_parent(finished)
}

/// Takes away what a process that died left half done. What cannot be taken away does no harm.
fn sweep(place: &Path) {
    for entry in fs::read_dir(place).into_iter().flatten().flatten() {
        let path = entry.path();
        let ending = path.extension().and_then(|ending| ending.to_str());
        if matches!(ending, Some(UNFINISHED | LEAVING)) {
            fs::remove_dir_all(&path).ok();
        }
    }
}

/// `sentier-20260402T081500Z`, and a number after it when that second has its backup already.
fn free_name(place: &Path, now: DateTime<Utc>) -> PathBuf {
    let second = format!("sentier-{}", now.format(found::STAMP));
    let mut name = place.join(&second);
    for number in 2.. {
        if !name.exists() {
            break;
        }
        name = place.join(format!("{second}-{number}"));
    }
    name
}

/// Opens a register for a look, and says damage as damage of a backup.
pub(crate) fn as_backup(error: StoreError) -> StoreError {
    match error {
        StoreError::RegisterDamaged { .. } | StoreError::KeyslotsDamaged => {
            StoreError::BackupDamaged
        }
        StoreError::RegisterNewer { found, known } => StoreError::BackupNewer { found, known },
        other => other,
    }
}

/// Whether pages of a database are what was written; see [`integrity`].
fn stands(connection: &rusqlite::Connection) -> Result<bool, StoreError> {
    Ok(
        integrity::finds_nothing(connection, "PRAGMA cipher_integrity_check")?
            && integrity::finds_nothing(connection, "PRAGMA foreign_key_check")?
            && connection
                .pragma_query_value(None, "integrity_check", |row| row.get::<_, String>(0))?
                == "ok",
    )
}
