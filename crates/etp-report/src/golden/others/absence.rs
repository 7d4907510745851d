//! Attendance and absence: unmarked is neither.

use super::ruled;
use crate::testing::{FactsBuilder, centre};
use crate::{Dimension, Key, Value};
use etp_domain::{AbsenceReason, Mark, PlaceKind, SessionKind};

const GROUP: SessionKind = SessionKind::Group;
const TOWN: PlaceKind = PlaceKind::Town;

/// Seven on the list of one session: three there in three ways, two absent, one excused, one unmarked.
fn seven() -> FactsBuilder {
    let mut told = centre();
    let marks = [
        Some(Mark::Present),
        Some(Mark::Late),
        Some(Mark::LeftEarly),
        Some(Mark::Absent),
        Some(Mark::Absent),
        Some(Mark::Excused),
        None,
    ];
    for (patient, mark) in (0..).zip(marks) {
        told.patient(patient)
            .listed("2025-03-03", GROUP, TOWN, mark);
    }
    told
}

/// Absenteeism is 2 of 3 + 2: neither the excused nor the unmarked are in it.
#[test]
fn absenteeism_leaves_out_the_excused_and_the_unmarked() {
    let asked = ruled(&seven(), "2025");
    let counts = [
        "listed",
        "attendances",
        "absences",
        "excused",
        "unmarked",
        "missed",
    ];
    assert_eq!(counts.map(|name| asked.count(name)), [7, 3, 2, 1, 1, 3]);
    let rate = Value::Ratio {
        part: 2,
        whole: 5,
        share: true,
    };
    assert_eq!(asked.value("absence-rate"), rate);
    assert_eq!(asked.count("attendances-and-absences"), 5);
    assert_eq!(asked.why("absences", 6), "mark-none");
    assert_eq!(asked.why("attendances", 1), "mark-late");
}

/// A cancelled session, one for caregivers, and one of the next year have no part in it; a session after
/// the last day the facts know has not taken place.
#[test]
fn only_lists_that_are_over_count() {
    let mut told = seven();
    told.patient(0)
        .listed("2025-05-05", GROUP, TOWN, Mark::Absent);
    told.session("2025-05-05", GROUP, TOWN).cancelled();
    told.patient(0)
        .listed("2025-05-06", SessionKind::Caregivers, TOWN, Mark::Absent);
    told.patient(0)
        .listed("2026-01-01", GROUP, TOWN, Mark::Absent);
    told.patient(0).listed("2025-11-11", GROUP, TOWN, None);
    told.raw().last = crate::testing::day("2025-11-10");
    let asked = ruled(&told, "2025");
    assert_eq!(asked.count("listed"), 7);
    assert_eq!(asked.count("absences"), 2);
    assert_eq!(asked.count("unmarked"), 1);
}

/// 3 March 2025 is a Monday.
#[test]
fn absenteeism_is_broken_down_by_theme_and_day() {
    let asked = ruled(&seven(), "2025");
    let columns = Some(Dimension::Weekday);
    let table = asked.table("absence-rate", Dimension::Theme, columns);
    assert_eq!(table.row_keys, [Key::Words("Theme".into())]);
    assert_eq!(table.column_keys, [Some(Key::code("1"))]);
    let rate = Value::Ratio {
        part: 2,
        whole: 5,
        share: true,
    };
    assert_eq!(table.values, [[rate]]);
}

/// 4 km and 5 km are in two bands: each end belongs to the band above it. Who is nowhere known has a
/// row of their own.
#[test]
fn absenteeism_by_distance_keeps_a_row_for_the_unknown() {
    let mut told = seven();
    for (patient, km) in [(3, 4), (4, 5), (0, 80)] {
        told.raw().patients[patient].km = Some(km);
    }
    let asked = ruled(&told, "2025");
    let table = asked.table("absence-rate", Dimension::Distance, None);
    let rates: Vec<_> = table.row_keys.iter().zip(&table.row_totals).collect();
    let rate = |part, whole| Value::Ratio {
        part,
        whole,
        share: true,
    };
    let expected = [
        (Key::Band(0, Some(5)), rate(1, 1)),
        (Key::Band(5, Some(15)), rate(1, 1)),
        (Key::Band(30, None), rate(0, 1)),
        (Key::Unknown, rate(0, 2)),
    ];
    assert_eq!(
        rates,
        expected
            .iter()
            .map(|(key, rate)| (key, rate))
            .collect::<Vec<_>>()
    );
}

/// Both the excused and the absent may carry a reason; where nobody asked, the row says so.
#[test]
fn absences_are_broken_down_by_reason() {
    let mut told = seven();
    told.raw().presences[3].reason = Some(AbsenceReason::Weather);
    told.raw().presences[5].reason = Some(AbsenceReason::Weather);
    let rows = ruled(&told, "2025").rows("missed", Dimension::AbsenceReason);
    assert_eq!(rows, [(Key::code("weather"), 2), (Key::Unknown, 1)]);
}

/// Over four marked presences only the numbers are written, over five the rate too.
#[test]
fn a_rate_over_few_is_not_written() {
    let asked = ruled(&seven(), "2025");
    let rate = |whole| Value::Ratio {
        part: 1,
        whole,
        share: true,
    };
    assert!(asked.value("absence-rate").writes_rate(&asked.options));
    assert!(!rate(4).writes_rate(&asked.options));
    assert!(!Value::NotApplicable.writes_rate(&asked.options));
}

/// The last day known may be today: a list of that day with no mark is still to come; with one mark, or
/// closed, it is over. The day before is over anyhow.
#[test]
fn a_session_of_today_is_over_once_somebody_is_marked_or_it_is_closed() {
    let mut told = centre();
    told.patient(0)
        .listed("2025-11-09", GROUP, TOWN, None)
        .listed("2025-11-10", GROUP, TOWN, None);
    told.session("2025-11-09", GROUP, TOWN).open();
    told.session("2025-11-10", GROUP, TOWN).open();
    told.raw().last = crate::testing::day("2025-11-10");
    let counts = |told: &FactsBuilder| {
        let asked = ruled(told, "2025");
        ["listed", "unmarked", "sessions-not-closed"].map(|name| asked.count(name))
    };
    assert_eq!(counts(&told), [1, 1, 1]);
    told.patient(1)
        .listed("2025-11-10", GROUP, TOWN, Mark::Present);
    assert_eq!(counts(&told), [3, 2, 2]);
    told.raw().presences.pop();
    told.raw().sessions[1].status = etp_domain::SessionStatus::Held;
    assert_eq!(counts(&told), [2, 2, 1]);
}
