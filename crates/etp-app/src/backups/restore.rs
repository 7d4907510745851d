//! Bringing a backup back, also before any register is open: what is there to choose from, what it
//! would change, and the act.

use super::line;
use crate::forms::{ChosenBackup, RestoreBackup};
use crate::views::{BackupLine, RegisterContents, RestorePreview, Restored};
use crate::{Desk, Doors, Failure};
use etp_store::{Contents, backups_below};
use std::path::Path;

/// Most backups that are listed.
const MOST: usize = 200;

/// The backups in a folder somebody chose, newest first.
///
/// # Errors
/// The folder is not there; none is in it.
pub fn found_backups(folder: &str) -> Result<Vec<BackupLine>, Failure> {
    let found = backups_below(Path::new(folder.trim()))?;
    if found.is_empty() {
        return Err(Failure::refused("backup-none-found").with("place", folder));
    }
    Ok(found.iter().take(MOST).map(line).collect())
}

/// Looks at every page of a backup: at an open desk with the register's own key, otherwise with the
/// passphrase or the recovery code of its day.
///
/// # Errors
/// It is damaged, or no backup; wrong secret; the disk.
pub fn verify_backup(desk: Option<&Desk>, form: &ChosenBackup) -> Result<(), Failure> {
    let path = Path::new(&form.backup);
    match desk {
        Some(desk) if form.secret.is_empty() => Ok(desk.copier()?.verify(path)?),
        _ => Ok(etp_store::verify_backup(path, &form.secret)?),
    }
}

/// What a backup would bring into a folder, beside what is there. Nothing is changed.
///
/// # Errors
/// It is damaged, newer, or no backup; wrong secret; practice and truth would be mixed; the disk.
pub fn preview_restore(
    folder: &Path,
    doors: &Doors,
    desk: Option<&Desk>,
    form: &RestoreBackup,
) -> Result<RestorePreview, Failure> {
    let (backup, now) = (Path::new(&form.backup), doors.clock.now());
    let seen = etp_store::preview_backup(folder, backup, &form.secret, now)?;
    if form
        .practice
        .is_some_and(|practice| practice != seen.centre.demo)
    {
        return Err(Failure::refused("backup-of-practice"));
    }
    let open = desk.map(Desk::contents).transpose()?;
    Ok(RestorePreview {
        centre: seen.centre.code.as_str().to_owned(),
        centre_name: seen.centre.name,
        then: contents(&seen.then),
        now: open.or(seen.now).as_ref().map(contents),
    })
}

/// Puts a backup in the register's place. What stood there is set aside, never deleted.
///
/// # Errors
/// Those of the preview; the register is open.
pub fn restore_backup(
    folder: &Path,
    doors: &Doors,
    form: &RestoreBackup,
) -> Result<Restored, Failure> {
    preview_restore(folder, doors, None, form)?;
    let (backup, now) = (Path::new(&form.backup), doors.clock.now());
    let aside = etp_store::restore_backup(folder, backup, &form.secret, now)?;
    let path = |name: String| folder.join("set-aside").join(name).display().to_string();
    Ok(Restored {
        aside: aside.map_or_else(String::new, path),
    })
}

fn contents(of: &Contents) -> RegisterContents {
    RegisterContents {
        patients: of.patients,
        sessions: of.sessions,
        presences: of.presences,
        documents: of.documents,
        acts: of.acts,
        newest: of.newest,
    }
}
