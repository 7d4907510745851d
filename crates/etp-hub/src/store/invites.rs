//! One-time codes, known by their digest.

use super::engine::{Statement, Value};
use super::{Ledger, Reading};
use crate::HubProblem;
use etp_wire::{InviteCode, KeyId};

const FIND: Statement = Statement::shared(include_str!("invites/find.sql"));
const INSERT: Statement = Statement::shared(include_str!("invites/insert.sql"));
const USE: Statement = Statement::shared(include_str!("invites/use.sql"));

/// A code that was given out.
pub(crate) struct Invite {
    pub(crate) centre: String,
    pub(crate) expires_at: String,
    pub(crate) used_by: String,
}

impl Reading<'_> {
    pub(crate) fn invite(&mut self, code: &InviteCode) -> Result<Option<Invite>, HubProblem> {
        let digest = code.digest();
        let which = [(":digest", Value::Bytes(digest.as_bytes()))];
        self.one(FIND, &which, |row| {
            Ok(Invite {
                centre: row.text("centre")?,
                expires_at: row.text("expires_at")?,
                used_by: row.text("used_by")?,
            })
        })
    }
}

impl Ledger<'_> {
    pub(crate) fn insert_invite(
        &mut self,
        code: &InviteCode,
        centre: &str,
        expires_at: &str,
    ) -> Result<(), HubProblem> {
        let digest = code.digest();
        let values = [
            (":digest", Value::Bytes(digest.as_bytes())),
            (":centre", Value::Text(centre)),
            (":expires_at", Value::Text(expires_at)),
        ];
        self.change(INSERT, &values).map(|_| ())
    }

    pub(crate) fn use_invite(
        &mut self,
        code: &InviteCode,
        device: KeyId,
    ) -> Result<(), HubProblem> {
        let (digest, device) = (code.digest(), device.to_string());
        let values = [
            (":digest", Value::Bytes(digest.as_bytes())),
            (":device", Value::Text(&device)),
        ];
        self.change(USE, &values).map(|_| ())
    }
}
