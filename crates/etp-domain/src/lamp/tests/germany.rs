//! Recommended and taken up in Germany, by quarter.

use super::*;
use crate::{EndingKind, Mark, SessionKind};
use std::sync::Arc;

fn training(story: &Story, on: &str) -> Lamp {
    lamp(Scheme::DeDmp, story, on)
}

/// Referred in January 2026; sessions s1, s2… on the days given.
fn attended(days: &[&str]) -> Story {
    let referred = Story::new().referred("2026-01-20");
    days.iter().fold(referred, |story, on| {
        story.group(on).last(|one| one.minutes = 90)
    })
}

fn answers(lamp: &Lamp) -> Vec<(&str, &str)> {
    let quarters = lamp.lines.iter().filter(|line| line.code == "quarter");
    quarters
        .map(|line| (line.arg("quarter"), line.arg("answer")))
        .collect()
}

#[test]
fn a_training_is_complete_when_every_agreed_session_was_attended() {
    let days = ["2026-04-02", "2026-05-07", "2026-07-02"];
    for (held, standing) in [
        (0, LampStanding::Missing),
        (2, LampStanding::Missing),
        (3, LampStanding::Met),
    ] {
        assert_eq!(
            training(&attended(&days[..held]), "2026-12-31").standing,
            standing
        );
    }
    let lamp = training(&attended(&days), "2026-12-31");
    assert_eq!(lamp.line("recommended").arg("date"), "2026-01-20");
    assert_eq!(lamp.line("taken-up").arg("date"), "2026-04-02");
    assert_eq!(lamp.line("training-complete").arg("date"), "2026-07-02");
    let agreed_two = attended(&days[..2]).agreed(&["s1", "s2"]);
    assert_eq!(
        training(&agreed_two, "2026-12-31").standing,
        LampStanding::Met
    );
}

#[test]
fn sessions_for_caregivers_only_are_not_asked_of_the_person() {
    let mut story = attended(&["2026-04-02", "2026-05-07"]);
    let template = Arc::make_mut(&mut story.pathway.template);
    template.sessions[2].kind = SessionKind::Caregivers;
    let lamp = training(&story, "2026-12-31");
    assert_eq!(lamp.standing, LampStanding::Met);
    assert_eq!(lamp.line("units").arg("most"), "4");
}

#[test]
fn units_are_counted_of_those_of_the_template() {
    let lamp = training(&attended(&["2026-04-02"]), "2026-12-31");
    let units = lamp.line("units");
    assert_eq!((units.arg("count"), units.arg("most")), ("2", "6"));
}

#[test]
fn who_leaves_before_the_end_has_lost_it() {
    let left = attended(&["2026-04-02"]).ended("2026-05-01", EndingKind::Exited);
    assert_eq!(
        training(&left, "2026-04-30").standing,
        LampStanding::Missing
    );
    assert_eq!(training(&left, "2026-05-01").standing, LampStanding::Lost);
}

#[test]
fn each_quarter_has_its_answer_from_the_recommendation_to_the_end() {
    let mut story = attended(&["2026-04-02", "2026-07-02"]);
    story.pathway.sessions[1].mark = Some(Mark::Excused);
    let lamp = training(&story, "2026-12-31");
    assert_eq!(
        answers(&lamp),
        [
            ("1", "not-recommended-before"),
            ("2", "yes"),
            ("3", "not-possible"),
            ("4", "no"),
        ]
    );
    assert_eq!(answers(&training(&story, "2026-03-31")).len(), 1);
    let next_year = training(&story, "2027-01-01");
    assert_eq!(answers(&next_year), [("1", "no")]);
    let left = story.ended("2026-06-30", EndingKind::Exited);
    assert_eq!(answers(&training(&left, "2026-12-31")).len(), 2);
    let next_day = left.ended("2026-07-01", EndingKind::Exited);
    assert_eq!(answers(&training(&next_day, "2026-12-31")).len(), 3);
}

#[test]
fn a_recommendation_is_asked_about_from_the_quarter_after() {
    let first = |referred, on| {
        let lamp = training(&Story::new().referred(referred), on);
        let told = answers(&lamp);
        told.first()
            .map(|(quarter, answer)| (quarter.to_string(), answer.to_string()))
    };
    let told = |quarter: &str, answer: &str| Some((quarter.to_owned(), answer.to_owned()));
    let before = "not-recommended-before";
    assert_eq!(first("2026-04-01", "2026-06-30"), told("2", before));
    assert_eq!(first("2026-03-31", "2026-06-30"), told("1", before));
    assert_eq!(first("2025-12-31", "2026-06-30"), told("1", "no"));
}

#[test]
fn nothing_is_documented_before_a_recommendation() {
    let lamp = training(&Story::new(), "2026-12-31");
    assert_eq!(lamp.standing, LampStanding::Missing);
    assert_eq!(lamp.line("not-recommended").good, Some(false));
    assert!(answers(&lamp).is_empty());
    let assessed = Story::new().assessed("2026-10-01");
    assert_eq!(answers(&training(&assessed, "2026-12-31")).len(), 1);
}

#[test]
fn a_group_outside_the_usual_size_is_pointed_out() {
    let group = |present| {
        let story = attended(&["2026-04-02"]).last(|one| one.present = present);
        training(&story, "2026-12-31")
    };
    assert_eq!(group(3).line("group-under").arg("limit"), "4");
    assert_eq!(group(11).line("group-over").arg("limit"), "10");
    for usual in [4, 10] {
        let lamp = group(usual);
        assert!(lamp.codes().iter().all(|code| !code.starts_with("group")));
    }
}
