//! The funding rule of Grand Est, at its limits and at the ends of the year.

use super::*;
use crate::{EndingKind, PlaceKind};

fn funding_of(story: &Story, person: &LampPerson, book: &RuleBook, on: &str) -> Lamp {
    let lamps = lamps(
        &story.pathway,
        Scheme::FrDeclared,
        &[],
        person,
        book,
        day(on),
    );
    lamps.into_iter().nth(1).unwrap()
}

fn funding(story: &Story, on: &str) -> Lamp {
    funding_of(story, &born("1958-05-12"), &book(), on)
}

fn attended(days: &[&str]) -> Story {
    let assessed = Story::new().assessed("2026-01-10");
    days.iter().fold(assessed, |story, on| story.alone(on))
}

const THREE: [&str; 3] = ["2026-02-01", "2026-02-08", "2026-02-15"];

#[test]
fn a_year_counts_with_an_assessment_and_three_external_sessions() {
    for (sessions, standing) in [
        (0, LampStanding::Missing),
        (2, LampStanding::Missing),
        (3, LampStanding::Met),
    ] {
        let lamp = funding(&attended(&THREE[..sessions]), "2026-06-01");
        assert_eq!(lamp.standing, standing, "{sessions}");
        assert_eq!(lamp.year, Some(2026));
    }
    let lamp = funding(&attended(&THREE[..2]), "2026-12-30");
    assert_eq!(lamp.line("external-missing").arg("missing"), "1");
    assert_eq!(lamp.line("year-ends").arg("date"), "2026-12-31");
    assert_eq!(lamp.line("year-ends").arg("days"), "1");
}

#[test]
fn only_sessions_of_the_calendar_year_count() {
    let days = ["2025-12-31", "2026-01-01", "2026-12-31", "2027-01-01"];
    let story = attended(&days);
    let count = |on| {
        let lamp = funding(&story, on);
        lamp.line("external-missing").arg("count").to_owned()
    };
    assert_eq!(count("2026-12-30"), "1");
    assert_eq!(count("2026-12-31"), "2");
    assert_eq!(count("2027-01-01"), "1");
}

#[test]
fn what_lacks_is_lost_only_when_the_year_ends_or_the_person_leaves() {
    let two = || attended(&THREE[..2]);
    assert_eq!(
        funding(&two(), "2026-12-30").standing,
        LampStanding::Missing
    );
    assert_eq!(funding(&two(), "2026-12-31").standing, LampStanding::Lost);
    let left = two().ended("2026-05-01", EndingKind::Exited);
    assert_eq!(funding(&left, "2026-04-30").standing, LampStanding::Missing);
    assert_eq!(funding(&left, "2026-05-01").standing, LampStanding::Lost);
    let next_year = funding(&left, "2027-02-01");
    assert_eq!(next_year.standing, LampStanding::NotConcerned);
    assert_eq!(next_year.line("ended-before").arg("date"), "2026-05-01");
    let done = attended(&THREE).ended("2026-05-01", EndingKind::Exited);
    assert_eq!(funding(&done, "2026-12-31").standing, LampStanding::Met);
}

#[test]
fn an_assessment_still_to_come_is_only_missing() {
    let story = Story::new().alone("2026-01-03").assessed("2026-01-10");
    let before = funding(&story, "2026-01-09");
    assert_eq!(before.standing, LampStanding::Missing);
    assert_eq!(before.line("assessment-missing").good, Some(false));
    assert_eq!(
        funding(&story, "2026-01-10").line("assessment").good,
        Some(true)
    );
}

#[test]
fn an_assessment_of_another_year_opens_nothing() {
    let lamp = funding(&attended(&THREE), "2027-02-01");
    assert_eq!(lamp.standing, LampStanding::Lost);
    assert_eq!(lamp.line("assessment-other-year").arg("date"), "2026-01-10");
}

#[test]
fn whether_an_updated_assessment_counts_is_the_centres_to_say() {
    let story = Story::new().assessed("2025-11-03").updated("2026-01-10");
    let story = story.alone(THREE[0]).alone(THREE[1]).alone(THREE[2]);
    let lamp = funding(&story, "2026-06-01");
    assert_eq!(lamp.standing, LampStanding::Lost);
    assert_eq!(lamp.line("updated-not-counted").arg("date"), "2026-01-10");
    let numbers = [("remote_counts", 0), ("updated_counts", 1)];
    let set = book().with(
        "fr-grand-est-counting",
        values(Some("2026-01-01"), None, &numbers),
    );
    let lamp = funding_of(&story, &born("1958-05-12"), &set, "2026-06-01");
    assert_eq!(lamp.standing, LampStanding::Met);
    assert_eq!(lamp.line("assessment").arg("date"), "2026-01-10");
    assert!(!lamp.codes().contains(&"updated-not-counted"));
}

#[test]
fn hospital_stays_do_not_count_and_home_town_and_outpatient_do() {
    let third = |place| {
        let story = attended(&THREE).at(place);
        funding(&story, "2026-06-01")
    };
    for place in [PlaceKind::Outpatient, PlaceKind::Town, PlaceKind::Home] {
        assert_eq!(third(place).standing, LampStanding::Met, "{}", place.code());
    }
    let stay = third(PlaceKind::Hospital);
    assert_eq!(stay.standing, LampStanding::Missing);
    assert_eq!(stay.line("inside-not-counted").arg("count"), "1");
}

#[test]
fn whether_a_remote_session_counts_is_the_centres_to_say() {
    let story = attended(&THREE).at(PlaceKind::Remote);
    let lamp = funding(&story, "2026-06-01");
    assert_eq!(lamp.standing, LampStanding::Missing);
    assert_eq!(lamp.line("remote-not-counted").arg("count"), "1");
    let numbers = [("remote_counts", 1), ("updated_counts", 0)];
    let set = book().with(
        "fr-grand-est-counting",
        values(Some("2026-03-01"), None, &numbers),
    );
    let lamp = funding_of(&story, &born("1958-05-12"), &set, "2026-06-01");
    assert_eq!(lamp.standing, LampStanding::Met);
    assert_eq!(lamp.line("remote-counted").arg("count"), "1");
    let before = funding_of(&story, &born("1958-05-12"), &set, "2026-02-28");
    assert_eq!(before.standing, LampStanding::Missing);
}

#[test]
fn a_place_nobody_gave_leaves_it_open_only_when_it_decides() {
    let nowhere = |days: &[&str]| attended(days).last(|one| one.setting = None);
    let lamp = funding(&nowhere(&THREE), "2026-12-31");
    assert_eq!(lamp.standing, LampStanding::Unknown);
    assert_eq!(lamp.line("place-unknown").arg("count"), "1");
    assert_eq!(
        funding(&nowhere(&THREE[..2]), "2026-06-01").standing,
        LampStanding::Missing
    );
    let four = ["2026-02-01", "2026-02-08", "2026-02-15", "2026-02-22"];
    assert_eq!(
        funding(&nowhere(&four), "2026-06-01").standing,
        LampStanding::Met
    );
}

#[test]
fn age_is_that_of_the_day_of_the_assessment() {
    let story = attended(&THREE);
    let standing = |birth: &str| funding_of(&story, &born(birth), &book(), "2026-06-01").standing;
    assert_eq!(standing("2008-01-10"), LampStanding::Met);
    assert_eq!(standing("2008-01-11"), LampStanding::NotConcerned);
    assert_eq!(standing("2007"), LampStanding::Met);
    assert_eq!(standing("2008"), LampStanding::Unknown);
    assert_eq!(standing("2009"), LampStanding::NotConcerned);
    assert_eq!(standing("2008-01"), LampStanding::Unknown);
    assert_eq!(standing(""), LampStanding::Unknown);
}

#[test]
fn an_age_nobody_knows_does_not_hide_what_is_missing() {
    let story = attended(&THREE[..1]);
    let lamp = funding_of(&story, &born(""), &book(), "2026-06-01");
    assert_eq!(lamp.standing, LampStanding::Missing);
    assert_eq!(lamp.line("age-unknown").good, None);
}
