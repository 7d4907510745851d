//! Batches going out: leases, attempts, receipts.

use super::{Attempt, rows};
use crate::columns::stamp;
use crate::{Reader, StoreError, Writer};
use chrono::{DateTime, Utc};
use rusqlite::named_params;

impl Reader<'_> {
    /// Every try to bring a batch to the hub, oldest first.
    ///
    /// # Errors
    /// The disk.
    pub fn attempts(&self, sequence: u32) -> Result<Vec<Attempt>, StoreError> {
        let sql = include_str!("attempts.sql");
        self.all(sql, named_params! { ":sequence": sequence }, rows::attempt)
    }

    /// A batch's receipt, as received and verified.
    ///
    /// # Errors
    /// The disk.
    pub fn receipt(&self, sequence: u32) -> Result<Option<Vec<u8>>, StoreError> {
        let sql = include_str!("receipt.sql");
        self.find(sql, named_params! { ":sequence": sequence }, |row| {
            row.get("receipt")
        })
    }
}

impl Writer<'_> {
    /// Takes a batch for sending, until an instant: from now on it may have left. The answer is `false`
    /// when somebody else holds it or it is not to be sent.
    ///
    /// # Errors
    /// The disk.
    pub fn lease(
        &self,
        sequence: u32,
        until: DateTime<Utc>,
        now: DateTime<Utc>,
    ) -> Result<bool, StoreError> {
        let taken = self.run(
            include_str!("lease.sql"),
            named_params! { ":sequence": sequence, ":until": stamp(until), ":now": stamp(now) },
        )?;
        Ok(taken > 0)
    }

    /// Gives a leased batch back: it waits again, unless a newer revision took its place meanwhile.
    ///
    /// # Errors
    /// The disk.
    pub fn give_back(&self, sequence: u32) -> Result<(), StoreError> {
        self.run(
            include_str!("give_back.sql"),
            named_params! { ":sequence": sequence },
        )?;
        Ok(())
    }

    /// A try to send a batch failed; whatever waits is put off until an instant.
    ///
    /// # Errors
    /// The disk.
    pub fn put_off(&self, sequence: u32, until: DateTime<Utc>) -> Result<(), StoreError> {
        self.run(
            include_str!("count_failure.sql"),
            named_params! { ":sequence": sequence },
        )?;
        self.run(
            include_str!("put_off.sql"),
            named_params! { ":until": stamp(until) },
        )?;
        Ok(())
    }

    /// Whatever waits may be tried now.
    ///
    /// # Errors
    /// The disk.
    pub fn wait_no_longer(&self) -> Result<(), StoreError> {
        self.run(include_str!("wait_no_longer.sql"), [])?;
        Ok(())
    }

    /// Writes how a try ended. It changes nothing else.
    ///
    /// # Errors
    /// No such batch; the disk.
    pub fn log_attempt(&self, sequence: u32, attempt: &Attempt) -> Result<(), StoreError> {
        self.run(
            include_str!("log_attempt.sql"),
            named_params! {
                ":sequence": sequence,
                ":at": stamp(attempt.at),
                ":way": attempt.way.code(),
                ":outcome": attempt.outcome,
                ":detail": attempt.detail,
                ":bytes_out": attempt.bytes_out,
                ":bytes_in": attempt.bytes_in,
            },
        )?;
        Ok(())
    }

    /// A batch is about to be written to a file: from now on it may have left.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; the disk.
    pub fn carry_batch(&self, sequence: u32) -> Result<(), StoreError> {
        self.settle_batch(include_str!("carry.sql"), sequence)
    }

    /// The hub will not take a batch: it is not tried again.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when it is not waiting or being sent; the disk.
    pub fn refuse_batch(&self, sequence: u32) -> Result<(), StoreError> {
        let sql = include_str!("refuse.sql");
        self.settle_batch(sql, sequence)
    }

    /// Keeps a receipt that was verified: the batch is delivered. A receipt that is kept already
    /// stays.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; the disk.
    pub fn save_receipt(
        &self,
        sequence: u32,
        receipt: &[u8],
        verified_at: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        self.settle_batch(include_str!("deliver.sql"), sequence)?;
        self.run(
            include_str!("save_receipt.sql"),
            named_params! {
                ":sequence": sequence,
                ":receipt": receipt,
                ":verified_at": stamp(verified_at),
            },
        )?;
        Ok(())
    }

    pub(super) fn settle_batch(&self, sql: &str, sequence: u32) -> Result<(), StoreError> {
        match self.run(sql, named_params! { ":sequence": sequence })? {
            0 => Err(StoreError::NotFound { what: "batch" }),
            _ => Ok(()),
        }
    }
}
