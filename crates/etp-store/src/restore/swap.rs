//! The files change place. Each step may be the last one of a process; the next opener goes on.

use crate::StoreError;
use crate::folder::{Folder, sync_parent, write_whole};
use chrono::{DateTime, Utc};
use std::fs;
use std::path::{Path, PathBuf};

/// The name under which the register of before is set aside, written beside what takes its place.
const ASIDE: &str = "aside";

/// From here on the copy takes the register's place: one rename.
pub(super) fn decide(home: &Folder, copy: &Folder, now: DateTime<Utc>) -> Result<(), StoreError> {
    let name = free_name(home, now);
    write_whole(&copy.path().join(ASIDE), &name)?;
    let ready = home.ready_to_restore();
    fs::rename(copy.path(), ready.path())?;
    sync_parent(ready.path())
}

/// Ends a restore that was decided; nothing to do when none was. The answer is the name of what was
/// set aside.
pub(crate) fn finish(home: &Folder) -> Result<Option<String>, StoreError> {
    let ready = home.ready_to_restore();
    if !ready.path().exists() {
        return Ok(None);
    }
    let name = fs::read_to_string(ready.path().join(ASIDE)).unwrap_or_default();
    let aside = Folder::of(&home.set_aside().join(&name));
    if ready.database().exists() {
        set_aside(home, &ready, &aside)?;
    }
    move_over(&ready.keyslots(), &home.keyslots())?;
    move_over(&ready.database(), &home.database())?;
    sync_parent(&home.database())?;
    fs::remove_dir_all(ready.path())?;
    Ok(aside.database().exists().then_some(name))
}

/// A file of the register is the one of before as long as its successor waits.
fn set_aside(home: &Folder, ready: &Folder, aside: &Folder) -> Result<(), StoreError> {
    fs::create_dir_all(aside.path())?;
    move_over(&home.write_ahead_log(), &aside.write_ahead_log())?;
    move_over(&home.log_index(), &aside.log_index())?;
    move_over(&home.database(), &aside.database())?;
    if ready.keyslots().exists() {
        move_over(&home.keyslots(), &aside.keyslots())?;
    }
    sync_parent(&aside.database())
}

fn move_over(from: &Path, to: &PathBuf) -> Result<(), StoreError> {
    if from.exists() {
        fs::rename(from, to)?;
    }
    Ok(())
}

fn free_name(home: &Folder, now: DateTime<Utc>) -> String {
    let second = format!("register-{}", now.format("%Y%m%dT%H%M%SZ"));
    let mut name = second.clone();
    for number in 2.. {
        if !home.set_aside().join(&name).exists() {
            break;
        }
        name = format!("{second}-{number}");
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    const OLD: [&str; 4] = [
        "sentier.db",
        "sentier.db-wal",
        "sentier.db-shm",
        "keyslots.json",
    ];

    fn prepared(home: &Path) -> Folder {
        for file in OLD {
            fs::write(home.join(file), format!("old {file}")).unwrap();
        }
        let copy = Folder::of(home).unfinished_restore();
        fs::create_dir_all(copy.path()).unwrap();
        fs::write(copy.database(), "new sentier.db").unwrap();
        fs::write(copy.keyslots(), "new keyslots.json").unwrap();
        copy
    }

    fn text(path: &Path) -> String {
        fs::read_to_string(path).unwrap_or_default()
    }

    /// The moves of a restore, one by one, as [`finish`] does them.
    fn moves(home: &Folder, aside: &Folder) -> Vec<(PathBuf, PathBuf)> {
        let ready = home.ready_to_restore();
        vec![
            (home.write_ahead_log(), aside.write_ahead_log()),
            (home.log_index(), aside.log_index()),
            (home.database(), aside.database()),
            (home.keyslots(), aside.keyslots()),
            (ready.keyslots(), home.keyslots()),
            (ready.database(), home.database()),
        ]
    }

    #[test]
    fn a_restore_that_stopped_after_any_move_is_ended_by_the_next_opener() {
        for done in 0..=6 {
            let folder = tempfile::tempdir().unwrap();
            let home = Folder::of(folder.path());
            let copy = prepared(folder.path());
            decide(&home, &copy, DateTime::UNIX_EPOCH).unwrap();
            let name = "register-19700101T000000Z";
            let aside = Folder::of(&home.set_aside().join(name));
            fs::create_dir_all(aside.path()).unwrap();
            for (from, to) in moves(&home, &aside).into_iter().take(done) {
                fs::rename(from, to).unwrap();
            }
            assert_eq!(
                finish(&home).unwrap().as_deref(),
                Some(name),
                "{done} moves"
            );
            assert_eq!(text(&home.database()), "new sentier.db");
            assert_eq!(text(&home.keyslots()), "new keyslots.json");
            assert!(!home.write_ahead_log().exists());
            for file in OLD {
                assert_eq!(
                    text(&aside.path().join(file)),
                    format!("old {file}"),
                    "{done} moves"
                );
            }
            assert_eq!(finish(&home).unwrap(), None);
        }
    }
}
