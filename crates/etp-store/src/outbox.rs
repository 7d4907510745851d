//! The outbox: what was validated to leave, and what became of it. `sending` is only a lease: a
//! send that died gives its batch back when the lease is over, with the very same bytes.
//!
//! A batch is written in the transaction of the act that validated it, with its ledger line; the
//! only counts it takes are those that passed the disclosure rules. What may have left is never
//! forgotten: not even a batch whose send died, or whose file was never seen again.

mod decide;
mod ledger;
mod queue;
mod rows;
mod states;
mod tries;

pub use ledger::KeptLine;
pub use states::{BatchState, BatchStatus, Way};

use chrono::{DateTime, Utc};
use etp_domain::CentreCode;

/// A table that was validated, as the exact bytes that leave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutboxBatch {
    /// Its number on this laptop, from 1, without gaps.
    pub sequence: u32,
    /// The code it is filed under.
    pub centre: CentreCode,
    /// What kind of table it is.
    pub dataset: String,
    /// Of when: `2026Q1`, `2026S1`, `2026`.
    pub period: String,
    /// From 1, growing with each release of the same table.
    pub revision: u32,
    /// Released or withdrawn.
    pub status: BatchStatus,
    /// Why it was corrected or withdrawn, as a code; empty for a first release.
    pub cause: String,
    /// More about it, which stays here.
    pub note: String,
    /// How coarse the centre's year had become, as the code of the disclosure rules.
    pub step: String,
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

/// A batch and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QueuedBatch {
    /// The batch.
    pub batch: OutboxBatch,
    /// Where it stands.
    pub state: BatchState,
    /// It was on its way at least once: somebody may know what it says.
    pub may_have_left: bool,
    /// Before when it is not tried by itself.
    pub next_try_at: Option<DateTime<Utc>>,
    /// How often in a row a try to send it failed.
    pub failures: u32,
    /// It was written to a file at least once.
    pub written: bool,
    /// How the last try to bring it to the hub ended.
    pub last_attempt: Option<Attempt>,
    /// The hub's receipt, as received and verified.
    pub receipt: Option<Vec<u8>>,
}

/// How one try to bring a batch to the hub ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attempt {
    /// When.
    pub at: DateTime<Utc>,
    /// By which way.
    pub way: Way,
    /// How, as a stable code.
    pub outcome: String,
    /// More, for who looks into it.
    pub detail: String,
    /// How many bytes left.
    pub bytes_out: u32,
    /// How many came back.
    pub bytes_in: u32,
}
