//! Plans from files: the example of the documentation, and files that are not sound.

use super::plan_text;
use etp_domain::ConflictKind;

const DOCUMENT: &str = include_str!("../../../../../docs/plan-file.md");

fn example() -> String {
    let (_, rest) = DOCUMENT.split_once("```json\n").unwrap();
    let (json, _) = rest.split_once("```").unwrap();
    json.to_owned()
}

#[test]
fn the_example_of_the_documentation_is_placed_whole_and_in_order() {
    let answer = plan_text(&example()).unwrap();
    assert_eq!((answer.placed.len(), answer.unplaced.len()), (3, 0));
    let days: Vec<_> = answer
        .placed
        .iter()
        .filter(|one| one.group == "A")
        .map(|one| (one.number, one.from.date()))
        .collect();
    assert_eq!((days[0].0, days[1].0), (1, 2));
    assert!((days[1].1 - days[0].1).num_days() >= 7);
    let second = answer.placed.iter().find(|one| one.theme == "Manger");
    assert_eq!(second.unwrap().educators.len(), 2);
}

#[test]
fn a_session_nobody_may_lead_is_left_out_with_the_reason() {
    let text = example().replace(
        "\"professions\": [\"dietician\"]",
        "\"professions\": [\"midwife\"]",
    );
    let answer = plan_text(&text).unwrap();
    assert_eq!(answer.unplaced.len(), 1);
    let because = &answer.unplaced[0].because;
    assert_eq!(because[0].0, ConflictKind::ProfessionMissing);
    assert!(because[0].1 > 0);
}

#[test]
fn the_same_file_gives_the_same_plan() {
    assert_eq!(plan_text(&example()), plan_text(&example()));
}

#[test]
fn what_is_no_plan_file_is_refused_with_its_line() {
    let refused = plan_text("{\n  \"starts_on\": 3\n}").unwrap_err();
    assert_eq!(refused.code, "plan-file-unreadable");
    assert_eq!(refused.args["line"], "2");
}

#[test]
fn a_place_nobody_described_and_a_name_given_twice_are_refused_by_name() {
    let unknown = example().replace(
        "\"place\": \"Foyer rural\", \"latest\"",
        "\"place\": \"Mairie\", \"latest\"",
    );
    let refused = plan_text(&unknown).unwrap_err();
    assert_eq!(
        (refused.code.as_str(), refused.args["given"].as_str()),
        ("plan-name-unknown", "Mairie")
    );
    let twice = example().replace("Diététicien B", "Infirmière A");
    let refused = plan_text(&twice).unwrap_err();
    assert_eq!(
        (refused.code.as_str(), refused.args["given"].as_str()),
        ("plan-name-twice", "Infirmière A")
    );
}

#[test]
fn a_period_that_goes_backwards_is_refused() {
    let text = example().replace("\"until\": \"2026-12-18\"", "\"until\": \"2026-08-18\"");
    assert_eq!(
        plan_text(&text).unwrap_err().code,
        "schedule-days-impossible"
    );
}
