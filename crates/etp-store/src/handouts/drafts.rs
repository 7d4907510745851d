//! Handouts somebody is writing: one draft a name, kept as it is typed.

use crate::columns::{instant, stamp};
use crate::{Reader, StoreError, Writer};
use chrono::{DateTime, Utc};
use rusqlite::{Row, named_params};

/// A draft as it was kept last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandoutDraftRow {
    /// Its name, as sessions will name it.
    pub name: String,
    /// The version it was opened from; 0 for a model or an empty page.
    pub began_from: u32,
    /// What it says, as JSON.
    pub body: String,
    /// When it was kept.
    pub kept_at: DateTime<Utc>,
    /// Who kept it.
    pub kept_by: String,
}

impl Reader<'_> {
    /// Every draft, the one kept last first.
    ///
    /// # Errors
    /// The disk.
    pub fn handout_drafts(&self) -> Result<Vec<HandoutDraftRow>, StoreError> {
        self.all(include_str!("drafts.sql"), [], read)
    }

    /// The draft of a name, if somebody is writing it.
    ///
    /// # Errors
    /// The disk.
    pub fn handout_draft(&self, name: &str) -> Result<Option<HandoutDraftRow>, StoreError> {
        self.find(
            include_str!("draft.sql"),
            named_params! { ":name": name },
            read,
        )
    }
}

impl Writer<'_> {
    /// Keeps a draft over the one of its name.
    ///
    /// # Errors
    /// The disk.
    pub fn keep_handout_draft(&self, draft: &HandoutDraftRow) -> Result<(), StoreError> {
        self.run(
            include_str!("keep_draft.sql"),
            named_params! {
                ":name": draft.name,
                ":began_from": draft.began_from,
                ":body": draft.body,
                ":at": stamp(draft.kept_at),
                ":by": draft.kept_by,
            },
        )?;
        Ok(())
    }

    /// Throws a draft away.
    ///
    /// # Errors
    /// The disk.
    pub fn drop_handout_draft(&self, name: &str) -> Result<(), StoreError> {
        self.run(
            include_str!("drop_draft.sql"),
            named_params! { ":name": name },
        )?;
        Ok(())
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<HandoutDraftRow> {
    Ok(HandoutDraftRow {
        name: row.get("name")?,
        began_from: row.get("began_from")?,
        body: row.get("body")?,
        kept_at: instant(row, "kept_at")?,
        kept_by: row.get("kept_by")?,
    })
}
