//! What only shows from inside: newer registers, waiting migrations, a disk that is full.

use super::*;
use etp_domain::{CentreCode, Country};
use std::path::PathBuf;

const PASSPHRASE: &str = "un sentier sous les hêtres";
const THEN: DateTime<Utc> = DateTime::UNIX_EPOCH;

fn made_in(folder: &Path) -> Store {
    let centre = Centre {
        code: CentreCode::parse("FR-08-GIVET-01").unwrap(),
        name: "Centre de démonstration".into(),
        country: Country::France,
        region: String::new(),
        phone: String::new(),
        number: String::new(),
        letterhead: String::new(),
        complete_from: None,
        languages: vec![],
        demo: true,
    };
    Store::create(
        folder,
        PASSPHRASE,
        KdfCost::floor_for_tests(),
        &centre,
        THEN,
    )
    .unwrap()
}

fn backups(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder.join("backups")).into_iter().flatten();
    entries.map(|entry| entry.unwrap().path()).collect()
}

#[test]
fn a_newer_register_is_refused_and_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let store = made_in(folder.path());
    store
        .connection
        .pragma_update(None, "user_version", 99)
        .unwrap();
    drop(store);
    let before = fs::read(folder.path().join("sentier.db")).unwrap();
    let error = Store::open(folder.path(), PASSPHRASE, THEN).unwrap_err();
    assert_eq!(error.code(), "register-newer");
    assert_eq!(error.args()[0], ("found", "99".to_owned()));
    assert!(fs::read(folder.path().join("sentier.db")).unwrap() == before);
}

#[test]
fn a_verified_backup_is_made_before_a_migration_and_not_without_one() {
    let folder = tempfile::tempdir().unwrap();
    let store = made_in(folder.path());
    store.bring_up_to_date(migrations::ALL, THEN).unwrap();
    assert_eq!(backups(folder.path()), [] as [PathBuf; 0]);
    let next = Migration {
        number: u32::try_from(migrations::ALL.len()).unwrap() + 1,
        name: "next",
        sql: "CREATE TABLE later (name TEXT NOT NULL) STRICT;",
        sha256: "",
        then: None,
    };
    let steps = [migrations::ALL, &[next]].concat();
    store.bring_up_to_date(&steps, THEN).unwrap();
    store.connection.prepare("SELECT name FROM later").unwrap();
    let made = backups(folder.path());
    assert_eq!(made.len(), 1);
    let old = Store::open(&made[0], PASSPHRASE, THEN).unwrap();
    old.connection
        .prepare("SELECT name FROM later")
        .unwrap_err();
}

#[test]
fn a_full_disk_is_said_and_what_was_saved_stays() {
    let folder = tempfile::tempdir().unwrap();
    let store = made_in(folder.path());
    let pages: u32 = store
        .connection
        .pragma_query_value(None, "page_count", |row| row.get(0))
        .unwrap();
    store
        .connection
        .pragma_update_and_check(None, "max_page_count", pages + 4, |_| Ok(()))
        .unwrap();
    let long = "x".repeat(2_000);
    let fill = |step: u32| store.write(|writer| writer.save_setting(&step.to_string(), &long));
    let (step, error) = (0..1_000)
        .find_map(|step| Some((step, fill(step).err()?)))
        .unwrap();
    assert_eq!(error.code(), "disk-full");
    let last = step - 1;
    let kept = store.read(|reader| reader.setting(&last.to_string()));
    assert_eq!(kept.unwrap(), Some(long.clone()));
}
