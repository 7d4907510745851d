//! This laptop's own identity towards a hub: the seed of its signing key.

use crate::columns::{instant, stamp};
use crate::{Reader, StoreError, Writer};
use chrono::{DateTime, Utc};
use rusqlite::{Row, named_params};
use std::fmt;
use zeroize::Zeroizing;

/// The device, as kept in the encrypted register.
#[derive(Clone, PartialEq, Eq)]
pub struct Device {
    /// The 32 bytes the signing key is made from; wiped when dropped.
    pub seed: Zeroizing<[u8; 32]>,
    /// When it was made.
    pub created_at: DateTime<Utc>,
}

impl fmt::Debug for Device {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Device")
            .field("created_at", &self.created_at)
            .finish_non_exhaustive()
    }
}

impl Reader<'_> {
    /// The device, once it was made.
    ///
    /// # Errors
    /// The disk.
    pub fn device(&self) -> Result<Option<Device>, StoreError> {
        self.find(include_str!("device/get.sql"), [], read)
    }
}

impl Writer<'_> {
    /// Gives this laptop its identity. It is given once: a second seed fails, for the hub would
    /// take it for another laptop.
    ///
    /// # Errors
    /// There is a device already; the disk.
    pub fn add_device(&self, seed: &[u8; 32], now: DateTime<Utc>) -> Result<(), StoreError> {
        self.run(
            include_str!("device/insert.sql"),
            named_params! { ":seed": seed, ":created_at": stamp(now) },
        )?;
        Ok(())
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Device> {
    Ok(Device {
        seed: row.get("seed").map(Zeroizing::new)?,
        created_at: instant(row, "created_at")?,
    })
}
