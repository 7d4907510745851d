//! What was done, by whom, when. Lines are only ever added; each carries the hash of the one
//! before it, so a line that was changed or taken out shows.
//!
//! The chain says nothing against somebody who rewrites all of it; its head travels in what is
//! sent, and the hub's receipt dates it.

use crate::columns::{instant, stamp};
use crate::{Reader, StoreError, Writer};
use chrono::{DateTime, Utc};
use rusqlite::{Row, named_params};
use sha2::{Digest, Sha256};

/// One line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HistoryLine {
    /// Its number, from 1.
    pub line: u32,
    /// When.
    pub at: DateTime<Utc>,
    /// Who.
    pub by: String,
    /// What, as a stable code: `patient-added`.
    pub act: String,
    /// Of what: an identity, or empty.
    pub object: String,
    /// More, as JSON.
    pub detail: serde_json::Value,
    /// SHA-256 of this line and all before it.
    pub hash: [u8; 32],
}

impl Reader<'_> {
    /// The last lines, latest first.
    ///
    /// # Errors
    /// The disk.
    pub fn history(&self, limit: u32) -> Result<Vec<HistoryLine>, StoreError> {
        let sql = include_str!("history/last.sql");
        self.all(sql, named_params! { ":limit": limit }, read)
    }

    /// The number and hash of the last line; zeros before the first.
    ///
    /// # Errors
    /// The disk.
    pub fn history_head(&self) -> Result<(u32, [u8; 32]), StoreError> {
        let sql = include_str!("history/head.sql");
        let head = self.find(sql, [], |row| Ok((row.get("line")?, row.get("hash")?)))?;
        Ok(head.unwrap_or((0, [0; 32])))
    }

    /// The first line that is not what was written, or does not follow the one before it; `None`
    /// when the chain holds.
    ///
    /// # Errors
    /// The disk.
    pub fn broken_history_line(&self) -> Result<Option<u32>, StoreError> {
        let links = self.all(include_str!("history/chain.sql"), [], read_link)?;
        let (mut expected, mut previous) = (1, [0; 32]);
        for link in links {
            if link.line != expected || link.hash != link.hash_after(&previous) {
                return Ok(Some(expected));
            }
            (expected, previous) = (expected + 1, link.hash);
        }
        Ok(None)
    }
}

impl Writer<'_> {
    /// Adds a line.
    ///
    /// # Errors
    /// The disk.
    pub fn note(
        &self,
        act: &str,
        object: &str,
        detail: &serde_json::Value,
        by: &str,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let (last, previous) = self.history_head()?;
        let mut link = Link {
            line: last + 1,
            fields: [
                stamp(now),
                by.into(),
                act.into(),
                object.into(),
                detail.to_string(),
            ],
            hash: [0; 32],
        };
        link.hash = link.hash_after(&previous);
        self.add_link(&link, &previous)
    }

    fn add_link(&self, link: &Link, previous: &[u8; 32]) -> Result<(), StoreError> {
        let [at, by, act, object, detail] = &link.fields;
        self.run(
            include_str!("history/insert.sql"),
            named_params! {
                ":line": link.line,
                ":at": at,
                ":by": by,
                ":act": act,
                ":object": object,
                ":detail": detail,
                ":previous_hash": previous,
                ":hash": link.hash,
            },
        )?;
        Ok(())
    }
}

/// A line as it is hashed: its texts exactly as stored.
struct Link {
    line: u32,
    /// When, who, what, of what, more.
    fields: [String; 5],
    hash: [u8; 32],
}

impl Link {
    /// Each field goes in with its length before it, so that no two lines read alike.
    fn hash_after(&self, previous: &[u8; 32]) -> [u8; 32] {
        let mut digest = Sha256::new();
        digest.update(previous);
        digest.update(self.line.to_be_bytes());
        for field in &self.fields {
            digest.update((field.len() as u64).to_be_bytes());
            digest.update(field);
        }
        digest.finalize().into()
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<HistoryLine> {
    let detail: String = row.get("detail")?;
    Ok(HistoryLine {
        line: row.get("line")?,
        at: instant(row, "at")?,
        by: row.get("signed_by")?,
        act: row.get("act")?,
        object: row.get("object")?,
        detail: serde_json::from_str(&detail).unwrap_or(serde_json::Value::String(detail)),
        hash: row.get("hash")?,
    })
}

fn read_link(row: &Row<'_>) -> rusqlite::Result<Link> {
    Ok(Link {
        line: row.get("line")?,
        fields: [
            row.get("at")?,
            row.get("signed_by")?,
            row.get("act")?,
            row.get("object")?,
            row.get("detail")?,
        ],
        hash: row.get("hash")?,
    })
}

#[cfg(test)]
mod tests;
