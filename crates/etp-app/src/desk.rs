//! The desk: an open register, who is at work, and the doors to the outdoors.
//!
//! A desk can be used from several threads; each act holds the register only while it reads or
//! writes, so that waiting for a hub never keeps a nurse from marking a presence.

mod create;

pub(crate) use create::create_empty;
pub use create::create_register;

use crate::doors::Doors;
use crate::forms::UnlockRegister;
use crate::views::{Doorstep, RegisterState};
use crate::{Failure, backups, recovery, sharing};
use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use etp_domain::Centre;
use etp_store::{Contents, Copier, Reader, RecoveryCode, Store, Writer, register_exists};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// An open register with somebody at work.
pub struct Desk {
    folder: PathBuf,
    professional: String,
    centre: Mutex<Arc<Centre>>,
    pub(crate) doors: Doors,
    pub(crate) making: backups::Making,
    store: Mutex<Store>,
}

/// What is behind the door of a folder, before anybody has the key.
pub fn doorstep(folder: &Path) -> Doorstep {
    let state = if register_exists(folder) {
        RegisterState::Locked
    } else {
        RegisterState::Absent
    };
    Doorstep {
        state,
        demo: false,
        centre: String::new(),
        professional: String::new(),
        folder: folder.display().to_string(),
    }
}

/// Opens the register for the day.
///
/// # Errors
/// No name; no register; the wrong passphrase; damage; open elsewhere; the disk.
pub fn unlock_register(folder: &Path, doors: Doors, form: UnlockRegister) -> Result<Desk, Failure> {
    let professional = named(&form.professional)?;
    open(folder, doors, professional, &form.passphrase)
}

/// Opens with a passphrase or a recovery code.
pub(crate) fn open(
    folder: &Path,
    doors: Doors,
    professional: String,
    secret: &str,
) -> Result<Desk, Failure> {
    let store = Store::open(folder, secret, doors.clock.now())?;
    let centre = store.read(|reader| reader.centre())?;
    store.write(sharing::give_back_what_died)?;
    Ok(Desk::at(folder, doors, professional, centre, store))
}

impl Desk {
    fn at(folder: &Path, doors: Doors, professional: String, centre: Centre, store: Store) -> Self {
        let desk = Self {
            folder: folder.to_owned(),
            professional,
            centre: Mutex::new(Arc::new(centre)),
            doors,
            making: backups::Making::after(store.rows_written()),
            store: Mutex::new(store),
        };
        recovery::wipe(&desk.papers());
        desk
    }

    /// What the window shows of an open register.
    pub fn doorstep(&self) -> Doorstep {
        let centre = self.centre();
        Doorstep {
            state: RegisterState::Open,
            demo: centre.demo,
            centre: centre.name.clone(),
            professional: self.professional.clone(),
            folder: self.folder.display().to_string(),
        }
    }

    /// The centre whose register this is, as it was written last.
    pub fn centre(&self) -> Arc<Centre> {
        Arc::clone(&self.centre_slot())
    }

    /// The centre was written: from now on this is what it is.
    pub(crate) fn centre_is_now(&self, centre: Centre) {
        *self.centre_slot() = Arc::new(centre);
    }

    fn centre_slot(&self) -> MutexGuard<'_, Arc<Centre>> {
        self.centre.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Who is at work, and signs.
    pub fn professional(&self) -> &str {
        &self.professional
    }

    /// Where the register is kept.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Where papers are put.
    pub(crate) fn papers(&self) -> PathBuf {
        self.folder.join("papers")
    }

    pub(crate) fn now(&self) -> DateTime<Utc> {
        self.doors.clock.now()
    }

    pub(crate) fn today(&self) -> NaiveDate {
        self.doors.clock.today()
    }

    pub(crate) fn wall(&self) -> NaiveDateTime {
        self.doors.clock.wall()
    }

    /// Leaves nothing of what was erased in the register's files.
    pub(crate) fn scrub(&self) -> Result<(), Failure> {
        Ok(self.store().scrub()?)
    }

    /// Who copies the register while others work in it.
    pub(crate) fn copier(&self) -> Result<Copier, Failure> {
        Ok(self.store().copier()?)
    }

    /// How many rows were written since the register was opened.
    pub(crate) fn rows_written(&self) -> u64 {
        self.store().rows_written()
    }

    /// What the register holds, in numbers.
    pub(crate) fn contents(&self) -> Result<Contents, Failure> {
        self.read(|reader| Ok(reader.contents()?))
    }

    /// Puts a new passphrase in the place of an old one, or of the recovery code.
    pub(crate) fn change_passphrase(&self, old: &str, new: &str) -> Result<(), Failure> {
        let (cost, now) = (self.doors.cost, self.now());
        Ok(self.store().change_passphrase((old, new), cost, now)?)
    }

    /// Lets a new recovery code open the register, and the one before no more.
    pub(crate) fn change_recovery_code(&self, code: &RecoveryCode) -> Result<(), Failure> {
        Ok(self.store().change_recovery_code(code, self.doors.cost)?)
    }

    fn store(&self) -> MutexGuard<'_, Store> {
        self.store.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Looks at one moment of the register.
    pub(crate) fn read<T>(
        &self,
        look: impl FnOnce(&Reader<'_>) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        self.store().read(look)
    }

    /// Writes in one transaction; when it returns `Ok` the disk has it.
    pub(crate) fn write<T>(
        &self,
        act: impl FnOnce(&Writer<'_>) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        self.store().write(act)
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        recovery::wipe(&self.papers());
    }
}

pub(crate) fn named(professional: &str) -> Result<String, Failure> {
    filled(professional, "professional-missing")
}

fn filled(text: &str, code: &str) -> Result<String, Failure> {
    let text = text.trim();
    if text.is_empty() {
        Err(Failure::refused(code))
    } else {
        Ok(text.to_owned())
    }
}
