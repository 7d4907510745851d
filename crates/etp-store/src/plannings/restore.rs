//! An act of planning undone: every row it wrote stands as before. Nothing is undone once somebody
//! worked on what it touched.
//!
//! References are checked when the transaction ends, so that rows can come and go in any order.

use super::snapshot::{Kept, OF_SESSION, Snapshot, Things, value};
use super::turn::{Turn, listed, turns};
use crate::columns::{parsed_json, stamp};
use crate::everything::JsonRow;
use crate::{Reader, StoreError, Writer};
use chrono::{DateTime, Utc};
use etp_domain::{PatientId, PlanningId, Refusal};
use rusqlite::types::Value;
use rusqlite::{named_params, params_from_iter};
use uuid::Uuid;

impl Reader<'_> {
    fn planning_that_holds(
        &self,
        planning: PlanningId,
    ) -> Result<(Snapshot, Snapshot), StoreError> {
        let sql = include_str!("whole.sql");
        self.find(sql, named_params! { ":id": planning.0 }, |row| {
            Ok((parsed_json(row, "before")?, parsed_json(row, "after")?))
        })?
        .ok_or_else(|| Refusal::PlanningChangedSince.into())
    }
}

impl Writer<'_> {
    /// Undoes an act of planning whole: what it touched stands as before it, and what was not there is
    /// taken out. Sessions count it as one change more.
    ///
    /// # Errors
    /// [`Refusal::PlanningChangedSince`] when it was undone, is no longer kept, or anything of it was
    /// changed, marked or written about since; the disk.
    pub fn undo_planning(
        &self,
        planning: PlanningId,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let (before, after) = self.planning_that_holds(planning)?;
        if self.again(&after)? != after {
            return Err(Refusal::PlanningChangedSince.into());
        }
        self.run(include_str!("../erasures/defer.sql"), [])?;
        let turns = turns(&before, &after);
        turns.iter().try_for_each(|turn| self.clear(turn))?;
        turns.iter().try_for_each(|turn| self.put_back(turn))?;
        turns
            .iter()
            .try_for_each(|turn| self.must_not_be_needed(turn))?;
        self.count_changes(&before.sessions, &after.sessions, now)?;
        for person in listed(&before.sessions).union(&listed(&after.sessions)) {
            self.course_anew(PatientId(*person))?;
        }
        let params = named_params! { ":id": planning.0, ":at": stamp(now) };
        self.run(include_str!("mark_undone.sql"), params)?;
        Ok(())
    }

    /// Takes out what hangs on each thing that changed, and its number in a group: two may have
    /// changed places.
    fn clear(&self, turn: &Turn<'_>) -> Result<(), StoreError> {
        for (id, _) in turn.changed() {
            for (table, column) in &turn.tables[1..] {
                let sql = format!("DELETE FROM {table} WHERE {column} = :id");
                self.run(&sql, named_params! { ":id": id })?;
            }
            if turn.tables[0].0 == OF_SESSION[0].0 {
                self.run(include_str!("leave_group.sql"), named_params! { ":id": id })?;
            }
        }
        Ok(())
    }

    fn put_back(&self, turn: &Turn<'_>) -> Result<(), StoreError> {
        let (own, key) = turn.tables[0];
        for (id, before) in turn.changed() {
            let Some(before) = before else {
                let sql = format!("DELETE FROM {own} WHERE {key} = :id");
                self.run(&sql, named_params! { ":id": id })?;
                continue;
            };
            let row = before.get(own).and_then(|rows| rows.first());
            self.write_over(own, id, row)?;
            for (table, _) in &turn.tables[1..] {
                let rows = before.get(*table).into_iter().flatten();
                rows.into_iter()
                    .try_for_each(|row| self.put_row(table, row))?;
            }
        }
        Ok(())
    }

    /// Planning takes nothing out, hence what was there before is there still.
    fn write_over(&self, table: &str, id: Uuid, row: Option<&JsonRow>) -> Result<(), StoreError> {
        let row = row.ok_or(Refusal::PlanningChangedSince)?;
        let columns: Vec<_> = row.keys().map(|column| format!("{column} = ?")).collect();
        let sql = format!("UPDATE {table} SET {} WHERE id = ?", columns.join(", "));
        let id = Value::Blob(id.as_bytes().to_vec());
        let values = row.values().map(value).chain([id]);
        match self.run(&sql, params_from_iter(values))? {
            0 => Err(Refusal::PlanningChangedSince.into()),
            _ => Ok(()),
        }
    }

    fn put_row(&self, table: &str, row: &JsonRow) -> Result<(), StoreError> {
        let columns: Vec<_> = row.keys().map(String::as_str).collect();
        let marks = vec!["?"; columns.len()].join(", ");
        let sql = format!(
            "INSERT INTO {table} ({}) VALUES ({marks})",
            columns.join(", ")
        );
        self.run(&sql, params_from_iter(row.values().map(value)))?;
        Ok(())
    }

    fn must_not_be_needed(&self, turn: &Turn<'_>) -> Result<(), StoreError> {
        for (id, _) in turn.changed().filter(|(_, before)| before.is_none()) {
            let needed = self.one(turn.is_needed, named_params! { ":id": id }, |row| {
                row.get::<_, bool>("needed")
            })?;
            if needed {
                return Err(Refusal::PlanningChangedSince.into());
            }
        }
        Ok(())
    }

    /// Only where the session itself stands otherwise: a list is no part of it.
    fn count_changes(
        &self,
        before: &Things,
        after: &Things,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let own = OF_SESSION[0].0;
        let row = |kept: Option<&Kept>| kept.cloned().flatten().and_then(|mut of| of.remove(own));
        for id in after.keys() {
            if row(before.get(id)) != row(after.get(id)) {
                let params = named_params! { ":id": id, ":at": stamp(now) };
                self.run(include_str!("count_change.sql"), params)?;
            }
        }
        Ok(())
    }
}
