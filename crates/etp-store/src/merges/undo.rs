//! Two files again. What was there before the merge comes back; what was written since stays.

use crate::columns::{id, parsed_json, stamp};
use crate::patients::{as_json, from_json};
use crate::{Reader, StoreError, Writer};
use chrono::{DateTime, Utc};
use etp_domain::{FieldDifference, MergeId, Patient, PatientId};
use rusqlite::{Row, named_params};
use serde_json::{Map, Value};

/// What undoing a merge did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unmerged {
    /// The file that stayed.
    pub kept: PatientId,
    /// The file that is one of its own again.
    pub gone: PatientId,
    /// The fields that were given back.
    pub restored: Vec<FieldDifference>,
    /// The fields the merge wrote that were changed since, and hence were left.
    pub left: Vec<String>,
}

/// A merge as it was written down.
struct Written {
    id: MergeId,
    kept: PatientId,
    gone: PatientId,
    before: Value,
    fields: Map<String, Value>,
}

impl Reader<'_> {
    fn merge_that_holds(&self, merge: MergeId) -> Result<Written, StoreError> {
        let sql = include_str!("get.sql");
        self.find(sql, named_params! { ":id": merge.0 }, read)?
            .ok_or(StoreError::NotFound { what: "merge" })
    }
}

impl Writer<'_> {
    /// Makes two files of one again.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is no such merge, or it was undone; the disk.
    pub fn undo_merge(
        &self,
        merge: MergeId,
        by: &str,
        now: DateTime<Utc>,
    ) -> Result<Unmerged, StoreError> {
        let merge = self.merge_that_holds(merge)?;
        self.run(
            include_str!("mark_undone.sql"),
            named_params! { ":id": merge.id.0, ":by": by, ":at": stamp(now) },
        )?;
        let gone = named_params! { ":gone": merge.gone.0 };
        self.run(include_str!("take_out.sql"), gone)?;
        let undone = self.give_fields_back(merge)?;
        for file in [undone.gone, self.root_of(undone.kept)?] {
            self.find_anew(file)?;
            self.course_anew(file)?;
        }
        Ok(undone)
    }

    fn give_fields_back(&self, merge: Written) -> Result<Unmerged, StoreError> {
        let before = from_json(self, &merge.before)?;
        let now = self.patient(merge.kept)?;
        let (mut restored, mut left) = (now.clone(), vec![]);
        for (field, written) in &merge.fields {
            let given_back = match self.merge_over(&merge, field)? {
                Some(later) => self.put_right(later, field, written, &before)?,
                None => value(&now, field) == *written && restored.take_field(field, &before),
            };
            if !given_back {
                left.push(field.clone());
            }
        }
        let differences = now.differences(&restored);
        if !differences.is_empty() {
            self.save_patient(&restored)?;
        }
        Ok(Unmerged {
            kept: merge.kept,
            gone: merge.gone,
            restored: differences,
            left,
        })
    }

    /// The next merge that holds and wrote over a field this one had written.
    fn merge_over(&self, merge: &Written, field: &str) -> Result<Option<Written>, StoreError> {
        self.find(
            include_str!("written_over.sql"),
            named_params! { ":id": merge.id.0, ":kept": merge.kept.0, ":field": field },
            read,
        )
    }

    /// What the later merge remembers of the field is what was there before the one undone; a value
    /// somebody wrote between the two stays.
    fn put_right(
        &self,
        later: Written,
        field: &str,
        written: &Value,
        before: &Patient,
    ) -> Result<bool, StoreError> {
        let mut remembered = from_json(self, &later.before)?;
        if value(&remembered, field) != *written {
            return Ok(false);
        }
        remembered.take_field(field, before);
        self.run(
            include_str!("remember.sql"),
            named_params! {
                ":id": later.id.0,
                ":kept_before": as_json(&remembered).to_string(),
            },
        )?;
        Ok(true)
    }
}

/// How a field reads.
fn value(file: &Patient, field: &str) -> Value {
    let found = file.fields().into_iter().find(|(name, _)| *name == field);
    found.map(|(_, value)| value).into()
}

fn read(row: &Row<'_>) -> rusqlite::Result<Written> {
    Ok(Written {
        id: id(row, "id", MergeId)?,
        kept: id(row, "kept", PatientId)?,
        gone: id(row, "gone", PatientId)?,
        before: parsed_json(row, "kept_before")?,
        fields: parsed_json(row, "written")?,
    })
}
