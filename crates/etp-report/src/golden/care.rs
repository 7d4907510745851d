//! 2.1 to 2.5: the care mode of the people assessed in the period.

use super::ask;
use crate::CareMode;
use crate::testing::centre;
use etp_domain::PlaceKind::{Home, Hospital, Outpatient, Remote, Town};
use etp_domain::{
    Mark,
    SessionKind::{Caregivers, Group, Individual},
};

const CELLS: [&str; 7] = ["2.1", "2.2", "2.3", "2.4", "2.5", "2.5x", "2.5y"];

#[test]
fn one_kind_of_place_only_is_one_mode_and_town_is_a_mode_of_its_own() {
    let mut centre = centre();
    centre
        .patient(0)
        .assessed("2025-01-10")
        .came("2025-02-01", Group, Hospital);
    centre
        .patient(1)
        .assessed("2025-01-10")
        .came("2025-02-01", Group, Outpatient);
    centre
        .patient(2)
        .assessed("2025-01-10")
        .came("2025-02-01", Group, Town);
    let asked = ask(&centre, "2025");
    assert_eq!(asked.cells(CELLS), [1, 1, 1, 0, 0, 0, 3]);
    assert_eq!(asked.why("care-town-only", 2), "care-town");
    assert_eq!(asked.why("care-town-only", 0), "care-hospital");
}

#[test]
fn a_mixed_programme_needs_most_of_its_sessions_outside_hospital() {
    let mut centre = centre();
    // 0: one in hospital, two outside: mixed. 1: two and two: half is no majority. 2: no hospital.
    centre
        .patient(0)
        .assessed("2025-01-10")
        .came("2025-02-01", Group, Hospital)
        .came("2025-02-08", Group, Outpatient)
        .came("2025-02-15", Group, Outpatient);
    centre
        .patient(1)
        .assessed("2025-01-10")
        .came("2025-02-01", Group, Hospital)
        .came("2025-02-02", Group, Hospital)
        .came("2025-02-08", Group, Outpatient)
        .came("2025-02-15", Group, Town);
    centre
        .patient(2)
        .assessed("2025-01-10")
        .came("2025-02-08", Group, Outpatient)
        .came("2025-02-15", Group, Town);
    let asked = ask(&centre, "2025");
    assert_eq!(asked.cells(CELLS), [0, 0, 0, 1, 2, 0, 3]);
    assert_eq!(
        asked.why("care-mixed-mostly-outside", 1),
        "care-mostly-hospital"
    );
    assert_eq!(asked.why("care-other-mix", 1), "care-mostly-hospital");
    assert_eq!(asked.named("care-other-mix", 1, "hospital"), "2");
    assert_eq!(asked.why("care-other-mix", 2), "care-external-and-town");
}

#[test]
fn an_unknown_place_makes_the_mode_unknown_not_mixed() {
    let mut centre = centre();
    centre
        .patient(0)
        .assessed("2025-01-10")
        .came("2025-02-01", Group, Town)
        .came("2025-02-08", Group, None);
    // Beside one in hospital and three outside, one more cannot change "mostly outside".
    centre
        .patient(1)
        .assessed("2025-01-10")
        .came("2025-02-01", Group, Hospital)
        .came("2025-02-08", Group, Town)
        .came("2025-02-15", Group, Town)
        .came("2025-02-22", Group, Town)
        .came("2025-02-08", Group, None);
    let asked = ask(&centre, "2025");
    assert_eq!(asked.cells(CELLS), [0, 0, 0, 1, 0, 1, 2]);
    assert_eq!(asked.why("care-town-only", 0), "care-not-known");
    assert_eq!(asked.named("care-town-only", 0, "unknown"), "1");
}

#[test]
fn remote_and_home_follow_the_options() {
    let mut centre = centre();
    centre
        .patient(0)
        .assessed("2025-01-10")
        .came("2025-02-01", Individual, Remote);
    centre
        .patient(1)
        .assessed("2025-01-10")
        .came("2025-02-01", Individual, Home);
    // By telephone at a session whose place nobody wrote down: remote all the same.
    centre
        .patient(2)
        .assessed("2025-01-10")
        .came("2025-02-01", Individual, None)
        .remotely();
    let asked = ask(&centre, "2025");
    assert_eq!(asked.cells(CELLS), [0, 2, 1, 0, 0, 0, 3]);
    let other = ask(&centre, "2025").with(|options| {
        options.remote = CareMode::Town;
        options.home = CareMode::External;
    });
    assert_eq!(other.cells(CELLS), [0, 1, 2, 0, 0, 0, 3]);
}

#[test]
fn only_honoured_presences_since_the_assessment_and_by_the_last_day_count() {
    let mut centre = centre();
    centre
        .patient(0)
        .came("2025-01-05", Group, Hospital)
        .assessed("2025-01-10")
        .came("2025-01-10", Group, Town)
        .listed("2025-02-01", Group, Hospital, Mark::Absent)
        .listed("2025-02-02", Group, Hospital, Mark::Excused)
        .listed("2025-02-03", Group, Hospital, None)
        .came("2025-02-04", Group, Hospital)
        .came("2025-02-05", Caregivers, Hospital)
        .came("2026-01-01", Group, Hospital);
    centre.session("2025-02-04", Group, Hospital).cancelled();
    assert_eq!(ask(&centre, "2025").cells(CELLS), [0, 0, 1, 0, 0, 0, 1]);
}

#[test]
fn late_and_left_early_were_there() {
    let mut centre = centre();
    centre
        .patient(0)
        .assessed("2025-01-10")
        .listed("2025-02-01", Group, Town, Mark::Late);
    centre
        .patient(1)
        .assessed("2025-01-10")
        .listed("2025-02-01", Group, Town, Mark::LeftEarly);
    assert_eq!(ask(&centre, "2025").cells(["2.3", "2.8x"]), [2, 2]);
}

#[test]
fn who_was_assessed_and_never_came_is_in_no_mode() {
    let mut centre = centre();
    centre.patient(0).assessed("2025-01-10");
    // Assessed last year and still coming: in no line of this year, and the explanation says why.
    centre
        .patient(1)
        .assessed("2024-11-10")
        .came("2025-02-01", Group, Town);
    let asked = ask(&centre, "2025");
    assert_eq!(asked.cells(CELLS), [0; 7]);
    assert_eq!(asked.why("care-town-only", 0), "no-presence");
    assert_eq!(asked.why("care-town-only", 1), "assessed-before");
}

#[test]
fn two_programmes_of_one_person_are_one_mix() {
    let mut centre = centre();
    centre
        .patient(0)
        .assessed("2025-01-10")
        .came("2025-02-01", Group, Hospital)
        .in_programme(1)
        .assessed("2025-01-20")
        .came("2025-02-08", Group, Town)
        .came("2025-02-15", Group, Town);
    let asked = ask(&centre, "2025");
    assert_eq!(asked.cells(CELLS), [0, 0, 0, 1, 0, 0, 1]);
    assert_eq!(asked.named("care-mixed-mostly-outside", 0, "town"), "2");
}

#[test]
fn presences_that_two_episodes_share_are_counted_once() {
    let mut centre = centre();
    // The second assessment names no programme, so both episodes hold the session of February.
    centre
        .patient(0)
        .assessed("2025-01-10")
        .in_programme(None)
        .assessed("2025-01-20")
        .in_programme(0)
        .came("2025-02-01", Group, Town);
    assert_eq!(
        ask(&centre, "2025").named("assessed-and-came", 0, "count"),
        "1"
    );
}

#[test]
fn somebody_who_moved_to_a_town_group_half_way_is_mixed() {
    let mut centre = centre();
    centre
        .patient(0)
        .assessed("2025-01-10")
        .came("2025-02-01", Group, Hospital)
        .came("2025-05-01", Group, Town)
        .came("2025-05-08", Group, Town)
        .evaluated("2025-06-01");
    assert_eq!(
        ask(&centre, "2025").cells(["2.1", "2.3", "2.4", "3.4"]),
        [0, 0, 1, 1]
    );
}
