//! Programme files and what is due, without a window.

use crate::program::{Program, shown};

#[test]
fn a_programme_travels_as_a_file_and_a_changed_letter_is_refused() {
    let program = Program::with_the_demonstration();
    let programmes = program.json(&["programmes"]);
    let id = programmes[0]["id"].as_str().unwrap().to_owned();
    let file = program.path("ours.sentier-programme");
    program.json(&["programme", "export", &shown(&file), "--programme", &id]);
    let checked = program.json(&["programme", "check", &shown(&file)]);
    assert_eq!(checked["title"], programmes[0]["title"]);
    let diff = program.json(&["programme", "diff", &shown(&file), "--with", &id]);
    assert_eq!(diff["pieces"].as_array().unwrap().len(), 0);
    let beside = program.json(&[
        "programme",
        "diff",
        &shown(&file),
        "--beside",
        &shown(&file),
    ]);
    assert_eq!(beside.as_array().unwrap().len(), 0);
    let taken = program.json(&["programme", "import", &shown(&file)]);
    assert_ne!(taken.as_str().unwrap(), id);

    let text = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, text.replacen("\"minutes\": 1", "\"minutes\": 2", 1)).unwrap();
    let refused = program.run(&["programme", "check", &shown(&file)]);
    assert_eq!(refused.status.code(), Some(2));
}

#[test]
fn a_template_written_by_hand_is_checked_without_a_register() {
    let program = Program::with_the_demonstration();
    let file = program.path("mine.toml");
    let blank = include_str!("../../../../assets/programmes/blank.toml");
    std::fs::write(&file, blank).unwrap();
    assert_eq!(
        program.json(&["programme", "check", &shown(&file)])["name"],
        "blank"
    );
    std::fs::write(&file, blank.replacen("minutes = ", "minutes = 9", 1)).unwrap();
    let refused = program.run(&["programme", "check", &shown(&file)]);
    assert_eq!(refused.status.code(), Some(2));
}

#[test]
fn what_is_due_is_said_for_people_and_for_programmes() {
    let due = Program::with_the_demonstration().json(&["due"]);
    let lines = due["lines"].as_array().unwrap();
    assert!(lines.iter().any(|line| line["patient"].is_string()));
    assert!(lines.iter().any(|line| line["patient"].is_null()));
    assert!(lines.iter().all(|line| line["source"] != ""));
}
