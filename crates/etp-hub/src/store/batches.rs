//! Batches as they arrived.

use super::{Ledger, Store};
use crate::HubProblem;
use etp_wire::{DevicePublicKey, Digest, KeyId, ReceiptFacts, SignedBatch};
use rusqlite::{OptionalExtension, Row, named_params};

/// What is remembered of a batch's arrival.
pub(crate) struct Stored {
    pub(crate) digest: Digest,
    pub(crate) receipt: Vec<u8>,
}

/// A batch with everything needed to verify it again.
pub(crate) struct Kept {
    pub(crate) hub_seq: i64,
    pub(crate) key: DevicePublicKey,
    pub(crate) envelope: Vec<u8>,
    pub(crate) signature: Vec<u8>,
    /// Nothing once its time was over.
    pub(crate) body: Option<Vec<u8>>,
    pub(crate) receipt: Vec<u8>,
}

impl Ledger<'_> {
    pub(crate) fn batch(&self, device: KeyId, sequence: u64) -> Result<Option<Stored>, HubProblem> {
        let sequence = number(sequence)?;
        let mut statement = self
            .transaction
            .prepare_cached(include_str!("batches/find.sql"))?;
        let found = statement.query_row(
            named_params! { ":device": device.to_string(), ":sequence": sequence },
            |row| {
                Ok(Stored {
                    digest: Digest::from_bytes(row.get("digest")?),
                    receipt: row.get("receipt")?,
                })
            },
        );
        Ok(found.optional()?)
    }

    pub(crate) fn insert_batch(
        &self,
        batch: &SignedBatch,
        facts: &ReceiptFacts,
        receipt: &[u8],
    ) -> Result<(), HubProblem> {
        let mut statement = self
            .transaction
            .prepare_cached(include_str!("batches/insert.sql"))?;
        statement.execute(named_params! {
            ":device": facts.device.to_string(),
            ":sequence": number(facts.sequence)?,
            ":digest": facts.digest.as_bytes(),
            ":outcome": facts.outcome.code(),
            ":hub_seq": number(facts.hub_sequence)?,
            ":received_at": facts.hub_time,
            ":envelope": batch.envelope_text(),
            ":signature": batch.signature(),
            ":body": batch.body(),
            ":receipt": receipt,
        })?;
        Ok(())
    }
}

impl Store {
    /// The receipts of a laptop's batches after a number, in order, at most so many.
    pub(crate) fn receipts(
        &self,
        device: KeyId,
        after: u64,
        most: u32,
    ) -> Result<Vec<Vec<u8>>, HubProblem> {
        let mut statement = self
            .connection
            .prepare(include_str!("batches/receipts.sql"))?;
        let after = i64::try_from(after).unwrap_or(i64::MAX);
        let whose = named_params! { ":device": device.to_string(), ":after": after, ":most": most };
        let rows = statement.query_map(whose, |row| row.get("receipt"))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Removes the bodies of batches that came before an instant and do not stand any more.
    pub(crate) fn remove_bodies(&self, before: &str, now: &str) -> Result<usize, HubProblem> {
        Ok(self.connection.execute(
            include_str!("batches/remove_bodies.sql"),
            named_params! { ":before": before, ":now": now },
        )?)
    }

    /// When each centre with an active laptop was last heard of.
    pub(crate) fn last_of_centres(&self) -> Result<Vec<String>, HubProblem> {
        let mut statement = self
            .connection
            .prepare(include_str!("batches/last_of_centres.sql"))?;
        let rows = statement.query_map([], |row| row.get("last"))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    pub(crate) fn kept_batches(&self) -> Result<Vec<Kept>, HubProblem> {
        let mut statement = self
            .connection
            .prepare(include_str!("batches/in_order.sql"))?;
        let rows = statement.query_map([], |row| Ok((row.get("hub_seq")?, kept(row)?)))?;
        rows.map(|row| {
            let (hub_seq, kept) = row?;
            kept.ok_or(HubProblem::Chain { hub_seq })
        })
        .collect()
    }
}

/// Nothing when the laptop's key is no key any more.
fn kept(row: &Row<'_>) -> rusqlite::Result<Option<Kept>> {
    let Some(key) = DevicePublicKey::from_bytes(&row.get::<_, Vec<u8>>("public_key")?) else {
        return Ok(None);
    };
    Ok(Some(Kept {
        hub_seq: row.get("hub_seq")?,
        key,
        envelope: row.get("envelope")?,
        signature: row.get("signature")?,
        body: kept_body(row)?,
        receipt: row.get("receipt")?,
    }))
}

fn kept_body(row: &Row<'_>) -> rusqlite::Result<Option<Vec<u8>>> {
    let removed_at: String = row.get("body_removed_at")?;
    if removed_at.is_empty() {
        row.get("body").map(Some)
    } else {
        Ok(None)
    }
}

pub(super) fn number(value: u64) -> Result<i64, HubProblem> {
    i64::try_from(value).map_err(|_| HubProblem::Number)
}
