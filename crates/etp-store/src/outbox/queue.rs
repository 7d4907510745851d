//! Batches going in, and looked at.

use super::{BatchState, OutboxBatch, QueuedBatch, rows};
use crate::columns::stamp;
use crate::{Reader, StoreError, Writer};
use chrono::{DateTime, Utc};
use etp_disclosure::AnonymousCounts;
use rusqlite::named_params;

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
        self.all(include_str!("batches.sql"), [], rows::queued)
    }

    /// One of them.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; the disk.
    pub fn batch(&self, sequence: u32) -> Result<QueuedBatch, StoreError> {
        let mut all = self.batches()?.into_iter();
        all.find(|queued| queued.batch.sequence == sequence)
            .ok_or(StoreError::NotFound { what: "batch" })
    }

    /// Batches that may be sent now, oldest first: those that wait and were not put off beyond now, and
    /// those whose lease is over.
    ///
    /// # Errors
    /// The disk.
    pub fn ready_batches(&self, now: DateTime<Utc>) -> Result<Vec<OutboxBatch>, StoreError> {
        let sql = include_str!("ready.sql");
        self.all(sql, named_params! { ":now": stamp(now) }, rows::batch)
    }
}

impl Writer<'_> {
    /// Puts a batch in the outbox, ready or held, with its ledger line: the JSON of the disclosure rules
    /// and the fingerprint of what was counted. An older revision of the same table that still waits is
    /// superseded.
    ///
    /// # Errors
    /// The sequence or the revision is taken; the line is no JSON; the disk.
    pub fn add_batch(
        &self,
        batch: &OutboxBatch,
        state: BatchState,
        counts: &AnonymousCounts,
        (line, register_sha256): (&str, [u8; 32]),
    ) -> Result<(), StoreError> {
        self.supersede(batch)?;
        self.insert(batch, state)?;
        self.add_ledger_line(batch, counts, line, register_sha256)
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

    fn insert(&self, batch: &OutboxBatch, state: BatchState) -> Result<usize, StoreError> {
        self.run(
            include_str!("insert.sql"),
            named_params! {
                ":sequence": batch.sequence,
                ":centre": batch.centre.as_str(),
                ":dataset": batch.dataset,
                ":period": batch.period,
                ":revision": batch.revision,
                ":status": batch.status.code(),
                ":cause": batch.cause,
                ":note": batch.note,
                ":step": batch.step,
                ":envelope": batch.envelope,
                ":signature": batch.signature,
                ":body": batch.body,
                ":policy": batch.policy,
                ":approved_by": batch.approved_by,
                ":approved_at": stamp(batch.approved_at),
                ":state": state.code(),
            },
        )
    }
}
