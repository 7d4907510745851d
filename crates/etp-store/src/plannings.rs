//! Acts of planning that can be undone whole: what they touched, as it stood before and after.
//!
//! Why: planning writes in many tables at once, and whoever planned a cycle on the wrong day wants it
//! gone in one step. Only the latest few are kept, as they repeat what people's files say; erasing
//! anybody takes them all out.

mod restore;
mod snapshot;
mod turn;

pub use snapshot::{Snapshot, SnapshotOf};

use crate::columns::{as_json, coded, coded_if_any, id, id_if_any, instant, instant_if_any, stamp};
use crate::{Reader, StoreError, Writer};
use chrono::{DateTime, NaiveDateTime, Utc};
use etp_domain::{CaregiverId, PatientId, PlanningId, SessionId, WrittenTo};
use rusqlite::{Row, named_params};

/// How many acts of planning are kept.
const KEPT: u32 = 20;

/// An act of planning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanningRow {
    /// Which.
    pub id: PlanningId,
    /// What it was, as a stable code.
    pub kind: String,
    /// When.
    pub at: DateTime<Utc>,
    /// By whom.
    pub by: String,
    /// Whether it was undone.
    pub undone: bool,
    /// Sessions it touched.
    pub sessions: u32,
}

impl Reader<'_> {
    /// The latest act of planning, undone or not; `None` when none is kept.
    ///
    /// # Errors
    /// The disk.
    pub fn planning_last(&self) -> Result<Option<PlanningRow>, StoreError> {
        self.find(include_str!("plannings/last.sql"), [], read)
    }

    /// One act of planning.
    ///
    /// # Errors
    /// [`StoreError::NotFound`], also when it is no longer kept; the disk.
    pub fn planning(&self, planning: PlanningId) -> Result<PlanningRow, StoreError> {
        let sql = include_str!("plannings/get.sql");
        self.find(sql, named_params! { ":id": planning.0 }, read)?
            .ok_or(StoreError::NotFound { what: "planning" })
    }
}

impl Reader<'_> {
    /// The sessions an act of planning touched; none when it is no longer kept.
    ///
    /// # Errors
    /// The disk.
    pub fn planning_sessions(&self, planning: PlanningId) -> Result<Vec<SessionId>, StoreError> {
        let sql = include_str!("plannings/sessions.sql");
        self.all(sql, named_params! { ":id": planning.0 }, |row| {
            coded(row, "session", |text: &str| text.parse().ok())
        })
    }
}

impl Reader<'_> {
    /// The sessions an act of planning touched, each with when it was before; `None` for one that was
    /// not there. None at all when the act is no longer kept.
    ///
    /// # Errors
    /// The disk.
    pub fn planning_before(
        &self,
        planning: PlanningId,
    ) -> Result<Vec<(SessionId, Option<NaiveDateTime>)>, StoreError> {
        let sql = include_str!("plannings/before.sql");
        self.all(sql, named_params! { ":id": planning.0 }, |row| {
            let session = coded(row, "session", |text: &str| text.parse().ok())?;
            let before = coded_if_any(row, "before", |text: &str| text.parse().ok())?;
            Ok((session, before))
        })
    }
}

impl Reader<'_> {
    /// Who was on the lists of the sessions an act of planning touched, before it: files as they were
    /// listed, and caregivers. None when the act is no longer kept.
    ///
    /// # Errors
    /// The disk.
    pub fn planning_listed_before(
        &self,
        planning: PlanningId,
    ) -> Result<Vec<(SessionId, WrittenTo)>, StoreError> {
        let sql = include_str!("plannings/listed_before.sql");
        self.all(sql, named_params! { ":id": planning.0 }, |row| {
            let session = coded(row, "session", |text: &str| text.parse().ok())?;
            let who = match id_if_any(row, "patient", PatientId)? {
                Some(patient) => WrittenTo::Patient(patient),
                None => WrittenTo::Caregiver(id(row, "caregiver", CaregiverId)?),
            };
            Ok((session, who))
        })
    }
}

impl Writer<'_> {
    /// Keeps an act of planning that was just done, so that it can be undone. What is not in `before`
    /// was not there.
    ///
    /// # Errors
    /// The identity is taken; the disk.
    pub fn keep_planning(
        &self,
        planning: PlanningId,
        kind: &str,
        by: &str,
        now: DateTime<Utc>,
        before: &Snapshot,
        after: &Snapshot,
    ) -> Result<(), StoreError> {
        self.run(
            include_str!("plannings/insert.sql"),
            named_params! {
                ":id": planning.0,
                ":kind": kind,
                ":at": stamp(now),
                ":by": by,
                ":before": as_json(before)?,
                ":after": as_json(after)?,
            },
        )?;
        let sql = include_str!("plannings/drop_old.sql");
        self.run(sql, named_params! { ":kept": KEPT })?;
        Ok(())
    }

    /// Takes out every act of planning that is kept.
    pub(crate) fn forget_plannings(&self) -> Result<(), StoreError> {
        self.run(include_str!("plannings/drop_all.sql"), [])?;
        Ok(())
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<PlanningRow> {
    Ok(PlanningRow {
        id: id(row, "id", PlanningId)?,
        kind: row.get("kind")?,
        at: instant(row, "planned_at")?,
        by: row.get("planned_by")?,
        undone: instant_if_any(row, "undone_at")?.is_some(),
        sessions: row.get("sessions")?,
    })
}

#[cfg(test)]
mod tests;
