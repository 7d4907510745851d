//! Germany: recommended, taken up, finished.

use super::ruled;
use crate::testing::{FactsBuilder, STEP, centre, day};
use crate::{Dimension, Key, Value};
use etp_domain::{EndReason, EndingKind, ReferralOrigin, Scheme};

const UNKNOWN: ReferralOrigin = ReferralOrigin::Unknown;

/// A programme of two sessions, `a` and `b`.
fn dmp(mut told: FactsBuilder) -> FactsBuilder {
    let programme = &mut told.raw().programmes[0];
    programme.scheme = Scheme::DeDmp;
    programme.steps = vec![STEP.to_owned(), "b".to_owned()];
    told
}

/// Recommended in the year: 0 by referral, 1 by assessment, 2 who never came. 3 was recommended the year
/// before; 4 was not included, which is a recommendation not taken up; 5 is of a French programme. Of the
/// four, two were taken up.
#[test]
fn recommended_is_taken_up_or_not() {
    let mut told = centre();
    told.patient(0)
        .enrolled("2025-01-10", UNKNOWN)
        .came_on(&["2025-03-03"]);
    told.patient(1)
        .enrolled("2025-01-10", UNKNOWN)
        .assessed("2025-02-01")
        .came_on(&["2025-03-03"]);
    told.patient(2)
        .enrolled("2025-01-10", UNKNOWN)
        .assessed("2025-12-31");
    told.patient(3)
        .enrolled("2024-01-10", UNKNOWN)
        .assessed("2024-12-31")
        .came_on(&["2025-03-03"]);
    told.patient(4)
        .enrolled("2025-01-10", UNKNOWN)
        .assessed("2025-02-01")
        .left("2025-02-02", EndReason::Refused);
    told.patient(5)
        .in_programme(1)
        .enrolled("2025-01-10", UNKNOWN)
        .assessed("2025-02-01");
    told.patient(6).enrolled("2025-01-10", UNKNOWN);
    told.raw().enrolments[0].referred_on = Some(day("2025-01-05"));
    if let Some(ending) = &mut told.raw().enrolments[4].ending {
        ending.0 = EndingKind::NotIncluded;
    }
    let dmp = dmp(told);
    let asked = ruled(&dmp, "2025");
    assert_eq!(asked.count("dmp-recommended"), 4);
    assert_eq!(asked.count("dmp-taken-up"), 2);
    assert_eq!(asked.count("dmp-not-taken-up"), 2);
    let rate = Value::Ratio {
        part: 2,
        whole: 4,
        share: true,
    };
    assert_eq!(asked.value("dmp-taken-up-rate"), rate);
    assert_eq!(asked.named("dmp-recommended", 0, "date"), "2025-01-05");
    assert_eq!(asked.why("dmp-not-taken-up", 2), "dmp-never-came");
    assert_eq!(asked.why("dmp-not-taken-up", 4), "dmp-not-included");
    // What was decided after the period says nothing of it.
    assert_eq!(
        ruled(&dmp, "2025-02-01..2025-02-01").why("dmp-not-taken-up", 4),
        "dmp-never-came"
    );
    assert_eq!(asked.why("dmp-recommended", 6), "dmp-never-recommended");
}

/// A recommendation stands under its own quarter, whenever the person came.
#[test]
fn a_recommendation_stands_under_the_quarter_of_its_day() {
    let mut told = centre();
    told.patient(0)
        .enrolled("2025-01-10", UNKNOWN)
        .assessed("2025-02-01")
        .came_on(&["2025-05-05", "2025-08-05"]);
    let asked = ruled(&dmp(told), "2025");
    let first = [(Key::code("2025Q1"), 1)];
    assert_eq!(asked.rows("dmp-recommended", Dimension::Quarter), first);
    assert_eq!(asked.rows("dmp-taken-up-rate", Dimension::Quarter), first);
}

/// Both sessions attended, the last of them in the year: finished in that year only. With one of the two
/// a session is still missing.
#[test]
fn a_training_is_finished_on_the_day_of_its_last_session() {
    let mut told = centre();
    told.patient(0)
        .enrolled("2024-01-10", UNKNOWN)
        .came_on(&["2024-12-03", "2025-01-07"]);
    told.patient(1)
        .enrolled("2025-01-10", UNKNOWN)
        .came_on(&["2025-01-07"]);
    told.raw().sessions[1].step = "b".to_owned();
    let told = dmp(told);
    let asked = ruled(&told, "2025");
    assert_eq!(asked.count("dmp-completed"), 1);
    assert_eq!(asked.named("dmp-completed", 0, "date"), "2025-01-07");
    assert_eq!(asked.named("dmp-completed", 1, "count"), "1");
    assert_eq!(ruled(&told, "2024").count("dmp-completed"), 0);
}

/// A session of 90 minutes is two units of 45 for each of the two people there.
#[test]
fn units_are_counted_for_each_person_there() {
    let mut told = centre();
    told.patient(0).came_on(&["2025-03-03", "2025-05-05"]);
    told.patient(1).came_on(&["2025-03-03"]);
    let asked = ruled(&dmp(told), "2025");
    assert_eq!(asked.count("dmp-units"), 6);
    let by_quarter = asked.rows("dmp-units", Dimension::Quarter);
    assert_eq!(
        by_quarter,
        [(Key::code("2025Q1"), 4), (Key::code("2025Q2"), 2)]
    );
}
