//! The seal of a person who came with an import: what only changes when somebody touches the person, as
//! text. What later applications added says nothing in it until somebody writes it, so that old seals
//! hold.

use super::JsonRow;
use crate::{Reader, StoreError};
use etp_domain::PatientId;

/// What changes without anybody touching the person.
const NOT_SEALED: &[&str] = &["read_log"];

/// Tables that came after the first seals: without a row they are no part of a seal.
const LATER_TABLES: &[&str] = &[
    "call",
    "wish",
    "car_share",
    "sheet_row",
    "stated_distance",
    "appointment_letter",
];

/// Columns that came after the first seals, with what says nothing in them.
const LATER_COLUMNS: &[(&str, &str, &str)] = &[
    ("presence", "remote", "0"),
    ("presence", "companion", "0"),
    ("presence", "reason", "null"),
    ("presence", "told_on", "null"),
    ("presence", "line", "\"\""),
    ("presence", "entry", "\"planned\""),
    ("presence_history", "reason", "\"\""),
    ("presence_history", "kept", "\"\""),
];

impl Reader<'_> {
    /// What a seal is made of.
    pub(crate) fn sealed_text(&self, root: PatientId) -> Result<String, StoreError> {
        let mut all = self.about(root, |table| !NOT_SEALED.contains(&table))?;
        all.retain(|(table, rows)| !rows.is_empty() || !LATER_TABLES.contains(table));
        let tables = all.into_iter().map(|(table, mut rows)| {
            rows.iter_mut().for_each(|row| leave_out_silent(table, row));
            serde_json::json!([table, rows])
        });
        Ok(serde_json::Value::from_iter(tables).to_string())
    }
}

/// Leaves out the columns that came later and say nothing.
fn leave_out_silent(table: &str, row: &mut JsonRow) {
    row.retain(|column, value| {
        let value = value.to_string();
        !LATER_COLUMNS.contains(&(table, column.as_str(), value.as_str()))
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Writer;
    use crate::migrations::{self, schedule_tests::old_register};
    use chrono::DateTime;
    use etp_domain::{PresenceDetail, SessionId};
    use uuid::Uuid;

    const PERSON: PatientId = PatientId(Uuid::from_u128(1));
    const HELD: SessionId = SessionId(Uuid::from_u128(0x66));

    #[test]
    fn a_seal_of_before_the_schedule_holds_until_somebody_touches_the_person() {
        let register = old_register();
        let wanted = |table: &str| !NOT_SEALED.contains(&table) && !LATER_TABLES.contains(&table);
        let old = Reader::new(&register).about(PERSON, wanted).unwrap();
        let old = old
            .into_iter()
            .map(|(table, rows)| serde_json::json!([table, rows]));
        let old = serde_json::Value::from_iter(old).to_string();
        migrations::take(&register, migrations::ALL, DateTime::UNIX_EPOCH).unwrap();
        let now = || Reader::new(&register).sealed_text(PERSON).unwrap();
        assert_eq!(now(), old);
        let detail = PresenceDetail {
            remote: true,
            ..PresenceDetail::default()
        };
        let writer = Writer::new(&register);
        writer.set_detail(HELD, PERSON, &detail).unwrap();
        assert_ne!(now(), old);
        writer
            .set_detail(HELD, PERSON, &PresenceDetail::default())
            .unwrap();
        assert_eq!(now(), old);
        let (mut codes, at) = (|| "ABCDEFGH".to_owned(), DateTime::UNIX_EPOCH);
        register
            .execute("DELETE FROM presence WHERE patient <> ?1", [PERSON.0])
            .unwrap();
        writer.number_rows(HELD, &mut codes, at).unwrap();
        assert_ne!(now(), old, "a number on a sheet is something");
    }
}
