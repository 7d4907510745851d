//! The chain of receipts, in order.

use super::batches::number;
use super::{Ledger, Store};
use crate::HubProblem;
use crate::chain::{START, link};
use rusqlite::{OptionalExtension, named_params};

/// One link as it is stored.
pub(crate) struct Link {
    pub(crate) hub_seq: i64,
    pub(crate) previous: [u8; 32],
    pub(crate) entry: Vec<u8>,
    pub(crate) hash: [u8; 32],
}

impl Ledger<'_> {
    /// The number of the next link and the hash it follows.
    pub(crate) fn next_link(&self) -> Result<(u64, [u8; 32]), HubProblem> {
        let mut statement = self
            .transaction
            .prepare_cached(include_str!("log/last.sql"))?;
        let last = statement
            .query_row([], |row| {
                Ok((
                    row.get::<_, i64>("hub_seq")?.unsigned_abs(),
                    row.get("hash")?,
                ))
            })
            .optional()?;
        Ok(last.map_or((1, START), |(hub_seq, hash)| (hub_seq + 1, hash)))
    }

    pub(crate) fn append(
        &self,
        hub_seq: u64,
        previous: &[u8; 32],
        entry: &[u8],
    ) -> Result<(), HubProblem> {
        let mut statement = self
            .transaction
            .prepare_cached(include_str!("log/insert.sql"))?;
        statement.execute(named_params! {
            ":hub_seq": number(hub_seq)?,
            ":previous": previous,
            ":entry": entry,
            ":hash": link(previous, entry),
        })?;
        Ok(())
    }
}

impl Store {
    pub(crate) fn links(&self) -> Result<Vec<Link>, HubProblem> {
        let mut statement = self.connection.prepare(include_str!("log/in_order.sql"))?;
        let rows = statement.query_map([], |row| {
            Ok(Link {
                hub_seq: row.get("hub_seq")?,
                previous: row.get("previous")?,
                entry: row.get("entry")?,
                hash: row.get("hash")?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
