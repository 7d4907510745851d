//! Piloting: both active lists, entries, waits, exits.

use super::ruled;
use crate::testing::centre;
use crate::{Dimension, Key, Value};
use chrono::NaiveDate;
use etp_domain::{EndReason, EndingKind, Mark, Offer, PlaceKind, ReferralOrigin, SessionKind};

const GROUP: SessionKind = SessionKind::Group;
const TOWN: PlaceKind = PlaceKind::Town;
const UNKNOWN: ReferralOrigin = ReferralOrigin::Unknown;

/// Three came in 2025, two had their assessment in it, and only one did both: the two definitions give
/// 3 and 2.
#[test]
fn the_two_definitions_of_active_patients_differ_and_both_are_told() {
    let mut told = centre();
    told.patient(0)
        .assessed("2024-12-31")
        .came("2025-01-01", GROUP, TOWN);
    told.patient(1)
        .assessed("2025-12-31")
        .came("2026-01-01", GROUP, TOWN);
    told.patient(2)
        .assessed("2025-03-01")
        .came_on(&["2025-03-08", "2025-03-15"]);
    told.patient(3)
        .listed("2025-04-01", GROUP, TOWN, Mark::Late);
    told.patient(4)
        .listed("2025-04-01", GROUP, TOWN, Mark::Absent);
    let asked = ruled(&told, "2025");
    assert_eq!(asked.count("active-present"), 3);
    assert_eq!(asked.count("assessed"), 2);
    assert_eq!(asked.named("active-present", 2, "count"), "2");
    assert_eq!(asked.why("active-present", 4), "active-never-came");
    assert_eq!(asked.why("active-present", 1), "");
}

/// A session that was cancelled, and one for caregivers only, make nobody active.
#[test]
fn a_cancelled_session_and_one_for_caregivers_make_nobody_active() {
    let mut told = centre();
    told.patient(0).came("2025-03-08", GROUP, TOWN);
    told.session("2025-03-08", GROUP, TOWN).cancelled();
    told.patient(1)
        .came("2025-03-09", SessionKind::Caregivers, TOWN);
    let asked = ruled(&told, "2025");
    assert_eq!(asked.count("active-present"), 0);
}

/// Referred on 1 March and assessed on 11 March: 10 days. Referred 1 March, assessed 31 March: 30 days.
/// The median of 10 and 30 is 20 days, 40 half days. A third has no day of referral, a fourth one after
/// the assessment: both are told apart, neither is in the median.
#[test]
fn a_wait_is_the_median_from_referral_to_assessment() {
    let mut told = centre();
    for (patient, assessed) in [(0, "2025-03-11"), (1, "2025-03-31"), (2, "2025-03-12")] {
        told.patient(patient)
            .enrolled("2025-03-02", UNKNOWN)
            .assessed(assessed);
    }
    told.patient(3)
        .enrolled("2025-03-02", UNKNOWN)
        .assessed("2025-03-05");
    let days: Vec<Option<NaiveDate>> = ["2025-03-01", "2025-03-01", "", "2025-03-06"]
        .iter()
        .map(|text| text.parse().ok())
        .collect();
    for (one, day) in told.raw().enrolments.iter_mut().zip(days) {
        one.referred_on = day;
    }
    let asked = ruled(&told, "2025");
    let expected = Value::Days {
        half_days: 40,
        count: 2,
    };
    assert_eq!(asked.value("waiting-days"), expected);
    assert_eq!(asked.count("entries"), 4);
    assert_eq!(asked.count("entries-without-referral"), 2);
    assert_eq!(
        asked.why("entries-without-referral", 2),
        "referral-day-missing"
    );
    assert_eq!(
        asked.why("entries-without-referral", 3),
        "referral-day-later"
    );
    assert_eq!(
        asked.why("entries-without-referral", 0),
        "referral-day-known"
    );
    assert_eq!(
        ruled(&told, "2024").value("waiting-days"),
        Value::NotApplicable
    );
}

/// Enrolled and never assessed: waiting. With a session and no assessment: the assessment is missing,
/// nobody waits. A leap day as the last day belongs to the period.
#[test]
fn whoever_is_enrolled_and_did_not_begin_waits() {
    let mut told = centre();
    told.patient(0).enrolled("2024-02-29", UNKNOWN);
    told.patient(1)
        .enrolled("2024-02-01", UNKNOWN)
        .came("2024-02-20", GROUP, TOWN);
    told.patient(2)
        .enrolled("2024-02-01", UNKNOWN)
        .assessed("2024-02-10");
    told.patient(3)
        .enrolled("2024-02-01", UNKNOWN)
        .left("2024-02-10", EndReason::Refused);
    told.patient(4).enrolled("2024-03-01", UNKNOWN);
    let asked = ruled(&told, "2024-02");
    assert_eq!(asked.count("waiting-to-begin"), 1);
    assert_eq!(asked.why("waiting-to-begin", 0), "waiting-since");
    assert_eq!(asked.why("waiting-to-begin", 1), "waiting-came-already");
    assert_eq!(asked.why("entries", 0), "entry-not-begun");
}

/// Five exits: complete and planned, complete and moved (complete, no drop-out), planned without an
/// evaluation (unclear), lost (a drop-out), left without an assessment. Complete 2, drop-outs 2, unclear 1:
/// together the five.
#[test]
fn an_exit_is_complete_by_its_acts_and_a_drop_out_by_its_reason() {
    let mut told = centre();
    let whole = |told: &mut crate::testing::FactsBuilder, patient, reason| {
        told.patient(patient)
            .enrolled("2025-01-01", UNKNOWN)
            .assessed("2025-01-05")
            .came_on(&["2025-02-01"])
            .evaluated("2025-06-01")
            .left("2025-06-01", reason);
    };
    whole(&mut told, 0, EndReason::Completed);
    whole(&mut told, 1, EndReason::Moved);
    told.patient(2)
        .enrolled("2025-01-01", UNKNOWN)
        .assessed("2025-01-05")
        .came_on(&["2025-02-01"])
        .evaluated("2025-06-02")
        .left("2025-06-01", EndReason::Completed);
    told.patient(3)
        .enrolled("2025-01-01", UNKNOWN)
        .assessed("2025-01-05")
        .evaluated("2025-05-01")
        .left("2025-06-01", EndReason::Lost);
    told.patient(4)
        .enrolled("2025-01-01", UNKNOWN)
        .left("2025-06-01", EndReason::Refused);
    told.patient(5)
        .enrolled("2024-01-01", UNKNOWN)
        .left("2024-12-31", EndReason::Lost);
    let asked = ruled(&told, "2025");
    assert_eq!(asked.count("exits"), 5);
    assert_eq!(asked.count("exits-complete"), 2);
    assert_eq!(asked.count("drop-outs"), 2);
    assert_eq!(asked.count("exits-unclear"), 1);
    let rate = Value::Ratio {
        part: 2,
        whole: 5,
        share: true,
    };
    assert_eq!(asked.value("completion-rate"), rate);
    assert_eq!(asked.why("exits-complete", 2), "exit-not-evaluated");
    assert_eq!(asked.why("exits-complete", 3), "exit-no-session");
    assert_eq!(asked.why("exits-complete", 4), "exit-not-assessed");
    assert_eq!(asked.why("exits-unclear", 2), "exit-not-evaluated");
    assert_eq!(asked.why("drop-outs", 0), "exit-complete-plain");
    assert_eq!(asked.why("drop-outs", 1), "exit-complete-plain");
    assert_eq!(asked.why("drop-outs", 2), "exit-planned");
    let by_reason = asked.rows("drop-outs", Dimension::EndReason);
    let one = |code| (Key::code(code), 1);
    assert_eq!(by_reason, [one("lost"), one("refused")]);
    assert_eq!(
        ruled(&told, "2023").value("completion-rate"),
        Value::NotApplicable
    );
}

/// Never begun is neither an exit nor a drop-out.
#[test]
fn whoever_is_not_included_is_no_exit() {
    let mut told = centre();
    told.patient(0)
        .enrolled("2025-01-01", UNKNOWN)
        .left("2025-02-01", EndReason::Distance);
    if let Some(ending) = &mut told.raw().enrolments[0].ending {
        ending.0 = EndingKind::NotIncluded;
    }
    let asked = ruled(&told, "2025");
    assert_eq!(asked.count("not-included"), 1);
    assert_eq!(asked.count("exits"), 0);
    assert_eq!(asked.count("drop-outs"), 0);
}

/// Two pathways of one programme share no act: the first was complete, the second began in May with an
/// updated assessment and has no evaluation of its own.
#[test]
fn an_act_belongs_to_one_pathway_only() {
    let mut told = centre();
    told.patient(0)
        .enrolled("2025-01-01", UNKNOWN)
        .assessed("2025-01-05")
        .came_on(&["2025-02-01"])
        .evaluated("2025-03-01")
        .left("2025-03-01", EndReason::Completed)
        .enrolled("2025-05-01", UNKNOWN)
        .updated("2025-05-02")
        .came_on(&["2025-06-01"])
        .left("2025-09-01", EndReason::Lost);
    told.raw().enrolments[1].offer = Offer::FollowUp;
    let asked = ruled(&told, "2025");
    assert_eq!(asked.count("entries"), 2);
    assert_eq!(asked.count("exits-complete"), 1);
    assert_eq!(asked.why("exits-complete", 1), "exit-not-evaluated");
    assert_eq!(asked.named("entries", 1, "date"), "2025-05-02");
}

/// Began in February, came in every quarter, left in August after an evaluation: one entry of the first
/// quarter, one exit of the third, and no other.
#[test]
fn a_pathway_stands_under_the_day_that_decides_and_no_other() {
    let mut told = centre();
    told.patient(0)
        .enrolled("2025-01-20", UNKNOWN)
        .assessed("2025-02-01")
        .came_on(&["2025-02-08", "2025-05-08", "2025-11-08"])
        .evaluated("2025-08-01")
        .left("2025-08-02", EndReason::Completed);
    told.patient(1)
        .enrolled("2025-01-20", UNKNOWN)
        .assessed("2025-02-01")
        .came_on(&["2025-02-08", "2025-05-08"])
        .left("2025-06-02", EndReason::Lost);
    told.raw().enrolments[0].referred_on = Some(crate::testing::day("2025-01-22"));
    let asked = ruled(&told, "2025");
    let rows = |name| asked.rows(name, Dimension::Quarter);
    let one = |code| (Key::code(code), 1);
    assert_eq!(rows("entries"), [(Key::code("2025Q1"), 2)]);
    assert_eq!(rows("exits"), [one("2025Q2"), one("2025Q3")]);
    assert_eq!(rows("exits-complete"), [one("2025Q3")]);
    assert_eq!(rows("drop-outs"), [one("2025Q2")]);
    assert_eq!(
        asked.rows("completion-rate", Dimension::Month),
        [(Key::code("2025-06"), 0), (Key::code("2025-08"), 1)]
    );
    let waits = asked.table("waiting-days", Dimension::Year, None);
    assert_eq!(waits.row_keys, [Key::code("2025")]);
    assert_eq!(asked.named("waiting-days", 0, "count"), "10");
}

/// An evaluation before the first session completes no exit either.
#[test]
fn an_exit_is_complete_by_an_evaluation_after_a_session() {
    let mut told = centre();
    told.patient(0)
        .enrolled("2025-01-20", UNKNOWN)
        .assessed("2025-02-01")
        .evaluated("2025-02-02")
        .came_on(&["2025-02-08"])
        .left("2025-06-02", EndReason::Completed);
    let asked = ruled(&told, "2025");
    assert_eq!(asked.why("exits-complete", 0), "exit-not-evaluated");
}
