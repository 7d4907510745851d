//! Receipts, believed only after their signature was verified again.

use crate::{Desk, Failure};
use etp_store::{QueuedBatch, Reader, StoreError};
use etp_wire::{DeviceKey, HubKey, Receipt, SignedBatch};
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
        let key = reader
            .hub()?
            .and_then(|hub| HubKey::from_bytes(&hub.public_key));
        let batches = reader.batches()?;
        let queued = batches
            .iter()
            .find(|queued| queued.batch.sequence == sequence)
            .ok_or(StoreError::NotFound { what: "batch" })?;
        let verified = verified(reader, queued, key.as_ref())?;
        verified.ok_or_else(|| Failure::refused("receipt-missing"))
    })
}

/// A receipt is believed only after its signature was verified again.
pub(super) fn verified(
    reader: &Reader<'_>,
    queued: &QueuedBatch,
    key: Option<&HubKey>,
) -> Result<Option<KeptReceipt>, Failure> {
    let (Some(bytes), Some(key), Some(device)) = (&queued.receipt, key, reader.device()?) else {
        return Ok(None);
    };
    let batch = &queued.batch;
    let device = DeviceKey::from_seed(*device.seed).public_key();
    let signed = SignedBatch::reload(&device, &batch.envelope, &batch.signature, &batch.body).ok();
    let receipt = signed.and_then(|signed| Receipt::verify(bytes, key, &signed).ok());
    Ok(receipt.map(|receipt| KeptReceipt {
        receipt,
        signed: String::from_utf8_lossy(bytes).into_owned(),
    }))
}
