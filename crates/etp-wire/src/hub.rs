//! The door outdoors. The real hub stands behind it, over HTTP or in the same process.

use crate::{DeviceKey, Enrolment, HubKey, InviteCode, Receipt, SendFailure, SignedBatch};

/// What a hub says of itself before anything is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HubGreeting {
    /// Its name, for people.
    pub name: String,
    /// Its key.
    pub key: HubKey,
}

impl HubGreeting {
    /// The key's short name in groups, to compare on the telephone before trusting it.
    pub fn fingerprint(&self) -> String {
        self.key.id().spoken()
    }
}

/// A regional hub.
pub trait Hub {
    /// Asks who it is.
    ///
    /// # Errors
    /// [`SendFailure`].
    fn greet(&self) -> Result<HubGreeting, SendFailure>;

    /// Trades a one-time code for the right to send as its centre, with the hub whose key a
    /// person confirmed.
    ///
    /// # Errors
    /// [`SendFailure`].
    fn enrol(
        &self,
        code: &InviteCode,
        key: &DeviceKey,
        hub: &HubKey,
    ) -> Result<Enrolment, SendFailure>;

    /// Hands over a batch; the answer's bytes look like a receipt and are not verified yet.
    ///
    /// # Errors
    /// [`SendFailure`].
    fn put(&self, batch: &SignedBatch) -> Result<Vec<u8>, SendFailure>;
}

/// A batch that arrived: the receipt, and its bytes to keep.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delivered {
    /// What was verified.
    pub receipt: Receipt,
    /// The very bytes the hub signed.
    pub bytes: Vec<u8>,
}

/// Hands over a batch and verifies the receipt. Nothing else counts as sent.
///
/// # Errors
/// [`SendFailure`].
pub fn deliver(hub: &dyn Hub, key: &HubKey, batch: &SignedBatch) -> Result<Delivered, SendFailure> {
    let bytes = hub.put(batch)?;
    let receipt = Receipt::verify(&bytes, key, batch).map_err(SendFailure::Receipt)?;
    Ok(Delivered { receipt, bytes })
}
