//! The register's files: who opens them, what they show, what happens when they are damaged.

#![expect(clippy::unwrap_used, reason = "a helper of a test fails like the test")]

mod common;

use common::*;
use etp_store::{KdfCost, Store, StoreError, register_exists};
use std::fs;
use std::path::{Path, PathBuf};

fn open(folder: &Path) -> Result<Store, StoreError> {
    Store::open(folder, PASSPHRASE, noon())
}

/// A register with one patient in it, closed.
fn closed_with_a_patient(folder: &Path) {
    let store = made_in(folder);
    store
        .write(|writer| writer.add_patient(&patient(1, "Quatrebras", "Ève")))
        .unwrap();
}

/// Turns one bit of a file round.
fn flip(path: &Path, at: usize) {
    let mut bytes = fs::read(path).unwrap();
    bytes[at] ^= 1;
    fs::write(path, bytes).unwrap();
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let (folders, mut files): (Vec<_>, Vec<_>) = entries.partition(|path| path.is_dir());
    files.extend(folders.iter().flat_map(|inner| files_below(inner)));
    files
}

#[test]
fn a_register_opens_again_with_its_passphrase() {
    let folder = tempfile::tempdir().unwrap();
    assert!(!register_exists(folder.path()));
    assert_eq!(open(folder.path()).unwrap_err().code(), "register-absent");
    closed_with_a_patient(folder.path());
    assert!(register_exists(folder.path()));
    let store = open(folder.path()).unwrap();
    assert_eq!(store.read(|reader| reader.patients_count()).unwrap(), 1);
    assert_eq!(store.read(|reader| reader.centre()).unwrap(), centre());
}

#[test]
fn a_wrong_passphrase_is_refused_and_harms_nothing() {
    let folder = tempfile::tempdir().unwrap();
    closed_with_a_patient(folder.path());
    let error = Store::open(folder.path(), "un autre sentier", noon()).unwrap_err();
    assert_eq!(error.code(), "passphrase-wrong");
    assert!(error.is_refusal());
    open(folder.path()).unwrap();
}

#[test]
fn a_register_is_never_made_over_another() {
    let folder = tempfile::tempdir().unwrap();
    closed_with_a_patient(folder.path());
    let cost = KdfCost::floor_for_tests();
    let error = Store::create(folder.path(), "neuf", cost, &centre(), noon()).unwrap_err();
    assert_eq!(error.code(), "register-exists");
    let store = open(folder.path()).unwrap();
    assert_eq!(store.read(|reader| reader.patients_count()).unwrap(), 1);
}

#[test]
fn a_register_whose_making_was_cut_off_can_be_made_again() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("keyslots.json"), "cut off").unwrap();
    fs::write(folder.path().join("sentier.db.new"), "cut off").unwrap();
    fs::write(folder.path().join("sentier.db.new-wal"), "cut off").unwrap();
    assert!(!register_exists(folder.path()));
    closed_with_a_patient(folder.path());
    open(folder.path()).unwrap();
    let kept = files_below(&folder.path().join("set-aside"));
    assert_eq!(fs::read_to_string(&kept[0]).unwrap(), "cut off");
}

#[test]
fn a_second_opener_is_refused_until_the_first_is_gone() {
    let folder = tempfile::tempdir().unwrap();
    let first = made_in(folder.path());
    let error = open(folder.path()).unwrap_err();
    assert_eq!(error.code(), "register-in-use");
    assert!(error.is_refusal());
    drop(first);
    open(folder.path()).unwrap();
}

#[test]
fn no_file_shows_a_name_or_what_kind_of_file_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let store = made_in(folder.path());
    store
        .write(|writer| writer.add_patient(&patient(1, "Quatrebras", "Ève")))
        .unwrap();
    store.backup(noon()).unwrap();
    let files = files_below(folder.path());
    let names: Vec<_> = files.iter().filter_map(|path| path.file_name()).collect();
    for expected in ["sentier.db", "sentier.db-wal", "keyslots.json"] {
        assert!(
            names.contains(&expected.as_ref()),
            "{expected} in {names:?}"
        );
    }
    let shown = [
        "Quatrebras",
        "quatrebras",
        "GIVET",
        "SQLite format 3",
        PASSPHRASE,
    ];
    // A backup says whose it is, so that a lost key can be brought back.
    let says_whose = |file: &Path| file.ends_with("backup.json");
    for file in files {
        let bytes = fs::read(&file).unwrap();
        for text in shown {
            if says_whose(&file) && text == "GIVET" {
                continue;
            }
            let found = bytes
                .windows(text.len())
                .any(|part| part == text.as_bytes());
            assert!(!found, "{text:?} in {}", file.display());
        }
    }
}

#[test]
fn a_flipped_bit_is_found_wherever_it_lies_and_a_copy_is_set_aside() {
    let folder = tempfile::tempdir().unwrap();
    closed_with_a_patient(folder.path());
    let database = folder.path().join("sentier.db");
    let whole = fs::read(&database).unwrap();
    for at in (0..whole.len()).step_by(whole.len() / 9) {
        flip(&database, at);
        let error = open(folder.path()).unwrap_err();
        assert_eq!(error.code(), "register-damaged", "byte {at}");
        let copy = folder.path().join("set-aside").join(&error.args()[0].1);
        let (kept, there) = (copy.join("sentier.db"), fs::read(&database).unwrap());
        assert!(fs::read(kept).unwrap() == there, "byte {at}");
        fs::write(&database, &whole).unwrap();
    }
    open(folder.path()).unwrap();
}

/// Copies the files of a register that is open, as a power cut would leave them.
fn power_cut(from: &Path, to: &Path) {
    for file in ["sentier.db", "sentier.db-wal", "keyslots.json"] {
        fs::copy(from.join(file), to.join(file)).unwrap();
    }
}

#[test]
fn a_page_torn_while_the_log_was_copied_is_healed_from_the_log() {
    let folder = tempfile::tempdir().unwrap();
    let store = made_in(folder.path());
    store
        .write(|writer| writer.add_patient(&patient(1, "Quatrebras", "Ève")))
        .unwrap();
    let pages = fs::read(folder.path().join("sentier.db")).unwrap().len() / 4096;
    let heals = |page: usize| {
        let after = tempfile::tempdir().unwrap();
        power_cut(folder.path(), after.path());
        flip(&after.path().join("sentier.db"), page * 4096 + 2000);
        let store = open(after.path()).ok()?;
        store.read(|reader| reader.patients_count()).ok()
    };
    let healed: Vec<u32> = (0..pages).filter_map(heals).collect();
    assert!(
        healed.len() > 1 && healed.len() < pages,
        "{} of {pages}",
        healed.len()
    );
    assert!(healed.iter().all(|patients| *patients == 1));
}

#[test]
fn a_database_cut_short_or_emptied_is_damage() {
    let folder = tempfile::tempdir().unwrap();
    closed_with_a_patient(folder.path());
    let database = folder.path().join("sentier.db");
    let whole = fs::read(&database).unwrap();
    for length in [0, 100, 4096, whole.len() / 2, whole.len() - 1] {
        fs::write(&database, &whole[..length]).unwrap();
        let error = open(folder.path()).unwrap_err();
        assert_eq!(error.code(), "register-damaged", "{length} bytes");
    }
}

#[test]
fn damage_met_twice_is_set_aside_once() {
    let folder = tempfile::tempdir().unwrap();
    closed_with_a_patient(folder.path());
    flip(&folder.path().join("sentier.db"), 5000);
    let first = open(folder.path()).unwrap_err();
    assert_eq!(open(folder.path()).unwrap_err().args(), first.args());
    let copies = fs::read_dir(folder.path().join("set-aside")).unwrap();
    assert_eq!(copies.count(), 1);
}

#[test]
fn missing_or_damaged_keyslots_are_reported_as_such() {
    let folder = tempfile::tempdir().unwrap();
    closed_with_a_patient(folder.path());
    let keyslots = folder.path().join("keyslots.json");
    flip(&keyslots, 60);
    assert_eq!(open(folder.path()).unwrap_err().code(), "keyslots-damaged");
    fs::remove_file(&keyslots).unwrap();
    let error = open(folder.path()).unwrap_err();
    assert_eq!(error.code(), "keyslots-damaged");
    assert!(!error.is_refusal());
}

#[test]
fn a_backup_opens_like_a_register_and_one_more_in_its_second_is_another() {
    let folder = tempfile::tempdir().unwrap();
    let store = made_in(folder.path());
    store
        .write(|writer| writer.add_patient(&patient(1, "Quatrebras", "Ève")))
        .unwrap();
    let (first, second) = (store.backup(noon()).unwrap(), store.backup(noon()).unwrap());
    assert_ne!(first.path, second.path);
    let files = files_below(&second.path);
    assert_eq!(
        files.len(),
        3,
        "the register and what it says of itself: {files:?}"
    );
    let copy = open(&second.path).unwrap();
    let eve = copy
        .read(|reader| reader.patient(patient(1, "", "").id))
        .unwrap();
    assert_eq!(eve.last_name, "Quatrebras");
}
