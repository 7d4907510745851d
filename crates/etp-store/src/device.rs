//! This laptop's own identity towards a hub: the seeds of its signing keys, the one in force and those
//! before it, which still prove what they signed.

use crate::columns::{instant, stamp};
use crate::{Reader, StoreError, Writer};
use chrono::{DateTime, Utc};
use rusqlite::{Row, named_params};
use std::fmt;
use zeroize::Zeroizing;

/// A device, as kept in the encrypted register.
#[derive(Clone, PartialEq, Eq)]
pub struct Device {
    /// Counts up with each new key.
    pub number: u32,
    /// The 32 bytes the signing key is made from; wiped when dropped.
    pub seed: Zeroizing<[u8; 32]>,
    /// When it was made.
    pub created_at: DateTime<Utc>,
}

impl fmt::Debug for Device {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Device")
            .field("number", &self.number)
            .field("created_at", &self.created_at)
            .finish_non_exhaustive()
    }
}

impl Reader<'_> {
    /// The device in force, once it was made.
    ///
    /// # Errors
    /// The disk.
    pub fn device(&self) -> Result<Option<Device>, StoreError> {
        self.find(include_str!("device/current.sql"), [], read)
    }

    /// Every device that is or was in force, newest first.
    ///
    /// # Errors
    /// The disk.
    pub fn devices(&self) -> Result<Vec<Device>, StoreError> {
        self.all(include_str!("device/all.sql"), [], read)
    }

    /// The device that waits for the hub to take it in the place of the one in force.
    ///
    /// # Errors
    /// The disk.
    pub fn next_device(&self) -> Result<Option<Device>, StoreError> {
        self.find(include_str!("device/next.sql"), [], read)
    }
}

impl Writer<'_> {
    /// Gives this laptop its first identity. A second one is only ever prepared, for the hub would take
    /// it for another laptop.
    ///
    /// # Errors
    /// There is a device already; the disk.
    pub fn add_device(&self, seed: &[u8; 32], now: DateTime<Utc>) -> Result<(), StoreError> {
        self.insert_device(Some(1), seed, now, Some(now))
    }

    /// Keeps the seed of the next device, before any hub hears of it.
    ///
    /// # Errors
    /// The seed is known; the disk.
    pub fn prepare_device(&self, seed: &[u8; 32], now: DateTime<Utc>) -> Result<(), StoreError> {
        self.insert_device(None, seed, now, None)
    }

    /// The hub took the next device: it is in force.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when it is not waiting; the disk.
    pub fn put_device_in_force(&self, number: u32, now: DateTime<Utc>) -> Result<(), StoreError> {
        let sql = include_str!("device/put_in_force.sql");
        match self.run(sql, named_params! { ":number": number, ":now": stamp(now) })? {
            0 => Err(StoreError::NotFound { what: "device" }),
            _ => Ok(()),
        }
    }

    fn insert_device(
        &self,
        number: Option<u32>,
        seed: &[u8; 32],
        now: DateTime<Utc>,
        in_force_from: Option<DateTime<Utc>>,
    ) -> Result<(), StoreError> {
        self.run(
            include_str!("device/insert.sql"),
            named_params! {
                ":number": number,
                ":seed": seed,
                ":created_at": stamp(now),
                ":in_force_from": in_force_from.map(stamp),
            },
        )?;
        Ok(())
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Device> {
    Ok(Device {
        number: row.get("number")?,
        seed: row.get("seed").map(Zeroizing::new)?,
        created_at: instant(row, "created_at")?,
    })
}
