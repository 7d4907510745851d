//! Backups and what brings them back: verified, carried elsewhere, found, looked into, put in place.

#![expect(clippy::unwrap_used, reason = "a helper of a test fails like the test")]

mod common;

use chrono::{DateTime, TimeDelta, Utc};
use common::*;
use etp_store::{
    Backup, BackupState, KdfCost, RecoveryCode, Store, StoreError, backups_below,
    has_recovery_code, preview_backup, restore_backup, verify_backup,
};
use std::fs;
use std::path::Path;

fn with_people(folder: &Path, people: u32) -> Store {
    let store = made_in(folder);
    add_people(&store, 1..=people);
    store
}

fn add_people(store: &Store, numbers: impl Iterator<Item = u32>) {
    for number in numbers {
        let one = patient(number, "Quatrebras", "Ève");
        store.write(|writer| writer.add_patient(&one)).unwrap();
    }
}

fn hours(hours: i64) -> DateTime<Utc> {
    noon() + TimeDelta::hours(hours)
}

fn flip(path: &Path, at: usize) {
    let mut bytes = fs::read(path).unwrap();
    bytes[at] ^= 1;
    fs::write(path, bytes).unwrap();
}

fn paper_code(store: &Store) -> String {
    let code = RecoveryCode::make().unwrap();
    let cost = KdfCost::floor_for_tests();
    store.change_recovery_code(&code, cost).unwrap();
    code.groups().collect::<Vec<_>>().join("-")
}

fn people_in(folder: &Path, secret: &str) -> Result<u32, StoreError> {
    Store::open(folder, secret, noon())?.read(|reader| reader.patients_count())
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let name = |entry: fs::DirEntry| entry.file_name().to_string_lossy().into_owned();
    let mut names: Vec<_> = entries.map(name).collect();
    names.sort();
    names
}

#[test]
fn a_backup_says_of_which_register_it_is_and_work_goes_on_while_it_is_made() {
    let folder = tempfile::tempdir().unwrap();
    let store = with_people(folder.path(), 3);
    let copier = store.copier().unwrap();
    let backup = store
        .write(|writer| -> Result<Backup, StoreError> {
            writer.add_patient(&patient(4, "Quatrebras", "Ève"))?;
            copier.make(noon(), &|_, _| {})
        })
        .unwrap();
    assert_eq!(backup.state, BackupState::Verified);
    assert_eq!(
        (backup.centre.as_str(), backup.made_at),
        ("FR-08-GIVET-01", noon())
    );
    assert!(copier.made(&backup));
    copier.verify(&backup.path).unwrap();
    let seen = preview_backup(folder.path(), &backup.path, PASSPHRASE, noon()).unwrap();
    assert_eq!(
        seen.then.patients, 3,
        "what was not written yet is not in it"
    );
}

#[test]
fn a_second_place_gets_the_same_bytes_under_the_centres_name() {
    let (folder, key) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let store = with_people(folder.path(), 2);
    let copier = store.copier().unwrap();
    let backup = copier.make(noon(), &|_, _| {}).unwrap();
    let place = copier.place_in(key.path(), &centre()).unwrap();
    let carried = copier.carry(&backup, &place).unwrap();
    for file in ["sentier.db", "keyslots.json", "backup.json"] {
        let bytes = |at: &Backup| fs::read(at.path.join(file)).unwrap();
        assert!(bytes(&carried) == bytes(&backup), "{file}");
    }
    let found = backups_below(key.path()).unwrap();
    assert_eq!(found, std::slice::from_ref(&carried));
    assert_eq!(
        copier.carry(&backup, &place).unwrap(),
        carried,
        "once is enough"
    );
}

#[test]
fn a_place_that_is_gone_or_inside_the_register_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let copier = with_people(folder.path(), 1).copier().unwrap();
    let code = |at: &Path| copier.place_in(at, &centre()).unwrap_err().code();
    assert_eq!(
        code(&folder.path().join("unplugged")),
        "backup-place-missing"
    );
    let inside = folder.path().join("papers");
    fs::create_dir(&inside).unwrap();
    assert_eq!(code(&inside), "backup-place-inside");
    assert_eq!(code(folder.path()), "backup-place-inside");
}

#[test]
fn of_a_day_the_newest_is_kept_and_half_made_ones_are_swept_away() {
    let folder = tempfile::tempdir().unwrap();
    let store = with_people(folder.path(), 1);
    let backups = folder.path().join("backups");
    for left in [
        "sentier-20260401T000000Z.new",
        "sentier-20260301T000000Z.gone",
    ] {
        fs::create_dir_all(backups.join(left)).unwrap();
        fs::write(backups.join(left).join("sentier.db"), "half").unwrap();
    }
    for hour in [0, 1, 2, 24, 25] {
        store.backup(hours(hour)).unwrap();
    }
    assert_eq!(
        names(&backups),
        ["sentier-20260402T140000Z", "sentier-20260403T130000Z"]
    );
}

#[test]
fn a_flipped_bit_is_found_wherever_it_lies() {
    let folder = tempfile::tempdir().unwrap();
    let store = with_people(folder.path(), 2);
    let backup = store.backup(noon()).unwrap();
    let home = tempfile::tempdir().unwrap();
    for file in ["sentier.db", "keyslots.json"] {
        let path = backup.path.join(file);
        let whole = fs::read(&path).unwrap();
        for at in (0..whole.len()).step_by(whole.len() / 5) {
            flip(&path, at);
            let found = verify_backup(&backup.path, PASSPHRASE).unwrap_err();
            let code = found.code();
            assert!(
                code == "backup-damaged" || code == "backup-newer",
                "{file} {at}: {code}"
            );
            let refused = restore_backup(home.path(), &backup.path, PASSPHRASE, noon());
            assert!(refused.is_err(), "{file} {at}");
            fs::write(&path, &whole).unwrap();
        }
    }
    // A forger who mends the digests meets the signature of each page.
    fs::remove_file(backup.path.join("backup.json")).unwrap();
    let size = fs::metadata(backup.path.join("sentier.db")).unwrap().len();
    flip(
        &backup.path.join("sentier.db"),
        usize::try_from(size).unwrap() / 2,
    );
    let found = verify_backup(&backup.path, PASSPHRASE).unwrap_err();
    assert_eq!(found.code(), "backup-damaged");
    assert_eq!(
        names(home.path()),
        ["sentier.lock"],
        "nothing was put there"
    );
}

#[test]
fn a_file_cut_short_shows_in_the_list() {
    let folder = tempfile::tempdir().unwrap();
    let backup = with_people(folder.path(), 1).backup(noon()).unwrap();
    let database = backup.path.join("sentier.db");
    let whole = fs::read(&database).unwrap();
    fs::write(&database, &whole[..whole.len() - 1]).unwrap();
    let found = backups_below(folder.path()).unwrap();
    assert_eq!(found[0].state, BackupState::Damaged);
}

#[test]
fn the_paper_code_alone_brings_a_register_back_on_an_empty_laptop() {
    let (lost, key, laptop) = (
        tempfile::tempdir().unwrap(),
        tempfile::tempdir().unwrap(),
        tempfile::tempdir().unwrap(),
    );
    let store = with_people(lost.path(), 5);
    let code = paper_code(&store);
    let copier = store.copier().unwrap();
    let backup = copier.make(noon(), &|_, _| {}).unwrap();
    let place = copier.place_in(key.path(), &centre()).unwrap();
    copier.carry(&backup, &place).unwrap();
    drop((store, copier));
    lost.close().unwrap();

    let found = backups_below(key.path()).unwrap().remove(0);
    let home = laptop.path().join("sentier");
    let seen = preview_backup(&home, &found.path, &code, noon()).unwrap();
    assert_eq!((seen.then.patients, seen.now), (5, None));
    let aside = restore_backup(&home, &found.path, &code.to_lowercase(), noon()).unwrap();
    assert_eq!(aside, None);
    assert!(has_recovery_code(&home));
    let store = Store::open(&home, &code, noon()).unwrap();
    let cost = KdfCost::floor_for_tests();
    store
        .change_passphrase((&code, "une toute nouvelle phrase"), cost, noon())
        .unwrap();
    drop(store);
    assert_eq!(people_in(&home, "une toute nouvelle phrase").unwrap(), 5);
    let old = people_in(&home, PASSPHRASE).unwrap_err();
    assert_eq!(old.code(), "passphrase-wrong");
}

#[test]
fn what_stood_there_is_set_aside_and_opens_like_a_register() {
    let folder = tempfile::tempdir().unwrap();
    let store = with_people(folder.path(), 2);
    let backup = store.backup(noon()).unwrap();
    add_people(&store, 3..=7);
    let open = restore_backup(folder.path(), &backup.path, PASSPHRASE, noon()).unwrap_err();
    assert_eq!(open.code(), "register-in-use");
    drop(store);
    let seen = preview_backup(folder.path(), &backup.path, PASSPHRASE, noon()).unwrap();
    assert_eq!(
        (seen.then.patients, seen.now.map(|now| now.patients)),
        (2, Some(7))
    );
    let aside = restore_backup(folder.path(), &backup.path, PASSPHRASE, noon()).unwrap();
    assert_eq!(people_in(folder.path(), PASSPHRASE).unwrap(), 2);
    let aside = folder.path().join("set-aside").join(aside.unwrap());
    assert_eq!(people_in(&aside, PASSPHRASE).unwrap(), 7);
    assert!(backup.path.exists());
}

#[test]
fn what_is_no_backup_is_said_to_be_none() {
    let (home, folder) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let code = |path: &Path| {
        let refused = restore_backup(home.path(), path, PASSPHRASE, noon());
        refused.unwrap_err().code()
    };
    assert_eq!(code(folder.path()), "backup-absent");
    fs::write(folder.path().join("sentier.db"), "holiday pictures").unwrap();
    fs::write(folder.path().join("keyslots.json"), "{}").unwrap();
    assert_eq!(code(folder.path()), "backup-damaged");
}

#[test]
fn keyslots_of_one_register_do_not_open_another() {
    let (one, other, home) = (
        tempfile::tempdir().unwrap(),
        tempfile::tempdir().unwrap(),
        tempfile::tempdir().unwrap(),
    );
    let backup = with_people(one.path(), 1).backup(noon()).unwrap();
    let foreign = with_people(other.path(), 1).backup(noon()).unwrap();
    fs::remove_file(backup.path.join("backup.json")).unwrap();
    fs::copy(
        foreign.path.join("keyslots.json"),
        backup.path.join("keyslots.json"),
    )
    .unwrap();
    let refused = restore_backup(home.path(), &backup.path, PASSPHRASE, noon()).unwrap_err();
    assert_eq!(refused.code(), "backup-damaged");
}

#[test]
fn wrong_passphrases_are_slowed_down_and_a_restore_counts_them_too() {
    let folder = tempfile::tempdir().unwrap();
    let backup = with_people(folder.path(), 1).backup(noon()).unwrap();
    for _ in 0..3 {
        let wrong = people_in(folder.path(), "un autre sentier").unwrap_err();
        assert_eq!(wrong.code(), "passphrase-wrong");
    }
    for _ in 0..2 {
        let wrong = restore_backup(folder.path(), &backup.path, "encore un autre", noon());
        assert_eq!(wrong.unwrap_err().code(), "passphrase-wrong");
    }
    let waits = people_in(folder.path(), PASSPHRASE).unwrap_err();
    assert_eq!(waits.code(), "passphrase-wait");
    assert!(waits.is_refusal());
    Store::open(folder.path(), PASSPHRASE, noon() + TimeDelta::seconds(5)).unwrap();
    assert_eq!(people_in(folder.path(), PASSPHRASE).unwrap(), 1);
}
