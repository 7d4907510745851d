//! A refusal that comes back in a file, signed by the hub, so that nobody on the way can tell a
//! centre to stop sending.

use crate::fields::{Reader, Writer, is_instant};
use crate::sealed::{Sealed, seal};
use crate::{Digest, HubKey, HubRefusal, HubSecret, KeyId, ReceiptProblem, SignedBatch};

const KIND: &str = "SENTIER-REFUSAL/1";

/// What a hub writes when it says no.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedRefusal {
    /// The laptop the batch says it is from.
    pub device: KeyId,
    /// The batch.
    pub sequence: u64,
    /// The batch's digest.
    pub digest: Digest,
    /// Why not.
    pub refusal: HubRefusal,
    /// The hub's time, as `2026-04-02T08:15:03Z`.
    pub hub_time: String,
}

impl SignedRefusal {
    /// The refusal's bytes, signed.
    pub fn sign(&self, key: &HubSecret) -> Vec<u8> {
        let text = Writer::new(KIND)
            .field("device", self.device)
            .field("seq", self.sequence)
            .field("digest", self.digest)
            .field("error", self.refusal.code())
            .field("hub-time", &self.hub_time)
            .field("hub-key", key.public_key().id())
            .finish();
        seal(&text, key.sign(text.as_bytes()))
    }

    /// Verifies that this hub refused this batch.
    ///
    /// # Errors
    /// [`ReceiptProblem`].
    pub fn verify(bytes: &[u8], hub: &HubKey, batch: &SignedBatch) -> Result<Self, ReceiptProblem> {
        let sealed = Sealed::open(bytes).ok_or(ReceiptProblem::Unreadable)?;
        let (refusal, by) = read(sealed.text).ok_or(ReceiptProblem::Unreadable)?;
        if by != hub.id() {
            return Err(ReceiptProblem::AnotherHub);
        }
        if !hub.signed(sealed.text, &sealed.signature) {
            return Err(ReceiptProblem::BadSignature);
        }
        let envelope = batch.envelope();
        let named = (refusal.device, refusal.sequence, refusal.digest);
        if named == (envelope.device(), envelope.sequence(), batch.digest()) {
            Ok(refusal)
        } else {
            Err(ReceiptProblem::AnotherBatch)
        }
    }

    pub(crate) fn about(bytes: &[u8]) -> Option<(KeyId, u64, Digest)> {
        let sealed = Sealed::open(bytes)?;
        read(sealed.text).map(|(one, _)| (one.device, one.sequence, one.digest))
    }
}

fn read(text: &[u8]) -> Option<(SignedRefusal, KeyId)> {
    let mut lines = Reader::new(text, KIND)?;
    let refusal = SignedRefusal {
        device: KeyId::parse(lines.field("device")?)?,
        sequence: lines.number("seq")?,
        digest: Digest::parse(lines.field("digest")?)?,
        refusal: HubRefusal::from_code(lines.field("error")?),
        hub_time: lines
            .field("hub-time")
            .filter(|text| is_instant(text))?
            .to_owned(),
    };
    let by = KeyId::parse(lines.field("hub-key")?)?;
    lines.end().map(|()| (refusal, by))
}
