//! Laptops that may send.

use super::{Ledger, Store};
use crate::HubProblem;
use etp_wire::{DevicePublicKey, KeyId};
use rusqlite::{OptionalExtension, Row, named_params};

/// A laptop as the hub knows it.
pub(crate) struct Device {
    pub(crate) centre: String,
    pub(crate) key: DevicePublicKey,
    pub(crate) is_revoked: bool,
    /// The key that followed, and until when this one still holds; both empty before.
    pub(crate) replaced_by: String,
    pub(crate) retires_at: String,
}

impl Ledger<'_> {
    pub(crate) fn device(&self, id: KeyId) -> Result<Option<Device>, HubProblem> {
        let mut statement = self
            .transaction
            .prepare_cached(include_str!("devices/find.sql"))?;
        let found = statement.query_row(named_params! { ":id": id.to_string() }, device);
        Ok(found.optional()?.flatten())
    }

    /// Notes that a key was replaced by another one.
    pub(crate) fn replace_device(
        &self,
        old: KeyId,
        new: KeyId,
        retires_at: &str,
    ) -> Result<(), HubProblem> {
        self.transaction.execute(
            include_str!("devices/replace.sql"),
            named_params! { ":id": old.to_string(), ":new": new.to_string(), ":retires_at": retires_at },
        )?;
        Ok(())
    }

    pub(crate) fn insert_device(
        &self,
        key: &DevicePublicKey,
        centre: &str,
        at: &str,
    ) -> Result<(), HubProblem> {
        self.transaction.execute(
            include_str!("devices/insert.sql"),
            named_params! {
                ":id": key.id().to_string(),
                ":centre": centre,
                ":public_key": key.as_bytes(),
                ":enrolled_at": at,
            },
        )?;
        Ok(())
    }
}

impl Store {
    pub(crate) fn revoke(&self, id: KeyId) -> Result<bool, HubProblem> {
        let id = id.to_string();
        Ok(self.connection.execute(
            include_str!("devices/revoke.sql"),
            named_params! { ":id": id },
        )? > 0)
    }
}

/// Nothing when the stored key is no key any more.
fn device(row: &Row<'_>) -> rusqlite::Result<Option<Device>> {
    let Some(key) = DevicePublicKey::from_bytes(&row.get::<_, Vec<u8>>("public_key")?) else {
        return Ok(None);
    };
    let state: String = row.get("state")?;
    Ok(Some(Device {
        centre: row.get("centre")?,
        key,
        is_revoked: state == "revoked",
        replaced_by: row.get("replaced_by")?,
        retires_at: row.get("retires_at")?,
    }))
}
