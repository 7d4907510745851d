//! Where the files of a register lie, and how they reach the disk whole.

use crate::StoreError;
use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

/// Whether this folder holds a register, or one that only waits to be put there.
pub fn register_exists(folder: &Path) -> bool {
    let folder = Folder::of(folder);
    folder.database().exists() || folder.ready_to_restore().database().exists()
}

/// A register's folder.
#[derive(Clone, Debug)]
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn of(path: &Path) -> Self {
        Self(path.to_owned())
    }

    pub(crate) fn database(&self) -> PathBuf {
        self.0.join("sentier.db")
    }

    /// A database that is being made. It becomes a register by its last step, a rename.
    pub(crate) fn unfinished_database(&self) -> PathBuf {
        self.0.join("sentier.db.new")
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    pub(crate) fn write_ahead_log(&self) -> PathBuf {
        self.0.join("sentier.db-wal")
    }

    /// The index of the write-ahead log.
    pub(crate) fn log_index(&self) -> PathBuf {
        self.0.join("sentier.db-shm")
    }

    /// What a backup says of itself.
    pub(crate) fn manifest(&self) -> PathBuf {
        self.0.join("backup.json")
    }

    /// Wrong passphrases that were tried.
    pub(crate) fn tries(&self) -> PathBuf {
        self.0.join("tries.json")
    }

    /// A backup that is being looked at or made ready.
    pub(crate) fn unfinished_restore(&self) -> Self {
        Self(self.0.join("restore.new"))
    }

    /// A verified copy of a backup that takes the register's place, whatever happens meanwhile.
    pub(crate) fn ready_to_restore(&self) -> Self {
        Self(self.0.join("restore.ready"))
    }

    pub(crate) fn keyslots(&self) -> PathBuf {
        self.0.join("keyslots.json")
    }

    pub(crate) fn lock(&self) -> PathBuf {
        self.0.join("sentier.lock")
    }

    pub(crate) fn backups(&self) -> PathBuf {
        self.0.join("backups")
    }

    pub(crate) fn set_aside(&self) -> PathBuf {
        self.0.join("set-aside")
    }
}

/// Writes a file so that it is there whole or not at all.
pub(crate) fn write_whole(path: &Path, text: &str) -> Result<(), StoreError> {
    let unfinished = path.with_extension("new");
    let mut file = File::create(&unfinished)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    fs::rename(&unfinished, path)?;
    sync_parent(path)
}

/// Makes a rename in a folder durable.
#[cfg(unix)]
pub(crate) fn sync_parent(path: &Path) -> Result<(), StoreError> {
    let Some(parent) = path.parent() else {
        return Ok(());
    };
    match File::open(parent)?.sync_all() {
        // Some network folders cannot; there, a closed file is all that can be had.
        Err(error)
            if matches!(
                error.kind(),
                ErrorKind::InvalidInput | ErrorKind::Unsupported
            ) =>
        {
            Ok(())
        }
        synced => Ok(synced?),
    }
}

/// Elsewhere a folder cannot be opened to be synchronised; the file system's journal does it.
#[cfg(not(unix))]
pub(crate) fn sync_parent(_: &Path) -> Result<(), StoreError> {
    Ok(())
}
