//! Who is to be called, and why.

use crate::columns::{instant, instant_if_any, stamp};
use crate::{Reader, StoreError, Writer};
use chrono::{DateTime, NaiveDate, Utc};
use etp_domain::PatientId;
use rusqlite::{Row, named_params};

/// Somebody wanted this person to be called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flag {
    /// Why.
    pub reason: String,
    /// The last day it counts; `None` until it is dropped.
    pub until: Option<NaiveDate>,
    /// Since when.
    pub raised_at: DateTime<Utc>,
    /// By whom.
    pub raised_by: String,
    /// When it was dropped.
    pub dropped_at: Option<DateTime<Utc>>,
}

impl Reader<'_> {
    /// A person's flags, latest first; those that were dropped too.
    ///
    /// # Errors
    /// The disk.
    pub fn flags_of(&self, patient: PatientId) -> Result<Vec<Flag>, StoreError> {
        let sql = include_str!("flags/of_patient.sql");
        self.all(sql, named_params! { ":patient": patient.0 }, read)
    }
}

impl Writer<'_> {
    /// Flags a person; a flag that stands is dropped for it.
    ///
    /// # Errors
    /// No such patient; the disk.
    pub fn raise_flag(
        &self,
        patient: PatientId,
        reason: &str,
        until: Option<NaiveDate>,
        by: &str,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        self.drop_flag(patient, now)?;
        self.run(
            include_str!("flags/insert.sql"),
            named_params! {
                ":patient": patient.0, ":reason": reason, ":until": until,
                ":by": by, ":at": stamp(now),
            },
        )?;
        Ok(())
    }

    /// Drops a person's flag. The answer is whether one stood.
    ///
    /// # Errors
    /// The disk.
    pub fn drop_flag(&self, patient: PatientId, now: DateTime<Utc>) -> Result<bool, StoreError> {
        let dropped = self.run(
            include_str!("flags/drop.sql"),
            named_params! { ":patient": patient.0, ":at": stamp(now) },
        )?;
        Ok(dropped > 0)
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Flag> {
    Ok(Flag {
        reason: row.get("reason")?,
        until: row.get("until")?,
        raised_at: instant(row, "raised_at")?,
        raised_by: row.get("raised_by")?,
        dropped_at: instant_if_any(row, "dropped_at")?,
    })
}
