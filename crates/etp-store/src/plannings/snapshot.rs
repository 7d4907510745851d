//! How the things of the calendar stand at one moment, row by row, to be compared and given back.
//!
//! Why one statement for all tables: it only names a table and a column of the lists below.

use crate::everything::JsonRow;
use crate::{Reader, StoreError};
use etp_domain::{CohortId, EnrolmentId, SeriesId, SessionId};
use rusqlite::types::Value;
use rusqlite::{Row, named_params};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use uuid::Uuid;

/// The tables a thing lies in, its own first, with the column that names it there.
pub(super) type Tables = &'static [(&'static str, &'static str)];

pub(super) const OF_SESSION: Tables = &[
    ("session", "id"),
    ("session_professional", "session"),
    ("presence", "session"),
    ("sheet_row", "session"),
    CAREGIVERS,
];
/// Who cares and is expected. Left out where there is nobody, because acts that are kept from before it
/// was looked at have no such line.
const CAREGIVERS: (&str, &str) = ("caregiver_presence", "session");
pub(super) const OF_ENROLMENT: Tables = &[("enrolment", "id"), ("wish", "enrolment")];
pub(super) const OF_COHORT: Tables = &[("cohort", "id")];
pub(super) const OF_SERIES: Tables = &[("series", "id"), ("series_exception", "series")];

/// What counts a session's changes is no part of how it stands: undoing one is another.
const COUNTS: (&str, [&str; 2]) = ("session", ["changed_at", "sequence"]);

/// The rows of a thing, by table; `None` while it is not there.
pub(super) type Kept = Option<BTreeMap<String, Vec<JsonRow>>>;

/// Things by identity.
pub(super) type Things = BTreeMap<Uuid, Kept>;

/// Which things of the calendar.
#[derive(Clone, Copy, Debug, Default)]
pub struct SnapshotOf<'a> {
    /// Sessions, with who leads them, their lists, caregivers among them, and the numbers of their sheets.
    pub sessions: &'a [SessionId],
    /// Enrolments, with what was wished in them.
    pub enrolments: &'a [EnrolmentId],
    /// Groups, without their sessions.
    pub cohorts: &'a [CohortId],
    /// Series with their exceptions, without their sessions.
    pub series: &'a [SeriesId],
}

/// How they stand.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Snapshot {
    pub(super) sessions: Things,
    pub(super) enrolments: Things,
    pub(super) cohorts: Things,
    pub(super) series: Things,
}

impl Reader<'_> {
    /// How things of the calendar stand; those that are not there stand as missing.
    ///
    /// # Errors
    /// The disk.
    pub fn snapshot(&self, of: &SnapshotOf<'_>) -> Result<Snapshot, StoreError> {
        Ok(Snapshot {
            sessions: self.things(OF_SESSION, of.sessions.iter().map(|one| one.0))?,
            enrolments: self.things(OF_ENROLMENT, of.enrolments.iter().map(|one| one.0))?,
            cohorts: self.things(OF_COHORT, of.cohorts.iter().map(|one| one.0))?,
            series: self.things(OF_SERIES, of.series.iter().map(|one| one.0))?,
        })
    }

    /// How the things of an earlier moment stand now.
    pub(super) fn again(&self, earlier: &Snapshot) -> Result<Snapshot, StoreError> {
        Ok(Snapshot {
            sessions: self.things(OF_SESSION, earlier.sessions.keys().copied())?,
            enrolments: self.things(OF_ENROLMENT, earlier.enrolments.keys().copied())?,
            cohorts: self.things(OF_COHORT, earlier.cohorts.keys().copied())?,
            series: self.things(OF_SERIES, earlier.series.keys().copied())?,
        })
    }

    fn things(
        &self,
        tables: Tables,
        ids: impl Iterator<Item = Uuid>,
    ) -> Result<Things, StoreError> {
        ids.map(|id| Ok((id, self.thing(tables, id)?))).collect()
    }

    fn thing(&self, tables: Tables, id: Uuid) -> Result<Kept, StoreError> {
        let mut rows = BTreeMap::new();
        for (table, column) in tables {
            let sql = format!("SELECT * FROM {table} WHERE {column} = :id ORDER BY 1, 2");
            let mut found = self.all(&sql, named_params! { ":id": id }, read)?;
            if *table == COUNTS.0 {
                for row in &mut found {
                    row.retain(|column, _| !COUNTS.1.contains(&column.as_str()));
                }
            }
            if found.is_empty() && rows.is_empty() {
                return Ok(None);
            }
            if found.is_empty() && *table == CAREGIVERS.0 {
                continue;
            }
            rows.insert((*table).to_owned(), found);
        }
        Ok(Some(rows))
    }
}

/// A row such that it can be written again: bytes are told from text.
fn read(row: &Row<'_>) -> rusqlite::Result<JsonRow> {
    let names = row.as_ref().column_names();
    let names: Vec<String> = names.map(String::from).collect();
    let columns = names.into_iter().map(|name| {
        let value = match row.get::<_, Value>(name.as_str())? {
            Value::Blob(bytes) => serde_json::json!({ "bytes": hex::encode(bytes) }),
            value => crate::columns::json(value),
        };
        Ok((name, value))
    });
    columns.collect()
}

/// What a column held.
pub(super) fn value(kept: &serde_json::Value) -> Value {
    match kept {
        serde_json::Value::Null => Value::Null,
        serde_json::Value::String(text) => Value::Text(text.clone()),
        serde_json::Value::Object(bytes) => {
            let digits = bytes.get("bytes").and_then(serde_json::Value::as_str);
            Value::Blob(hex::decode(digits.unwrap_or_default()).unwrap_or_default())
        }
        number => Value::Integer(number.as_i64().unwrap_or_default()),
    }
}
