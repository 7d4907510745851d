//! The rows of a register as text, to compare what stood there before a step and after.

use super::{ALL, take};
use chrono::DateTime;
use rusqlite::Connection;

pub(crate) fn tables(connection: &Connection) -> Vec<String> {
    let mut names = connection
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
        .unwrap();
    let names = names.query_map([], |row| row.get(0)).unwrap();
    names.map(Result::unwrap).collect()
}

/// The rows of a table in some of its columns.
pub(crate) fn rows(connection: &Connection, table: &str, columns: &[String]) -> Vec<String> {
    let quoted: Vec<_> = columns
        .iter()
        .map(|column| format!("quote({column})"))
        .collect();
    let sql = format!(
        "SELECT {} FROM {table} ORDER BY 1",
        quoted.join(" || '|' || ")
    );
    let mut statement = connection.prepare(&sql).unwrap();
    let rows = statement.query_map([], |row| row.get(0)).unwrap();
    rows.map(Result::unwrap).collect()
}

pub(crate) fn columns(connection: &Connection, table: &str) -> Vec<String> {
    let mut statement = connection
        .prepare("SELECT name FROM pragma_table_info(?1) ORDER BY cid")
        .unwrap();
    let names = statement.query_map([table], |row| row.get(0)).unwrap();
    names.map(Result::unwrap).collect()
}

/// Brings a register up: every row of some of its tables stays in every column it had, but for those columns
/// a step writes anew.
pub(crate) fn survive(register: &Connection, tables: &[&str], written_anew: &[(&str, &str)]) {
    let of_table = |table: &&str| {
        let mut kept = columns(register, table);
        kept.retain(|column| !written_anew.contains(&(table, &column[..])));
        let rows = rows(register, table, &kept);
        assert!(!rows.is_empty(), "{table} is empty");
        (table.to_string(), kept, rows)
    };
    let before: Vec<_> = tables.iter().map(of_table).collect();
    take(register, ALL, DateTime::UNIX_EPOCH).unwrap();
    for (table, kept, was) in before {
        assert_eq!(rows(register, &table, &kept), was, "{table}");
    }
    hold_together(register);
}

/// No reference leads nowhere.
pub(crate) fn hold_together(connection: &Connection) {
    let broken = connection
        .prepare("PRAGMA foreign_key_check")
        .unwrap()
        .exists([])
        .unwrap();
    assert!(!broken, "a reference leads nowhere");
}
