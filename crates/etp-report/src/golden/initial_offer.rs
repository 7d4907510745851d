//! 4.1 and 4.1bis: complete initial offers.

use super::ask;
use crate::testing::{FactsBuilder, centre};
use etp_domain::{
    DecisionKind,
    PlaceKind::Town,
    SessionKind::{Group, Individual},
};

const THREE: &[&str] = &["2025-02-01", "2025-02-08", "2025-02-15"];

fn cells(centre: &FactsBuilder) -> [u32; 2] {
    ask(centre, "2025").cells(["4.1", "4.1bis"])
}

#[test]
fn an_initial_offer_asks_for_every_step_of_its_label() {
    let mut centre = centre();
    centre
        .patient(0)
        .assessed("2025-01-10")
        .came_on(THREE)
        .evaluated("2025-03-01");
    // Two sessions; no evaluation; evaluated in a group; nothing proposed; assessed last year.
    centre
        .patient(1)
        .assessed("2025-01-10")
        .came_on(&THREE[..2])
        .evaluated("2025-03-01");
    centre.patient(2).assessed("2025-01-10").came_on(THREE);
    centre
        .patient(3)
        .assessed("2025-01-10")
        .came_on(THREE)
        .evaluated("2025-03-01")
        .in_group();
    centre
        .patient(4)
        .assessed("2025-01-10")
        .came_on(THREE)
        .evaluated_only("2025-03-01");
    centre
        .patient(5)
        .assessed("2024-12-31")
        .came_on(THREE)
        .evaluated("2025-03-01");
    let asked = ask(&centre, "2025");
    assert_eq!(asked.cell("4.1"), 1);
    let lines = [0, 1, 2, 3, 4, 5].map(|patient| asked.why("initial-offer", patient));
    assert_eq!(
        lines,
        [
            "initial-offer",
            "sessions-missing",
            "not-evaluated",
            "evaluated-in-group",
            "no-proposal",
            "assessed-before",
        ]
    );
    assert_eq!(asked.named("initial-offer", 1, "count"), "2");
    assert_eq!(asked.named("initial-offer", 1, "least"), "3");
}

/// Another product took the assessment and the evaluation for two of the three sessions.
#[test]
fn the_assessment_and_the_evaluation_are_no_sessions() {
    let mut centre = centre();
    centre
        .patient(0)
        .assessed("2025-01-10")
        .came_on(&THREE[..1])
        .evaluated("2025-03-01");
    let asked = ask(&centre, "2025");
    assert_eq!(asked.cells(["4.1", "3.1"]), [0, 1]);
    assert_eq!(asked.named("initial-offer", 0, "count"), "1");
}

#[test]
fn individual_and_group_sessions_count_alike() {
    let mut centre = centre();
    centre
        .patient(0)
        .assessed("2025-01-10")
        .came_on(&THREE[..2])
        .came("2025-02-20", Individual, Town)
        .evaluated("2025-03-01");
    assert_eq!(cells(&centre), [1, 1]);
}

#[test]
fn reinforcement_and_resumption_are_a_proposal_and_stopping_is_none() {
    let mut centre = centre();
    let decisions = [
        DecisionKind::Reinforcement,
        DecisionKind::Resumption,
        DecisionKind::Stop,
    ];
    for (patient, decision) in (0..).zip(decisions) {
        centre
            .patient(patient)
            .assessed("2025-01-10")
            .came_on(THREE)
            .evaluated_only("2025-03-01")
            .decided(decision);
    }
    let asked = ask(&centre, "2025");
    assert_eq!(asked.cell("4.1"), 2);
    assert_eq!(asked.why("initial-offer", 2), "no-proposal");
}

#[test]
fn a_missing_session_is_made_good_until_the_last_day() {
    let mut centre = centre();
    centre
        .patient(0)
        .assessed("2025-01-10")
        .came_on(&THREE[..2])
        .evaluated("2025-03-01")
        .came("2025-12-31", Group, Town);
    centre
        .patient(1)
        .assessed("2025-01-10")
        .came_on(&THREE[..2])
        .evaluated("2025-03-01")
        .came("2026-01-01", Group, Town);
    let asked = ask(&centre, "2025");
    assert_eq!(asked.cells(["4.1", "4.1bis"]), [1, 0]);
    // The third session came after the last evaluation: complete, and not ended by an update.
    assert_eq!(
        asked.why("initial-offer-updated", 0),
        "sessions-after-update"
    );
    assert_eq!(asked.named("initial-offer-updated", 0, "count"), "2");
    assert_eq!(asked.why("initial-offer-updated", 1), "sessions-missing");
}

#[test]
fn the_day_of_the_last_update_or_evaluation_still_counts_for_the_bis_line() {
    let mut centre = centre();
    centre
        .patient(0)
        .assessed("2025-01-10")
        .came_on(THREE)
        .evaluated("2025-02-15");
    // Evaluated after two, updated after the third.
    centre
        .patient(1)
        .assessed("2025-01-10")
        .came_on(THREE)
        .evaluated("2025-02-10")
        .updated("2025-02-15");
    centre
        .patient(2)
        .assessed("2025-01-10")
        .came_on(THREE)
        .evaluated("2025-02-14");
    assert_eq!(cells(&centre), [3, 2]);
    assert_eq!(
        ask(&centre, "2025").why("initial-offer-updated", 1),
        "initial-offer-updated"
    );
}

#[test]
fn of_two_programmes_the_one_that_came_further_is_told() {
    let mut centre = centre();
    centre
        .patient(0)
        .assessed("2025-01-10")
        .came_on(&THREE[..1])
        .in_programme(1)
        .assessed("2025-01-20")
        .came_on(THREE);
    // One session in the first, three in the second: sessions of two programmes are not added up.
    let asked = ask(&centre, "2025");
    assert_eq!(asked.cell("4.1"), 0);
    assert_eq!(asked.why("initial-offer", 0), "not-evaluated");
    centre.patient(0).in_programme(1).evaluated("2025-03-01");
    assert_eq!(cells(&centre), [1, 1]);
}
