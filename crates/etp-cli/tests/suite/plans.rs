//! A cycle planned from a file, through the program and without a register.

use crate::program::{Program, shown, text};
use serde_json::Value;

const DOCUMENT: &str = include_str!("../../../../docs/plan-file.md");

/// The example of the documentation.
fn example() -> String {
    let (_, rest) = DOCUMENT.split_once("```json\n").expect("an example");
    rest.split_once("```").expect("its end").0.to_owned()
}

#[test]
fn the_example_of_the_documentation_is_planned_without_a_register() {
    let program = Program::in_an_empty_folder();
    let file = program.path("plan.json");
    std::fs::write(&file, example()).unwrap();
    let asked: Value = serde_json::from_str(&example()).unwrap();
    let plan = ["calendar", "plan", &shown(&file)];
    let answer = program.json(&plan);
    let placed = answer["placed"].as_array().unwrap();
    assert_eq!(placed.len(), asked["sessions"].as_array().unwrap().len());
    assert_eq!(answer["unplaced"], Value::Array(vec![]));
    assert_eq!(answer["ended_early"], false);
    for one in placed {
        let day = &one["from"].as_str().unwrap()[..10];
        assert!(("2026-09-01"..="2026-12-18").contains(&day), "{day}");
        let room = &one["room"];
        let rooms = asked["rooms"].as_array().unwrap();
        let known = rooms.iter().find(|it| it["name"] == *room).unwrap();
        assert_eq!(known["place"], one["place"]);
        assert!(!one["educators"].as_array().unwrap().is_empty());
    }
    assert_eq!(program.json(&plan), answer, "the same file, the same plan");
    let said = text(&program.run(&plan).stdout);
    for theme in ["Comprendre", "Manger", "Bouger"] {
        assert!(said.contains(theme), "{said}");
    }
    assert!(!program.path("register").exists());
}

#[test]
fn what_finds_no_place_is_listed_with_what_stood_in_its_way() {
    let program = Program::in_an_empty_folder();
    let file = program.path("plan.json");
    let nobody_may = example().replace("[\"dietician\"]", "[\"midwife\"]");
    std::fs::write(&file, nobody_may).unwrap();
    let plan = ["calendar", "plan", &shown(&file)];
    let answer = program.json(&plan);
    assert_eq!(answer["unplaced"][0]["theme"], "Manger");
    assert_eq!(answer["unplaced"][0]["because"][0][0], "profession-missing");
    let output = program.run(&plan);
    assert_eq!(output.status.code(), Some(0));
    let said = text(&output.stdout);
    assert!(said.contains("Manger (profession manquante"), "{said}");
}

#[test]
fn a_file_that_is_no_plan_is_refused_with_its_line() {
    let program = Program::in_an_empty_folder();
    let file = program.path("plan.json");
    let plan = ["calendar", "plan", &shown(&file)];
    let missing = program.run(&plan);
    assert_eq!(missing.status.code(), Some(2));
    std::fs::write(
        &file,
        "{\n  \"starts_on\": \"2026-09-01\",\n  \"until\": 7\n}",
    )
    .unwrap();
    let refused = program.run(&plan);
    assert_eq!(refused.status.code(), Some(2));
    let said = text(&refused.stderr);
    assert!(said.contains("ligne 3"), "{said}");
    let machines = program.json(&plan);
    assert_eq!(machines["failure"]["code"], "plan-file-unreadable");
    assert_eq!(machines["failure"]["args"]["line"], "3");
}

#[test]
fn a_place_the_file_does_not_describe_is_refused_by_its_name() {
    let program = Program::in_an_empty_folder();
    let file = program.path("plan.json");
    let nowhere = example().replace("\"place\": \"Foyer rural\" }", "\"place\": \"Mairie\" }");
    std::fs::write(&file, nowhere).unwrap();
    let refused = program.run(&["calendar", "plan", &shown(&file)]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(text(&refused.stderr).contains("Mairie"));
}
