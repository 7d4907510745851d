//! A database of an earlier version, with rows in it, is brought up to date and copied before.

use crate::common::{CENTRE, batch, counts, enrolled, house, receive, spring};
use etp_hub::RegionalHub;
use rusqlite::Connection;

/// Takes a database back to the second version, as it was before accounts.
const TO_SECOND: &str = "DROP TABLE session;
    DROP TABLE person;
    PRAGMA user_version = 2;";

/// And to the first, as it was before half-years and zones.
const TO_FIRST: &str = "DROP TABLE centre_zone;
    DROP TABLE setting;
    ALTER TABLE table_state DROP COLUMN cause;
    ALTER TABLE table_state DROP COLUMN step;
    ALTER TABLE table_state DROP COLUMN status;
    ALTER TABLE table_state DROP COLUMN data_set;
    ALTER TABLE device DROP COLUMN replaced_by;
    ALTER TABLE device DROP COLUMN retires_at;
    ALTER TABLE batch DROP COLUMN body_removed_at;
    PRAGMA user_version = 1;";

fn keeps_everything(taken_back: &[&str], version: u32) {
    let house = house();
    let key = enrolled(&house.hub, 1, CENTRE);
    let first = batch(&key, CENTRE, &counts("2026Q1", 40, 20), 1, 1);
    let receipt = receive(&house.hub, &first).expect("a receipt");
    let state = |hub: &RegionalHub| (hub.cells().expect("cells"), hub.tables().expect("tables"));
    let before = state(&house.hub);
    drop(house.hub);
    let folder = house.folder.path();
    let older = Connection::open(folder.join("hub.db")).expect("the database");
    for step in taken_back {
        older.execute_batch(step).expect("an earlier version");
    }
    drop(older);
    let again = RegionalHub::open(folder, "Demo region", spring).expect("a hub");
    assert_eq!(state(&again), before);
    assert_eq!(receive(&again, &first).expect("a receipt"), receipt);
    assert_eq!(again.check().expect("a sound log").batches, 1);
    let copy = Connection::open(folder.join(format!("hub.before-{version}"))).expect("a copy");
    let said: u32 = copy
        .pragma_query_value(None, "user_version", |row| row.get(0))
        .expect("a version");
    assert_eq!(said, version, "the copy is as it was");
}

#[test]
fn a_first_hubs_database_keeps_everything() {
    keeps_everything(&[TO_SECOND, TO_FIRST], 1);
}

#[test]
fn a_second_hubs_database_keeps_everything() {
    keeps_everything(&[TO_SECOND], 2);
}

#[test]
fn a_later_hubs_database_is_not_touched() {
    let house = house();
    drop(house.hub);
    let database = house.folder.path().join("hub.db");
    let connection = Connection::open(&database).unwrap();
    connection.pragma_update(None, "user_version", 99).unwrap();
    assert!(RegionalHub::open(house.folder.path(), "Demo region", spring).is_err());
}
