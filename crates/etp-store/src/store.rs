//! The register itself: made, opened, read and written.

use crate::folder::{Folder, sync_parent, write_whole};
use crate::keyslots::{DatabaseKey, Keyslots};
use crate::lock::RegisterLock;
use crate::migrations::Migration;
use crate::{
    Backup, Copier, KdfCost, Reader, RecoveryCode, StoreError, Writer, connection, integrity,
    migrations, register_exists, restore, tries,
};
use chrono::{DateTime, Utc};
use etp_domain::Centre;
use rusqlite::{Connection, Transaction, TransactionBehavior};
use std::fmt;
use std::fs;
use std::path::Path;

/// An open register. It can move between threads; one thread at a time uses it.
pub struct Store {
    // Declared first, hence closed before the lock is given back.
    connection: Connection,
    home: Option<Home>,
}

/// What an open register in a folder holds on to.
struct Home {
    folder: Folder,
    key: DatabaseKey,
    #[expect(dead_code, reason = "held until the register is closed")]
    lock: RegisterLock,
}

impl Store {
    /// Makes a register for a centre, encrypted under a passphrase, and opens it.
    ///
    /// # Errors
    /// The folder holds a register already, or one is being made; the disk fails.
    pub fn create(
        folder: &Path,
        passphrase: &str,
        cost: KdfCost,
        centre: &Centre,
        now: DateTime<Utc>,
    ) -> Result<Self, StoreError> {
        fs::create_dir_all(folder)?;
        let folder = Folder::of(folder);
        let lock = RegisterLock::take(&folder)?;
        restore::finish(&folder)?;
        if folder.database().exists() {
            return Err(StoreError::RegisterExists);
        }
        let key = make_keyslots(&folder, passphrase, cost)?;
        make_database(&folder, &key, centre, now)?;
        Self::settle(folder, key, lock)
    }

    /// Opens a register with its passphrase or its recovery code, and brings it up to this
    /// application's schema after a backup.
    ///
    /// # Errors
    /// No register there, open elsewhere, made by a newer application; wrong secret, or too many wrong
    /// ones before; damage (a copy is set aside, nothing is deleted); the disk fails.
    pub fn open(folder: &Path, secret: &str, now: DateTime<Utc>) -> Result<Self, StoreError> {
        if !register_exists(folder) {
            return Err(StoreError::RegisterAbsent);
        }
        let folder = Folder::of(folder);
        let lock = RegisterLock::take(&folder)?;
        restore::finish(&folder)?;
        let key = tries::counted(&folder, now, || read_keyslots(&folder)?.unlock(secret))?;
        integrity::check(&folder, &key)?;
        let store = Self::settle(folder, key, lock)?;
        store.bring_up_to_date(migrations::ALL, now)?;
        Ok(store)
    }

    /// A register that is nowhere but in memory, for tests.
    ///
    /// # Errors
    /// The statements that make it fail.
    pub fn in_memory(centre: &Centre) -> Result<Self, StoreError> {
        let connection = connection::in_memory()?;
        migrations::take(&connection, migrations::ALL, DateTime::UNIX_EPOCH)?;
        let store = Self {
            connection,
            home: None,
        };
        store.write(|writer| writer.save_centre(centre))?;
        Ok(store)
    }

    /// Looks at one moment of the register.
    ///
    /// # Errors
    /// Whatever the look returns, or the disk.
    pub fn read<T, E: From<StoreError>>(
        &self,
        look: impl FnOnce(&Reader<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let moment = self.begin(TransactionBehavior::Deferred)?;
        look(&Reader::new(&moment))
    }

    /// Writes in one transaction. When this returns `Ok` it is on the disk; when it returns `Err`
    /// nothing was written.
    ///
    /// # Errors
    /// Whatever the act returns, or the disk.
    pub fn write<T, E: From<StoreError>>(
        &self,
        act: impl FnOnce(&Writer<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let transaction = self.begin(TransactionBehavior::Immediate)?;
        let done = act(&Writer::new(&transaction))?;
        transaction.commit().map_err(StoreError::from)?;
        Ok(done)
    }

    /// Makes a verified copy, a register of its own with its keyslots, in `backups/`.
    ///
    /// # Errors
    /// [`StoreError::BackupUnverified`] when the copy does not stand up to checking, and then it is
    /// not kept; [`StoreError::RegisterAbsent`] for a register in memory; the disk.
    pub fn backup(&self, now: DateTime<Utc>) -> Result<Backup, StoreError> {
        self.copier()?.make(now, &|_, _| {})
    }

    /// Who makes backups of this register while others work in it. It holds the key: whoever closes the
    /// register lets go of it too.
    ///
    /// # Errors
    /// [`StoreError::RegisterAbsent`] for a register in memory.
    pub fn copier(&self) -> Result<Copier, StoreError> {
        let Home { folder, key, .. } = self.home()?;
        Ok(Copier {
            folder: folder.clone(),
            key: key.clone(),
        })
    }

    /// How many rows were written since the register was opened.
    pub fn rows_written(&self) -> u64 {
        self.connection.total_changes()
    }

    /// Puts a new passphrase in the place of the old one, which is asked for; a recovery code is as good.
    ///
    /// # Errors
    /// The old one is wrong, or too many were; [`StoreError::RegisterAbsent`] for a register in memory;
    /// the disk.
    pub fn change_passphrase(
        &self,
        (old, new): (&str, &str),
        cost: KdfCost,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let home = self.home()?;
        let mut keyslots = read_keyslots(&home.folder)?;
        tries::counted(&home.folder, now, || keyslots.unlock(old))?;
        keyslots.change_passphrase(&home.key, new, cost)?;
        write_whole(&home.folder.keyslots(), &keyslots.write()?)
    }

    /// Lets a new recovery code open the register; the one before opens it no more.
    ///
    /// # Errors
    /// [`StoreError::RegisterAbsent`] for a register in memory; the disk.
    pub fn change_recovery_code(
        &self,
        code: &RecoveryCode,
        cost: KdfCost,
    ) -> Result<(), StoreError> {
        let home = self.home()?;
        let mut keyslots = read_keyslots(&home.folder)?;
        keyslots.change_recovery_code(&home.key, code, cost)?;
        write_whole(&home.folder.keyslots(), &keyslots.write()?)
    }

    /// Makes an end of what was erased: rewrites the register's file without the pages that held it,
    /// and empties the log beside it. Backups are not touched.
    ///
    /// # Errors
    /// The disk.
    pub fn scrub(&self) -> Result<(), StoreError> {
        Ok(self
            .connection
            .execute_batch(include_str!("store/scrub.sql"))?)
    }

    fn home(&self) -> Result<&Home, StoreError> {
        self.home.as_ref().ok_or(StoreError::RegisterAbsent)
    }

    fn begin(&self, behavior: TransactionBehavior) -> Result<Transaction<'_>, StoreError> {
        Ok(Transaction::new_unchecked(&self.connection, behavior)?)
    }

    fn settle(folder: Folder, key: DatabaseKey, lock: RegisterLock) -> Result<Self, StoreError> {
        Ok(Self {
            connection: connection::open(&folder.database(), &key)?,
            home: Some(Home { folder, key, lock }),
        })
    }

    fn bring_up_to_date(&self, steps: &[Migration], now: DateTime<Utc>) -> Result<(), StoreError> {
        if migrations::are_waiting(&self.connection, steps)? {
            self.backup(now)?;
            migrations::take(&self.connection, steps, now)?;
        }
        Ok(())
    }
}

impl fmt::Debug for Store {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Store").finish_non_exhaustive()
    }
}

/// Whether a recovery code opens the register of a folder; `false` when its keyslots cannot be read.
pub fn has_recovery_code(folder: &Path) -> bool {
    read_keyslots(&Folder::of(folder)).is_ok_and(|keyslots| keyslots.have_recovery_code())
}

fn read_keyslots(folder: &Folder) -> Result<Keyslots, StoreError> {
    let text = fs::read_to_string(folder.keyslots()).map_err(|_| StoreError::KeyslotsDamaged)?;
    Keyslots::read(&text)
}

/// Keyslots come first: without a database beside them there is nothing they could lose. Old ones
/// that lie there alone are set aside all the same.
fn make_keyslots(
    folder: &Folder,
    passphrase: &str,
    cost: KdfCost,
) -> Result<DatabaseKey, StoreError> {
    let (keyslots, key) = Keyslots::make(passphrase, cost)?;
    if folder.keyslots().exists() {
        integrity::set_aside(folder, &[folder.keyslots()])?;
    }
    write_whole(&folder.keyslots(), &keyslots.write()?)?;
    Ok(key)
}

/// The database is finished under another name and becomes the register by one rename.
fn make_database(
    folder: &Folder,
    key: &DatabaseKey,
    centre: &Centre,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let unfinished = folder.unfinished_database();
    if unfinished.exists() {
        fs::remove_file(&unfinished)?;
    }
    let connection = connection::create(&unfinished, key)?;
    migrations::take(&connection, migrations::ALL, now)?;
    let store = Store {
        connection,
        home: None,
    };
    store.write(|writer| writer.save_centre(centre))?;
    store.connection.close().map_err(|(_, error)| error)?;
    fs::rename(&unfinished, folder.database())?;
    sync_parent(&folder.database())
}

#[cfg(test)]
impl Store {
    /// A register without a folder, on a connection of the test's own.
    pub(crate) fn nowhere(connection: Connection) -> Self {
        Self {
            connection,
            home: None,
        }
    }

    /// The connection itself.
    pub(crate) fn connection_for_tests(&self) -> &Connection {
        &self.connection
    }
}

#[cfg(test)]
mod tests;
