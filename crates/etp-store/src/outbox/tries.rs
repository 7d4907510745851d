//! Batches going out: leases, attempts, receipts.

use super::Attempt;
use crate::columns::{instant, stamp};
use crate::{Reader, StoreError, Writer};
use chrono::{DateTime, Utc};
use rusqlite::named_params;

impl Reader<'_> {
    /// Every try to send a batch, oldest first.
    ///
    /// # Errors
    /// The disk.
    pub fn attempts(&self, sequence: u32) -> Result<Vec<Attempt>, StoreError> {
        let sql = include_str!("attempts.sql");
        self.all(sql, named_params! { ":sequence": sequence }, |row| {
            Ok(Attempt {
                at: instant(row, "at")?,
                outcome: row.get("outcome")?,
                detail: row.get("detail")?,
            })
        })
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
    /// Takes a batch for sending, until an instant. The answer is `false` when somebody else holds
    /// it or it is not to be sent.
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

    /// Gives a leased batch back: it waits again.
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

    /// Writes how a try ended. It changes nothing else.
    ///
    /// # Errors
    /// No such batch; the disk.
    pub fn log_attempt(
        &self,
        sequence: u32,
        at: DateTime<Utc>,
        outcome: &str,
        detail: &str,
    ) -> Result<(), StoreError> {
        self.run(
            include_str!("log_attempt.sql"),
            named_params! {
                ":sequence": sequence,
                ":at": stamp(at),
                ":outcome": outcome,
                ":detail": detail,
            },
        )?;
        Ok(())
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

    fn settle_batch(&self, sql: &str, sequence: u32) -> Result<(), StoreError> {
        match self.run(sql, named_params! { ":sequence": sequence })? {
            0 => Err(StoreError::NotFound { what: "batch" }),
            _ => Ok(()),
        }
    }
}
