//! Handouts printed from a file, through the program and without a register; and those of a session.

use crate::program::{Program, shown, text};
use serde_json::Value;
use std::fs;

const PAGE: &str = include_str!("../../../../docs/handout-format.md");

/// What stands on the page of the format between two fences.
fn fenced(kind: &str) -> &'static str {
    let (_, rest) = PAGE
        .split_once(&format!("```{kind}\n"))
        .expect("an example");
    rest.split_once("\n```").expect("its end").0
}

/// A program beside a handout and its values.
fn program() -> Program {
    let program = Program::in_an_empty_folder();
    fs::write(program.path("handout.toml"), fenced("toml")).expect("written");
    fs::write(program.path("values.json"), fenced("json")).expect("written");
    program
}

#[test]
fn the_example_is_printed_without_a_register() {
    let program = program();
    let [file, values, out] =
        ["handout.toml", "values.json", "out.pdf"].map(|one| shown(&program.path(one)));
    let render = [
        "handout", "render", &file, "--langs", "fr,nl", "--values", &values, "--out", &out,
    ];
    let answer = program.json(&render);
    assert_eq!(answer["languages"], serde_json::json!(["fr", "nl"]));
    let pdf = fs::read(program.path("out.pdf")).unwrap();
    assert_eq!(answer["bytes"], pdf.len());
    assert!(pdf.starts_with(b"%PDF-1.7"));
    let again = program.run(&render);
    assert_eq!(again.status.code(), Some(0));
    assert!(text(&again.stdout).contains(&out));
    assert_eq!(
        fs::read(program.path("out.pdf")).unwrap(),
        pdf,
        "the same bytes"
    );
    assert!(!program.path("register").exists());
}

#[test]
fn a_print_never_replaces_what_it_is_made_of() {
    let program = program();
    let [file, values] = ["handout.toml", "values.json"].map(|one| shown(&program.path(one)));
    let roundabout = shown(&program.path("./handout.toml"));
    for out in [&file, &values, &roundabout] {
        let render = [
            "handout", "render", &file, "--langs", "fr", "--values", &values, "--out", out,
        ];
        let refused = program.run(&render);
        assert_eq!(refused.status.code(), Some(2), "{out}");
        assert!(text(&refused.stderr).contains(out.as_str()), "{out}");
    }
    let kept = |name: &str| fs::read_to_string(program.path(name)).unwrap();
    assert_eq!(kept("handout.toml"), fenced("toml"));
    assert_eq!(kept("values.json"), fenced("json"));
}

#[test]
fn files_that_begin_with_a_byte_order_mark_are_read() {
    let program = program();
    for (name, kind) in [("handout.toml", "toml"), ("values.json", "json")] {
        let marked = format!("\u{FEFF}{}", fenced(kind));
        fs::write(program.path(name), marked).expect("written");
    }
    let [file, values, out] =
        ["handout.toml", "values.json", "out.pdf"].map(|one| shown(&program.path(one)));
    let render = [
        "handout", "render", &file, "--langs", "fr", "--values", &values, "--out", &out,
    ];
    assert!(program.run(&render).status.success());
}

#[test]
fn every_layout_is_a_file_of_its_own() {
    let program = program();
    let file = shown(&program.path("handout.toml"));
    let mut files = Vec::new();
    for layout in [
        "side-by-side",
        "sides",
        "stacked",
        "large",
        "easy",
        "a5",
        "poster",
    ] {
        let out = shown(&program.path(layout));
        let render = [
            "handout", "render", &file, "--langs", "nl,fr", "--layout", layout, "--out", &out,
        ];
        assert!(program.run(&render).status.success(), "{layout}");
        files.push(fs::read(program.path(layout)).unwrap());
    }
    files.sort();
    files.dedup();
    assert_eq!(files.len(), 7);
    let out = shown(&program.path("out"));
    let unknown = [
        "handout", "render", &file, "--langs", "fr", "--layout", "round", "--out", &out,
    ];
    assert!(text(&program.run(&unknown).stderr).contains("side-by-side, sides, stacked"));
}

#[test]
fn what_is_wrong_is_said_with_its_place_and_nothing_is_printed() {
    let program = program();
    let [file, out] = ["handout.toml", "out.pdf"].map(|one| shown(&program.path(one)));
    let render = |languages: &str| {
        [
            "handout", "render", &file, "--langs", languages, "--out", &out,
        ]
        .map(str::to_owned)
    };
    let refused = |languages: &str| {
        let words = render(languages);
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let output = program.run(&words);
        assert_eq!(output.status.code(), Some(2));
        assert!(!program.path("out.pdf").exists());
        let json: Value = program.json(&words);
        (text(&output.stderr), json)
    };
    let (said, json) = refused("fr,ar");
    assert!(
        said.contains("pas de titre dans la langue") && said.contains("ar"),
        "{said}"
    );
    assert_eq!(json["failure"]["code"], "handout-title-missing");
    let written =
        |from: &str, to: &str| fs::write(&file, fenced("toml").replacen(from, to, 1)).unwrap();
    written("De geneesmiddelen", "De ⇒ geneesmiddelen");
    let (said, _) = refused("fr,nl");
    assert!(
        said.contains("⇒ (U+21D2)") && said.contains("bloc 9"),
        "{said}"
    );
    written("lichaam[^1]", "lichaam[^7]");
    let (said, json) = refused("fr,nl");
    assert!(said.contains("« 7 »") || said.contains('7'), "{said}");
    assert_eq!(json["failure"]["args"]["language"], "nl");
    written("kind = \"week\"", "kind = \"month\"");
    let (_, json) = refused("fr,nl");
    assert_eq!(json["failure"]["code"], "handout-block-unreadable");
}

#[test]
fn a_value_that_is_none_of_ours_is_refused_with_its_line() {
    let program = program();
    fs::write(program.path("values.json"), "{\n  \"pateint\": \"Ada\"\n}").unwrap();
    let [file, values, out] =
        ["handout.toml", "values.json", "out.pdf"].map(|one| shown(&program.path(one)));
    let render = [
        "handout", "render", &file, "--langs", "fr", "--values", &values, "--out", &out,
    ];
    let json = program.json(&render);
    assert_eq!(json["failure"]["code"], "handout-values-unreadable");
    assert_eq!(json["failure"]["args"]["line"], "2");
    assert!(!program.path("out.pdf").exists());
}

#[test]
fn a_file_that_cannot_be_written_leaves_nothing_behind() {
    let program = program();
    let file = shown(&program.path("handout.toml"));
    let out = shown(&program.path("nowhere").join("out.pdf"));
    let output = program.run(&["handout", "render", &file, "--langs", "fr", "--out", &out]);
    assert_eq!(output.status.code(), Some(1));
    assert!(!program.path("nowhere").exists());
}

#[test]
fn the_handout_of_a_session_is_made_for_a_person_or_for_nobody() {
    let program = Program::with_the_demonstration();
    let session = program.todays_group()["line"]["card"]["id"]
        .as_str()
        .unwrap()
        .to_owned();
    let plain = program.json(&["handout", "session", &session, "--languages", "fr"]);
    let easy = program.json(&[
        "handout",
        "session",
        &session,
        "--languages",
        "fr",
        "--layout",
        "easy",
    ]);
    let paths = [&plain, &easy].map(|one| one["path"].as_str().unwrap().to_owned());
    assert!(
        paths[0] != paths[1]
            && paths
                .iter()
                .all(|path| fs::read(path).unwrap().starts_with(b"%PDF"))
    );
}

#[test]
fn a_stack_for_a_programme_is_whole_and_going_on_with_it_again_changes_nothing() {
    let program = Program::with_the_demonstration();
    let card = program.todays_group()["line"]["card"].clone();
    let programme = card["programme"].as_str().unwrap().to_owned();
    let stack = [
        "handout",
        "stack",
        "diabetes2-3",
        "--programme",
        &programme,
        "--lots",
        "5",
    ];
    let made = program.json(&stack);
    assert_eq!(made["finished"], true);
    assert_eq!(made["done"], made["total"]);
    let total = made["total"].as_u64().unwrap();
    assert!(total >= 12, "{made}");
    assert_eq!(made["files"].as_u64().unwrap(), total.div_ceil(5));
    let id = made["id"].as_str().unwrap();
    assert_eq!(program.json(&["handout", "go-on", id]), made);
    let said = text(&program.run(&["handout", "go-on", id]).stdout);
    assert!(said.contains(made["folder"].as_str().unwrap()), "{said}");
    let refused = program.run(&["handout", "stack", "no-such-handout"]);
    assert_eq!(refused.status.code(), Some(2));
}
