//! Programmes across two periods: counted once, in the period of the first evaluation.

use super::ask;
use crate::testing::centre;
use etp_domain::{Country, EndReason, Mark, ReferralOrigin, Standing};
use etp_domain::{PlaceKind::Town, SessionKind::Group};

const CELLS: [&str; 4] = ["1.1", "3.1", "x.1", "x.2"];

/// Another product had such a programme in neither year.
#[test]
fn a_programme_from_november_to_february_is_complete_in_the_second_year_beside_the_grid() {
    let mut centre = centre();
    centre
        .patient(0)
        .assessed("2024-11-05")
        .came("2024-12-01", Group, Town)
        .evaluated("2025-02-01");
    assert_eq!(ask(&centre, "2024").cells(CELLS), [1, 0, 0, 1]);
    let next = ask(&centre, "2025");
    assert_eq!(next.cells(CELLS), [0, 0, 1, 0]);
    assert_eq!(
        next.why("begun-before-completed", 0),
        "completed-after-crossing"
    );
    assert_eq!(
        next.named("begun-before-completed", 0, "begun-date"),
        "2024-11-05"
    );
    assert_eq!(next.why("begun-not-completed", 0), "assessed-before");
    // Over both years it is an ordinary complete programme; in the third it is nowhere.
    assert_eq!(ask(&centre, "2024..2025").cells(CELLS), [1, 1, 0, 0]);
    assert_eq!(ask(&centre, "2026").cells(CELLS), [0, 0, 0, 0]);
}

#[test]
fn a_second_evaluation_completes_nothing_again() {
    let mut centre = centre();
    centre
        .patient(0)
        .assessed("2024-01-05")
        .came("2024-02-01", Group, Town)
        .evaluated("2024-03-01")
        .evaluated("2025-03-01");
    assert_eq!(ask(&centre, "2024").cells(CELLS), [1, 1, 0, 0]);
    let next = ask(&centre, "2025");
    assert_eq!(next.cells(CELLS), [0, 0, 0, 0]);
    assert_eq!(next.why("begun-before-completed", 0), "completed-before");
}

#[test]
fn without_a_session_an_evaluation_completes_nothing_in_the_second_year_either() {
    let mut centre = centre();
    centre
        .patient(0)
        .assessed("2024-11-05")
        .evaluated("2025-02-01");
    centre
        .patient(1)
        .assessed("2024-11-05")
        .came("2025-02-01", Group, Town);
    let asked = ask(&centre, "2025");
    assert_eq!(asked.cells(CELLS), [0, 0, 0, 0]);
    assert_eq!(asked.why("begun-before-completed", 0), "no-presence");
    assert_eq!(asked.why("begun-before-completed", 1), "not-evaluated");
}

/// Evaluated before anything was learnt, then again: the second evaluation completes, and in one year
/// only. Without it the programme is complete in none.
#[test]
fn an_evaluation_before_the_first_session_completes_nothing_and_a_later_one_does() {
    let mut centre = centre();
    centre
        .patient(0)
        .assessed("2024-11-05")
        .evaluated("2024-12-01")
        .came("2025-01-10", Group, Town)
        .evaluated("2025-02-01");
    centre
        .patient(1)
        .assessed("2024-11-05")
        .evaluated("2024-12-01")
        .came("2025-01-10", Group, Town);
    centre
        .patient(2)
        .assessed("2025-03-01")
        .evaluated("2025-03-05")
        .came("2025-03-10", Group, Town);
    assert_eq!(ask(&centre, "2024").cells(CELLS), [2, 0, 0, 2]);
    let asked = ask(&centre, "2025");
    assert_eq!(asked.cells(CELLS), [1, 0, 1, 1]);
    assert_eq!(
        asked.named("begun-before-completed", 0, "date"),
        "2025-02-01"
    );
    assert_eq!(asked.why("begun-before-completed", 1), "completed-before");
    assert_eq!(
        asked.why("complete-programme", 2),
        "evaluated-before-session"
    );
    assert_eq!(ask(&centre, "2026").cells(CELLS), [0, 0, 0, 0]);
    assert_eq!(ask(&centre, "2024..2025").cells(CELLS), [3, 1, 0, 2]);
}

#[test]
fn with_3_1_the_programmes_not_completed_make_up_1_1() {
    let mut centre = centre();
    centre
        .patient(0)
        .assessed("2025-01-05")
        .came("2025-02-01", Group, Town)
        .evaluated("2025-03-01");
    centre.patient(1).assessed("2025-12-31");
    // Complete in one programme and not in the other: a person stands in 3.1 only.
    centre
        .patient(2)
        .assessed("2025-01-05")
        .came("2025-02-01", Group, Town)
        .evaluated("2025-03-01")
        .in_programme(1)
        .assessed("2025-09-01");
    // Complete in the second of two attempts at the same programme.
    centre
        .patient(3)
        .assessed("2025-01-05")
        .assessed("2025-05-01")
        .came("2025-06-01", Group, Town)
        .evaluated("2025-07-01");
    let asked = ask(&centre, "2025");
    assert_eq!(asked.cells(CELLS), [4, 3, 0, 1]);
    assert_eq!(asked.why("begun-not-completed", 1), "no-presence");
    assert_eq!(asked.why("begun-not-completed", 2), "complete");
}

#[test]
fn who_moved_away_or_was_erased_stays_counted() {
    let mut centre = centre();
    centre
        .patient(0)
        .enrolled("2025-01-02", ReferralOrigin::HospitalStay)
        .assessed("2025-01-05")
        .came("2025-02-01", Group, Town)
        .left("2025-02-10", EndReason::Moved);
    centre
        .patient(1)
        .assessed("2025-01-05")
        .came("2025-02-01", Group, Town)
        .evaluated("2025-03-01");
    let before = ask(&centre, "2025").grid();
    assert_eq!(ask(&centre, "2025").cells(CELLS), [2, 1, 0, 1]);
    centre.raw().patients[0].standing = Standing::Moved;
    centre.raw().patients[0].residence = Country::Belgium;
    centre.raw().patients[1].erased = true;
    assert_eq!(ask(&centre, "2025").grid(), before);
}

#[test]
fn a_person_may_complete_one_programme_across_the_year_and_another_within_it() {
    let mut centre = centre();
    centre
        .patient(0)
        .assessed("2024-11-05")
        .came("2024-12-01", Group, Town)
        .evaluated("2025-02-01")
        .in_programme(1)
        .assessed("2025-03-01")
        .came("2025-04-01", Group, Town)
        .evaluated("2025-05-01");
    assert_eq!(ask(&centre, "2025").cells(CELLS), [1, 1, 1, 0]);
}

/// Another product had people still coming from last year in no line.
#[test]
fn who_still_comes_from_last_year_is_seen_beside_the_grid() {
    let mut centre = centre();
    centre
        .patient(0)
        .assessed("2024-11-05")
        .came("2025-02-01", Group, Town);
    centre.patient(1).came("2025-02-01", Group, Town);
    centre
        .patient(2)
        .assessed("2025-01-05")
        .came("2025-02-01", Group, Town);
    centre
        .patient(3)
        .assessed("2024-11-05")
        .listed("2025-02-01", Group, Town, Mark::Absent);
    let asked = ask(&centre, "2025");
    assert_eq!(asked.cells(["2.3", "x.3"]), [1, 2]);
    let lines = [0, 1, 2, 3].map(|patient| asked.why("came-assessed-earlier", patient));
    assert_eq!(lines, ["assessed-before", "not-assessed", "assessed", ""]);
}
