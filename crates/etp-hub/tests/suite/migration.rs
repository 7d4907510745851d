//! A database of the first version, with rows in it, is brought up to date and copied before.

use crate::common::{CENTRE, batch, counts, enrolled, house, receive, spring};
use etp_hub::RegionalHub;
use rusqlite::Connection;
use std::path::Path;

/// Takes a database back to the first version, as it was before half-years and zones.
fn taken_back(database: &Path) {
    let connection = Connection::open(database).expect("the database");
    connection
        .execute_batch(
            "DROP TABLE centre_zone;
             DROP TABLE setting;
             ALTER TABLE table_state DROP COLUMN cause;
             ALTER TABLE table_state DROP COLUMN step;
             ALTER TABLE table_state DROP COLUMN status;
             ALTER TABLE table_state DROP COLUMN data_set;
             ALTER TABLE device DROP COLUMN replaced_by;
             ALTER TABLE device DROP COLUMN retires_at;
             ALTER TABLE batch DROP COLUMN body_removed_at;
             PRAGMA user_version = 1;",
        )
        .expect("the first version");
}

#[test]
fn a_first_hubs_database_keeps_everything() {
    let house = house();
    let key = enrolled(&house.hub, 1, CENTRE);
    let first = batch(&key, CENTRE, &counts("2026Q1", 40, 20), 1, 1);
    let receipt = receive(&house.hub, &first).unwrap();
    let (cells, tables) = (house.hub.cells().unwrap(), house.hub.tables().unwrap());
    drop(house.hub);
    taken_back(&house.folder.path().join("hub.db"));
    let again = RegionalHub::open(house.folder.path(), "Demo region", spring).unwrap();
    assert_eq!(again.cells().unwrap(), cells);
    assert_eq!(again.tables().unwrap(), tables);
    assert_eq!(receive(&again, &first).unwrap(), receipt);
    assert_eq!(again.check().unwrap().batches, 1);
    let copy = Connection::open(house.folder.path().join("hub.before-1")).unwrap();
    let version: u32 = copy
        .pragma_query_value(None, "user_version", |row| row.get(0))
        .unwrap();
    assert_eq!(version, 1, "the copy is as it was");
}

#[test]
fn a_later_hubs_database_is_not_touched() {
    let house = house();
    drop(house.hub);
    let database = house.folder.path().join("hub.db");
    let connection = Connection::open(&database).unwrap();
    connection.pragma_update(None, "user_version", 3).unwrap();
    assert!(RegionalHub::open(house.folder.path(), "Demo region", spring).is_err());
}
