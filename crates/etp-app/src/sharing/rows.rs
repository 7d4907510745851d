//! Validated tables as people see them: a row each, and one of them whole.

use super::receipts::{KeptReceipt, verified};
use super::way::kept_hub_key;
use crate::counts::period;
use crate::views::{AttemptRow, BatchRow, BatchView};
use crate::{Desk, Failure};
use chrono::{DateTime, Utc};
use etp_store::{Attempt, BatchState, QueuedBatch, Reader};
use etp_wire::Digest;

/// Every validated table, newest first.
pub(super) fn all(reader: &Reader<'_>) -> Result<Vec<BatchRow>, Failure> {
    let key = kept_hub_key(reader)?;
    let batches = reader.batches()?;
    let told = |queued: &QueuedBatch| {
        let receipt = verified(reader, queued, key.as_ref())?;
        row(queued, receipt.as_ref())
    };
    batches.iter().map(told).collect()
}

/// One validated table: its bytes, every try, the receipt.
///
/// # Errors
/// `record-not-found` when there is no such table; the disk.
pub fn batch(desk: &Desk, sequence: u32) -> Result<BatchView, Failure> {
    desk.read(|reader| {
        let queued = reader.batch(sequence)?;
        let key = kept_hub_key(reader)?;
        let receipt = verified(reader, &queued, key.as_ref())?;
        let attempts = reader.attempts(sequence)?;
        Ok(BatchView {
            row: row(&queued, receipt.as_ref())?,
            body: String::from_utf8_lossy(&queued.batch.body).into_owned(),
            sha256: Digest::of(&queued.batch.body).to_string(),
            attempts: attempts.iter().map(attempt).collect(),
            receipt: receipt.map(|kept| kept.signed).unwrap_or_default(),
        })
    })
}

fn row(queued: &QueuedBatch, receipt: Option<&KeptReceipt>) -> Result<BatchRow, Failure> {
    let (batch, last) = (&queued.batch, queued.last_attempt.as_ref());
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
