//! What centres publish now, and what they published before.

use super::batches::number;
use super::{Ledger, Store};
use crate::HubProblem;
use etp_disclosure::Period;
use etp_wire::{Body, Digest, Envelope};
use rusqlite::{OptionalExtension, named_params};
use serde::Serialize;

/// One line of the region's table: never "the total", always "what was published".
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Total {
    /// The quarter.
    pub period: String,
    /// The data element.
    pub element: String,
    /// The sum of the cells that were published.
    pub sum_of_published_cells: i64,
    /// How many centres reported.
    pub centres: i64,
    /// How many of these centres hid this cell.
    pub hidden: i64,
}

/// A cell that stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct PublishedCell {
    /// The centre's code.
    pub centre: String,
    /// The quarter.
    pub period: String,
    /// The data element.
    pub element: String,
    /// The revision it came with.
    pub revision: i64,
    /// The value; nothing when the centre hid it.
    pub value: Option<i64>,
}

impl Ledger<'_> {
    /// The revision that stands, and the digest of its body.
    pub(crate) fn table(
        &self,
        centre: &str,
        period: Period,
    ) -> Result<Option<(u64, Digest)>, HubProblem> {
        let mut statement = self
            .transaction
            .prepare_cached(include_str!("tables/find.sql"))?;
        let found = statement.query_row(
            named_params! { ":centre": centre, ":period": period.to_string() },
            |row| {
                Ok((
                    row.get::<_, i64>("revision")?.unsigned_abs(),
                    Digest::from_bytes(row.get("body_digest")?),
                ))
            },
        );
        Ok(found.optional()?)
    }

    pub(crate) fn replace_table(
        &self,
        envelope: &Envelope,
        body: &Body,
        hub_seq: u64,
    ) -> Result<(), HubProblem> {
        let (centre, period) = (envelope.centre(), envelope.period().to_string());
        let whose = named_params! { ":centre": centre, ":period": period };
        self.transaction
            .execute(include_str!("tables/keep_old_cells.sql"), whose)?;
        self.transaction
            .execute(include_str!("tables/delete_cells.sql"), whose)?;
        let revision = number(envelope.revision())?;
        for (element, value) in body.elements() {
            let value = value.map(number).transpose()?;
            self.transaction.prepare_cached(include_str!("tables/insert_cell.sql"))?.execute(named_params! {
                ":centre": centre, ":period": period, ":element": element, ":revision": revision, ":value": value,
            })?;
        }
        self.transaction.execute(
            include_str!("tables/put.sql"),
            named_params! {
                ":centre": centre, ":period": period, ":revision": revision,
                ":body_digest": envelope.body_digest().as_bytes(), ":hub_seq": number(hub_seq)?,
            },
        )?;
        Ok(())
    }
}

impl Store {
    pub(crate) fn totals(&self) -> Result<Vec<Total>, HubProblem> {
        let mut statement = self.connection.prepare(include_str!("tables/totals.sql"))?;
        let rows = statement.query_map([], |row| {
            Ok(Total {
                period: row.get("period")?,
                element: row.get("element")?,
                sum_of_published_cells: row.get("published")?,
                centres: row.get("centres")?,
                hidden: row.get("hidden")?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    pub(crate) fn cells(&self) -> Result<Vec<PublishedCell>, HubProblem> {
        let mut statement = self.connection.prepare(include_str!("tables/cells.sql"))?;
        let rows = statement.query_map([], |row| {
            Ok(PublishedCell {
                centre: row.get("centre")?,
                period: row.get("period")?,
                element: row.get("element")?,
                revision: row.get("revision")?,
                value: row.get("value")?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
