//! Backups: when one is due, where it goes, how it stands, and how one is brought back. The register is
//! copied by etp-store; this room knows no SQL and no key.
//!
//! Why: what is remembered of backups lies in `backups.json` beside the register, not in it: it must be
//! readable and writable when the register is not, and a restored register must not speak of another
//! laptop's disks.

mod making;
mod record;
mod restore;
mod standing;

pub(crate) use making::Making;
pub(crate) use record::Made as MadeAt;
pub use restore::{found_backups, preview_restore, restore_backup, verify_backup};

use crate::forms::SetBackupPlace;
use crate::views::{BackupCopying, BackupLine, BackupMade, BackupsView};
use crate::{Desk, Done, Failure, Topic, recovery};
use etp_store::{Backup, BackupState, backups_below};
use record::Record;
use std::path::{Path, PathBuf};

/// How backups stand, and the list of them.
///
/// # Errors
/// The disk.
pub fn backups(desk: &Desk) -> Result<BackupsView, Failure> {
    let record = Record::read(desk.folder());
    let (standing, days) = standing::of(&record, desk);
    Ok(BackupsView {
        standing,
        days,
        due: standing::is_due(&record, desk),
        place: shown(record.elsewhere.as_deref()),
        last: record.last().map(BackupMade::from),
        last_elsewhere: record.made_elsewhere.as_ref().map(BackupMade::from),
        failure: record.failed.as_ref().map(record::Failed::failure),
        backups: lines(desk, &record)?,
        recovery: recovery::standing(desk)?,
    })
}

/// How far the backup is that is being made; `None` when none is.
///
/// # Errors
/// None.
pub fn backup_copying(desk: &Desk) -> Result<Option<BackupCopying>, Failure> {
    Ok(desk.making.copying())
}

/// Makes a verified backup here, and carries it to the chosen place.
///
/// # Errors
/// The place is not there; the disk. What failed is remembered until a backup succeeds.
pub fn back_up(desk: &Desk) -> Result<Done<BackupsView>, Failure> {
    making::make(desk)?;
    Ok(Done::new(backups(desk)?, [Topic::Backups]))
}

/// Makes the backup of the day, unless there is one. What goes wrong shows in how backups stand, for
/// nobody asked.
///
/// # Errors
/// None of the backup's.
pub fn back_up_if_due(desk: &Desk) -> Result<Done<bool>, Failure> {
    let due = standing::is_due(&Record::read(desk.folder()), desk);
    let made = due && back_up(desk).is_ok();
    let topics = if due { vec![Topic::Backups] } else { vec![] };
    Ok(Done::new(made, topics))
}

/// The desk is being left: keeps what was written since the last backup. It never keeps anybody from
/// closing; what goes wrong shows when the register is opened next.
pub fn back_up_before_closing(desk: &Desk) {
    if !desk.centre().demo && desk.making.lacks(desk) {
        back_up(desk).ok();
    }
}

/// Chooses where backups go besides this computer; an empty path chooses nothing.
///
/// # Errors
/// The place is not there, or is the register's own folder; the disk.
pub fn set_backup_place(desk: &Desk, form: &SetBackupPlace) -> Result<Done<()>, Failure> {
    let place = Some(form.folder.trim())
        .filter(|folder| !folder.is_empty())
        .map(PathBuf::from);
    if let Some(place) = &place {
        desk.copier()?.place_in(place, &desk.centre())?;
    }
    Record::change(desk, |record| {
        if record.elsewhere != place {
            record.made_elsewhere = None;
            record.failed = None;
        }
        record.elsewhere = place;
    })?;
    Ok(Done::new((), [Topic::Backups]))
}

/// The keys of the register were changed: the backups there are open with those of before.
pub(crate) fn keys_changed(desk: &Desk) -> Result<(), Failure> {
    Record::change(desk, |record| record.keys_changed = Some(desk.now()))
}

fn lines(desk: &Desk, record: &Record) -> Result<Vec<BackupLine>, Failure> {
    let copier = desk.copier()?;
    let mut found = below(&desk.folder().join("backups"));
    if let Some(elsewhere) = &record.elsewhere
        && let Ok(place) = copier.place_in(elsewhere, &desk.centre())
    {
        found.extend(below(&place));
    }
    found.sort_by(|one, other| (other.made_at, &one.path).cmp(&(one.made_at, &other.path)));
    Ok(found.iter().map(line).collect())
}

/// A place that cannot be read holds nothing to show; how it stands is said elsewhere.
fn below(place: &Path) -> Vec<Backup> {
    backups_below(place).unwrap_or_default()
}

fn line(backup: &Backup) -> BackupLine {
    BackupLine {
        path: backup.path.display().to_string(),
        made_at: backup.made_at,
        bytes: backup.bytes,
        centre: backup.centre.clone(),
        centre_name: backup.centre_name.clone(),
        state: match backup.state {
            BackupState::Verified => "verified",
            BackupState::Unverified => "unverified",
            BackupState::Damaged => "damaged",
        }
        .to_owned(),
    }
}

fn shown(path: Option<&Path>) -> String {
    path.map_or_else(String::new, |path| path.display().to_string())
}
