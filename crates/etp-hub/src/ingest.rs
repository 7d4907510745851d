//! What happens to a batch, in one transaction. Doing it twice, or in another order, ends the same.

use crate::store::{Ledger, Store};
use crate::time::{has_begun, stamp};
use crate::{Denied, HubProblem};
use chrono::{DateTime, Utc};
use etp_wire::{Digest, Envelope, HubRefusal, HubSecret, Outcome, ReceiptFacts, SignedBatch};

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
    if outcome == Outcome::Applied {
        let body = batch.read_body()?;
        ledger.replace_table(batch.envelope(), &body, hub_sequence)?;
    }
    Ok(receipt)
}

fn outcome(ledger: &Ledger<'_>, envelope: &Envelope) -> Result<Outcome, Denied> {
    let revision = envelope.revision();
    let standing: Option<(u64, Digest)> = ledger.table(envelope.centre(), envelope.period())?;
    match standing {
        Some((current, _)) if revision < current => Ok(Outcome::Superseded),
        Some((current, body)) if revision == current && body == envelope.body_digest() => {
            Ok(Outcome::Duplicate)
        }
        Some((current, _)) if revision == current => Err(HubRefusal::RevisionConflict.into()),
        _ if i64::try_from(revision).is_err() => Err(HubProblem::Number.into()),
        _ => Ok(Outcome::Applied),
    }
}
