//! Batches going in, and looked at.

use super::{OutboxBatch, QueuedBatch, Release, read_batch, read_queued};
use crate::columns::stamp;
use crate::{Reader, StoreError, Writer};
use chrono::{DateTime, Utc};
use etp_disclosure::AnonymousCounts;
use rusqlite::named_params;
use sha2::{Digest, Sha256};

impl Reader<'_> {
    /// The number the next batch of this laptop gets.
    ///
    /// # Errors
    /// The disk.
    pub fn next_sequence(&self) -> Result<u32, StoreError> {
        let sql = include_str!("next_sequence.sql");
        self.one(sql, [], |row| row.get("next"))
    }

    /// The revision the next release of a table gets.
    ///
    /// # Errors
    /// The disk.
    pub fn next_revision(&self, dataset: &str, period: &str) -> Result<u32, StoreError> {
        self.one(
            include_str!("next_revision.sql"),
            named_params! { ":dataset": dataset, ":period": period },
            |row| row.get("next"),
        )
    }

    /// The signed text of this laptop's last batch, which the next one names.
    ///
    /// # Errors
    /// The disk.
    pub fn last_envelope(&self) -> Result<Option<Vec<u8>>, StoreError> {
        let sql = include_str!("last_envelope.sql");
        self.find(sql, [], |row| row.get("envelope"))
    }

    /// Every batch and what became of it, newest first.
    ///
    /// # Errors
    /// The disk.
    pub fn batches(&self) -> Result<Vec<QueuedBatch>, StoreError> {
        self.all(include_str!("batches.sql"), [], read_queued)
    }

    /// Batches that may be sent now, oldest first: those that wait, and those whose lease is over.
    ///
    /// # Errors
    /// The disk.
    pub fn ready_batches(&self, now: DateTime<Utc>) -> Result<Vec<OutboxBatch>, StoreError> {
        let sql = include_str!("ready.sql");
        self.all(sql, named_params! { ":now": stamp(now) }, read_batch)
    }

    /// What was released of a table, if anything was: the newest revision that was not refused.
    ///
    /// # Errors
    /// The disk.
    pub fn released(&self, dataset: &str, period: &str) -> Result<Option<Release>, StoreError> {
        self.find(
            include_str!("released.sql"),
            named_params! { ":dataset": dataset, ":period": period },
            |row| {
                Ok(Release {
                    sequence: row.get("sequence")?,
                    revision: row.get("revision")?,
                    body: row.get("body")?,
                    body_sha256: row.get("body_sha256")?,
                })
            },
        )
    }
}

impl Writer<'_> {
    /// Puts a batch in the outbox, ready, with its ledger line. An older revision of the same
    /// table that still waits is superseded.
    ///
    /// # Errors
    /// The sequence or the revision is taken; the disk.
    pub fn add_batch(
        &self,
        batch: &OutboxBatch,
        counts: &AnonymousCounts,
    ) -> Result<(), StoreError> {
        self.supersede(batch)?;
        self.insert(batch)?;
        self.add_ledger_line(batch, counts)
    }

    fn supersede(&self, batch: &OutboxBatch) -> Result<usize, StoreError> {
        self.run(
            include_str!("supersede.sql"),
            named_params! {
                ":centre": batch.centre.as_str(),
                ":dataset": batch.dataset,
                ":period": batch.period,
                ":revision": batch.revision,
            },
        )
    }

    fn insert(&self, batch: &OutboxBatch) -> Result<usize, StoreError> {
        self.run(
            include_str!("insert.sql"),
            named_params! {
                ":sequence": batch.sequence,
                ":centre": batch.centre.as_str(),
                ":dataset": batch.dataset,
                ":period": batch.period,
                ":revision": batch.revision,
                ":envelope": batch.envelope,
                ":signature": batch.signature,
                ":body": batch.body,
                ":policy": batch.policy,
                ":approved_by": batch.approved_by,
                ":approved_at": stamp(batch.approved_at),
            },
        )
    }

    fn add_ledger_line(
        &self,
        batch: &OutboxBatch,
        counts: &AnonymousCounts,
    ) -> Result<(), StoreError> {
        let digest: [u8; 32] = Sha256::digest(&batch.body).into();
        self.run(
            include_str!("add_ledger_line.sql"),
            named_params! {
                ":sequence": batch.sequence,
                ":body_sha256": digest,
                ":counts": serde_json::json!(counts).to_string(),
                ":hidden_codes": serde_json::json!(counts.hidden_codes()).to_string(),
            },
        )?;
        Ok(())
    }
}
