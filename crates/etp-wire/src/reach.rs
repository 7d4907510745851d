//! A hub that proved who it is. Only to such a one is anything handed over, and only what it
//! signed is believed.

use crate::{
    DeviceKey, FiledAnswer, Hub, HubConfig, HubKey, KeyId, Nonce, Pong, Receipt, ReceiptProblem,
    RotateRequest, Rotation, SendFailure, SignedBatch, read_receipts,
};

/// A hub that has just signed our nonce.
pub struct Reached<'a> {
    hub: &'a dyn Hub,
    key: HubKey,
    hub_time: String,
}

/// A batch that arrived: the receipt, and its bytes to keep.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delivered {
    /// What was verified.
    pub receipt: Receipt,
    /// The very bytes the hub signed.
    pub bytes: Vec<u8>,
}

/// Asks whoever answers to sign a number nobody could foresee. A login page cannot, and so never
/// sees a table. A failure here says nothing about any batch: none was sent.
///
/// # Errors
/// [`SendFailure`]; [`SendFailure::AnotherHub`] when another key answers.
pub fn reach<'a>(hub: &'a dyn Hub, key: &HubKey, nonce: Nonce) -> Result<Reached<'a>, SendFailure> {
    let bytes = hub.ping(nonce)?;
    let pong = Pong::verify(&bytes, key, nonce).ok_or_else(|| stranger(&bytes, key))?;
    Ok(Reached {
        hub,
        key: *key,
        hub_time: pong.hub_time,
    })
}

fn stranger(bytes: &[u8], key: &HubKey) -> SendFailure {
    match Pong::claimed_hub(bytes) {
        Some(another) if another != key.id() => SendFailure::AnotherHub,
        _ => SendFailure::NonsenseAnswer,
    }
}

impl Reached<'_> {
    /// The hub's time, as `2026-04-02T08:15:03Z`.
    pub fn hub_time(&self) -> &str {
        &self.hub_time
    }

    /// Hands over a batch and verifies the receipt. Nothing else counts as sent.
    ///
    /// # Errors
    /// [`SendFailure`].
    pub fn deliver(&self, batch: &SignedBatch) -> Result<Delivered, SendFailure> {
        let bytes = self.hub.put(batch)?;
        let receipt = Receipt::verify(&bytes, &self.key, batch).map_err(SendFailure::Receipt)?;
        Ok(Delivered { receipt, bytes })
    }

    /// The receipts of this laptop's batches after a number, at most a hundred: those whose answer
    /// was lost on the way. Each is to be verified against its own batch.
    ///
    /// # Errors
    /// [`SendFailure`].
    pub fn receipts(&self, device: KeyId, after: u64) -> Result<Vec<FiledAnswer>, SendFailure> {
        let bytes = self.hub.receipts(device, after)?;
        read_receipts(&bytes).map_err(|_| SendFailure::Receipt(ReceiptProblem::Unreadable))
    }

    /// The hub's configuration, verified.
    ///
    /// # Errors
    /// [`SendFailure`].
    pub fn config(&self) -> Result<HubConfig, SendFailure> {
        let bytes = self.hub.config()?;
        HubConfig::verify(&bytes, &self.key).ok_or(SendFailure::NonsenseAnswer)
    }

    /// Changes this laptop's key. Asked again with the same two keys, the answer is the same.
    ///
    /// # Errors
    /// [`SendFailure`].
    pub fn rotate(&self, old: &DeviceKey, new: &DeviceKey) -> Result<Rotation, SendFailure> {
        let request = RotateRequest::write(old, new, &self.key);
        let bytes = self.hub.rotate(old.device_id(), &request)?;
        Rotation::verify(&bytes, &self.key, old.device_id(), new.device_id())
            .ok_or(SendFailure::NonsenseAnswer)
    }
}
