//! The chain of receipts, in order.

use super::engine::Statement;
use super::{Ledger, Reading};
use crate::HubProblem;
use crate::chain::START;

const LAST: Statement = Statement::shared(include_str!("log/last.sql"));
/// Written with its batch.
pub(super) const INSERT: &str = include_str!("log/insert.sql");
const IN_ORDER: Statement = Statement::shared(include_str!("log/in_order.sql"));

/// One link as it is stored.
pub(crate) struct Link {
    pub(crate) hub_seq: i64,
    pub(crate) previous: [u8; 32],
    pub(crate) entry: Vec<u8>,
    pub(crate) hash: [u8; 32],
}

/// The end of the chain: the number of the next link and the hash it follows.
pub(crate) type End = (u64, [u8; 32]);

impl Reading<'_> {
    /// Where the next link goes.
    pub(crate) fn next_link(&mut self) -> Result<End, HubProblem> {
        let last = self.one(LAST, &[], |row| {
            Ok((row.number("hub_seq")?.unsigned_abs(), row.digest("hash")?))
        })?;
        Ok(last.map_or((1, START), |(hub_seq, hash)| (hub_seq + 1, hash)))
    }

    pub(crate) fn links(&mut self) -> Result<Vec<Link>, HubProblem> {
        self.all(IN_ORDER, &[], |row| {
            Ok(Link {
                hub_seq: row.number("hub_seq")?,
                previous: row.digest("previous")?,
                entry: row.bytes("entry")?,
                hash: row.digest("hash")?,
            })
        })
    }
}

impl Ledger<'_> {
    /// Where the next link goes; asked of the database once, however many follow.
    pub(crate) fn chain_end(&mut self) -> Result<End, HubProblem> {
        if let Some(end) = self.end {
            return Ok(end);
        }
        let end = self.next_link()?;
        self.end = Some(end);
        Ok(end)
    }
}
