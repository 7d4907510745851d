//! Batches as they arrived.

use super::engine::{Columns, Statement, Value};
use super::{Ledger, Reading};
use crate::HubProblem;
use etp_wire::{DevicePublicKey, Digest, KeyId};

const RECEIPTS: Statement = Statement::shared(include_str!("batches/receipts.sql"));
const REMOVE_BODIES: Statement = Statement::shared(include_str!("batches/remove_bodies.sql"));
const LAST_OF_CENTRES: Statement = Statement::shared(include_str!("batches/last_of_centres.sql"));
const IN_ORDER: Statement = Statement::shared(include_str!("batches/in_order.sql"));

/// What is remembered of a batch's arrival.
pub(crate) struct Stored {
    pub(crate) digest: Digest,
    pub(crate) receipt: Vec<u8>,
}

/// A batch with everything needed to verify it again.
pub(crate) struct Kept {
    pub(crate) hub_seq: i64,
    pub(crate) key: DevicePublicKey,
    pub(crate) envelope: Vec<u8>,
    pub(crate) signature: Vec<u8>,
    /// Nothing once its time was over.
    pub(crate) body: Option<Vec<u8>>,
    pub(crate) receipt: Vec<u8>,
}

impl Reading<'_> {
    /// The receipts of a laptop's batches after a number, in order, at most so many.
    pub(crate) fn receipts(
        &mut self,
        device: KeyId,
        after: u64,
        most: u32,
    ) -> Result<Vec<Vec<u8>>, HubProblem> {
        let device = device.to_string();
        let which = [
            (":device", Value::Text(&device)),
            (
                ":after",
                Value::Number(i64::try_from(after).unwrap_or(i64::MAX)),
            ),
            (":most", Value::Number(most.into())),
        ];
        self.all(RECEIPTS, &which, |row| row.bytes("receipt"))
    }

    /// When each centre with an active laptop was last heard of.
    pub(crate) fn last_of_centres(&mut self) -> Result<Vec<String>, HubProblem> {
        self.all(LAST_OF_CENTRES, &[], |row| row.text("last"))
    }

    pub(crate) fn kept_batches(&mut self) -> Result<Vec<Kept>, HubProblem> {
        self.all(IN_ORDER, &[], kept)
    }
}

impl Ledger<'_> {
    /// Removes the bodies of batches that came before an instant and do not stand any more.
    pub(crate) fn remove_bodies(&mut self, before: &str, now: &str) -> Result<usize, HubProblem> {
        let values = [
            (":before", Value::Text(before)),
            (":now", Value::Text(now)),
            (":nothing", Value::Bytes(&[])),
        ];
        self.change(REMOVE_BODIES, &values)
    }
}

fn kept(row: &dyn Columns) -> Result<Kept, HubProblem> {
    let hub_seq = row.number("hub_seq")?;
    let key = DevicePublicKey::from_bytes(&row.bytes("public_key")?);
    Ok(Kept {
        hub_seq,
        key: key.ok_or(HubProblem::Chain { hub_seq })?,
        envelope: row.bytes("envelope")?,
        signature: row.bytes("signature")?,
        body: kept_body(row)?,
        receipt: row.bytes("receipt")?,
    })
}

fn kept_body(row: &dyn Columns) -> Result<Option<Vec<u8>>, HubProblem> {
    if row.text("body_removed_at")?.is_empty() {
        row.bytes("body").map(Some)
    } else {
        Ok(None)
    }
}

pub(super) fn number(value: u64) -> Result<i64, HubProblem> {
    i64::try_from(value).map_err(|_| HubProblem::Number)
}
