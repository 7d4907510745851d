//! 3.1 to 3.6: complete programmes and evaluations.

use super::ask;
use crate::testing::centre;
use etp_domain::PlaceKind::{Hospital, Outpatient, Town};
use etp_domain::SessionKind::{Caregivers, Group};

const PARTS: [&str; 7] = ["3.1", "3.2", "3.3", "3.4", "3.5", "3.5x", "3.5y"];

#[test]
fn a_complete_programme_has_an_assessment_a_session_and_an_evaluation_since() {
    let mut centre = centre();
    centre
        .patient(0)
        .assessed("2025-01-10")
        .came("2025-02-01", Group, Town)
        .evaluated("2025-03-01");
    centre
        .patient(1)
        .assessed("2025-01-10")
        .came("2025-02-01", Group, Town);
    // Assessment and evaluation with no session: another product took the assessment for one.
    centre
        .patient(2)
        .assessed("2025-01-10")
        .evaluated("2025-03-01");
    centre
        .patient(3)
        .came("2025-02-01", Group, Town)
        .evaluated("2025-03-01");
    let asked = ask(&centre, "2025");
    assert_eq!(asked.cells(["3.1", "3.6"]), [1, 3]);
    let lines = [0, 1, 2, 3].map(|patient| asked.why("complete-programme", patient));
    assert_eq!(
        lines,
        ["complete", "not-evaluated", "no-presence", "not-assessed"]
    );
    assert_eq!(asked.named("complete-programme", 0, "date"), "2025-03-01");
}

/// 3.4 returned 3.1 for years in an older product.
#[test]
fn the_parts_of_3_1_are_told_apart_and_make_it_up() {
    let mut centre = centre();
    let told = [
        vec![Hospital],
        vec![Outpatient],
        vec![Hospital, Outpatient],
        vec![Hospital, Hospital, Outpatient],
        vec![Town],
        vec![Outpatient, Town],
    ];
    for (patient, places) in (0..).zip(told) {
        centre.patient(patient).assessed("2025-01-10");
        for (week, place) in places.into_iter().enumerate() {
            let day = format!("2025-02-{:02}", week * 7 + 1);
            centre.patient(patient).came(day.as_str(), Group, place);
        }
        centre.patient(patient).evaluated("2025-03-01");
    }
    centre
        .patient(6)
        .assessed("2025-01-10")
        .came("2025-02-01", Group, None)
        .evaluated("2025-03-01");
    let asked = ask(&centre, "2025");
    assert_eq!(asked.cells(PARTS), [7, 1, 1, 2, 1, 1, 1]);
    assert_eq!(asked.why("complete-mixed", 2), "care-mostly-hospital");
    assert_eq!(asked.why("complete-mixed", 0), "care-hospital");
    assert_eq!(asked.why("complete-town", 6), "care-not-known");
}

#[test]
fn the_first_complete_programme_of_a_person_decides_the_mode() {
    let mut centre = centre();
    centre
        .patient(0)
        .assessed("2025-01-10")
        .came("2025-02-01", Group, Town)
        .in_programme(1)
        .assessed("2025-01-20")
        .came("2025-02-08", Group, Hospital)
        .evaluated("2025-03-01");
    // Programme 0 was never evaluated: the complete one took place in hospital.
    assert_eq!(ask(&centre, "2025").cells(PARTS), [1, 1, 0, 0, 0, 0, 0]);
}

#[test]
fn an_evaluation_before_the_assessment_or_of_another_programme_completes_nothing() {
    let mut centre = centre();
    centre
        .patient(0)
        .evaluated("2025-01-05")
        .assessed("2025-01-10")
        .came("2025-02-01", Group, Town);
    centre
        .patient(1)
        .assessed("2025-01-10")
        .came("2025-02-01", Group, Town)
        .in_programme(1)
        .evaluated("2025-03-01");
    let asked = ask(&centre, "2025");
    assert_eq!(asked.cells(["3.1", "3.6"]), [0, 2]);
    assert_eq!(asked.why("complete-programme", 1), "not-evaluated");
}

#[test]
fn a_new_assessment_begins_anew_and_does_not_borrow_the_sessions_before_it() {
    let mut centre = centre();
    // Assessed, came, assessed again, evaluated: the first has no evaluation, the second no session.
    centre
        .patient(0)
        .assessed("2025-01-10")
        .came("2025-02-01", Group, Town)
        .assessed("2025-03-01")
        .evaluated("2025-04-01");
    let asked = ask(&centre, "2025");
    assert_eq!(asked.cell("3.1"), 0);
    // The first came further along the rule: it is the one told.
    assert_eq!(asked.why("complete-programme", 0), "not-evaluated");
}

#[test]
fn the_day_of_the_assessment_itself_belongs_to_what_comes_since() {
    let mut centre = centre();
    centre
        .patient(0)
        .assessed("2025-01-10")
        .came("2025-01-10", Group, Town)
        .evaluated("2025-01-10");
    // The day of the next assessment belongs to the next one.
    centre
        .patient(1)
        .assessed("2025-01-10")
        .came("2025-01-20", Group, Town)
        .assessed("2025-02-01")
        .evaluated("2025-02-01");
    assert_eq!(ask(&centre, "2025").cell("3.1"), 1);
}

#[test]
fn a_session_for_caregivers_is_no_session_of_the_patient() {
    let mut centre = centre();
    centre
        .patient(0)
        .assessed("2025-01-10")
        .came("2025-02-01", Caregivers, Town)
        .evaluated("2025-03-01");
    assert_eq!(
        ask(&centre, "2025").why("complete-programme", 0),
        "no-presence"
    );
}

#[test]
fn everything_ends_with_the_last_day_of_the_period() {
    let mut centre = centre();
    centre
        .patient(0)
        .assessed("2025-01-10")
        .came("2025-02-01", Group, Town)
        .evaluated("2025-12-31");
    centre
        .patient(1)
        .assessed("2025-01-10")
        .came("2025-02-01", Group, Town)
        .evaluated("2026-01-01");
    let asked = ask(&centre, "2025");
    assert_eq!(asked.cells(["3.1", "3.6"]), [1, 1]);
    assert_eq!(ask(&centre, "2025..2026").cells(["3.1", "3.6"]), [2, 2]);
    assert_eq!(ask(&centre, "2026").cells(["3.1", "3.6"]), [0, 1]);
}

#[test]
fn an_evaluation_counts_by_its_own_day_and_once_a_person() {
    let mut centre = centre();
    centre
        .patient(0)
        .assessed("2023-01-10")
        .evaluated("2025-03-01")
        .evaluated("2025-09-01");
    centre
        .patient(1)
        .assessed("2025-01-10")
        .evaluated("2025-03-01")
        .in_group();
    centre
        .patient(2)
        .evaluated("2024-03-01")
        .came("2025-02-01", Group, Town);
    centre
        .patient(3)
        .assessed("2025-01-10")
        .updated("2025-03-01");
    let asked = ask(&centre, "2025");
    assert_eq!(asked.cell("3.6"), 2);
    assert_eq!(asked.named("evaluated", 0, "date"), "2025-03-01");
    assert_eq!(asked.why("evaluated", 2), "evaluated-before");
    assert_eq!(asked.why("evaluated", 3), "never-evaluated");
}
