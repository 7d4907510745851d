//! 2.6 to 2.8: sessions and the people at them.

use super::ask;
use crate::Value;
use crate::testing::centre;
use etp_domain::PlaceKind::{Remote, Town};
use etp_domain::{
    Mark,
    SessionKind::{Group, Individual},
};

#[test]
fn six_people_at_one_group_session_are_one_session_and_six_presences() {
    let mut centre = centre();
    for patient in 0..6 {
        centre.patient(patient).came("2025-02-01", Group, Town);
    }
    centre.patient(0).came("2025-02-08", Group, Town);
    let asked = ask(&centre, "2025");
    assert_eq!(asked.cells(["2.6", "2.7", "2.8x"]), [0, 2, 7]);
    let mean = Value::Ratio {
        part: 7,
        whole: 2,
        share: false,
    };
    assert_eq!(asked.value("people-per-group-session"), mean);
    assert_eq!(asked.named("group-sessions", 0, "count"), "6");
}

#[test]
fn without_a_group_session_there_is_no_mean() {
    let mut centre = centre();
    centre.patient(0).came("2025-02-01", Individual, Town);
    let asked = ask(&centre, "2025");
    assert_eq!(
        asked.value("people-per-group-session"),
        Value::NotApplicable
    );
    assert_eq!(asked.cells(["2.6", "2.7"]), [1, 0]);
}

#[test]
fn individual_sessions_are_counted_by_presence_the_assessment_is_none() {
    let mut centre = centre();
    centre
        .patient(0)
        .assessed("2025-01-10")
        .came("2025-02-01", Individual, Town)
        .came("2025-02-08", Individual, Remote)
        .came("2025-02-15", Individual, Town)
        .remotely()
        .evaluated("2025-03-01");
    let asked = ask(&centre, "2025");
    assert_eq!(asked.cells(["2.6", "2.6bis"]), [3, 2]);
    assert_eq!(asked.why("individual-presences-remote", 0), "was-on-site");
    assert_eq!(
        asked.why("individual-presences-remote", 2),
        "was-there-remotely"
    );
}

#[test]
fn absent_excused_unmarked_and_cancelled_hold_nobody_and_say_so() {
    let mut centre = centre();
    centre
        .patient(0)
        .listed("2025-02-01", Individual, Town, Mark::Absent)
        .listed("2025-02-02", Individual, Town, Mark::Excused)
        .listed("2025-02-03", Individual, Town, None)
        .came("2025-02-04", Individual, Town)
        .came("2025-02-05", Group, Town)
        .listed("2025-02-06", Group, Town, Mark::Absent);
    centre.session("2025-02-04", Individual, Town).cancelled();
    centre.session("2025-02-05", Group, Town).cancelled();
    let asked = ask(&centre, "2025");
    assert_eq!(asked.cells(["2.6", "2.7", "2.8x"]), [0, 0, 0]);
    let lines = [0, 1, 2, 3].map(|presence| asked.why("individual-presences", presence));
    assert_eq!(
        lines,
        ["not-there", "not-there", "not-marked", "session-cancelled"]
    );
    assert_eq!(asked.why("group-sessions", 4), "session-cancelled");
    assert_eq!(asked.why("group-sessions", 5), "nobody-there");
}

#[test]
fn a_mark_put_right_later_changes_the_count_and_nothing_else_does() {
    let mut centre = centre();
    centre
        .patient(0)
        .listed("2025-02-01", Group, Town, Mark::Absent);
    assert_eq!(ask(&centre, "2025").cell("2.7"), 0);
    // A year later the nurse finds the sheet: the person was there.
    centre.raw().presences[0].mark = Some(Mark::Late);
    assert_eq!(ask(&centre, "2025").cells(["2.7", "2.8x"]), [1, 1]);
    assert_eq!(ask(&centre, "2026").cells(["2.7", "2.8x"]), [0, 0]);
}

/// Constant zero in an older product.
#[test]
fn a_group_session_is_remote_when_all_who_came_were() {
    let mut centre = centre();
    // A video group; one on the spot beside one by video; a session on the spot whose only absentee
    // would have been remote; a session announced as remote.
    centre.patient(0).came("2025-02-01", Group, Remote);
    centre.patient(1).came("2025-02-01", Group, Remote);
    centre.patient(0).came("2025-02-08", Group, Town).remotely();
    centre.patient(1).came("2025-02-08", Group, Town);
    centre.patient(0).came("2025-02-15", Group, Town).remotely();
    centre
        .patient(1)
        .listed("2025-02-15", Group, Town, Mark::Absent);
    centre.patient(0).came("2025-02-22", Group, Town);
    centre.session("2025-02-22", Group, Town).remotely();
    let asked = ask(&centre, "2025");
    assert_eq!(asked.cells(["2.7", "2.7bis"]), [4, 3]);
    assert_eq!(asked.why("group-sessions-remote", 0), "all-remote");
    assert_eq!(asked.why("group-sessions-remote", 1), "some-on-site");
}

#[test]
fn the_last_evening_of_the_year_belongs_to_it_whatever_the_hour() {
    let mut centre = centre();
    centre
        .patient(0)
        .came("2025-12-31", Group, Town)
        .came("2026-01-01", Group, Town);
    centre
        .session("2025-12-31", Group, Town)
        .at(23)
        .minutes(120);
    centre.session("2026-01-01", Group, Town).at(0);
    assert_eq!(ask(&centre, "2025").cells(["2.7", "2.8x"]), [1, 1]);
    assert_eq!(ask(&centre, "2026").cells(["2.7", "2.8x"]), [1, 1]);
    assert_eq!(ask(&centre, "2025..2026").cells(["2.7", "2.8x"]), [2, 2]);
}

#[test]
fn two_groups_of_one_day_in_two_places_are_two_sessions() {
    let mut centre = centre();
    centre.patient(0).came("2025-02-01", Group, Town);
    centre.patient(1).came("2025-02-01", Group, Remote);
    assert_eq!(ask(&centre, "2025").cells(["2.7", "2.7bis"]), [2, 1]);
}
