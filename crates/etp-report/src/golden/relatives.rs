//! 2.9 to 2.11: relatives as persons, and the sessions they came to.

use super::ask;
use crate::Companions;
use crate::testing::centre;
use etp_domain::{
    Mark,
    PlaceKind::Town,
    SessionKind::{Caregivers, Group, Individual},
};

const CELLS: [&str; 3] = ["2.9", "2.10", "2.11"];

/// An older product counted sessions in 2.9, and its successor presences in 2.10.
#[test]
fn one_caregiver_at_three_sessions_is_one_person_and_three_sessions() {
    let mut centre = centre();
    centre
        .patient(0)
        .came("2025-02-01", Group, Town)
        .with_caregiver(0)
        .came("2025-02-08", Group, Town)
        .with_caregiver(0)
        .came("2025-02-15", Individual, Town)
        .with_caregiver(0);
    let asked = ask(&centre, "2025");
    assert_eq!(asked.cells(CELLS), [1, 3, 0]);
    assert_eq!(asked.why("caregivers", 0), "caregiver-there");
}

#[test]
fn two_accompanied_people_at_one_session_are_two_persons_and_one_session() {
    let mut centre = centre();
    centre
        .patient(0)
        .came("2025-02-01", Group, Town)
        .with_somebody();
    centre
        .patient(1)
        .came("2025-02-01", Group, Town)
        .with_caregiver(0);
    let asked = ask(&centre, "2025");
    assert_eq!(asked.cells(CELLS), [2, 1, 0]);
    // One caregiver is known, so the companion nobody named of patient 0 is number 1.
    assert_eq!(asked.why("caregivers", 1), "companion");
}

#[test]
fn somebody_nobody_named_is_one_person_however_often_they_came_along() {
    let mut centre = centre();
    centre
        .patient(0)
        .came("2025-02-01", Group, Town)
        .with_somebody()
        .came("2025-02-08", Group, Town)
        .with_somebody();
    assert_eq!(ask(&centre, "2025").cells(CELLS), [1, 2, 0]);
    assert_eq!(ask(&centre, "2026").cells(CELLS), [0, 0, 0]);
}

#[test]
fn a_companion_who_may_be_the_named_caregiver_is_not_a_second_person() {
    let mut centre = centre();
    centre
        .patient(0)
        .came("2025-02-01", Group, Town)
        .with_caregiver(0)
        .came("2025-02-08", Group, Town)
        .with_somebody();
    // Tied to somebody who came last year only: this year's companion is one person.
    centre
        .patient(1)
        .came("2024-02-01", Group, Town)
        .with_caregiver(1)
        .came("2025-02-01", Group, Town)
        .with_somebody();
    let asked = ask(&centre, "2025");
    assert_eq!(asked.cells(CELLS), [2, 2, 0]);
    assert_eq!(asked.why("caregivers", 2), "companion-may-be-named");
    assert_eq!(asked.why("caregivers", 1), "", "on no list of 2025");
    let named = ask(&centre, "2025").with(|options| options.companions = Companions::NamedOnly);
    assert_eq!(named.cells(CELLS), [1, 2, 0]);
    assert_eq!(named.why("caregivers", 3), "companion-not-asked");
}

#[test]
fn a_caregiver_of_two_patients_is_one_person() {
    let mut centre = centre();
    centre
        .patient(0)
        .came("2025-02-01", Group, Town)
        .with_caregiver(0);
    centre
        .patient(1)
        .tied_to(0)
        .came("2025-02-08", Group, Town)
        .with_caregiver(0);
    assert_eq!(ask(&centre, "2025").cells(CELLS), [1, 2, 0]);
}

#[test]
fn a_session_for_caregivers_alone_needs_no_patient() {
    let mut centre = centre();
    centre.patient(0).assessed("2025-01-10").tied_to(0);
    centre.session("2025-02-01", Caregivers, Town).caregiver(0);
    // Nobody came to the second, the third was cancelled.
    centre
        .session("2025-02-08", Caregivers, Town)
        .caregiver_missed(0);
    centre
        .session("2025-02-15", Caregivers, Town)
        .caregiver(0)
        .cancelled();
    let asked = ask(&centre, "2025");
    assert_eq!(asked.cells(CELLS), [1, 1, 1]);
    assert_eq!(asked.cells(["2.6", "2.7", "2.8x", "2.5y"]), [0, 0, 0, 0]);
    assert_eq!(
        asked.why("sessions-for-caregivers", 0),
        "session-for-caregivers"
    );
    assert_eq!(
        asked.why("sessions-for-caregivers", 1),
        "no-caregiver-there"
    );
    assert_eq!(asked.why("sessions-for-caregivers", 2), "session-cancelled");
    let apart = ask(&centre, "2025").with(|options| options.caregivers_only_in_all = false);
    assert_eq!(apart.cells(CELLS), [1, 0, 1]);
    assert_eq!(
        apart.why("sessions-with-caregivers", 0),
        "session-for-caregivers"
    );
    // Apart, they are no part of the others: no check says so, nor does a denominator.
    let part = |asked: &super::Asked| {
        let grid = asked.grid();
        let of = grid.figure("2.11").and_then(|one| one.of.clone());
        let broken = grid.broken.iter().any(|one| one.left > one.right);
        (of.map(|(cell, _)| cell), broken)
    };
    assert_eq!(part(&apart), (None, false));
    assert_eq!(part(&asked), (Some("2.10".to_owned()), false));
}

#[test]
fn a_caregiver_who_did_not_come_or_whose_session_was_cancelled_took_no_part() {
    let mut centre = centre();
    centre
        .patient(0)
        .came("2025-02-01", Group, Town)
        .tied_to(0)
        .tied_to(1);
    centre
        .session("2025-02-01", Group, Town)
        .caregiver_missed(0);
    centre
        .patient(0)
        .came("2025-02-08", Group, Town)
        .with_caregiver(1)
        .with_somebody();
    centre.session("2025-02-08", Group, Town).cancelled();
    let asked = ask(&centre, "2025");
    assert_eq!(asked.cells(CELLS), [0, 0, 0]);
    assert_eq!(asked.why("caregivers", 0), "caregiver-not-there");
    assert_eq!(asked.why("caregivers", 1), "caregiver-not-there");
}

#[test]
fn a_relative_counts_although_the_patient_did_not_come() {
    let mut centre = centre();
    centre
        .patient(0)
        .listed("2025-02-01", Group, Town, Mark::Excused)
        .with_somebody();
    let asked = ask(&centre, "2025");
    assert_eq!(asked.cells(CELLS), [1, 1, 0]);
    assert_eq!(asked.cell("2.7"), 0, "no patient was there");
}
