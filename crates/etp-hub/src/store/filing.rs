//! One batch on its way in: what is known when it arrives, and everything it leaves behind. As few
//! statements as the engine allows, since batches are written one after the other.

use super::batches::{Stored, number};
use super::devices::{Device, device};
use super::engine::{Changes, Columns, Statement, Value};
use super::tables::{StandingTable, cells_as_text};
use super::{Ledger, log};
use crate::HubProblem;
use crate::chain::link;
use etp_wire::{Body, Digest, Envelope, Outcome, ReceiptFacts, SignedBatch};

const FIND: Statement = Statement::shared(include_str!("filing/find.sql"));
/// The table stands now.
const APPLY: Changes = Changes {
    sqlite: &[
        log::INSERT,
        include_str!("batches/insert.sql"),
        include_str!("tables/put.sql"),
        include_str!("tables/insert_cells.sqlite.sql"),
    ],
    postgres: include_str!("filing/apply.postgres.sql"),
};
/// It is kept, and nothing stands that did not stand before.
const KEEP: Changes = Changes {
    sqlite: &[log::INSERT, include_str!("batches/insert.sql")],
    postgres: include_str!("filing/keep.postgres.sql"),
};

/// What is known when a batch arrives.
pub(crate) struct Found {
    pub(crate) device: Device,
    /// The batch, if its laptop used its number before.
    pub(crate) batch: Option<Stored>,
    /// The revision that stands of its table.
    pub(crate) standing: Option<Envelope>,
}

/// A batch with its place in the chain.
pub(crate) struct Filed<'a> {
    pub(crate) batch: &'a SignedBatch,
    pub(crate) body: &'a Body,
    pub(crate) facts: &'a ReceiptFacts,
    pub(crate) receipt: &'a [u8],
    /// The hash its link follows.
    pub(crate) previous: &'a [u8; 32],
}

impl Ledger<'_> {
    /// Nothing when no such laptop is known.
    pub(crate) fn found(&mut self, envelope: &Envelope) -> Result<Option<Found>, HubProblem> {
        let device = envelope.device().to_string();
        let period = envelope.period().to_string();
        let which = [
            (":device", Value::Text(&device)),
            (":sequence", Value::Number(number(envelope.sequence())?)),
            (":centre", Value::Text(envelope.centre())),
            (":period", Value::Text(&period)),
        ];
        Ok(self.one(FIND, &which, found)?.flatten())
    }

    /// Writes a batch, its link, and the table it makes stand.
    pub(crate) fn file(&mut self, filed: &Filed<'_>) -> Result<(), HubProblem> {
        let (batch, facts) = (filed.batch, filed.facts);
        let envelope = batch.envelope();
        let (device, cells) = (facts.device.to_string(), cells_as_text(filed.body)?);
        let (table, body_digest) = (StandingTable::of(envelope), envelope.body_digest());
        let hash = link(filed.previous, filed.receipt);
        let values = [
            (":device", Value::Text(&device)),
            (":sequence", Value::Number(number(facts.sequence)?)),
            (":digest", Value::Bytes(facts.digest.as_bytes())),
            (":outcome", Value::Text(facts.outcome.code())),
            (":hub_seq", Value::Number(number(facts.hub_sequence)?)),
            (":received_at", Value::Text(&facts.hub_time)),
            (":envelope", Value::Bytes(batch.envelope_text())),
            (":signature", Value::Bytes(batch.signature())),
            (":body", Value::Bytes(batch.body())),
            (":receipt", Value::Bytes(filed.receipt)),
            (":previous", Value::Bytes(filed.previous)),
            (":hash", Value::Bytes(&hash)),
            (":centre", Value::Text(&table.centre)),
            (":period", Value::Text(&table.period)),
            (":revision", Value::Number(table.revision)),
            (":body_digest", Value::Bytes(body_digest.as_bytes())),
            (":data_set", Value::Text(&table.data_set)),
            (":status", Value::Text(&table.status)),
            (":step", Value::Text(&table.step)),
            (":cause", Value::Text(&table.cause)),
            (":cells", Value::Text(&cells)),
        ];
        let applied = facts.outcome == Outcome::Applied;
        self.change_together(if applied { APPLY } else { KEEP }, &values)?;
        self.end = Some((facts.hub_sequence + 1, hash));
        match facts.outcome {
            Outcome::Superseded => self.keep_old_table(envelope, filed.body),
            Outcome::Applied | Outcome::Duplicate => Ok(()),
        }
    }
}

/// Nothing when the laptop's stored key is no key any more.
fn found(row: &dyn Columns) -> Result<Option<Found>, HubProblem> {
    let Some(device) = device(row)? else {
        return Ok(None);
    };
    let standing = row.bytes_or_none("standing")?;
    Ok(Some(Found {
        device,
        batch: stored(row)?,
        standing: standing.and_then(|text| Envelope::parse(&text)),
    }))
}

fn stored(row: &dyn Columns) -> Result<Option<Stored>, HubProblem> {
    let Some(receipt) = row.bytes_or_none("receipt")? else {
        return Ok(None);
    };
    let digest = Digest::from_bytes(row.digest("digest")?);
    Ok(Some(Stored { digest, receipt }))
}
