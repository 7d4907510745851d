//! Every table that says something about a person, in one list: what the person's own copy holds is
//! what erasing takes out, and a test walks the schema so that no table is forgotten.
//!
//! Why one statement for all: it only names a table and a column of the list below, never anything
//! that was typed.

mod seal;

use crate::columns::json;
use crate::{Reader, StoreError, Writer};
use etp_domain::PatientId;
use rusqlite::types::Value;
use rusqlite::{Row, named_params};
use uuid::Uuid;

/// One row of a table, by column.
pub type JsonRow = serde_json::Map<String, serde_json::Value>;

/// Tables with a column that names a file.
const OF_FILES: &[(&str, &[&str])] = &[
    ("patient", &["id"]),
    ("identifier", &["patient"]),
    ("consent", &["patient"]),
    ("epices", &["patient"]),
    ("assessment", &["patient"]),
    ("flag", &["patient"]),
    ("attachment", &["patient"]),
    ("tie", &["patient"]),
    ("enrolment", &["patient"]),
    ("personal_plan", &["patient"]),
    ("letter", &["patient"]),
    ("appointment_letter", &["patient"]),
    ("presence", &["patient"]),
    ("presence_history", &["patient"]),
    ("call", &["patient"]),
    ("wish", &["patient"]),
    ("car_share", &["patient"]),
    ("sheet_row", &["patient"]),
    ("stated_distance", &["patient"]),
    ("merge", &["kept", "gone"]),
    ("not_same", &["a", "b"]),
    ("change", &["patient"]),
    ("read_log", &["patient"]),
];

/// Tables that are made from those above: taken out, never handed out.
const DERIVED: &[(&str, &[&str])] = &[
    ("finding", &["person"]),
    ("course", &["person"]),
    ("patient_sound", &["patient"]),
    ("patient_phone", &["patient"]),
    ("import_seal", &["patient"]),
    ("import_line", &["patient"]),
    ("counted_person", &["person"]),
];

/// Tables with a column that names a caregiver; what of a row is handed out with a patient's file,
/// and which rows: who the caregiver is, never their own data.
const OF_CAREGIVERS: &[(&str, &str, &str, &str)] = &[
    ("caregiver", "id", "id, last_name, first_name", ""),
    ("caregiver_presence", "caregiver", "*", SHARED_SESSIONS),
    (
        "caregiver_presence_history",
        "caregiver",
        "*",
        SHARED_SESSIONS,
    ),
    (
        "appointment_letter",
        "caregiver",
        "id, caregiver, languages, printed_at, printed_by, sent_on, way",
        ABOUT_SHARED_SESSIONS,
    ),
];

/// Sessions this person was on the list of: of a caregiver's others nothing is handed out.
const SHARED_SESSIONS: &str = "AND session IN (
  SELECT session FROM presence WHERE patient IN (SELECT id FROM patient WHERE root = :root)
)";

/// Letters that told of such a session; what else they told is the caregiver's own.
const ABOUT_SHARED_SESSIONS: &str = "AND EXISTS (
  SELECT 1 FROM json_each(told) AS one JOIN presence
    ON presence.session = unhex(one.value ->> 'session', '-')
  WHERE presence.patient IN (SELECT id FROM patient WHERE root = :root)
)";

/// Tables whose rows the history names by their own identity.
const OF_PATHWAYS: &[&str] = &["enrolment", "assessment", "personal_plan", "letter"];

const FILES: &str = "SELECT id FROM patient WHERE root = :root";
const CAREGIVERS: &str =
    "SELECT caregiver FROM tie WHERE patient IN (SELECT id FROM patient WHERE root = :root)";

impl Reader<'_> {
    /// Everything the register holds about a person, by table; the bytes of papers are fetched one
    /// by one. Tables without a row are left out. `session_note` is what was said about the groups they
    /// were in, `fact_id` the id they travel under in files of facts.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; the disk.
    pub fn everything_about(
        &self,
        patient: PatientId,
    ) -> Result<Vec<(&'static str, Vec<JsonRow>)>, StoreError> {
        let root = self.root_of(patient)?;
        let mut everything = self.about(root, |_| true)?;
        let of_merges = self.lines_of_merges()?;
        for (table, rows) in &mut everything {
            hide_others(table, rows, &of_merges);
        }
        for (table, column, shown, limit) in OF_CAREGIVERS {
            let sql =
                format!("SELECT {shown} FROM {table} WHERE {column} IN ({CAREGIVERS}) {limit}");
            let rows = self.rows(&sql, root)?;
            match everything.iter_mut().find(|(known, _)| known == table) {
                Some((_, own)) => own.extend(rows),
                None => everything.push((*table, rows)),
            }
        }
        let notes = self.rows(include_str!("presences/notes.sql"), root)?;
        everything.push(("session_note", notes));
        let travels = self.rows(include_str!("fact_ids/of_person.sql"), root)?;
        everything.push(("fact_id", travels));
        let of_pathways = everything
            .iter()
            .filter(|(table, _)| OF_PATHWAYS.contains(table));
        let objects = of_pathways.flat_map(|(_, rows)| rows.iter().filter_map(|row| row.get("id")));
        let objects = objects.cloned().collect();
        everything.push(("history", self.history_lines_about(root, objects)?));
        everything.retain(|(_, rows)| !rows.is_empty());
        Ok(everything)
    }

    /// The lines of history that wrote one file's values over another's.
    fn lines_of_merges(&self) -> Result<Vec<i64>, StoreError> {
        let sql = include_str!("everything/lines_of_merges.sql");
        self.all(sql, [], |row| row.get("line"))
    }

    fn about(
        &self,
        root: PatientId,
        wanted: impl Fn(&str) -> bool,
    ) -> Result<Vec<(&'static str, Vec<JsonRow>)>, StoreError> {
        let tables = OF_FILES.iter().filter(|(table, _)| wanted(table));
        let found = tables.map(|(table, columns)| {
            let sql = format!("SELECT * FROM {table} WHERE {}", any_of(columns, FILES));
            Ok((*table, self.rows(&sql, root)?))
        });
        found.collect()
    }

    fn rows(&self, sql: &str, root: PatientId) -> Result<Vec<JsonRow>, StoreError> {
        self.all(sql, named_params! { ":root": root.0 }, read)
    }

    fn history_lines_about(
        &self,
        root: PatientId,
        mut objects: Vec<serde_json::Value>,
    ) -> Result<Vec<JsonRow>, StoreError> {
        let files = self.files_of(root)?;
        objects.extend(files.iter().map(|file| file.id.to_string().into()));
        self.all(
            include_str!("everything/history.sql"),
            named_params! { ":objects": serde_json::Value::from(objects).to_string() },
            read,
        )
    }
}

/// Leaves out what a merge says about the other file: after it was undone, that is another person.
fn hide_others(table: &str, rows: &mut Vec<JsonRow>, of_merges: &[i64]) {
    match table {
        "merge" => {
            rows.retain(|row| row.get("undone_at").is_some_and(serde_json::Value::is_null));
            for row in rows {
                row.remove("kept_before");
                row.remove("written");
            }
        }
        "change" => rows.retain(|row| {
            let line = row.get("line").and_then(serde_json::Value::as_i64);
            !line.is_some_and(|line| of_merges.contains(&line))
        }),
        _ => {}
    }
}

impl Writer<'_> {
    /// Takes every row about a person's files out of every table; the files themselves last.
    pub(crate) fn take_out_everything(&self, root: PatientId) -> Result<(), StoreError> {
        let of_root = named_params! { ":root": root.0 };
        self.run(include_str!("fact_ids/drop_of_person.sql"), of_root)?;
        for (table, columns) in OF_FILES.iter().chain(DERIVED).rev() {
            let sql = format!("DELETE FROM {table} WHERE {}", any_of(columns, FILES));
            self.run(&sql, named_params! { ":root": root.0 })?;
        }
        Ok(())
    }

    /// Takes every row about a caregiver out of every table.
    pub(crate) fn take_out_caregiver(&self, caregiver: Uuid) -> Result<(), StoreError> {
        let of_caregiver = named_params! { ":caregiver": caregiver };
        self.run(include_str!("fact_ids/drop_of_caregiver.sql"), of_caregiver)?;
        for (table, column, ..) in OF_CAREGIVERS.iter().rev() {
            let sql = format!("DELETE FROM {table} WHERE {column} = :caregiver");
            self.run(&sql, named_params! { ":caregiver": caregiver })?;
        }
        Ok(())
    }
}

fn any_of(columns: &[&str], set: &str) -> String {
    let each = columns.iter().map(|column| format!("{column} IN ({set})"));
    each.collect::<Vec<_>>().join(" OR ")
}

/// A row as it is: identities as they are printed, other bytes in hexadecimal.
fn read(row: &Row<'_>) -> rusqlite::Result<JsonRow> {
    let names = row.as_ref().column_names();
    let names: Vec<String> = names.map(String::from).collect();
    let mut found = JsonRow::new();
    for name in names {
        let value: Value = row.get(name.as_str())?;
        let identity = match &value {
            Value::Blob(bytes) => Uuid::from_slice(bytes).ok(),
            _ => None,
        };
        let value = identity.map_or_else(|| json(value), |id| id.to_string().into());
        found.insert(name, value);
    }
    Ok(found)
}

#[cfg(test)]
pub(crate) mod tests;
