//! A list through the program: marks, the rest, closing, and corrections that say why.

use crate::program::{Program, text};
use serde_json::Value;

/// Today's group, and how to ask for something about its list.
struct List {
    program: Program,
    session: String,
}

impl List {
    fn of_today() -> Self {
        let program = Program::with_the_demonstration();
        let session = program.todays_group()["line"]["card"]["id"].clone();
        let session = session.as_str().expect("an id").to_owned();
        Self { program, session }
    }

    fn run(&self, asked: &[&str]) -> std::process::Output {
        self.program
            .run(&[&["attendance", &self.session], asked].concat())
    }

    fn json(&self, asked: &[&str]) -> Value {
        self.program
            .json(&[&["attendance", &self.session], asked].concat())
    }

    /// What is written behind `--mark` for the person in that place of the list.
    fn mark(&self, place: usize, mark: &str) -> String {
        let patient = self.json(&[])["people"][place]["patient"].clone();
        format!("{}={mark}", patient.as_str().expect("an id"))
    }
}

#[test]
fn somebody_who_left_early_counts_as_present() {
    let list = List::of_today();
    let before = list.json(&[])["session"]["present"].as_u64().unwrap();
    let mark = list.mark(2, "left-early");
    let after = list.json(&["--mark", &mark]);
    assert_eq!(after["people"][2]["mark"], "left-early");
    assert_eq!(after["session"]["present"].as_u64(), Some(before + 1));
    let said = text(&list.run(&[]).stdout);
    assert!(said.contains("Parti avant la fin"), "{said}");
}

#[test]
fn a_list_with_blanks_is_not_closed_until_the_rest_has_a_mark() {
    let list = List::of_today();
    let refused = list.run(&["--close"]);
    assert_eq!(refused.status.code(), Some(2));
    assert_eq!(list.json(&[])["session"]["status"], "planned");
    let closed = list.json(&["--rest", "absent", "--close"]);
    assert_eq!(closed["session"]["status"], "held");
    let unmarked = closed["people"].as_array().unwrap().iter();
    assert_eq!(unmarked.filter(|row| row["mark"].is_null()).count(), 0);
}

#[test]
fn a_closed_list_is_corrected_only_with_a_reason() {
    let list = List::of_today();
    list.json(&["--rest", "absent", "--close"]);
    let mark = list.mark(0, "present");
    let silent = list.run(&["--mark", &mark]);
    assert_eq!(silent.status.code(), Some(2));
    let said = text(&silent.stderr);
    assert!(said.contains("Dites pourquoi"), "{said}");
    let people = |view: &Value| view["people"][0]["mark"].clone();
    assert_ne!(people(&list.json(&[])), "present");
    let corrected = list.json(&["--mark", &mark, "--reason", "Erreur de ligne"]);
    assert_eq!(people(&corrected), "present");
    assert_eq!(corrected["session"]["status"], "held");
}

#[test]
fn a_mark_that_is_taken_back_opens_a_closed_list_again() {
    let list = List::of_today();
    list.json(&["--rest", "present", "--close"]);
    let mark = list.mark(0, "none");
    let opened = list.json(&["--mark", &mark, "--reason", "Mauvaise personne"]);
    assert_eq!(opened["people"][0]["mark"], Value::Null);
    assert_eq!(opened["session"]["status"], "planned");
}
