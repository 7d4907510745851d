//! The door outdoors. The real hub stands behind it, over HTTP or in the same process.

use crate::{DeviceKey, Enrolment, HubKey, InviteCode, KeyId, Nonce};
use crate::{SendFailure, SignedBatch, Traffic};
use serde::Deserialize;

/// What a hub says of itself before anything is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HubGreeting {
    /// Its name, for people.
    pub name: String,
    /// Its key.
    pub key: HubKey,
}

#[derive(Deserialize)]
struct Document {
    service: String,
    name: String,
    key: String,
}

const SERVICE: &str = "sentier-hub";

impl HubGreeting {
    /// The key's short name in groups, to compare on the telephone before trusting it.
    pub fn fingerprint(&self) -> String {
        self.key.id().spoken()
    }

    /// The JSON it travels as, over HTTP and as the file of a hub that laptops cannot reach.
    pub fn write(&self) -> Vec<u8> {
        let document = serde_json::json!({
            "service": SERVICE,
            "name": self.name,
            "key": self.key.to_base64(),
        });
        document.to_string().into_bytes()
    }

    /// Reads that JSON; nothing when it is not a hub's. Only a person can say whether it is the
    /// right hub's.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let document: Document = serde_json::from_slice(bytes).ok()?;
        let key = HubKey::from_base64(&document.key)?;
        (document.service == SERVICE).then_some(Self {
            name: document.name,
            key,
        })
    }
}

/// A regional hub. Answers come as bytes that nobody has verified yet; [`crate::reach`] verifies.
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

    /// Asks it to sign a number.
    ///
    /// # Errors
    /// [`SendFailure`].
    fn ping(&self, nonce: Nonce) -> Result<Vec<u8>, SendFailure>;

    /// Hands over a batch; the answer's bytes look like a receipt.
    ///
    /// # Errors
    /// [`SendFailure`].
    fn put(&self, batch: &SignedBatch) -> Result<Vec<u8>, SendFailure>;

    /// Asks for the receipts of a laptop's batches after a number, as an exchange file.
    ///
    /// # Errors
    /// [`SendFailure`].
    fn receipts(&self, device: KeyId, after: u64) -> Result<Vec<u8>, SendFailure>;

    /// Asks for its configuration.
    ///
    /// # Errors
    /// [`SendFailure`].
    fn config(&self) -> Result<Vec<u8>, SendFailure>;

    /// Hands over a laptop's request for a new key.
    ///
    /// # Errors
    /// [`SendFailure`].
    fn rotate(&self, device: KeyId, request: &[u8]) -> Result<Vec<u8>, SendFailure>;

    /// What all exchanges together have carried so far; subtract an earlier reading.
    fn traffic(&self) -> Traffic;
}
