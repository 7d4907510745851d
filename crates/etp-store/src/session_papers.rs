//! Papers kept with a session, such as its signed sheet, by the digest of their bytes. They are about
//! many people: none is in one person's copy or goes when one is erased.

use crate::columns::{id, instant, stamp};
use crate::{Reader, StoreError, Writer};
use chrono::{DateTime, Utc};
use etp_domain::SessionId;
use rusqlite::{Row, named_params};

/// A paper kept with a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionPaper {
    /// With which session.
    pub session: SessionId,
    /// What it is.
    pub title: String,
    /// What its bytes are, e.g. `application/pdf`.
    pub media_type: String,
    /// How many bytes.
    pub size: u64,
    /// Their digest, in hexadecimal.
    pub sha256: String,
    /// Where the paper itself lies; may be empty.
    pub binder: String,
    /// When it was added.
    pub added_at: DateTime<Utc>,
    /// By whom.
    pub added_by: String,
}

impl Reader<'_> {
    /// A session's papers, latest first.
    ///
    /// # Errors
    /// The disk.
    pub fn session_papers(&self, session: SessionId) -> Result<Vec<SessionPaper>, StoreError> {
        let sql = include_str!("session_papers/of_session.sql");
        self.all(sql, named_params! { ":session": session.0 }, read)
    }

    /// The bytes of a session's paper.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; the disk.
    pub fn session_paper_bytes(
        &self,
        session: SessionId,
        sha256: &str,
    ) -> Result<Vec<u8>, StoreError> {
        let params = named_params! { ":session": session.0, ":sha256": sha256 };
        self.find(include_str!("session_papers/bytes.sql"), params, |row| {
            row.get("bytes")
        })?
        .ok_or(StoreError::NotFound { what: "paper" })
    }
}

impl Writer<'_> {
    /// Keeps a paper with a session.
    ///
    /// # Errors
    /// The session has the same paper already; no such session; the disk.
    pub fn add_session_paper(&self, paper: &SessionPaper, bytes: &[u8]) -> Result<(), StoreError> {
        self.run(
            include_str!("session_papers/insert.sql"),
            named_params! {
                ":session": paper.session.0,
                ":sha256": paper.sha256,
                ":title": paper.title,
                ":media_type": paper.media_type,
                ":size": i64::try_from(paper.size).unwrap_or(i64::MAX),
                ":binder": paper.binder,
                ":at": stamp(paper.added_at),
                ":by": paper.added_by,
            },
        )?;
        self.run(
            include_str!("session_papers/insert_bytes.sql"),
            named_params! {
                ":session": paper.session.0, ":sha256": paper.sha256, ":bytes": bytes,
            },
        )?;
        Ok(())
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<SessionPaper> {
    Ok(SessionPaper {
        session: id(row, "session", SessionId)?,
        title: row.get("title")?,
        media_type: row.get("media_type")?,
        size: row.get::<_, i64>("size")?.unsigned_abs(),
        sha256: row.get("sha256")?,
        binder: row.get("binder")?,
        added_at: instant(row, "added_at")?,
        added_by: row.get("added_by")?,
    })
}
