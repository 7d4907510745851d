//! Laptops that may send.

use super::{Ledger, Store};
use crate::HubProblem;
use etp_wire::{DevicePublicKey, KeyId};
use rusqlite::{OptionalExtension, named_params};

/// A laptop as the hub knows it.
pub(crate) struct Device {
    pub(crate) centre: String,
    pub(crate) key: DevicePublicKey,
    pub(crate) is_revoked: bool,
}

impl Ledger<'_> {
    pub(crate) fn device(&self, id: KeyId) -> Result<Option<Device>, HubProblem> {
        let mut statement = self
            .transaction
            .prepare_cached(include_str!("devices/find.sql"))?;
        let found = statement.query_row(named_params! { ":id": id.to_string() }, |row| {
            let state: String = row.get("state")?;
            Ok((
                row.get("centre")?,
                row.get::<_, Vec<u8>>("public_key")?,
                state == "revoked",
            ))
        });
        Ok(found.optional()?.and_then(|(centre, key, is_revoked)| {
            DevicePublicKey::from_bytes(&key).map(|key| Device {
                centre,
                key,
                is_revoked,
            })
        }))
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
        )? == 1)
    }
}
