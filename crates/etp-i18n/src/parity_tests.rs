//! The faults that `build/parity.rs` must find, each made on purpose.

use crate::parity::{Source, check};

fn source(language: &str, noun: &str, text: &str) -> Source {
    Source {
        language: language.to_owned(),
        noun: noun.to_owned(),
        text: text.to_owned(),
    }
}

/// The faults of one noun said in French and in Dutch.
fn faults(noun: &str, fr: &str, nl: &str) -> Vec<String> {
    check(
        &["fr", "nl"],
        &[],
        &[source("fr", noun, fr), source("nl", noun, nl)],
    )
    .expect_err("a fault")
}

#[test]
fn files_in_parity_give_their_sentences_with_sorted_variables() {
    let fr = source(
        "fr",
        "today",
        "today-count = { $place }, { $count ->\n    [one] une\n   *[other] { $count }\n }\n",
    );
    let nl = source("nl", "today", "today-count = { $count } in { $place }\n");
    let sentences = check(&["fr", "nl"], &[], &[fr, nl]).expect("no fault");
    assert_eq!(
        (sentences[0].noun.as_str(), sentences[0].key.as_str()),
        ("today", "today-count")
    );
    let variables: Vec<_> = sentences[0]
        .variables
        .iter()
        .map(|v| (v.name.as_str(), v.counted))
        .collect();
    assert_eq!(variables, [("count", true), ("place", false)]);
}

#[test]
fn a_missing_file_is_one_fault() {
    let faults = check(
        &["fr", "nl"],
        &[],
        &[source("fr", "today", "today-a = a\ntoday-b = b\n")],
    )
    .expect_err("a fault");
    assert_eq!(faults, ["nl/today.ftl is missing"]);
}

#[test]
fn a_missing_key_is_named_with_its_file() {
    assert_eq!(
        faults("today", "today-a = a\ntoday-b = b\n", "today-a = a\n"),
        ["nl/today.ftl: `today-b` is missing"]
    );
}

#[test]
fn a_missing_variable_is_named_in_either_direction() {
    let lacks = "which another language has";
    assert_eq!(
        faults("today", "today-a = { $x }\n", "today-a = { $y }\n"),
        [
            format!("fr/today.ftl: `today-a` lacks {{ $y }}, {lacks}"),
            format!("nl/today.ftl: `today-a` lacks {{ $x }}, {lacks}"),
        ]
    );
}

#[test]
fn a_key_must_begin_with_its_files_noun() {
    let found = faults("today", "roster-a = a\n", "roster-a = a\n");
    assert_eq!(
        found[0],
        "fr/today.ftl: `roster-a` should be small letters and begin with `today-` and a word"
    );
    assert!(faults("errors", "errors-a = a\n", "errors-a = a\n")[0].contains("`error-`"));
}

#[test]
fn a_key_twice_in_a_file_is_refused() {
    assert_eq!(
        faults("today", "today-a = a\ntoday-a = b\n", "today-a = a\n"),
        ["fr/today.ftl: `today-a` is there twice"]
    );
}

#[test]
fn a_variable_may_not_take_the_place_of_the_language() {
    let text = "today-a = { $lang }\n";
    assert!(faults("today", text, text)[0].contains("`lang`"));
}

#[test]
fn what_is_no_message_is_named_with_its_line() {
    let found = faults("today", "today-a = a\n\ntoday-b : b\n", "today-a = a\n");
    assert!(found[0].starts_with("fr/today.ftl, line 3: "), "{found:?}");
}

#[test]
fn pieces_to_be_glued_are_refused() {
    for text in [
        "today-a = { today-b }\ntoday-b = b\n",
        "today-a = { -name }\n",
        "today-a = { NUMBER($x) }\n",
    ] {
        assert!(
            faults("today", text, text)[0].contains("write the whole sentence"),
            "{text}"
        );
    }
    assert!(faults("today", "-today-name = a\n", "")[0].contains("is a term"));
    assert!(faults("today", "today-a =\n    .title = a\n", "")[0].contains("has no sentence"));
    assert!(faults("today", "today-a = a\n    .title = a\n", "")[0].contains("has attributes"));
}

#[test]
fn a_language_of_handouts_has_two_files_with_every_key_and_no_other() {
    let texts = [
        source("fr", "today", "today-a = a\n"),
        source("fr", "handouts", "handouts-a = a\nhandouts-b = { $x }\n"),
        source("fr", "dates", "dates-a = a\n"),
        source("lb", "handouts", "handouts-b = b\n"),
        source("lb", "today", "today-a = a\n"),
    ];
    let faults = check(&["fr"], &["lb"], &texts).expect_err("faults");
    assert_eq!(
        faults,
        [
            "lb/dates.ftl is missing",
            "lb/today.ftl: this language has handouts only",
            "lb/handouts.ftl: `handouts-a` is missing",
            "lb/handouts.ftl: `handouts-b` lacks { $x }, which another language has",
        ]
    );
}
