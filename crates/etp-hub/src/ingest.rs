//! What happens to a batch. Doing it twice, or in another order, ends the same. Whatever is refused
//! is refused before the first change, so that batches written together do not spoil each other.

use crate::store::filing::{Filed, Found};
use crate::store::{Ledger, Store};
use crate::time::{has_begun, stamp};
use crate::{Denied, HubProblem};
use chrono::{DateTime, Utc};
use etp_wire::{
    Body, Envelope, HubRefusal, HubSecret, Outcome, ReceiptFacts, SignedBatch, SignedEnvelope,
};
use std::cmp::Ordering;

/// A batch whose signature and body hold.
pub(crate) struct Verified {
    batch: SignedBatch,
    body: Body,
}

/// The envelope, once it is sure which laptop signed it.
pub(crate) fn signed(
    store: &Store,
    text: &[u8],
    signature: &[u8],
) -> Result<SignedEnvelope, Denied> {
    let device = Envelope::parse(text)
        .ok_or(HubRefusal::BadEnvelope)?
        .device();
    let known = store.glance(|reading| reading.device(device))?;
    let key = known.ok_or(HubRefusal::UnknownDevice)?.key;
    Ok(SignedEnvelope::verify(&key, text, signature)?)
}

/// Everything else that can be found out without the right to write.
pub(crate) fn verify(signed: SignedEnvelope, body: &[u8]) -> Result<Verified, Denied> {
    let (batch, body) = signed.with_body(body)?;
    if batch.envelope().passed_self_check() {
        Ok(Verified { batch, body })
    } else {
        Err(HubRefusal::SelfCheckFailed.into())
    }
}

/// What a batch's place in the log and in the centre's table is; the answer is its receipt, which
/// holds once the ledger is committed.
pub(crate) fn receive(
    ledger: &mut Ledger<'_>,
    key: &HubSecret,
    now: DateTime<Utc>,
    arrived: &Verified,
) -> Result<Vec<u8>, Denied> {
    let envelope = arrived.batch.envelope();
    let found = ledger.found(envelope)?.ok_or(HubRefusal::UnknownDevice)?;
    match found.batch {
        Some(stored) if stored.digest == arrived.batch.digest() => Ok(stored.receipt),
        Some(_) => Err(HubRefusal::Equivocation.into()),
        None => {
            admit(&found, envelope, now)?;
            file(ledger, key, now, arrived, found.standing.as_ref())
        }
    }
}

fn admit(found: &Found, envelope: &Envelope, now: DateTime<Utc>) -> Result<(), Denied> {
    let device = &found.device;
    if device.is_revoked {
        Err(HubRefusal::Revoked.into())
    } else if device.is_retired(now) {
        Err(HubRefusal::KeyReplaced.into())
    } else if device.centre != envelope.centre() {
        Err(HubRefusal::WrongCentre.into())
    } else if !has_begun(envelope.period(), now) {
        Err(HubRefusal::FuturePeriod.into())
    } else {
        Ok(())
    }
}

/// Decides, writes the log line and the receipt, and replaces the table if this is the latest.
fn file(
    ledger: &mut Ledger<'_>,
    key: &HubSecret,
    now: DateTime<Utc>,
    arrived: &Verified,
    standing: Option<&Envelope>,
) -> Result<Vec<u8>, Denied> {
    let Verified { batch, body } = arrived;
    let envelope = batch.envelope();
    let outcome = outcome(envelope, standing)?;
    let (hub_sequence, previous) = ledger.chain_end()?;
    let facts = ReceiptFacts {
        device: batch.envelope().device(),
        sequence: batch.sequence(),
        digest: batch.digest(),
        outcome,
        hub_sequence,
        hub_time: stamp(now),
    };
    let receipt = facts.sign(key);
    if outcome == Outcome::Applied && standing.is_some() {
        ledger.put_aside(envelope)?;
    }
    ledger.file(&Filed {
        batch,
        body,
        facts: &facts,
        receipt: &receipt,
        previous: &previous,
    })?;
    Ok(receipt)
}

fn outcome(envelope: &Envelope, standing: Option<&Envelope>) -> Result<Outcome, Denied> {
    if i64::try_from(envelope.revision()).is_err() {
        return Err(HubProblem::Number.into());
    }
    let Some(standing) = standing else {
        return Ok(Outcome::Applied);
    };
    match envelope.revision().cmp(&standing.revision()) {
        Ordering::Less => Ok(Outcome::Superseded),
        Ordering::Equal if envelope.says_the_same(standing) => Ok(Outcome::Duplicate),
        Ordering::Equal => Err(HubRefusal::RevisionConflict.into()),
        Ordering::Greater => Ok(Outcome::Applied),
    }
}
