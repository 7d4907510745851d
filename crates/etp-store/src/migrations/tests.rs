//! Released steps stay as they are, and `schema.sql` says what they add up to.

use super::*;
use crate::connection;
use sha2::{Digest, Sha256};

/// What a schema says, without comments and layout.
fn plain_schema(connection: &Connection) -> Vec<String> {
    let mut schema = connection
        .prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name")
        .unwrap();
    let texts = schema.query_map([], |row| row.get::<_, String>(0)).unwrap();
    texts.map(|text| plain(&text.unwrap())).collect()
}

fn plain(sql: &str) -> String {
    let uncommented = sql.lines().map(|line| line.split("--").next().unwrap());
    let words = uncommented.flat_map(str::split_whitespace);
    words.collect::<Vec<_>>().join(" ")
}

fn brought_up() -> Connection {
    let connection = connection::in_memory().unwrap();
    take(&connection, ALL, DateTime::UNIX_EPOCH).unwrap();
    connection
}

#[test]
fn a_released_migration_is_closed() {
    for step in ALL {
        let found = hex::encode(Sha256::digest(step.sql));
        assert_eq!(found, step.sha256, "migration {} was changed", step.number);
    }
}

#[test]
fn migrations_are_numbered_from_one_without_gaps() {
    let numbers: Vec<u32> = ALL.iter().map(|step| step.number).collect();
    assert_eq!(numbers, (1..=newest(ALL)).collect::<Vec<_>>());
}

#[test]
fn the_commented_schema_is_what_the_migrations_add_up_to() {
    let commented = connection::in_memory().unwrap();
    commented
        .execute_batch(include_str!("../../schema.sql"))
        .unwrap();
    let (said, done) = (plain_schema(&commented), plain_schema(&brought_up()));
    for (said, done) in said.iter().zip(&done) {
        assert_eq!(said, done);
    }
    assert_eq!(said.len(), done.len());
}

#[test]
fn every_table_is_strict() {
    let connection = brought_up();
    let loose: u32 = connection
        .query_row(
            "SELECT count(*) FROM pragma_table_list
             WHERE type = 'table' AND NOT strict AND name NOT LIKE 'sqlite_%'",
            [],
            |row| row.get(0),
        )
        .unwrap();
    assert_eq!(loose, 0);
}

#[test]
fn a_step_taken_from_another_text_is_noticed() {
    let connection = brought_up();
    connection
        .execute("UPDATE migration SET sha256 = 'other'", [])
        .unwrap();
    let error = are_waiting(&connection, ALL).unwrap_err();
    assert_eq!(error.code(), "migration-changed");
}

#[test]
fn a_register_of_a_newer_application_is_refused() {
    let connection = brought_up();
    connection.pragma_update(None, "user_version", 99).unwrap();
    let error = are_waiting(&connection, ALL).unwrap_err();
    assert_eq!(error.code(), "register-newer");
    assert!(error.is_refusal());
}

#[test]
fn a_step_that_fails_leaves_the_register_where_it_was() {
    let connection = brought_up();
    let broken = Migration {
        number: newest(ALL) + 1,
        name: "broken",
        sql: "CREATE TABLE half (a TEXT) STRICT; INSERT INTO nowhere VALUES (1);",
        sha256: "",
        then: None,
    };
    let before = plain_schema(&connection);
    let steps = [ALL, &[broken]].concat();
    take(&connection, &steps, DateTime::UNIX_EPOCH).unwrap_err();
    assert_eq!(plain_schema(&connection), before);
    assert_eq!(version(&connection).unwrap(), newest(ALL));
}
