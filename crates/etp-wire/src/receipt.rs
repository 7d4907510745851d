//! The hub's receipt: the only thing that means "sent".

use crate::fields::{Reader, Writer, is_instant};
use crate::sealed::{Sealed, seal};
use crate::{Digest, Envelope, HubKey, HubSecret, KeyId, ReceiptProblem, SignedBatch};
use serde::Serialize;

const KIND: &str = "SENTIER-RECEIPT/1";
/// A receipt's media type.
pub const RECEIPT_TYPE: &str = "application/vnd.sentier.receipt";

/// What the hub did with a batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Outcome {
    /// It is the centre's table of the period now.
    Applied,
    /// A later revision had already arrived; this one is kept aside.
    Superseded,
    /// The same table had already arrived in another batch.
    Duplicate,
}

impl Outcome {
    const ALL: [Self; 3] = [Self::Applied, Self::Superseded, Self::Duplicate];

    /// The word on the receipt.
    pub fn code(self) -> &'static str {
        match self {
            Self::Applied => "applied",
            Self::Superseded => "superseded",
            Self::Duplicate => "duplicate",
        }
    }
}

/// What a hub writes on a receipt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReceiptFacts {
    /// The laptop.
    pub device: KeyId,
    /// Its batch.
    pub sequence: u64,
    /// The batch's digest.
    pub digest: Digest,
    /// What was done with it.
    pub outcome: Outcome,
    /// Its place in the hub's log.
    pub hub_sequence: u64,
    /// The hub's time, as `2026-04-02T08:15:03Z`.
    pub hub_time: String,
}

impl ReceiptFacts {
    /// The receipt's bytes, signed.
    pub fn sign(&self, key: &HubSecret) -> Vec<u8> {
        let text = Writer::new(KIND)
            .field("device", self.device)
            .field("seq", self.sequence)
            .field("digest", self.digest)
            .field("outcome", self.outcome.code())
            .field("hub-seq", self.hub_sequence)
            .field("hub-time", &self.hub_time)
            .field("hub-key", key.public_key().id())
            .finish();
        seal(&text, key.sign(text.as_bytes()))
    }
}

/// A receipt that was verified. `Serialize` is for the file a coordinator keeps.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Receipt {
    device: String,
    sequence: u64,
    digest: String,
    outcome: Outcome,
    hub_sequence: u64,
    hub_time: String,
    hub_key: String,
}

/// A receipt as it reads; nobody has verified it.
struct Claim {
    facts: ReceiptFacts,
    hub_key: KeyId,
}

impl Receipt {
    /// Verifies that this hub says it holds this batch.
    ///
    /// # Errors
    /// [`ReceiptProblem`]: unreadable, another hub's, forged, or about another batch.
    pub fn verify(bytes: &[u8], hub: &HubKey, batch: &SignedBatch) -> Result<Self, ReceiptProblem> {
        Self::verify_about(bytes, hub, batch.envelope(), batch.digest())
    }

    /// The same of a batch whose body is not kept any more: its envelope and the envelope's digest.
    ///
    /// # Errors
    /// [`ReceiptProblem`].
    pub fn verify_about(
        bytes: &[u8],
        hub: &HubKey,
        envelope: &Envelope,
        digest: Digest,
    ) -> Result<Self, ReceiptProblem> {
        let sealed = Sealed::open(bytes).ok_or(ReceiptProblem::Unreadable)?;
        let claim = read(sealed.text).ok_or(ReceiptProblem::Unreadable)?;
        if claim.hub_key != hub.id() {
            return Err(ReceiptProblem::AnotherHub);
        }
        if !hub.signed(sealed.text, &sealed.signature) {
            return Err(ReceiptProblem::BadSignature);
        }
        let about = (claim.facts.device, claim.facts.sequence, claim.facts.digest);
        if about != (envelope.device(), envelope.sequence(), digest) {
            return Err(ReceiptProblem::AnotherBatch);
        }
        Ok(Self::of(claim))
    }

    /// The batch a receipt says it is about; nobody has verified it.
    pub(crate) fn about(bytes: &[u8]) -> Option<(KeyId, u64, Digest)> {
        let sealed = Sealed::open(bytes)?;
        let facts = read(sealed.text)?.facts;
        Some((facts.device, facts.sequence, facts.digest))
    }

    /// The outcome a receipt names; nobody has verified it.
    pub fn claimed_outcome(bytes: &[u8]) -> Option<Outcome> {
        let sealed = Sealed::open(bytes)?;
        Some(read(sealed.text)?.facts.outcome)
    }

    /// Whether these bytes have the form of a receipt at all.
    pub fn is_readable(bytes: &[u8]) -> bool {
        Sealed::open(bytes).is_some_and(|sealed| read(sealed.text).is_some())
    }

    fn of(claim: Claim) -> Self {
        Self {
            device: claim.facts.device.to_string(),
            sequence: claim.facts.sequence,
            digest: claim.facts.digest.to_string(),
            outcome: claim.facts.outcome,
            hub_sequence: claim.facts.hub_sequence,
            hub_time: claim.facts.hub_time,
            hub_key: claim.hub_key.to_string(),
        }
    }

    /// What the hub did.
    pub fn outcome(&self) -> Outcome {
        self.outcome
    }

    /// The place in the hub's log: the receipt's number for people.
    pub fn hub_sequence(&self) -> u64 {
        self.hub_sequence
    }

    /// The hub's time.
    pub fn hub_time(&self) -> &str {
        &self.hub_time
    }
}

fn read(text: &[u8]) -> Option<Claim> {
    let mut lines = Reader::new(text, KIND)?;
    let facts = ReceiptFacts {
        device: KeyId::parse(lines.field("device")?)?,
        sequence: lines.number("seq")?,
        digest: Digest::parse(lines.field("digest")?)?,
        outcome: lines
            .field("outcome")
            .and_then(|word| Outcome::ALL.into_iter().find(|one| one.code() == word))?,
        hub_sequence: lines.number("hub-seq")?,
        hub_time: lines
            .field("hub-time")
            .filter(|text| is_instant(text))?
            .to_owned(),
    };
    let hub_key = KeyId::parse(lines.field("hub-key")?)?;
    lines.end().map(|()| Claim { facts, hub_key })
}
