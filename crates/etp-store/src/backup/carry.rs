//! A finished backup into another place, and what came to lie there read back.

use super::manifest::Manifest;
use crate::StoreError;
use crate::folder::{Folder, sync_parent};
use std::fs::{self, File};
use std::path::Path;

/// Copies the files of a backup into a folder that is there.
pub(super) fn carry(backup: &Path, to: &Path) -> Result<(), StoreError> {
    let (from, to) = (Folder::of(backup), Folder::of(to));
    let manifest = Manifest::read(&from).ok_or(StoreError::BackupUnverified)?;
    for (source, target) in [
        (from.database(), to.database()),
        (from.keyslots(), to.keyslots()),
        (from.manifest(), to.manifest()),
    ] {
        fs::copy(source, &target)?;
        File::open(&target)?.sync_all()?;
    }
    sync_parent(&to.database())?;
    if manifest.holds(&to)? {
        Ok(())
    } else {
        Err(StoreError::BackupUnverified)
    }
}
