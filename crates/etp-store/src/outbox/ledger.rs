//! What was said of each table, and of whom it was counted: the ledger, line by line.

use super::{BatchState, BatchStatus, OutboxBatch};
use crate::columns::{coded, instant};
use crate::{Reader, StoreError, Writer};
use chrono::{DateTime, Utc};
use etp_disclosure::AnonymousCounts;
use etp_domain::PatientId;
use rusqlite::{Row, named_params};
use sha2::{Digest, Sha256};

/// A line of the ledger, with what became of its batch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptLine {
    /// The batch.
    pub sequence: u32,
    /// What kind of table it is.
    pub dataset: String,
    /// Of when.
    pub period: String,
    /// Its revision.
    pub revision: u32,
    /// The disclosure policy.
    pub policy: String,
    /// Released or withdrawn.
    pub status: BatchStatus,
    /// It has a cause: it corrected or withdrew what was said before.
    pub is_correction: bool,
    /// Where its batch stands.
    pub state: BatchState,
    /// Its batch was on its way at least once.
    pub may_have_left: bool,
    /// When it was validated.
    pub approved_at: DateTime<Utc>,
    /// The exact bytes.
    pub body: Vec<u8>,
    /// What was published, as JSON.
    pub counts: String,
    /// The line of the disclosure rules, as JSON; `None` for what was released before they kept one.
    pub line: Option<String>,
    /// The fingerprint of what it was counted from; `None` likewise.
    pub register_sha256: Option<[u8; 32]>,
}

impl Reader<'_> {
    /// Every line, oldest first.
    ///
    /// # Errors
    /// The disk.
    pub fn ledger(&self) -> Result<Vec<KeptLine>, StoreError> {
        self.all(include_str!("ledger.sql"), [], read)
    }
}

impl Writer<'_> {
    pub(super) fn add_ledger_line(
        &self,
        batch: &OutboxBatch,
        counts: &AnonymousCounts,
        line: &str,
        register_sha256: [u8; 32],
    ) -> Result<(), StoreError> {
        let digest: [u8; 32] = Sha256::digest(&batch.body).into();
        self.run(
            include_str!("add_ledger_line.sql"),
            named_params! {
                ":sequence": batch.sequence,
                ":body_sha256": digest,
                ":counts": serde_json::json!(counts).to_string(),
                ":hidden_codes": serde_json::json!(counts.hidden_codes()).to_string(),
                ":line": line,
                ":register_sha256": register_sha256,
            },
        )?;
        Ok(())
    }

    /// Gives people the numbers by which the ledger tells them apart. Who has one keeps it.
    ///
    /// # Errors
    /// No such person; the disk.
    pub fn number_counted(&self, people: &[PatientId]) -> Result<(), StoreError> {
        for person in people {
            self.run(
                include_str!("number_counted.sql"),
                named_params! { ":person": person.0 },
            )?;
        }
        Ok(())
    }
}

impl Reader<'_> {
    /// The next number nobody was told apart by.
    ///
    /// # Errors
    /// The disk.
    pub fn next_counted_number(&self) -> Result<u32, StoreError> {
        self.one(include_str!("next_counted_number.sql"), [], |row| {
            row.get("next")
        })
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<KeptLine> {
    Ok(KeptLine {
        sequence: row.get("sequence")?,
        dataset: row.get("dataset")?,
        period: row.get("period")?,
        revision: row.get("revision")?,
        policy: row.get("policy")?,
        status: coded(row, "status", BatchStatus::from_code)?,
        is_correction: row.get("is_correction")?,
        state: coded(row, "state", BatchState::from_code)?,
        may_have_left: row.get("may_have_left")?,
        approved_at: instant(row, "approved_at")?,
        body: row.get("body")?,
        counts: row.get("counts")?,
        line: row.get("line")?,
        register_sha256: row.get("register_sha256")?,
    })
}
