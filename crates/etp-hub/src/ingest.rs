//! What happens to a batch. Doing it twice, or in another order, ends the same. Whatever is refused
//! is refused before the first change, so that batches written together do not spoil each other.

use crate::store::{Ledger, Store};
use crate::time::{has_begun, stamp};
use crate::{Denied, HubProblem};
use chrono::{DateTime, Utc};
use etp_wire::{
    Body, DevicePublicKey, Envelope, HubRefusal, HubSecret, Outcome, ReceiptFacts, SignedBatch,
};
use std::cmp::Ordering;

/// The bytes as they came.
pub(crate) struct Arrival<'a> {
    pub(crate) text: &'a [u8],
    pub(crate) signature: &'a [u8],
    pub(crate) body: &'a [u8],
}

/// A batch whose signature and body hold.
pub(crate) struct Verified {
    batch: SignedBatch,
    body: Body,
}

/// Everything that can be found out without the right to write.
pub(crate) fn verify(key: &DevicePublicKey, arrival: &Arrival<'_>) -> Result<Verified, Denied> {
    let (text, signature) = (arrival.text, arrival.signature);
    let batch = SignedBatch::reload(key, text, signature, arrival.body)?;
    let body = batch.read_body()?;
    Ok(Verified { batch, body })
}

/// The key of the laptop that says it signed this envelope.
pub(crate) fn sender(store: &Store, text: &[u8]) -> Result<DevicePublicKey, Denied> {
    let device = Envelope::parse(text)
        .ok_or(HubRefusal::BadEnvelope)?
        .device();
    let known = store.reading()?.device(device)?;
    Ok(known.ok_or(HubRefusal::UnknownDevice)?.key)
}

/// What a batch's place in the log and in the centre's table is; the answer is its receipt, which
/// holds once the ledger is committed.
pub(crate) fn receive(
    ledger: &mut Ledger<'_>,
    key: &HubSecret,
    now: DateTime<Utc>,
    arrived: &Verified,
) -> Result<Vec<u8>, Denied> {
    if let Some(receipt) = receipt_given(ledger, &arrived.batch)? {
        return Ok(receipt);
    }
    admit(ledger, arrived.batch.envelope(), now)?;
    file(ledger, key, now, arrived)
}

/// The receipt of a batch that is here already.
fn receipt_given(ledger: &mut Ledger<'_>, batch: &SignedBatch) -> Result<Option<Vec<u8>>, Denied> {
    match ledger.batch(batch.envelope().device(), batch.sequence())? {
        Some(stored) if stored.digest == batch.digest() => Ok(Some(stored.receipt)),
        Some(_) => Err(HubRefusal::Equivocation.into()),
        None => Ok(None),
    }
}

fn admit(ledger: &mut Ledger<'_>, envelope: &Envelope, now: DateTime<Utc>) -> Result<(), Denied> {
    let device = ledger
        .device(envelope.device())?
        .ok_or(HubRefusal::UnknownDevice)?;
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
) -> Result<Vec<u8>, Denied> {
    let Verified { batch, body } = arrived;
    let envelope = batch.envelope();
    let standing = ledger.standing(envelope.centre(), envelope.period())?;
    let outcome = outcome(envelope, standing.as_ref())?;
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
    ledger.append(hub_sequence, &previous, &receipt)?;
    ledger.insert_batch(batch, &facts, &receipt)?;
    match outcome {
        Outcome::Applied => {
            if standing.is_some() {
                ledger.put_aside(envelope)?;
            }
            ledger.put_table(envelope, body, hub_sequence)?;
        }
        Outcome::Superseded => ledger.keep_old_table(envelope, body)?,
        Outcome::Duplicate => (),
    }
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
