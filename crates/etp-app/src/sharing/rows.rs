//! Validated tables as people see them: a row each, and one of them whole.

use super::receipts::verified;
use crate::counts::period;
use crate::views::{AttemptRow, BatchRow, BatchView};
use crate::{Desk, Failure};
use chrono::{DateTime, Utc};
use etp_store::{Attempt, BatchState, QueuedBatch, Reader};
use etp_wire::{Digest, HubKey};

/// Every validated table, newest first.
pub(super) fn all(reader: &Reader<'_>) -> Result<Vec<BatchRow>, Failure> {
    let key = key(reader)?;
    let batches = reader.batches()?;
    batches
        .iter()
        .map(|queued| row(reader, queued, key.as_ref()))
        .collect()
}

/// One validated table: its bytes, every try, the receipt.
///
/// # Errors
/// `record-not-found` when there is no such table; the disk.
pub fn batch(desk: &Desk, sequence: u32) -> Result<BatchView, Failure> {
    desk.read(|reader| {
        let queued = reader.batch(sequence)?;
        let key = key(reader)?;
        let receipt = verified(reader, &queued, key.as_ref())?;
        let attempts = reader.attempts(sequence)?;
        Ok(BatchView {
            row: row(reader, &queued, key.as_ref())?,
            body: String::from_utf8_lossy(&queued.batch.body).into_owned(),
            sha256: Digest::of(&queued.batch.body).to_string(),
            attempts: attempts.iter().map(attempt).collect(),
            receipt: receipt.map(|kept| kept.signed).unwrap_or_default(),
        })
    })
}

fn key(reader: &Reader<'_>) -> Result<Option<HubKey>, Failure> {
    let hub = reader.hub()?;
    Ok(hub.and_then(|hub| HubKey::from_bytes(&hub.public_key)))
}

fn row(
    reader: &Reader<'_>,
    queued: &QueuedBatch,
    key: Option<&HubKey>,
) -> Result<BatchRow, Failure> {
    let (batch, last) = (&queued.batch, queued.last_attempt.as_ref());
    let receipt = verified(reader, queued, key)?;
    Ok(BatchRow {
        sequence: batch.sequence,
        period: batch.period.clone(),
        kind: period::kind_of(&batch.period)?,
        revision: batch.revision,
        status: batch.status.code().to_owned(),
        cause: batch.cause.clone(),
        approved_by: batch.approved_by.clone(),
        approved_at: batch.approved_at.to_rfc3339(),
        state: queued.state.code().to_owned(),
        last_outcome: last.map(|one| one.outcome.clone()).unwrap_or_default(),
        tried_at: stamp(last.map(|one| one.at)),
        next_try: stamp(queued.next_try_at),
        receipt: receipt
            .map(|kept| kept.receipt.hub_sequence().to_string())
            .unwrap_or_default(),
        by_file: queued.written
            && matches!(
                queued.state,
                BatchState::Held | BatchState::Ready | BatchState::Sending
            ),
    })
}

fn attempt(attempt: &Attempt) -> AttemptRow {
    AttemptRow {
        at: attempt.at.to_rfc3339(),
        way: attempt.way.code().to_owned(),
        outcome: attempt.outcome.clone(),
        bytes_out: attempt.bytes_out,
        bytes_in: attempt.bytes_in,
    }
}

fn stamp(at: Option<DateTime<Utc>>) -> String {
    at.map(|at| at.to_rfc3339()).unwrap_or_default()
}
