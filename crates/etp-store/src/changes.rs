//! Who changed what in a file, and when. The history's chain keeps the act, the file's identity and
//! the names of the fields; the values lie beside it, where they can be erased with the person.

use crate::columns::instant;
use crate::{Reader, StoreError, Writer};
use chrono::{DateTime, Utc};
use etp_domain::{FieldDifference, PatientId};
use rusqlite::{Row, named_params};

/// One act on a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangeLine {
    /// When.
    pub at: DateTime<Utc>,
    /// By whom.
    pub by: String,
    /// What, as a stable code.
    pub act: String,
    /// The values that changed.
    pub fields: Vec<FieldChange>,
}

/// One value that changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldChange {
    /// The field's name.
    pub field: String,
    /// Before.
    pub old: String,
    /// After.
    pub new: String,
}

impl Reader<'_> {
    /// What was done to a person's files, latest first.
    ///
    /// # Errors
    /// The disk.
    pub fn changes_of(&self, patient: PatientId) -> Result<Vec<ChangeLine>, StoreError> {
        let files = self.files_of(patient)?;
        let objects = files.iter().map(|file| file.id.to_string());
        let rows = self.all(
            include_str!("changes/of_patient.sql"),
            named_params! {
                ":patient": patient.0,
                ":objects": serde_json::Value::from_iter(objects).to_string(),
            },
            read,
        )?;
        Ok(gather(rows))
    }
}

impl Writer<'_> {
    /// Adds a line to the history with the names of the fields that changed, and keeps their values.
    ///
    /// # Errors
    /// No such patient; the disk.
    pub fn note_change(
        &self,
        act: &str,
        patient: PatientId,
        changes: &[FieldDifference],
        by: &str,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let fields: Vec<_> = changes.iter().map(|change| change.field).collect();
        let detail = serde_json::json!({ "fields": fields });
        self.note(act, &patient.to_string(), &detail, by, now)?;
        let (line, _) = self.history_head()?;
        for change in changes {
            self.run(
                include_str!("changes/insert.sql"),
                named_params! {
                    ":line": line,
                    ":patient": patient.0,
                    ":field": change.field,
                    ":old": change.old,
                    ":new": change.new,
                },
            )?;
        }
        Ok(())
    }
}

type Found = (u32, ChangeLine);

fn read(row: &Row<'_>) -> rusqlite::Result<Found> {
    let field: Option<String> = row.get("field")?;
    let fields = match field {
        None => vec![],
        Some(field) => vec![FieldChange {
            field,
            old: row.get("old")?,
            new: row.get("new")?,
        }],
    };
    let line = ChangeLine {
        at: instant(row, "at")?,
        by: row.get("signed_by")?,
        act: row.get("act")?,
        fields,
    };
    Ok((row.get("line")?, line))
}

/// Rows of one line of history become one.
fn gather(rows: Vec<Found>) -> Vec<ChangeLine> {
    let mut gathered: Vec<Found> = vec![];
    for (number, line) in rows {
        match gathered.last_mut().filter(|(last, _)| *last == number) {
            Some((_, last)) => last.fields.extend(line.fields),
            None => gathered.push((number, line)),
        }
    }
    gathered.into_iter().map(|(_, line)| line).collect()
}
