//! Laptops that may send.

use super::engine::{Columns, Statement, Value};
use super::{Ledger, Reading};
use crate::HubProblem;
use etp_wire::{DevicePublicKey, KeyId};

const FIND: Statement = Statement::shared(include_str!("devices/find.sql"));
const REPLACE: Statement = Statement::shared(include_str!("devices/replace.sql"));
const INSERT: Statement = Statement::shared(include_str!("devices/insert.sql"));
const REVOKE: Statement = Statement::shared(include_str!("devices/revoke.sql"));

/// A laptop as the hub knows it.
pub(crate) struct Device {
    pub(crate) centre: String,
    pub(crate) key: DevicePublicKey,
    pub(crate) is_revoked: bool,
    /// The key that followed, and until when this one still holds; both empty before.
    pub(crate) replaced_by: String,
    pub(crate) retires_at: String,
}

impl Reading<'_> {
    pub(crate) fn device(&mut self, id: KeyId) -> Result<Option<Device>, HubProblem> {
        let id = id.to_string();
        let found = self.one(FIND, &[(":id", Value::Text(&id))], device)?;
        Ok(found.flatten())
    }
}

impl Ledger<'_> {
    /// Notes that a key was replaced by another one.
    pub(crate) fn replace_device(
        &mut self,
        old: KeyId,
        new: KeyId,
        retires_at: &str,
    ) -> Result<(), HubProblem> {
        let (old, new) = (old.to_string(), new.to_string());
        let values = [
            (":id", Value::Text(&old)),
            (":new", Value::Text(&new)),
            (":retires_at", Value::Text(retires_at)),
        ];
        self.change(REPLACE, &values).map(|_| ())
    }

    pub(crate) fn insert_device(
        &mut self,
        key: &DevicePublicKey,
        centre: &str,
        at: &str,
    ) -> Result<(), HubProblem> {
        let id = key.id().to_string();
        let values = [
            (":id", Value::Text(&id)),
            (":centre", Value::Text(centre)),
            (":public_key", Value::Bytes(key.as_bytes())),
            (":enrolled_at", Value::Text(at)),
        ];
        self.change(INSERT, &values).map(|_| ())
    }

    pub(crate) fn revoke(&mut self, id: KeyId) -> Result<bool, HubProblem> {
        let id = id.to_string();
        Ok(self.change(REVOKE, &[(":id", Value::Text(&id))])? > 0)
    }
}

/// Nothing when the stored key is no key any more.
pub(super) fn device(row: &dyn Columns) -> Result<Option<Device>, HubProblem> {
    let Some(key) = DevicePublicKey::from_bytes(&row.bytes("public_key")?) else {
        return Ok(None);
    };
    Ok(Some(Device {
        centre: row.text("centre")?,
        key,
        is_revoked: row.text("state")? == "revoked",
        replaced_by: row.text("replaced_by")?,
        retires_at: row.text("retires_at")?,
    }))
}
