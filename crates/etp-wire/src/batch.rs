//! A signed batch: envelope, signature, body. A new one is made from anonymous counts only.

use crate::LARGEST_BODY;
use crate::envelope::Schema;
use crate::fields::{is_centre_code, is_instant};
use crate::{
    Body, Cause, DeviceKey, DevicePublicKey, Digest, Envelope, HubRefusal, SelfCheck, body_of,
};
use etp_disclosure::{AnonymousCounts, Status};

/// What a batch is made of.
pub struct BatchFacts<'a> {
    /// The centre's reporting code.
    pub centre: &'a str,
    /// What the disclosure rules let out.
    pub counts: &'a AnonymousCounts,
    /// From 1; counts up per centre and period.
    pub revision: u64,
    /// Why it replaces the revision before; never with revision 1.
    pub cause: Option<Cause>,
    /// From 1; counts up per laptop.
    pub sequence: u64,
    /// The digest of the batch this laptop made before.
    pub previous: Option<Digest>,
    /// Now, as `2026-04-02T08:15:00Z`.
    pub created: &'a str,
}

/// The centre code, the instant or a counter does not have its form, or a first revision has a
/// cause or withdraws.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("batch-facts-unreadable")]
pub struct FactsUnreadable;

/// A batch whose signature, digest and body hold together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedBatch {
    envelope: Envelope,
    text: Vec<u8>,
    signature: [u8; 64],
    body: Vec<u8>,
}

/// Makes the one batch that says these counts.
///
/// # Errors
/// [`FactsUnreadable`].
pub fn sign_batch(key: &DeviceKey, facts: BatchFacts<'_>) -> Result<SignedBatch, FactsUnreadable> {
    let counted = facts.revision > 0 && facts.sequence > 0;
    if !(counted && is_centre_code(facts.centre) && is_instant(facts.created)) {
        return Err(FactsUnreadable);
    }
    let body = body_of(facts.centre, facts.counts);
    let envelope = envelope(key, &facts, Digest::of(&body));
    if !envelope.is_possible() {
        return Err(FactsUnreadable);
    }
    let text = envelope.to_text().into_bytes();
    Ok(SignedBatch {
        signature: key.sign(&text),
        envelope,
        text,
        body,
    })
}

fn envelope(key: &DeviceKey, facts: &BatchFacts<'_>, body: Digest) -> Envelope {
    Envelope {
        device: key.device_id(),
        centre: facts.centre.to_owned(),
        period: facts.counts.period(),
        revision: facts.revision,
        sequence: facts.sequence,
        previous: facts.previous,
        created: facts.created.to_owned(),
        policy: facts.counts.policy().id().to_owned(),
        schema: Schema::Third,
        self_check: Some(SelfCheck::of_this_program(facts.counts.policy())),
        step: facts.counts.step(),
        status: if facts.counts.is_withdrawn() {
            Status::Withdrawn
        } else {
            Status::Released
        },
        cause: facts.cause,
        hidden: facts.counts.hidden_codes(),
        body,
    }
}

/// An envelope whose laptop is known, before its body was looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedEnvelope {
    envelope: Envelope,
    text: Vec<u8>,
    signature: [u8; 64],
}

impl SignedEnvelope {
    /// Verifies that this laptop signed this envelope.
    ///
    /// # Errors
    /// What [`Envelope::verify`] says.
    pub fn verify(
        key: &DevicePublicKey,
        text: &[u8],
        signature: &[u8],
    ) -> Result<Self, HubRefusal> {
        Ok(Self {
            envelope: Envelope::verify(key, text, signature)?,
            text: text.to_vec(),
            signature: signature.try_into().map_err(|_| HubRefusal::BadSignature)?,
        })
    }

    /// What it says.
    pub fn envelope(&self) -> &Envelope {
        &self.envelope
    }

    /// The batch of this envelope and a body, and the values the body publishes.
    ///
    /// # Errors
    /// [`HubRefusal::TooLarge`], or what [`SignedBatch::read_body`] says.
    pub fn with_body(self, body: &[u8]) -> Result<(SignedBatch, Body), HubRefusal> {
        if body.len() > LARGEST_BODY {
            return Err(HubRefusal::TooLarge);
        }
        let batch = SignedBatch {
            envelope: self.envelope,
            text: self.text,
            signature: self.signature,
            body: body.to_vec(),
        };
        let read = batch.read_body()?;
        Ok((batch, read))
    }
}

impl SignedBatch {
    /// Takes up a batch that was made before: from an outbox, or as it arrives at a hub. All that
    /// can be verified is verified.
    ///
    /// # Errors
    /// What [`Envelope::verify`] or [`Body::read`] says.
    pub fn reload(
        key: &DevicePublicKey,
        text: &[u8],
        signature: &[u8],
        body: &[u8],
    ) -> Result<Self, HubRefusal> {
        if body.len() > LARGEST_BODY {
            return Err(HubRefusal::TooLarge);
        }
        let signed = SignedEnvelope::verify(key, text, signature)?;
        signed.with_body(body).map(|(batch, _)| batch)
    }

    /// The published values.
    ///
    /// # Errors
    /// [`HubRefusal::BadBody`] when it is not the body the envelope names, or what [`Body::read`]
    /// says.
    pub fn read_body(&self) -> Result<Body, HubRefusal> {
        if Digest::of(&self.body) != self.envelope.body {
            return Err(HubRefusal::BadBody);
        }
        Body::read(&self.body, &self.envelope)
    }

    /// What the envelope says.
    pub fn envelope(&self) -> &Envelope {
        &self.envelope
    }

    /// The envelope's bytes.
    pub fn envelope_text(&self) -> &[u8] {
        &self.text
    }

    /// The signature of the envelope's bytes.
    pub fn signature(&self) -> &[u8; 64] {
        &self.signature
    }

    /// The body's bytes: the very ones that travel.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// The batch's digest: that of its envelope, which carries the body's.
    pub fn digest(&self) -> Digest {
        Digest::of(&self.text)
    }

    /// Counts up per laptop.
    pub fn sequence(&self) -> u64 {
        self.envelope.sequence
    }

    /// Counts up per centre and period.
    pub fn revision(&self) -> u64 {
        self.envelope.revision
    }
}
