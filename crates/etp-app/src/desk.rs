//! The desk: an open register, who is at work, and the doors to the outdoors.
//!
//! A desk can be used from several threads; each act holds the register only while it reads or
//! writes, so that waiting for a hub never keeps a nurse from marking a presence.

use crate::doors::Doors;
use crate::forms::{CreateRegister, UnlockRegister};
use crate::views::{Doorstep, RegisterState};
use crate::{Failure, demo, region, sharing};
use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use etp_domain::{Centre, CentreCode, Country};
use etp_store::{Reader, Store, Writer, register_exists};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The fewest characters a passphrase may have.
const SHORTEST_PASSPHRASE: usize = 10;

/// An open register with somebody at work.
pub struct Desk {
    folder: PathBuf,
    professional: String,
    centre: Mutex<Arc<Centre>>,
    pub(crate) doors: Doors,
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

/// First start: makes a register, encrypted under the passphrase, and opens it.
///
/// # Errors
/// A field that cannot be; two passphrases that differ or a short one; a register is there
/// already; the disk.
pub fn create_register(folder: &Path, doors: Doors, form: CreateRegister) -> Result<Desk, Failure> {
    let desk = create_empty(folder, doors, form)?;
    if desk.centre().demo {
        demo::furnish(&desk)?;
    }
    Ok(desk)
}

/// A register with nobody in it, also for the demonstration.
pub(crate) fn create_empty(
    folder: &Path,
    doors: Doors,
    form: CreateRegister,
) -> Result<Desk, Failure> {
    let professional = named(&form.professional)?;
    check_passphrase(&form.passphrase, &form.passphrase_again)?;
    let centre = Centre {
        code: CentreCode::parse(&form.centre_code)?,
        name: filled(&form.centre_name, "centre-name-missing")?,
        country: held_in(form.country)?,
        region: region::of(form.country, &form.region)?,
        phone: form.phone.trim().to_owned(),
        number: String::new(),
        letterhead: String::new(),
        complete_from: None,
        demo: form.demo,
    };
    let store = Store::create(
        folder,
        &form.passphrase,
        doors.cost,
        &centre,
        doors.clock.now(),
    )?;
    Ok(Desk::at(folder, doors, professional, centre, store))
}

/// Opens the register for the day.
///
/// # Errors
/// No name; no register; the wrong passphrase; damage; open elsewhere; the disk.
pub fn unlock_register(folder: &Path, doors: Doors, form: UnlockRegister) -> Result<Desk, Failure> {
    let professional = named(&form.professional)?;
    let store = Store::open(folder, &form.passphrase, doors.clock.now())?;
    let centre = store.read(|reader| reader.centre())?;
    store.write(sharing::give_back_what_died)?;
    Ok(Desk::at(folder, doors, professional, centre, store))
}

impl Desk {
    fn at(folder: &Path, doors: Doors, professional: String, centre: Centre, store: Store) -> Self {
        Self {
            folder: folder.to_owned(),
            professional,
            centre: Mutex::new(Arc::new(centre)),
            doors,
            store: Mutex::new(store),
        }
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
        let store = self.store.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(store.scrub()?)
    }

    /// Looks at one moment of the register.
    pub(crate) fn read<T>(
        &self,
        look: impl FnOnce(&Reader<'_>) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        self.store
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .read(look)
    }

    /// Writes in one transaction; when it returns `Ok` the disk has it.
    pub(crate) fn write<T>(
        &self,
        act: impl FnOnce(&Writer<'_>) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        self.store
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .write(act)
    }
}

fn named(professional: &str) -> Result<String, Failure> {
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

/// A centre stands in one of the four countries, whose public holidays are known.
fn held_in(country: Country) -> Result<Country, Failure> {
    match country {
        Country::Other => Err(Failure::refused("country-unreadable").with("given", country.code())),
        known => Ok(known),
    }
}

fn check_passphrase(passphrase: &str, again: &str) -> Result<(), Failure> {
    if passphrase.chars().count() < SHORTEST_PASSPHRASE {
        let least = SHORTEST_PASSPHRASE.to_string();
        return Err(Failure::refused("passphrase-short").with("least", least));
    }
    if passphrase != again {
        return Err(Failure::refused("passphrases-differ"));
    }
    Ok(())
}
