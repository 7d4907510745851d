//! Letters about appointments, through the program: listed, noted as sent, taken out.

use crate::program::{Program, text};
use serde_json::Value;

/// Those of the demonstration that were printed and did not leave.
fn waiting(program: &Program) -> Vec<Value> {
    let all = program.json(&["letters", "list"]);
    let lines = all.as_array().expect("lines").iter();
    lines
        .filter(|one| one["sent_on"].is_null())
        .cloned()
        .collect()
}

fn word<'a>(line: &'a Value, field: &str) -> &'a str {
    line[field].as_str().unwrap_or_default()
}

#[test]
fn a_letter_that_left_is_noted_once_and_one_that_did_not_is_taken_out() {
    let program = Program::with_the_demonstration();
    let before = waiting(&program);
    let [first, second, ..] = &before[..] else {
        panic!("two letters wait, not {}", before.len());
    };
    let (id, patient) = (word(first, "id"), word(first, "patient"));
    // The day it was printed has come, whatever day it is.
    let on = &word(first, "printed_at")[..10];
    let sent = ["letters", "sent", id, "--on", on, "--way", "post"];
    assert!(program.run(&sent).status.success());
    let again = program.run(&sent);
    assert_eq!(again.status.code(), Some(2));
    assert!(text(&again.stderr).contains("est partie le"));
    let own = program.json(&["letters", "list", "--patient", patient]);
    let kept = own
        .as_array()
        .expect("lines")
        .iter()
        .find(|one| one["id"] == id);
    let kept = kept.expect("the letter");
    assert_eq!((word(kept, "sent_on"), word(kept, "way")), (on, "post"));
    let dropped = program.run(&["letters", "drop", word(second, "id")]);
    assert!(dropped.status.success());
    assert_eq!(waiting(&program).len(), before.len() - 2);
    let said = text(&program.run(&["letters", "list"]).stdout);
    assert!(said.contains("Invitation"), "{said}");
}
