//! Receipts, believed only after their signature was verified again.

use super::keys;
use super::way::kept_hub_key;
use crate::{Desk, Failure};
use etp_store::{QueuedBatch, Reader};
use etp_wire::{HubKey, Receipt};
use serde::Serialize;

/// A verified receipt, as a file a coordinator keeps: readable, and with the bytes that prove it.
#[derive(Clone, Debug, Serialize)]
pub struct KeptReceipt {
    /// What it says.
    pub receipt: Receipt,
    /// The text the hub signed, with its signature.
    pub signed: String,
}

/// The receipt of a table, verified again: what it says, and the signed text itself.
///
/// # Errors
/// `record-not-found` when there is no such table, `receipt-missing` when none was verified; the disk.
pub fn receipt(desk: &Desk, sequence: u32) -> Result<KeptReceipt, Failure> {
    desk.read(|reader| {
        let key = kept_hub_key(reader)?;
        let verified = verified(reader, &reader.batch(sequence)?, key.as_ref())?;
        verified.ok_or_else(|| Failure::refused("receipt-missing"))
    })
}

/// A receipt is believed only after its signature was verified again.
pub(super) fn verified(
    reader: &Reader<'_>,
    queued: &QueuedBatch,
    key: Option<&HubKey>,
) -> Result<Option<KeptReceipt>, Failure> {
    let (Some(bytes), Some(key)) = (&queued.receipt, key) else {
        return Ok(None);
    };
    let signed = keys::reload(reader, &queued.batch).ok();
    let receipt = signed.and_then(|signed| Receipt::verify(bytes, key, &signed).ok());
    Ok(receipt.map(|receipt| KeptReceipt {
        receipt,
        signed: String::from_utf8_lossy(bytes).into_owned(),
    }))
}
