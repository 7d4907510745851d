//! Nothing is lost: the day is kept by itself, the key is missed, the paper opens what nobody remembers.

use etp_app::forms::{
    ChangePassphrase, ProveRecoveryCode, RestoreBackup, SetBackupPlace, TypedGroup, UnlockByCode,
};
use etp_app::views::{BackupStanding, BackupsView};
use etp_app::{HandoutLanguage, backups, passphrase, recovery};
use etp_tests::Centre;
use std::fs;
use std::path::PathBuf;

fn stands(centre: &Centre) -> BackupsView {
    backups::backups(centre.desk()).expect("how backups stand")
}

fn with_a_key(centre: &Centre) -> PathBuf {
    let key = centre.folder().join("key");
    fs::create_dir_all(&key).expect("a key");
    let form = SetBackupPlace {
        folder: key.display().to_string(),
    };
    backups::set_backup_place(centre.desk(), &form).expect("a place");
    key
}

fn kept(centre: &Centre) -> bool {
    backups::back_up_if_due(centre.desk())
        .expect("a try")
        .answer
}

#[test]
fn the_first_opening_of_the_day_is_kept_and_the_second_is_not() {
    let mut centre = Centre::in_givet_on("2026-09-03");
    assert_eq!(stands(&centre).standing, BackupStanding::Never);
    assert!(stands(&centre).due);
    assert!(kept(&centre) && !kept(&centre));
    assert_eq!(stands(&centre).standing, BackupStanding::OnlyHere);
    centre.reopen_on("2026-09-04");
    assert!(kept(&centre));
    assert_eq!(stands(&centre).backups.len(), 2);
}

#[test]
fn a_key_that_is_pulled_out_is_missed_and_hinders_nobody() {
    let mut centre = Centre::in_givet_on("2026-09-03");
    let key = with_a_key(&centre);
    assert!(kept(&centre));
    let view = stands(&centre);
    assert_eq!(
        (view.standing, view.backups.len()),
        (BackupStanding::Fine, 2)
    );
    fs::rename(&key, key.with_extension("drawer")).expect("it is pulled out");
    centre.reopen_on("2026-09-07");
    assert!(
        !kept(&centre),
        "the copy here is made, the one there is not"
    );
    let view = stands(&centre);
    assert_eq!(
        (view.standing, view.days),
        (BackupStanding::PlaceMissing, 4)
    );
    assert_eq!(view.failure.expect("why").code, "backup-place-missing");
    centre.with_people(1);
    fs::rename(key.with_extension("drawer"), &key).expect("it is back");
    let view = backups::back_up(centre.desk()).expect("a backup").answer;
    assert_eq!((view.standing, view.failure), (BackupStanding::Fine, None));
}

#[test]
fn leaving_keeps_what_was_written_and_nothing_when_nothing_was() {
    let centre = Centre::in_givet_on("2026-09-03");
    backups::back_up(centre.desk()).expect("a backup");
    let made = stands(&centre).last;
    backups::back_up_before_closing(centre.desk());
    assert_eq!(stands(&centre).backups.len(), 1);
    assert_eq!(stands(&centre).last, made);
    centre.with_people(2);
    backups::back_up_before_closing(centre.desk());
    let newest = stands(&centre).last.expect("a backup");
    assert_ne!(Some(newest), made);
}

#[test]
fn fictional_people_are_not_kept_by_themselves() {
    let centre = Centre::of_demonstration_on("2026-09-03");
    assert!(!kept(&centre));
    backups::back_up_before_closing(centre.desk());
    let view = stands(&centre);
    assert_eq!(
        (view.standing, view.backups.len()),
        (BackupStanding::Practice, 0)
    );
}

#[test]
fn going_back_is_looked_at_first_and_sets_the_present_aside() {
    let mut centre = Centre::in_givet_on("2026-09-03");
    centre.with_people(3);
    backups::back_up(centre.desk()).expect("a backup");
    let backup = stands(&centre).backups[0].path.clone();
    centre.with_people(9);
    let form = RestoreBackup {
        backup,
        secret: "un sentier de halage".into(),
        practice: Some(false),
    };
    let (home, doors) = (centre.register(), centre.doors());
    let seen = backups::preview_restore(&home, &doors, Some(centre.desk()), &form).unwrap();
    assert_eq!(seen.then.patients, 3);
    assert_eq!(seen.now.expect("the open register").patients, 9);
    let open = backups::restore_backup(&home, &doors, &form).unwrap_err();
    assert_eq!(open.code, "register-in-use");
    centre.close();
    let practice = RestoreBackup {
        practice: Some(true),
        ..form.clone()
    };
    let refused = backups::restore_backup(&home, &doors, &practice).unwrap_err();
    assert_eq!(refused.code, "backup-of-practice");
    let restored = backups::restore_backup(&home, &doors, &form).unwrap();
    assert!(PathBuf::from(&restored.aside).join("sentier.db").exists());
    centre.reopen_on("2026-09-03");
    assert_eq!(centre.people().len(), 3);
    assert_eq!(
        Centre::found_in(restored.aside.as_ref(), "2026-09-03")
            .people()
            .len(),
        9
    );
}

#[test]
fn the_paper_opens_what_nobody_remembers_and_its_file_is_gone_when_the_desk_is_left() {
    let mut centre = Centre::in_givet_on("2026-09-03");
    centre.with_people(4);
    let made = recovery::renew_recovery_code(centre.desk(), Some(HandoutLanguage::Fr));
    let made = made.expect("a code").answer;
    let sheet = PathBuf::from(made.sheet.expect("a sheet").path);
    assert!(sheet.exists());
    assert!(
        stands(&centre).due,
        "an older backup would not open with this code"
    );
    centre.close();
    assert!(
        !sheet.exists(),
        "the code lies nowhere beside what it opens"
    );

    let by_code = |code: &str| UnlockByCode {
        professional: "C. Noël".into(),
        code: code.into(),
        passphrase: "un sentier de halage".into(),
        passphrase_again: "un sentier de halage".into(),
    };
    let unlock =
        |code: &str| passphrase::unlock_by_code(&centre.register(), centre.doors(), &by_code(code));
    let code = made.groups.join(" ");
    let slipped = if code.ends_with('7') {
        code.replace('7', "8")
    } else {
        format!("{}7", &code[..code.len() - 1])
    };
    let slip = unlock(&slipped).err().expect("a refusal").code;
    assert_eq!(slip, "recovery-code-mistyped");
    drop(unlock(&code.to_lowercase()).expect("the paper opens it"));
    centre.reopen_on("2026-09-04");
    assert_eq!(centre.people().len(), 4);
}

#[test]
fn a_renewed_code_puts_an_end_to_the_one_before() {
    let mut centre = Centre::in_givet_on("2026-09-03");
    let renew = |centre: &Centre| {
        let made = recovery::renew_recovery_code(centre.desk(), None);
        made.expect("a code").answer.groups
    };
    let (old, _new) = (renew(&centre), renew(&centre));
    centre.close();
    let form = UnlockByCode {
        professional: "C. Noël".into(),
        code: old.join("-"),
        passphrase: "une toute autre phrase".into(),
        passphrase_again: "une toute autre phrase".into(),
    };
    let refused = passphrase::unlock_by_code(&centre.register(), centre.doors(), &form);
    assert_eq!(
        refused.err().expect("a refusal").code,
        "recovery-code-wrong"
    );
    centre.reopen_on("2026-09-03");
}

#[test]
fn the_sheet_is_proved_by_some_groups_and_by_no_others() {
    let centre = Centre::in_givet_on("2026-09-03");
    let none = recovery::recovery_drill(centre.desk()).unwrap_err();
    assert_eq!(none.code, "recovery-code-absent");
    let made = recovery::renew_recovery_code(centre.desk(), None).expect("a code");
    let groups = made.answer.groups;
    let asked = recovery::recovery_drill(centre.desk()).expect("groups");
    assert_eq!(asked.len(), 3);
    let typed = |letters: &dyn Fn(u8) -> String| ProveRecoveryCode {
        groups: asked
            .iter()
            .map(|number| TypedGroup {
                number: *number,
                text: letters(*number),
            })
            .collect(),
    };
    let wrong = typed(&|number| groups[usize::from(number) % 7].clone());
    let refused = recovery::prove_recovery_code(centre.desk(), &wrong).unwrap_err();
    assert_eq!(refused.code, "recovery-groups-wrong");
    assert_eq!(stands(&centre).recovery.proved_on, None);
    let right = typed(&|number| groups[usize::from(number) - 1].to_lowercase());
    recovery::prove_recovery_code(centre.desk(), &right).expect("proved");
    let proved = stands(&centre).recovery.proved_on.expect("a day");
    assert_eq!(proved, etp_tests::day("2026-09-03"));
}

#[test]
fn a_passphrase_is_changed_by_whoever_knows_it() {
    let mut centre = Centre::in_givet_on("2026-09-03");
    let form = |old: &str, new: &str| ChangePassphrase {
        old: old.into(),
        passphrase: new.into(),
        passphrase_again: new.into(),
    };
    let code = |old: &str, new: &str| {
        let changed = passphrase::change_passphrase(centre.desk(), &form(old, new));
        changed.err().map(|failure| failure.code)
    };
    let new = "une autre rive, un autre pont";
    assert_eq!(
        code("un sentier perdu", new).as_deref(),
        Some("passphrase-wrong")
    );
    assert_eq!(
        code("un sentier de halage", "court").as_deref(),
        Some("passphrase-short")
    );
    assert_eq!(code("un sentier de halage", new), None);
    centre.close();
    let old = centre.unlock("un sentier de halage").err();
    assert_eq!(old.expect("a refusal").code, "passphrase-wrong");
    centre.unlock(new).expect("the new one opens");
}
