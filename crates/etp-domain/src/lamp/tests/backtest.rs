//! Trying a rule before it changes, with the change the French form really made: two sessions, then
//! three.

use super::*;
use crate::{Backtest, Offer, backtest, can_backtest};

type Tried = (u32, Scheme, Pathway, LampPerson);

fn asking_for(least: u32) -> RuleBook {
    let numbers = [("least_assessments", 1), ("least_sessions", least)];
    RuleBook {
        rules: vec![rule(
            "fr-complete-offer",
            vec![values(None, None, &numbers)],
        )],
    }
}

/// Somebody with a complete offer but for the number of sessions.
fn person(who: u32, sessions: u32) -> Tried {
    let story = (1..=sessions).fold(Story::new().assessed("2026-01-10"), |story, number| {
        story.alone(&format!("2026-02-{number:02}"))
    });
    let pathway = story.evaluated("2026-03-20").pathway;
    (who, Scheme::FrDeclared, pathway, born("1958-05-12"))
}

fn tried(before: &RuleBook, after: &RuleBook, people: &[Tried]) -> Backtest<u32> {
    backtest(
        "fr-complete-offer",
        before,
        after,
        people,
        day("2026-12-31"),
    )
}

#[test]
fn with_three_sessions_instead_of_two_the_four_with_two_no_longer_count() {
    let mut people: Vec<Tried> = (0..37).map(|who| person(who, 3)).collect();
    people.extend((37..41).map(|who| person(who, 2)));
    people.extend((41..45).map(|who| person(who, 1)));
    let result = tried(&asking_for(2), &asking_for(3), &people);
    assert_eq!((result.before, result.after), (41, 37));
    assert_eq!(result.lost, [37, 38, 39, 40]);
    assert!(result.gained.is_empty());
    let back = tried(&asking_for(3), &asking_for(2), &people);
    assert_eq!((back.before, back.after), (37, 41));
    assert_eq!(back.gained, result.lost);
}

#[test]
fn a_change_with_a_date_touches_only_offers_evaluated_from_that_day() {
    let numbers = |least| [("least_assessments", 1), ("least_sessions", least)];
    let from = |on| asking_for(2).with("fr-complete-offer", values(Some(on), None, &numbers(3)));
    let people = [person(1, 2), person(2, 3)];
    let later = tried(&asking_for(2), &from("2026-03-21"), &people);
    assert_eq!((later.before, later.after), (2, 2));
    let on_the_day = tried(&asking_for(2), &from("2026-03-20"), &people);
    assert_eq!(on_the_day.lost, [1]);
}

#[test]
fn somebody_with_two_pathways_counts_once() {
    let people = [person(1, 3), person(1, 2), person(2, 2)];
    let result = tried(&asking_for(2), &asking_for(3), &people);
    assert_eq!((result.before, result.after), (2, 1));
    assert_eq!(result.lost, [2]);
}

#[test]
fn other_offers_and_other_schemes_are_left_out() {
    let (who, scheme, mut pathway, born) = person(1, 3);
    pathway.enrolment.offer = Offer::FollowUp;
    let elsewhere = (2, Scheme::LuClinic, person(2, 3).2, born.clone());
    let people = [(who, scheme, pathway, born), elsewhere];
    let result = tried(&asking_for(3), &asking_for(2), &people);
    assert_eq!((result.before, result.after), (0, 0));
}

#[test]
fn what_a_source_leaves_open_is_tried_on_the_rule_it_belongs_to() {
    let (who, scheme, mut pathway, person) = person(1, 3);
    for session in &mut pathway.sessions {
        session.setting = Some(crate::PlaceKind::Remote);
    }
    let numbers = [("remote_counts", 1), ("updated_counts", 0)];
    let after = book().with(
        "fr-grand-est-counting",
        values(Some("2026-01-01"), None, &numbers),
    );
    let people = [(who, scheme, pathway, person)];
    let on = day("2026-12-31");
    let result = backtest("fr-grand-est-counting", &book(), &after, &people, on);
    assert_eq!(result.gained, [1]);
}

#[test]
fn the_belgian_quota_is_tried_across_a_persons_pathways() {
    let story = |days: &[&str]| {
        let story = days.iter().fold(Story::new(), |story, on| story.alone(on));
        (1, Scheme::BeStartUp, story.pathway, born("1958-05-12"))
    };
    let people = [
        story(&["2026-02-01", "2026-02-02"]),
        story(&["2026-03-01", "2026-03-02"]),
    ];
    let three = [
        ("sessions_a_year", 3),
        ("minutes", 30),
        ("educator_least", 1),
        ("dietetics_most", 2),
        ("other_most", 3),
    ];
    let after = book().with(
        "be-start-up-quota",
        values(Some("2026-01-01"), None, &three),
    );
    let on = day("2026-12-31");
    let result = backtest("be-start-up-quota", &book(), &after, &people, on);
    assert_eq!((result.before, result.after), (1, 0));
}

#[test]
fn a_rule_that_only_counts_cannot_be_tried() {
    assert!(can_backtest("fr-grand-est-funding"));
    for rule in ["lu-visits", "fr-group-size", "de-group", "unknown"] {
        assert!(!can_backtest(rule), "{rule}");
    }
    let people = [person(1, 3)];
    let on = day("2026-12-31");
    let nothing = backtest("lu-visits", &book(), &book(), &people, on);
    assert_eq!((nothing.before, nothing.after), (0, 0));
}
