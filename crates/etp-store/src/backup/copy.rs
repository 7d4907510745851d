//! One moment of the register into an encrypted file, page by page, while others go on writing.

use super::Progress;
use super::sizes::sizes;
use crate::folder::{Folder, sync_parent};
use crate::keyslots::DatabaseKey;
use crate::{StoreError, connection};
use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, Transaction, TransactionBehavior};
use std::fs::{self, File};

/// Pages copied between two looks at how far it is: 4 MB.
const PAGES: i32 = 1_000;

/// What the register held at the moment that was copied.
pub(super) struct Copied {
    /// The centre's code.
    pub(super) centre: String,
    pub(super) centre_name: String,
    /// Every table with its rows.
    pub(super) sizes: Vec<(String, i64)>,
}

/// Copies the register and its keyslots, and brings them to the disk.
pub(super) fn copy(
    from: &Folder,
    to: &Folder,
    key: &DatabaseKey,
    progress: Progress<'_>,
) -> Result<Copied, StoreError> {
    let register = connection::open(&from.database(), key)?;
    // Held open: every step below copies the moment that is counted here.
    let moment = Transaction::new_unchecked(&register, TransactionBehavior::Deferred)?;
    let sizes = sizes(&moment)?;
    let (centre, centre_name) = moment.query_row(include_str!("centre.sql"), [], |row| {
        Ok((row.get("code")?, row.get("name")?))
    })?;
    let mut copy = connection::create_to_fill(&to.database(), key)?;
    fill(&register, &mut copy, progress)?;
    connection::close_the_log(&copy)?;
    copy.close().map_err(|(_, error)| error)?;
    fs::copy(from.keyslots(), to.keyslots())?;
    File::open(to.database())?.sync_all()?;
    File::open(to.keyslots())?.sync_all()?;
    sync_parent(&to.database())?;
    Ok(Copied {
        centre,
        centre_name,
        sizes,
    })
}

fn fill(
    register: &Connection,
    copy: &mut Connection,
    progress: Progress<'_>,
) -> Result<(), StoreError> {
    let backup = Backup::new(register, copy)?;
    loop {
        match backup.step(PAGES)? {
            StepResult::Done => return Ok(()),
            StepResult::More => {
                let at = backup.progress();
                let count = |pages: i32| u32::try_from(pages).unwrap_or(0);
                progress(count(at.pagecount - at.remaining), count(at.pagecount));
            }
            // Nobody else writes either file for long; SQLite waited already.
            _ => return Err(StoreError::BackupUnverified),
        }
    }
}
