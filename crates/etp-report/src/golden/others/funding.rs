//! Grand Est: adults, one assessment and at least three external sessions in the year.

use super::ruled;
use crate::testing::{FactsBuilder, centre, day};
use crate::{FundingLine, FundingStanding, funding};
use etp_domain::{BirthDate, EndReason, PlaceKind, ReferralOrigin, RuleValues, SessionKind};

const UNKNOWN: ReferralOrigin = ReferralOrigin::Unknown;
const GROUP: SessionKind = SessionKind::Group;
const THREE: [&str; 3] = ["2025-03-04", "2025-03-11", "2025-03-18"];

fn born(told: &mut FactsBuilder, patient: usize, on: &str) {
    told.raw().patients[patient].born = BirthDate::parse(on).unwrap_or(BirthDate::UNKNOWN);
}

/// An adult, assessed in January 2025, at some sessions in town.
fn adult(told: &mut FactsBuilder, patient: u32, days: &[&str]) {
    told.patient(patient)
        .enrolled("2025-01-02", UNKNOWN)
        .assessed("2025-01-10")
        .came_on(days);
    born(told, patient as usize, "1960-05-05");
}

fn on(told: &FactsBuilder, today: &str) -> Vec<FundingLine> {
    let asked = ruled(told, "2025");
    funding(&asked.centre(), day(today))
}

fn codes(line: &FundingLine) -> Vec<&'static str> {
    line.missing.iter().map(|why| why.code).collect()
}

/// Met with three, one step away with two, further with one.
#[test]
fn three_external_sessions_and_an_assessment_meet_the_rule() {
    let mut told = centre();
    for (patient, sessions) in [(0, 3), (1, 2), (2, 1)] {
        adult(&mut told, patient, &THREE[..sessions]);
    }
    let lines = on(&told, "2025-06-30");
    let standings: Vec<_> = lines
        .iter()
        .map(|line| (line.standing, line.steps))
        .collect();
    use FundingStanding::{Met, Missing};
    assert_eq!(standings, [(Met, 0), (Missing, 1), (Missing, 2)]);
    assert!(lines[1].is_one_step_away() && !lines[2].is_one_step_away());
    assert_eq!(codes(&lines[1]), ["funding-sessions-missing"]);
}

/// On the last day of the year nothing can come any more: the same two are lost, and the figures of the
/// year say so.
#[test]
fn at_the_end_of_the_year_what_is_missing_is_lost() {
    let mut told = centre();
    for (patient, sessions) in [(0, 3), (1, 2)] {
        adult(&mut told, patient, &THREE[..sessions]);
    }
    assert_eq!(
        on(&told, "2025-12-30")[1].standing,
        FundingStanding::Missing
    );
    assert_eq!(on(&told, "2025-12-31")[1].standing, FundingStanding::Lost);
    let asked = ruled(&told, "2025");
    let names = [
        "funding-looked-at",
        "funding-met",
        "funding-one-step",
        "funding-lost",
    ];
    assert_eq!(names.map(|name| asked.count(name)), [2, 1, 0, 1]);
    assert_eq!(asked.why("funding-met", 1), "funding-sessions-missing");
}

/// What counts as external: outpatient, town and home; not a ward, and at a distance only where the
/// centre settled it so. A session without a place leaves it open.
#[test]
fn a_ward_and_a_screen_are_not_external_and_an_unknown_place_is_told() {
    let mut told = centre();
    for patient in 0..4 {
        adult(&mut told, patient, &THREE[..2]);
    }
    told.patient(0)
        .came("2025-03-25", GROUP, PlaceKind::Hospital);
    told.patient(1)
        .came("2025-03-25", GROUP, PlaceKind::Town)
        .remotely();
    told.patient(2).came("2025-03-25", GROUP, None);
    told.patient(3).came("2025-03-26", GROUP, PlaceKind::Home);
    use FundingStanding::{Met, Missing, Unclear};
    let standings =
        |lines: Vec<FundingLine>| lines.iter().map(|one| one.standing).collect::<Vec<_>>();
    assert_eq!(
        standings(on(&told, "2025-06-30")),
        [Missing, Missing, Unclear, Met]
    );
    let mut asked = ruled(&told, "2025");
    let settled = RuleValues {
        from: Some(day("2025-01-01")),
        until: None,
        numbers: [("remote_counts".to_owned(), 1)].into(),
        set_by: "M. Petit".into(),
    };
    asked.book = asked.book.with("fr-grand-est-counting", settled);
    let remote = funding(&asked.centre(), day("2025-06-30"));
    assert_eq!(standings(remote), [Missing, Met, Unclear, Met]);
}

/// An assessment of the year before opens nothing: lost. None at all can still come, and is one step.
#[test]
fn the_assessment_is_of_the_same_year() {
    let mut told = centre();
    told.patient(0)
        .enrolled("2024-01-02", UNKNOWN)
        .assessed("2024-12-31")
        .came_on(&THREE);
    told.patient(1)
        .enrolled("2025-01-02", UNKNOWN)
        .came_on(&THREE);
    born(&mut told, 0, "1960");
    born(&mut told, 1, "1960");
    let lines = on(&told, "2025-06-30");
    assert_eq!(lines[0].standing, FundingStanding::Lost);
    assert_eq!(codes(&lines[0]), ["funding-assessment-other-year"]);
    assert!(lines[1].is_one_step_away());
    assert_eq!(codes(&lines[1]), ["funding-assessment-missing"]);
}

/// Eighteen on the day of the assessment is an adult; a day short is not looked at, even when the birthday
/// comes within the year. Born in 2007, some day: not to be told.
#[test]
fn an_adult_is_one_on_the_day_of_the_assessment() {
    let mut told = centre();
    for (patient, birth) in [(0, "2007-01-10"), (1, "2007-01-11"), (2, "2007")] {
        adult(&mut told, patient, &THREE);
        born(&mut told, patient as usize, birth);
    }
    let lines = on(&told, "2025-06-30");
    let people: Vec<_> = lines
        .iter()
        .map(|line| (line.patient, line.standing))
        .collect();
    assert_eq!(
        people,
        [(0, FundingStanding::Met), (2, FundingStanding::Unclear)]
    );
    assert_eq!(codes(&lines[1]), ["funding-age-unknown"]);
}

/// Two sessions in each of two programmes are not three in one; whoever left stays as they stood; before
/// 2022 there was no rule.
#[test]
fn the_acts_are_of_one_programme_and_of_a_year_with_the_rule() {
    let mut told = centre();
    adult(&mut told, 0, &THREE[..2]);
    told.patient(0)
        .in_programme(1)
        .enrolled("2025-01-02", UNKNOWN)
        .assessed("2025-01-11")
        .came_on(&THREE[..2])
        .left("2025-05-05", EndReason::Moved);
    let lines = on(&told, "2025-06-30");
    assert_eq!(lines.len(), 1);
    assert_eq!((lines[0].programme, lines[0].steps), (0, 1));
    adult(&mut told, 1, &THREE[..2]);
    if let Some(one) = told.raw().enrolments.last_mut() {
        one.ending = Some((
            etp_domain::EndingKind::Exited,
            day("2025-04-01"),
            EndReason::Moved,
        ));
    }
    assert_eq!(on(&told, "2025-06-30")[1].standing, FundingStanding::Lost);
    assert!(on(&told, "2021-06-30").is_empty());
}
