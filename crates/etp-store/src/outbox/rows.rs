//! How rows of the outbox become values.

use super::{Attempt, BatchState, BatchStatus, OutboxBatch, QueuedBatch, Way};
use crate::columns::{coded, instant, instant_if_any};
use etp_domain::CentreCode;
use rusqlite::Row;

pub(super) fn batch(row: &Row<'_>) -> rusqlite::Result<OutboxBatch> {
    Ok(OutboxBatch {
        sequence: row.get("sequence")?,
        centre: coded(row, "centre", |code| CentreCode::parse(code).ok())?,
        dataset: row.get("dataset")?,
        period: row.get("period")?,
        revision: row.get("revision")?,
        status: coded(row, "status", BatchStatus::from_code)?,
        cause: row.get("cause")?,
        note: row.get("note")?,
        step: row.get("step")?,
        envelope: row.get("envelope")?,
        signature: row.get("signature")?,
        body: row.get("body")?,
        policy: row.get("policy")?,
        approved_by: row.get("approved_by")?,
        approved_at: instant(row, "approved_at")?,
    })
}

pub(super) fn queued(row: &Row<'_>) -> rusqlite::Result<QueuedBatch> {
    let tried = instant_if_any(row, "tried_at")?;
    Ok(QueuedBatch {
        batch: batch(row)?,
        state: coded(row, "state", BatchState::from_code)?,
        may_have_left: row.get("may_have_left")?,
        next_try_at: instant_if_any(row, "next_try_at")?,
        failures: row.get("failures")?,
        written: row.get("written")?,
        last_attempt: tried.map(|_| attempt_at(row, "tried_at")).transpose()?,
        receipt: row.get("receipt")?,
    })
}

pub(super) fn attempt(row: &Row<'_>) -> rusqlite::Result<Attempt> {
    attempt_at(row, "at")
}

fn attempt_at(row: &Row<'_>, at: &str) -> rusqlite::Result<Attempt> {
    Ok(Attempt {
        at: instant(row, at)?,
        way: coded(row, "way", Way::from_code)?,
        outcome: row.get("outcome")?,
        detail: row.get("detail")?,
        bytes_out: row.get("bytes_out")?,
        bytes_in: row.get("bytes_in")?,
    })
}
