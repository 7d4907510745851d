//! Two files made one, and two again. Merging moves no row: the file that goes stands behind the one
//! that stays, so that everything written later stays where it was written.
//!
//! Why: a merge keeps the fields of the file that stays as they were, and names those it wrote.
//! Undoing gives each of those back, unless somebody wrote another value since. Where a later merge
//! wrote over it, what that one remembers is put right instead.

mod undo;

pub use undo::Unmerged;

use crate::columns::{id, instant, stamp};
use crate::patients::as_json;
use crate::{Reader, StoreError, Writer};
use chrono::{DateTime, Utc};
use etp_domain::{FileNumber, MergeId, Patient, PatientId};
use rusqlite::{Row, named_params};

/// A merge that holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MergeLine {
    /// Which.
    pub id: MergeId,
    /// The file that stayed.
    pub kept: PatientId,
    /// The file that went into it.
    pub gone: PatientId,
    /// The number of the file that went.
    pub gone_number: FileNumber,
    /// When.
    pub at: DateTime<Utc>,
    /// By whom.
    pub by: String,
}

impl Reader<'_> {
    /// The merges that made a person's file what it is, latest first; those undone are not there.
    ///
    /// # Errors
    /// The disk.
    pub fn merges_of(&self, patient: PatientId) -> Result<Vec<MergeLine>, StoreError> {
        let sql = include_str!("merges/of_patient.sql");
        self.all(sql, named_params! { ":patient": patient.0 }, read)
    }
}

impl Writer<'_> {
    /// Puts a file behind another. `chosen` is the file that stays, with the values that were chosen.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] unless both are files of their own on lists, and two; the disk.
    pub fn merge(
        &self,
        merge: MergeId,
        chosen: &Patient,
        gone: PatientId,
        by: &str,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let kept = chosen.id;
        if kept == gone || self.root_of(kept)? != kept || self.root_of(gone)? != gone {
            return Err(StoreError::NotFound { what: "patient" });
        }
        let before = self.patient(kept)?;
        let written = before.differences(chosen).into_iter();
        let written: serde_json::Map<_, _> = written
            .map(|difference| (difference.field.to_owned(), difference.new.into()))
            .collect();
        self.run(
            include_str!("merges/insert.sql"),
            named_params! {
                ":id": merge.0,
                ":kept": kept.0,
                ":gone": gone.0,
                ":at": stamp(now),
                ":by": by,
                ":kept_before": as_json(&before).to_string(),
                ":written": serde_json::Value::from(written).to_string(),
            },
        )?;
        let params = named_params! { ":kept": kept.0, ":gone": gone.0 };
        self.run(include_str!("merges/put_behind.sql"), params)?;
        self.save_patient(chosen)?;
        self.find_anew(gone)?;
        self.course_anew(gone)
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<MergeLine> {
    Ok(MergeLine {
        id: id(row, "id", MergeId)?,
        kept: id(row, "kept", PatientId)?,
        gone: id(row, "gone", PatientId)?,
        gone_number: row.get("gone_number").map(FileNumber)?,
        at: instant(row, "merged_at")?,
        by: row.get("merged_by")?,
    })
}

#[cfg(test)]
mod tests;
