//! The schema is walked: whatever table names a file or a caregiver is in the lists.

use super::*;
use crate::{connection, migrations};
use chrono::DateTime;
use rusqlite::Connection;
use std::collections::BTreeSet;

/// Tables that lead to a person by another table, and where they are seen to.
const BY_HAND: &[(&str, &str)] = &[("attachment_bytes", "attachment")];

pub(crate) fn schema() -> Connection {
    let connection = connection::in_memory().unwrap();
    migrations::take(&connection, migrations::ALL, DateTime::UNIX_EPOCH).unwrap();
    connection
}

/// Every column that refers to a table, but for those of the table itself.
pub(crate) fn references_to(connection: &Connection, table: &str) -> BTreeSet<(String, String)> {
    let mut statement = connection
        .prepare(
            "SELECT child.name, link.\"from\"
             FROM pragma_table_list AS child, pragma_foreign_key_list(child.name) AS link
             WHERE link.\"table\" = ?1 AND child.name <> ?1",
        )
        .unwrap();
    let rows = statement
        .query_map([table], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap();
    rows.map(Result::unwrap).collect()
}

fn pairs<'a>(
    tables: impl Iterator<Item = &'a (&'static str, &'static [&'static str])>,
) -> BTreeSet<(String, String)> {
    let each = tables.flat_map(|(table, columns)| {
        let named = |column: &&str| ((*table).to_owned(), (*column).to_owned());
        columns.iter().map(named).collect::<Vec<_>>()
    });
    each.collect()
}

#[test]
fn every_column_that_names_a_file_is_handed_out_and_taken_out() {
    let listed = OF_FILES.iter().filter(|(table, _)| *table != "patient");
    let known = pairs(listed.chain(DERIVED));
    assert_eq!(references_to(&schema(), "patient"), known);
}

#[test]
fn every_column_that_names_a_caregiver_is_handed_out_and_taken_out() {
    let named = OF_CAREGIVERS
        .iter()
        .filter(|(table, ..)| *table != "caregiver");
    let mut known: BTreeSet<_> = named
        .map(|(table, column, ..)| ((*table).to_owned(), (*column).to_owned()))
        .collect();
    known.insert(("tie".into(), "caregiver".into()));
    assert_eq!(references_to(&schema(), "caregiver"), known);
}

#[test]
fn tables_that_lead_to_a_person_by_another_table_are_known() {
    let connection = schema();
    let personal = OF_FILES.iter().chain(DERIVED).map(|(table, _)| *table);
    let personal: BTreeSet<_> = personal
        .chain(OF_CAREGIVERS.iter().map(|(t, ..)| *t))
        .collect();
    let others = personal.iter().flat_map(|table| {
        let children = references_to(&connection, table).into_iter();
        children
            .map(|(child, _)| (child, (*table).to_owned()))
            .collect::<Vec<_>>()
    });
    let unknown: BTreeSet<_> = others
        .filter(|(child, _)| !personal.contains(&child[..]))
        .collect();
    let known = BY_HAND
        .iter()
        .map(|(child, by)| ((*child).to_owned(), (*by).to_owned()));
    assert_eq!(unknown, known.collect());
}
