//! One-time codes, known by their digest.

use super::{Ledger, Store};
use crate::HubProblem;
use etp_wire::{InviteCode, KeyId};
use rusqlite::{OptionalExtension, named_params};

/// A code that was given out.
pub(crate) struct Invite {
    pub(crate) centre: String,
    pub(crate) expires_at: String,
    pub(crate) used_by: String,
}

impl Store {
    pub(crate) fn insert_invite(
        &self,
        code: &InviteCode,
        centre: &str,
        expires_at: &str,
    ) -> Result<(), HubProblem> {
        self.connection.execute(
            include_str!("invites/insert.sql"),
            named_params! { ":digest": code.digest().as_bytes(), ":centre": centre, ":expires_at": expires_at },
        )?;
        Ok(())
    }
}

impl Ledger<'_> {
    pub(crate) fn invite(&self, code: &InviteCode) -> Result<Option<Invite>, HubProblem> {
        let mut statement = self
            .transaction
            .prepare_cached(include_str!("invites/find.sql"))?;
        let found = statement.query_row(
            named_params! { ":digest": code.digest().as_bytes() },
            |row| {
                Ok(Invite {
                    centre: row.get("centre")?,
                    expires_at: row.get("expires_at")?,
                    used_by: row.get("used_by")?,
                })
            },
        );
        Ok(found.optional()?)
    }

    pub(crate) fn use_invite(&self, code: &InviteCode, device: KeyId) -> Result<(), HubProblem> {
        self.transaction.execute(
            include_str!("invites/use.sql"),
            named_params! { ":digest": code.digest().as_bytes(), ":device": device.to_string() },
        )?;
        Ok(())
    }
}
