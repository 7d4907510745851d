//! A database of a later version is left alone, and two hubs may start on a new one at once.

use crate::common::{hub_on, spring};
use crate::engine::touch;
use tempfile::TempDir;

#[test]
fn a_later_hubs_database_is_not_touched() {
    let folder = TempDir::new().unwrap();
    drop(hub_on(folder.path(), spring).unwrap());
    touch(
        folder.path(),
        "INSERT INTO refinery_schema_history (version, name, applied_on, checksum)
         VALUES (99, 'later', '2030-01-01T00:00:00Z', '1')",
    );
    let said = hub_on(folder.path(), spring).err().map(|no| no.to_string());
    assert_eq!(said.as_deref(), Some("hub-store-newer"));
}

#[test]
fn two_hubs_start_on_a_new_database_at_once() {
    let folder = TempDir::new().unwrap();
    drop(hub_on(folder.path(), spring).map(|hub| hub.greeting()));
    let fresh = TempDir::new().unwrap();
    std::fs::copy(folder.path().join("hub.key"), fresh.path().join("hub.key")).unwrap();
    std::thread::scope(|scope| {
        let starting: Vec<_> = (0..4)
            .map(|_| scope.spawn(|| hub_on(fresh.path(), spring).map(|hub| hub.check().is_ok())))
            .collect();
        for started in starting {
            assert!(started.join().unwrap().unwrap());
        }
    });
}
