//! How sharing stands, computed from the log, never kept beside it.

use super::way::WELL;
use crate::Failure;
use crate::rows::number;
use crate::views::{SharingLine, SharingState};
use etp_store::{BatchState, QueuedBatch, Reader, Way};

/// How sharing stands, computed from the log.
pub(crate) fn line(reader: &Reader<'_>) -> Result<SharingLine, Failure> {
    let batches = reader.batches()?;
    let waits =
        |queued: &&QueuedBatch| matches!(queued.state, BatchState::Ready | BatchState::Sending);
    let waiting: Vec<_> = batches.iter().filter(waits).collect();
    let linked = reader.hub()?.is_some();
    let (state, since) = state_of(linked, &batches, &waiting, reader)?;
    Ok(SharingLine {
        state,
        waiting: number(waiting.len()),
        since,
    })
}

fn state_of(
    linked: bool,
    batches: &[QueuedBatch],
    waiting: &[&QueuedBatch],
    reader: &Reader<'_>,
) -> Result<(SharingState, String), Failure> {
    let refused = batches.iter().find(|queued| stays_refused(queued, batches));
    let tried = |queued: &QueuedBatch| {
        queued
            .last_attempt
            .as_ref()
            .map(|attempt| attempt.at.to_rfc3339())
    };
    if let Some(oldest) = waiting.last() {
        let failing = first_failure(reader, oldest)?;
        return Ok(match failing {
            Some(since) => (SharingState::Unreachable, since),
            None => (SharingState::Waiting, oldest.batch.approved_at.to_rfc3339()),
        });
    }
    let newest = |state| batches.iter().find(|queued| queued.state == state);
    let (held, delivered) = (newest(BatchState::Held), newest(BatchState::Delivered));
    Ok(match (refused, held, delivered) {
        (Some(refused), ..) => (SharingState::Refused, tried(refused).unwrap_or_default()),
        (None, Some(held), _) => (SharingState::Held, held.batch.approved_at.to_rfc3339()),
        (None, None, Some(newest)) => (
            SharingState::AllConfirmed,
            tried(newest).unwrap_or_default(),
        ),
        (None, None, None) if linked => (SharingState::NothingYet, String::new()),
        (None, None, None) => (SharingState::NoHub, String::new()),
    })
}

/// A table somebody may hold, without our knowing it: its receipt is asked for before it is sent again.
pub(super) fn is_lost(queued: &QueuedBatch) -> bool {
    queued.may_have_left
        && queued.receipt.is_none()
        && matches!(queued.state, BatchState::Held | BatchState::Ready)
}

/// A refused table matters until a later one is about the same period.
fn stays_refused(queued: &QueuedBatch, batches: &[QueuedBatch]) -> bool {
    let later = |other: &QueuedBatch| {
        other.batch.sequence > queued.batch.sequence
            && other.batch.dataset == queued.batch.dataset
            && other.batch.period == queued.batch.period
    };
    queued.state == BatchState::Refused && !batches.iter().any(later)
}

/// Since when tries to send a table have failed without a break.
fn first_failure(reader: &Reader<'_>, queued: &QueuedBatch) -> Result<Option<String>, Failure> {
    let attempts = reader.attempts(queued.batch.sequence)?;
    let failing = attempts
        .iter()
        .rev()
        .filter(|attempt| attempt.way == Way::Network);
    let first = failing.take_while(|attempt| attempt.outcome != WELL).last();
    Ok(first.map(|attempt| attempt.at.to_rfc3339()))
}
