//! People through the program: numbers checked, people found, imported, merged, copied and erased.

use crate::program::{Program, shown, text};
use serde_json::Value;

/// Numbers of the published test vectors, and one with a wrong key.
const NUMBERS: [(&str, &str, &str, bool); 8] = [
    ("nir", "2 95 10 99 126 111 93", "1995-10", true),
    ("nir", "253072B07300470", "1953", true),
    ("nir", "295109912611199", "", false),
    ("niss", "85.07.30-033 28", "1985-07-30", true),
    ("niss", "17073003384", "2017-07-30", true),
    ("lu", "1893120105732", "1893-12-01", true),
    ("kvnr", "A123456780", "", true),
    ("kvnr", "A123456781", "", false),
];

#[test]
fn a_national_number_is_checked_without_a_register() {
    let program = Program::in_an_empty_folder();
    for (kind, number, born, possible) in NUMBERS {
        let output = program.run(&["people", "check-id", kind, number, "--born", born, "--json"]);
        let code = if possible { 0 } else { 2 };
        assert_eq!(output.status.code(), Some(code), "{kind} {number}");
        let answer = text(&output.stdout);
        let digits: String = number.chars().filter(char::is_ascii_alphanumeric).collect();
        assert!(!answer.contains(&digits), "the number is never said whole");
    }
    assert!(!program.path("register").exists());
}

#[test]
fn a_number_that_contradicts_the_date_of_birth_or_sex_is_kept_with_a_caution() {
    let program = Program::in_an_empty_folder();
    let number = ["people", "check-id", "niss", "85073003328"];
    let cautions = |facts: &[&str]| {
        let answer = program.json(&[&number[..], facts].concat());
        answer["cautions"].to_string()
    };
    assert_eq!(cautions(&["--born", "1985-07-30", "--sex", "M"]), "[]");
    assert!(cautions(&["--born", "1986-07-30"]).contains("birth-year-differs"));
    assert!(cautions(&["--sex", "F"]).contains("sex-differs"));
}

#[test]
fn people_are_found_by_parts_sound_number_and_birthday() {
    let program = Program::with_the_demonstration();
    let find = |words: &[&str]| program.json(&[&["people", "find"], words].concat());
    let everybody = find(&[]);
    let first = &everybody["patients"][0];
    let has = |found: &Value| {
        let rows = found["patients"].as_array().unwrap();
        rows.iter().any(|row| row["id"] == first["id"])
    };
    let last = first["last_name"].as_str().unwrap();
    assert!(
        has(&find(&[&last.to_uppercase()[1..]])),
        "any part of the name"
    );
    assert!(has(&find(&[first["file_number"].as_str().unwrap()])));
    let born = first["birth_date"].as_str().unwrap();
    let [year, month, day] = born.split('-').collect::<Vec<_>>()[..] else {
        panic!("{born}");
    };
    for written in [
        born.to_owned(),
        format!("{day}/{month}/{year}"),
        format!("{day}.{month}.{year}"),
    ] {
        assert!(has(&find(&[&written])), "{written}");
    }
    let lost = program.run(&["people", "find", "--list", "nowhere"]);
    assert_eq!(lost.status.code(), Some(2));
}

#[test]
fn a_dry_run_writes_nobody_and_an_import_is_taken_back() {
    let program = Program::with_the_demonstration();
    let file = program.path("liste.csv");
    std::fs::write(
        &file,
        "Nom;Prénom;Naissance\r\nZyskowska;Halina;03/02/1948\r\nÖzdemir;Işıl;1950\r\n",
    )
    .unwrap();
    let import = ["people", "import", &shown(&file)];
    let dry = program.json(&[&import[..], &["--dry-run"]].concat());
    assert_eq!(dry["good"], 2);
    assert_eq!(program.json(&["people", "find"])["matching"], 140);
    let taken = program.json(&import);
    assert_eq!(taken["taken"], 2);
    assert_eq!(program.json(&["people", "find", "isil"])["matching"], 1);
    let again = program.run(&import);
    assert_eq!(again.status.code(), Some(2), "nobody is doubled");
    let undone = program.json(&["people", "undo-import", taken["import"].as_str().unwrap()]);
    assert_eq!(undone["restored"], 2);
    assert_eq!(program.json(&["people", "find"])["matching"], 140);
}

#[test]
fn two_files_are_made_one_and_two_again() {
    let program = Program::with_the_demonstration();
    let everybody = program.json(&["people", "find"]);
    let id = |place: usize| {
        everybody["patients"][place]["id"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    let merge = program.json(&["people", "merge", &id(0), &id(1), "--take", "phone"]);
    assert_eq!(program.json(&["people", "find"])["matching"], 139);
    program.json(&["people", "unmerge", merge.as_str().unwrap()]);
    let after = program.json(&["people", "find"]);
    assert_eq!(after, everybody);
    let twice = program.run(&["people", "unmerge", merge.as_str().unwrap()]);
    assert_eq!(twice.status.code(), Some(2));
}

#[test]
fn a_person_gets_a_copy_and_is_erased_with_a_certificate() {
    let program = Program::with_the_demonstration();
    let person = program.json(&["people", "find"])["patients"][0].clone();
    let (id, number) = (
        person["id"].as_str().unwrap(),
        person["file_number"].as_str().unwrap(),
    );
    let out = shown(&program.path("copy"));
    let copy = program.json(&["people", "export", id, "--out", &out, "--language", "fr"]);
    let pdf = std::fs::read(copy["pdf"].as_str().unwrap()).unwrap();
    assert!(pdf.starts_with(b"%PDF-"));
    let json = std::fs::read_to_string(copy["json"].as_str().unwrap()).unwrap();
    assert!(json.contains(person["last_name"].as_str().unwrap()));

    let certificate = shown(&program.path("certificate.pdf"));
    let erase = |typed: &str| {
        let who = [
            "people",
            "erase",
            id,
            "--reason",
            "asked",
            "--file-number",
            typed,
        ];
        program.run(&[&who[..], &["--certificate", &certificate]].concat())
    };
    assert_eq!(erase("P-9999-X").status.code(), Some(2));
    assert!(!program.path("certificate.pdf").exists());
    assert_eq!(erase(number).status.code(), Some(0));
    assert!(program.path("certificate.pdf").exists());
    assert_eq!(program.json(&["people", "find"])["matching"], 139);
    assert_eq!(
        program
            .run(&["people", "export", id, "--out", &out])
            .status
            .code(),
        Some(2)
    );
}
