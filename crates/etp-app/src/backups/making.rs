//! One backup at a time, away from whoever works: how far it is, and what was written since the last.

use super::record::{Failed, Made, Record};
use crate::views::BackupCopying;
use crate::{Desk, Failure};
use etp_store::StoreError;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// What a desk knows of the backup it makes.
#[derive(Default)]
pub(crate) struct Making {
    one_at_a_time: Mutex<()>,
    record: Mutex<()>,
    pages: AtomicU32,
    of: AtomicU32,
    /// Rows written when the last backup began, or when the desk was opened.
    kept_rows: AtomicU64,
}

impl Making {
    /// Nothing needs keeping yet at a desk that was just opened.
    pub(crate) fn after(rows: u64) -> Self {
        Self {
            kept_rows: AtomicU64::new(rows),
            ..Self::default()
        }
    }

    /// How far the copy is; `None` when none is made.
    pub(super) fn copying(&self) -> Option<BackupCopying> {
        let of = self.of.load(Ordering::Relaxed);
        let pages = self.pages.load(Ordering::Relaxed);
        (of > 0).then_some(BackupCopying { pages, of })
    }

    /// Whether something was written that no backup holds.
    pub(super) fn lacks(&self, desk: &Desk) -> bool {
        desk.rows_written() > self.kept_rows.load(Ordering::Relaxed)
    }

    /// Held while `backups.json` is changed.
    pub(super) fn alone_with_record(&self) -> MutexGuard<'_, ()> {
        self.record.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn is_at(&self, pages: u32, of: u32) {
        self.pages.store(pages, Ordering::Relaxed);
        self.of.store(of, Ordering::Relaxed);
    }
}

/// What came of a try.
#[derive(Default)]
struct Outcome {
    here: Option<Made>,
    elsewhere: Option<Made>,
}

/// Makes a backup here, carries it to the chosen place, and writes down what came of it.
pub(super) fn make(desk: &Desk) -> Result<(), Failure> {
    let making = &desk.making;
    let _alone = making
        .one_at_a_time
        .lock()
        .unwrap_or_else(PoisonError::into_inner);
    let (rows, began) = (desk.rows_written(), desk.now());
    let elsewhere = Record::read(desk.folder()).elsewhere;
    let mut outcome = Outcome::default();
    making.is_at(0, 1);
    let made = copy(desk, elsewhere.as_deref(), &mut outcome);
    making.is_at(0, 0);
    if made.is_ok() {
        making.kept_rows.store(rows, Ordering::Relaxed);
    }
    Record::change(desk, |record| {
        if let Some(here) = outcome.here {
            record.made_here = Some(here);
            record.keys_changed = record.keys_changed.filter(|changed| *changed > began);
        }
        // Meanwhile another place may have been chosen.
        if outcome.elsewhere.is_some() && record.elsewhere == elsewhere {
            record.made_elsewhere = outcome.elsewhere;
        }
        record.failed = made.as_ref().err().map(|why| Failed::now(desk, why));
    })?;
    made
}

fn copy(desk: &Desk, elsewhere: Option<&Path>, outcome: &mut Outcome) -> Result<(), Failure> {
    let (copier, now) = (desk.copier()?, desk.now());
    let progress = |pages, of: u32| desk.making.is_at(pages, of.max(1));
    let here = copier.make(now, &progress);
    let here = here.map_err(|error| failed(error, desk.folder()))?;
    let made = |place: &PathBuf| {
        Some(Made {
            at: now,
            place: place.clone(),
        })
    };
    outcome.here = made(&here.path);
    let Some(elsewhere) = elsewhere else {
        return Ok(());
    };
    let there = copier
        .place_in(elsewhere, &desk.centre())
        .and_then(|place| copier.carry(&here, &place))
        .map_err(|error| failed(error, elsewhere))?;
    outcome.elsewhere = made(&there.path);
    Ok(())
}

/// The disk of a backup is not always the disk of the register: the sentence names it.
fn failed(error: StoreError, place: &Path) -> Failure {
    let mut failure = Failure::from(error);
    if matches!(failure.code.as_str(), "disk-full" | "disk-failed") {
        failure.code = format!("backup-{}", failure.code);
    }
    failure.with("place", place.display().to_string())
}
