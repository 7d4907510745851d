//! Backups as processes: killed at any moment, on a disk that is full, brought back with only the paper.

use crate::program::{Program, shown, text};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::thread::sleep;
use std::time::Instant;

/// How often a process is killed, at moments spread over the time it takes.
const ROUNDS: u32 = 6;

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect()
}

/// Starts the program again and again, and kills it a little later each time.
fn killed_all_along(program: &Program, args: &[&str], after_each: impl Fn(u32)) {
    let began = Instant::now();
    assert!(program.run(args).status.success(), "{args:?}");
    let takes = began.elapsed();
    for round in 0..ROUNDS {
        let mut child = program.start(args);
        sleep(takes * (round * 2 + 1) / (ROUNDS * 2));
        child.kill().ok();
        child.wait().expect("gone");
        after_each(round);
    }
}

fn backups(program: &Program) -> Vec<Value> {
    let list = program.json(&["backup", "list"]);
    list.as_array().expect("a list").clone()
}

fn newest(program: &Program) -> PathBuf {
    let path = backups(program)[0]["path"].as_str().map(PathBuf::from);
    path.expect("a path")
}

/// How many acts the history of the register holds, as a preview of a backup says beside its own.
fn acts(program: &Program, backup: &str) -> (u64, u64) {
    let seen = program.json(&["backup", "restore", backup]);
    let acts = |of: &str| {
        seen[of]["acts"]
            .as_u64()
            .unwrap_or_else(|| panic!("{seen}"))
    };
    (acts("then"), acts("now"))
}

#[test]
fn a_backup_that_is_killed_leaves_only_whole_ones() {
    let program = Program::with_the_demonstration();
    killed_all_along(&program, &["backup", "now"], |round| {
        for backup in backups(&program) {
            assert_eq!(backup["state"], "verified", "round {round}: {backup}");
        }
    });
    let last = newest(&program);
    assert!(
        program
            .run(&["backup", "verify", &shown(&last)])
            .status
            .success()
    );
    assert!(program.run(&["backup", "now"]).status.success());
    let left = names(&program.path("register").join("backups"));
    assert_eq!(left.len(), 1, "one a day, nothing half made: {left:?}");
}

#[test]
fn a_restore_that_is_killed_leaves_the_one_register_or_the_other() {
    let program = Program::with_the_demonstration();
    assert!(program.run(&["backup", "now"]).status.success());
    let backup = shown(&newest(&program));
    assert!(program.run(&["recovery-sheet"]).status.success());
    let (then, before) = acts(&program, &backup);
    assert!(then < before);
    killed_all_along(
        &program,
        &["backup", "restore", &backup, "--yes"],
        |round| {
            assert!(program.run(&["today"]).status.success(), "round {round}");
            let (_, now) = acts(&program, &backup);
            assert!(now == then || now == before, "round {round}: {now}");
        },
    );
    let aside = program.path("register").join("set-aside");
    let kept = names(&aside).into_iter().find(|name| {
        let home = aside.join(name);
        let mut today = program.command(&["backup", "restore", &backup, "--json"]);
        let seen = today.env("SENTIER_HOME", home).output().expect("it starts");
        let seen: Value = serde_json::from_slice(&seen.stdout).unwrap_or_default();
        seen["now"]["acts"] == before
    });
    assert!(kept.is_some(), "what stood there is whole in {aside:?}");
}

/// Starts the program on a disk of memory of so many bytes, with the register on it.
fn on_a_small_disk(program: &Program, bytes: u64, args: &[&str]) -> Output {
    let script = "mount -t tmpfs -o size=$3 none \"$2\" && cp -r \"$1\"/. \"$2\" && export SENTIER_HOME=\"$2\" && shift 3 && \"$@\" ; code=$? ; ls \"$SENTIER_HOME\"/backups ; exit $code";
    let disk = program.path("disk");
    fs::create_dir_all(&disk).expect("a folder");
    let sentier = program.command(args);
    let mut small = Command::new("unshare");
    small
        .args([
            "--user",
            "--map-root-user",
            "--mount",
            "sh",
            "-c",
            script,
            "sh",
        ])
        .args([program.path("register"), disk])
        .arg(bytes.to_string())
        .arg(sentier.get_program())
        .args(sentier.get_args());
    for (name, value) in sentier.get_envs() {
        small.env(name, value.unwrap_or_default());
    }
    small.output().expect("a disk of memory")
}

#[test]
fn a_full_disk_is_said_and_leaves_no_half_backup() {
    let program = Program::with_the_demonstration();
    let register = program.path("register");
    let size = |name: &str| fs::metadata(register.join(name)).map_or(0, |file| file.len());
    let room = size("sentier.db") * 3 / 2;
    fs::remove_dir_all(register.join("papers")).ok();
    let failed = on_a_small_disk(&program, room, &["backup", "now"]);
    let (said, left) = (text(&failed.stderr), text(&failed.stdout));
    assert_eq!(failed.status.code(), Some(1), "{said}{left}");
    assert!(said.contains("plus de place"), "{said}");
    assert_eq!(left.trim(), "", "nothing half made");
}

#[test]
fn the_paper_code_and_a_key_are_enough_on_another_computer() {
    let program = Program::with_the_demonstration();
    let key = program.path("key");
    fs::create_dir(&key).expect("a key");
    assert!(
        program
            .run(&["backup", "place", &shown(&key)])
            .status
            .success()
    );
    let made = program.json(&["recovery-code"]);
    let groups = made["groups"].as_array().expect("groups").iter();
    let code: Vec<_> = groups.filter_map(Value::as_str).collect();
    assert_eq!(code.len(), 7);
    let code = code.join(" ").to_lowercase();
    assert!(program.run(&["backup", "now"]).status.success());
    let before = program.json(&["today"])["patients"].clone();
    fs::remove_dir_all(program.path("register")).expect("the laptop is lost");

    let found = program.json(&["backup", "list", &shown(&key)]);
    assert_eq!(found[0]["centre"], "FR-08-GIVET-01");
    let backup = found[0]["path"].as_str().expect("a path");
    let with_code = |args: &[&str]| {
        let mut command = program.command(args);
        command.env("SENTIER_PASSPHRASE", &code);
        command.output().expect("the program starts")
    };
    let wrong = program
        .command(&["backup", "restore", backup, "--yes"])
        .env("SENTIER_PASSPHRASE", "0000-0000")
        .output();
    assert_eq!(wrong.expect("it starts").status.code(), Some(2));
    let restored = with_code(&["backup", "restore", backup, "--yes"]);
    assert!(restored.status.success(), "{}", text(&restored.stderr));
    let new = program.path("new.txt");
    fs::write(&new, "un sentier de halage\n").expect("a file");
    let changed = with_code(&["passphrase", "--new-file", &shown(&new)]);
    assert!(changed.status.success(), "{}", text(&changed.stderr));
    assert_eq!(program.json(&["today"])["patients"], before);
}

#[test]
fn what_is_no_backup_is_refused_with_a_sentence() {
    let program = Program::in_an_empty_folder();
    let nothing = program.path("holidays");
    fs::create_dir(&nothing).expect("a folder");
    for act in ["list", "verify", "restore"] {
        let refused = program.run(&["backup", act, &shown(&nothing)]);
        assert_eq!(refused.status.code(), Some(2), "{act}");
        assert!(text(&refused.stderr).contains("sauvegarde"), "{act}");
    }
}
