//! 0 done, 2 refused with the reason, 1 broken; a sentence for people, one document for machines.

use crate::program::{Program, shown, text};

#[test]
fn a_wrong_passphrase_is_refused_with_a_sentence_and_a_code() {
    let program = Program::with_the_demonstration();
    let output = program
        .command(&["today"])
        .env("SENTIER_PASSPHRASE", "another one")
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("phrase de passe"));
    let machines = program
        .command(&["today", "--json"])
        .env("SENTIER_PASSPHRASE", "another one")
        .output()
        .unwrap();
    let answer: serde_json::Value = serde_json::from_slice(&machines.stdout).unwrap();
    assert_eq!(answer["failure"]["code"], "passphrase-wrong");
    assert!(machines.stderr.is_empty(), "{}", text(&machines.stderr));
}

#[test]
fn a_passphrase_comes_from_a_file_too_and_never_from_an_argument() {
    let program = Program::with_the_demonstration();
    let file = program.path("passphrase.txt");
    std::fs::write(&file, "un sentier de halage\n").unwrap();
    let today = program
        .command(&["today", "--passphrase-file", &shown(&file)])
        .env_remove("SENTIER_PASSPHRASE")
        .output();
    assert_eq!(today.unwrap().status.code(), Some(0));
    let argument = program.run(&["today", "--passphrase", "un sentier de halage"]);
    assert_eq!(argument.status.code(), Some(2));
    let nobody = program
        .command(&["today"])
        .env_remove("SENTIER_PASSPHRASE")
        .output()
        .unwrap();
    assert_eq!(nobody.status.code(), Some(2));
}

#[test]
fn the_demonstration_has_people_sessions_and_a_template_with_seven_dates() {
    let program = Program::with_the_demonstration();
    let everybody = program.json(&["people", "find"]);
    assert_eq!(everybody["matching"], 140);
    assert_eq!(everybody["patients"].as_array().unwrap().len(), 140);
    assert_eq!(program.todays_group()["line"]["card"]["capacity"], 12);
    let preview = program.json(&[
        "programme",
        "open",
        "diabetes2",
        "--title",
        "Mai",
        "--start",
        "2026-05-07",
        "--preview",
    ]);
    assert_eq!(preview["sessions"].as_array().unwrap().len(), 7);
    assert_eq!(preview["skipped"][0]["holiday"], "holidays-ascension");
}

#[test]
fn a_damaged_workbook_is_refused_and_a_disk_that_fails_is_broken() {
    let program = Program::with_the_demonstration();
    let workbook = program.path("roster.xlsx");
    std::fs::write(&workbook, b"PK\x03\x04").unwrap();
    assert_eq!(
        program
            .run(&["people", "import", &shown(&workbook)])
            .status
            .code(),
        Some(2)
    );
    let session = program.todays_group()["line"]["card"]["id"]
        .as_str()
        .unwrap()
        .to_owned();
    let nowhere = shown(&program.path("absent/attendance.csv"));
    assert_eq!(
        program
            .run(&["attendance", &session, "--export", &nowhere])
            .status
            .code(),
        Some(1)
    );
}

#[test]
fn one_mark_that_cannot_be_read_leaves_all_the_others_unwritten() {
    let program = Program::with_the_demonstration();
    let session = program.todays_group()["line"]["card"]["id"].clone();
    let session = session.as_str().unwrap();
    let list = program.json(&["attendance", session]);
    let mark = |place: usize, mark: &str| {
        let patient = list["people"][place]["patient"].as_str().unwrap();
        format!("{patient}={mark}")
    };
    let (sound, unsound) = (mark(0, "present"), mark(1, "here"));
    let refused = program.run(&["attendance", session, "--mark", &sound, "--mark", &unsound]);
    assert_eq!(refused.status.code(), Some(2));
    assert_eq!(
        program.json(&["attendance", session])["people"],
        list["people"]
    );
}

#[test]
fn a_country_or_a_region_nobody_knows_makes_no_register() {
    let program = Program::in_an_empty_folder();
    for (country, region) in [("ZZ", ""), ("DE", "Bayern"), ("BE", "57")] {
        let init = ["init", "--code", "DE-SL-MERZIG-01", "--name", "Merzig"];
        let place = ["--country", country, "--region", region];
        let refused = program.run(&[&init[..], &place[..]].concat());
        assert_eq!(refused.status.code(), Some(2), "{country} {region}");
        assert!(!program.path("register").exists());
    }
}

#[test]
fn a_passphrase_file_may_begin_with_a_mark_but_not_be_empty() {
    let program = Program::with_the_demonstration();
    let file = program.path("passphrase.txt");
    for (content, code) in [("\u{FEFF}un sentier de halage\r\n", 0), ("", 2)] {
        std::fs::write(&file, content).unwrap();
        let output = program.run(&["programmes", "--json", "--passphrase-file", &shown(&file)]);
        assert_eq!(output.status.code(), Some(code));
        assert!(!text(&output.stdout).contains("passphrase-wrong"));
    }
}

#[test]
fn the_story_refuses_a_folder_that_holds_something() {
    let program = Program::in_an_empty_folder();
    std::fs::write(program.path("letter.txt"), "keep me").unwrap();
    let story = program.run(&["demo", "--out", &shown(&program.path(""))]);
    assert_eq!(story.status.code(), Some(2));
    assert_eq!(
        std::fs::read_to_string(program.path("letter.txt")).unwrap(),
        "keep me"
    );
}
