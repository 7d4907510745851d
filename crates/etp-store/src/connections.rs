//! Every time this computer spoke with a hub: with whom, what for, how many bytes. Lines are only added:
//! one when it begins to speak, one when it ended. A beginning whose end was written is not shown. What
//! was said is not kept here.

use crate::columns::{instant, stamp};
use crate::{Reader, StoreError, Writer};
use chrono::{DateTime, Utc};
use rusqlite::{Row, named_params};

/// One time this computer spoke with a hub.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConnectionLine {
    /// When it began; the same on the line of its end.
    pub at: DateTime<Utc>,
    /// With whom.
    pub address: String,
    /// What for: `probe`, `enrol`, `send`, `receipts`, `config` or `rotate`.
    pub purpose: String,
    /// How many bytes left.
    pub bytes_out: u32,
    /// How many came back.
    pub bytes_in: u32,
    /// How it ended, as a stable code.
    pub outcome: String,
}

impl ConnectionLine {
    /// The outcome of a line that was written before anything was said. Where it stays the only one, the
    /// exchange is under way, or the program died in it.
    pub const BEGUN: &'static str = "begun";
}

impl Reader<'_> {
    /// The last lines, newest first.
    ///
    /// # Errors
    /// The disk.
    pub fn connections(&self, limit: u32) -> Result<Vec<ConnectionLine>, StoreError> {
        let sql = include_str!("connections/last.sql");
        self.all(sql, named_params! { ":limit": limit }, read)
    }

    /// The lines since an instant, oldest first.
    ///
    /// # Errors
    /// The disk.
    pub fn connections_since(
        &self,
        since: DateTime<Utc>,
    ) -> Result<Vec<ConnectionLine>, StoreError> {
        let sql = include_str!("connections/since.sql");
        self.all(sql, named_params! { ":since": stamp(since) }, read)
    }
}

impl Writer<'_> {
    /// Adds a line.
    ///
    /// # Errors
    /// No such purpose; the disk.
    pub fn add_connection(&self, line: &ConnectionLine) -> Result<(), StoreError> {
        self.run(
            include_str!("connections/add.sql"),
            named_params! {
                ":at": stamp(line.at),
                ":address": line.address,
                ":purpose": line.purpose,
                ":bytes_out": line.bytes_out,
                ":bytes_in": line.bytes_in,
                ":outcome": line.outcome,
            },
        )?;
        Ok(())
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<ConnectionLine> {
    Ok(ConnectionLine {
        at: instant(row, "at")?,
        address: row.get("address")?,
        purpose: row.get("purpose")?,
        bytes_out: row.get("bytes_out")?,
        bytes_in: row.get("bytes_in")?,
        outcome: row.get("outcome")?,
    })
}
