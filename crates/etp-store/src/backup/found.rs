//! The backups a folder holds, as they can be told apart without a key.

use super::manifest::Manifest;
use crate::StoreError;
use crate::folder::Folder;
use chrono::{DateTime, NaiveDateTime, Utc};
use std::fs;
use std::path::{Path, PathBuf};

/// How the name of a backup says when it was made.
pub(super) const STAMP: &str = "%Y%m%dT%H%M%SZ";
/// Letters of a stamp.
const STAMP_LENGTH: usize = 16;
/// Folders within folders that are looked into: the place, a centre's folder, its backups.
const DEPTH: usize = 2;

/// A backup that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// Its folder.
    pub path: PathBuf,
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// Bytes of its database.
    pub bytes: u64,
    /// The centre's code; empty in a backup of an older version.
    pub centre: String,
    /// The centre's name; empty in a backup of an older version.
    pub centre_name: String,
    /// The same for all backups of one register; empty in a backup of an older version.
    pub register: String,
    /// How it stands, as far as can be said without reading all of it.
    pub state: BackupState,
}

/// How a backup stands at first sight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BackupState {
    /// It was verified when it was made, and its files have their size still.
    Verified,
    /// An older version made it, and nothing says whether it is whole.
    Unverified,
    /// A file is missing, or is not as long as it was.
    Damaged,
}

impl Backup {
    /// The backup of a folder that is one.
    pub(super) fn at(path: &Path) -> Self {
        let folder = Folder::of(path);
        let manifest = Manifest::read(&folder);
        let there = fs::metadata(folder.database()).map_or(0, |file| file.len());
        let state = match &manifest {
            _ if there == 0 || !folder.keyslots().exists() => BackupState::Damaged,
            Some(manifest) if manifest.bytes == there => BackupState::Verified,
            Some(_) => BackupState::Damaged,
            None => BackupState::Unverified,
        };
        let named = stamp_of(path).unwrap_or_default();
        Self {
            path: path.to_owned(),
            made_at: manifest.as_ref().map_or(named, |one| one.made_at),
            bytes: there,
            centre: manifest
                .as_ref()
                .map_or_else(String::new, |one| one.centre.clone()),
            centre_name: manifest
                .as_ref()
                .map_or_else(String::new, |one| one.centre_name.clone()),
            register: manifest.map_or_else(String::new, |one| one.register),
            state,
        }
    }
}

/// The backups in a folder and in the folders in it, newest first. The folder may be a backup itself.
///
/// # Errors
/// [`StoreError::BackupPlaceMissing`] when the folder is not there.
pub fn backups_below(folder: &Path) -> Result<Vec<Backup>, StoreError> {
    if !folder.is_dir() {
        return Err(StoreError::BackupPlaceMissing);
    }
    let mut found = Vec::new();
    look(folder, DEPTH, &mut found);
    found.sort_by(|one, other| (other.made_at, &other.path).cmp(&(one.made_at, &one.path)));
    Ok(found)
}

/// A folder that cannot be read holds nothing we could offer.
fn look(folder: &Path, deeper: usize, found: &mut Vec<Backup>) {
    if is_backup(folder) {
        found.push(Backup::at(folder));
        return;
    }
    if deeper == 0 {
        return;
    }
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.path().is_dir() {
            look(&entry.path(), deeper - 1, found);
        }
    }
}

/// A folder of our name, or with our manifest. One that is being made or taken away is none.
fn is_backup(path: &Path) -> bool {
    let folder = Folder::of(path);
    path.extension().is_none() && (folder.manifest().exists() || stamp_of(path).is_some())
}

/// When the backup of that name was made.
pub(super) fn stamp_of(path: &Path) -> Option<DateTime<Utc>> {
    let name = path.file_name()?.to_str()?.strip_prefix("sentier-")?;
    let stamp = NaiveDateTime::parse_from_str(name.get(..STAMP_LENGTH)?, STAMP).ok()?;
    Some(stamp.and_utc())
}
