//! The outbox: what was validated to leave, and what became of it. `sending` is only a lease: a
//! send that died gives its batch back when the lease is over, with the very same bytes.
//!
//! A batch is written in the transaction of the act that validated it, with its ledger line; the
//! only counts it takes are those that passed the disclosure rules.

mod queue;
mod tries;

use crate::columns::{coded, instant, instant_if_any};
use chrono::{DateTime, Utc};
use etp_domain::CentreCode;
use rusqlite::Row;

/// A table that was validated, as the exact bytes that leave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutboxBatch {
    /// Its number on this laptop, from 1, without gaps.
    pub sequence: u32,
    /// The code it is filed under.
    pub centre: CentreCode,
    /// What kind of table it is.
    pub dataset: String,
    /// Of when: `2026Q1`.
    pub period: String,
    /// From 1, growing with each release of the same table.
    pub revision: u32,
    /// The signed text.
    pub envelope: Vec<u8>,
    /// The signature over it.
    pub signature: Vec<u8>,
    /// The counts.
    pub body: Vec<u8>,
    /// The disclosure policy they passed.
    pub policy: String,
    /// Who validated them.
    pub approved_by: String,
    /// When.
    pub approved_at: DateTime<Utc>,
}

/// Where a batch stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BatchState {
    /// Waits to be sent.
    Ready,
    /// Somebody is sending it, until the lease is over.
    Sending,
    /// A verified receipt is kept.
    Delivered,
    /// The hub will not take it; a person has to look.
    Refused,
    /// A newer revision took its place before it was sent.
    Superseded,
}

impl BatchState {
    /// Every state.
    pub const ALL: [Self; 5] = [
        Self::Ready,
        Self::Sending,
        Self::Delivered,
        Self::Refused,
        Self::Superseded,
    ];

    /// The stable name used in the store and in message keys.
    pub fn code(self) -> &'static str {
        match self {
            Self::Ready => "ready",
            Self::Sending => "sending",
            Self::Delivered => "delivered",
            Self::Refused => "refused",
            Self::Superseded => "superseded",
        }
    }

    fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }
}

/// A batch and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QueuedBatch {
    /// The batch.
    pub batch: OutboxBatch,
    /// Where it stands.
    pub state: BatchState,
    /// How the last try to send it ended.
    pub last_attempt: Option<Attempt>,
    /// The hub's receipt, as received and verified.
    pub receipt: Option<Vec<u8>>,
}

/// How one try to send ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attempt {
    /// When.
    pub at: DateTime<Utc>,
    /// How, as a stable code.
    pub outcome: String,
    /// More, for who looks into it.
    pub detail: String,
}

/// What was released of one table: the newest revision that left or may still leave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Release {
    /// The batch that carries it.
    pub sequence: u32,
    /// Its revision.
    pub revision: u32,
    /// The exact bytes.
    pub body: Vec<u8>,
    /// Their SHA-256.
    pub body_sha256: [u8; 32],
}

fn read_batch(row: &Row<'_>) -> rusqlite::Result<OutboxBatch> {
    Ok(OutboxBatch {
        sequence: row.get("sequence")?,
        centre: coded(row, "centre", |code| CentreCode::parse(code).ok())?,
        dataset: row.get("dataset")?,
        period: row.get("period")?,
        revision: row.get("revision")?,
        envelope: row.get("envelope")?,
        signature: row.get("signature")?,
        body: row.get("body")?,
        policy: row.get("policy")?,
        approved_by: row.get("approved_by")?,
        approved_at: instant(row, "approved_at")?,
    })
}

fn read_queued(row: &Row<'_>) -> rusqlite::Result<QueuedBatch> {
    let tried = instant_if_any(row, "tried_at")?;
    Ok(QueuedBatch {
        batch: read_batch(row)?,
        state: coded(row, "state", BatchState::from_code)?,
        last_attempt: tried
            .map(|at| -> rusqlite::Result<Attempt> {
                Ok(Attempt {
                    at,
                    outcome: row.get("outcome")?,
                    detail: row.get("detail")?,
                })
            })
            .transpose()?,
        receipt: row.get("receipt")?,
    })
}
