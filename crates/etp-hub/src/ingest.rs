//! What happens to a batch, in one transaction. Doing it twice, or in another order, ends the same.

use crate::store::{Ledger, Store};
use crate::time::{has_begun, stamp};
use crate::{Denied, HubProblem};
use chrono::{DateTime, Utc};
use etp_wire::{Envelope, HubRefusal, HubSecret, KeyId, Outcome, ReceiptFacts, SignedBatch};
use std::cmp::Ordering;

/// The bytes as they came.
pub(crate) struct Arrival<'a> {
    pub(crate) text: &'a [u8],
    pub(crate) signature: &'a [u8],
    pub(crate) body: &'a [u8],
}

pub(crate) fn receive(
    store: &mut Store,
    key: &HubSecret,
    now: DateTime<Utc>,
    arrival: Arrival<'_>,
) -> Result<Vec<u8>, Denied> {
    let ledger = store.ledger()?;
    let batch = verify(&ledger, &arrival)?;
    if let Some(receipt) = receipt_given(&ledger, &batch)? {
        return Ok(receipt);
    }
    admit(&ledger, batch.envelope(), now)?;
    let receipt = file(&ledger, key, now, &batch)?;
    ledger.commit()?;
    Ok(receipt)
}

/// The laptop that really signed this envelope.
pub(crate) fn sender(store: &mut Store, text: &[u8], signature: &[u8]) -> Result<KeyId, Denied> {
    let ledger = store.ledger()?;
    let device = Envelope::parse(text)
        .ok_or(HubRefusal::BadEnvelope)?
        .device();
    let known = ledger.device(device)?.ok_or(HubRefusal::UnknownDevice)?;
    Envelope::verify(&known.key, text, signature)?;
    Ok(device)
}

fn verify(ledger: &Ledger<'_>, arrival: &Arrival<'_>) -> Result<SignedBatch, Denied> {
    let device = Envelope::parse(arrival.text)
        .ok_or(HubRefusal::BadEnvelope)?
        .device();
    let device = ledger.device(device)?.ok_or(HubRefusal::UnknownDevice)?;
    Ok(SignedBatch::reload(
        &device.key,
        arrival.text,
        arrival.signature,
        arrival.body,
    )?)
}

/// The receipt of a batch that is here already.
fn receipt_given(ledger: &Ledger<'_>, batch: &SignedBatch) -> Result<Option<Vec<u8>>, Denied> {
    match ledger.batch(batch.envelope().device(), batch.sequence())? {
        Some(stored) if stored.digest == batch.digest() => Ok(Some(stored.receipt)),
        Some(_) => Err(HubRefusal::Equivocation.into()),
        None => Ok(None),
    }
}

fn admit(ledger: &Ledger<'_>, envelope: &Envelope, now: DateTime<Utc>) -> Result<(), Denied> {
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
    ledger: &Ledger<'_>,
    key: &HubSecret,
    now: DateTime<Utc>,
    batch: &SignedBatch,
) -> Result<Vec<u8>, Denied> {
    let outcome = outcome(ledger, batch.envelope())?;
    let (hub_sequence, previous) = ledger.next_link()?;
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
    let body = batch.read_body()?;
    match outcome {
        Outcome::Applied => ledger.replace_table(batch.envelope(), &body, hub_sequence)?,
        Outcome::Superseded => ledger.keep_old_table(batch.envelope(), &body)?,
        Outcome::Duplicate => (),
    }
    Ok(receipt)
}

fn outcome(ledger: &Ledger<'_>, envelope: &Envelope) -> Result<Outcome, Denied> {
    if i64::try_from(envelope.revision()).is_err() {
        return Err(HubProblem::Number.into());
    }
    let Some(standing) = ledger.standing(envelope.centre(), envelope.period())? else {
        return Ok(Outcome::Applied);
    };
    match envelope.revision().cmp(&standing.revision()) {
        Ordering::Less => Ok(Outcome::Superseded),
        Ordering::Equal if envelope.says_the_same(&standing) => Ok(Outcome::Duplicate),
        Ordering::Equal => Err(HubRefusal::RevisionConflict.into()),
        Ordering::Greater => Ok(Outcome::Applied),
    }
}
