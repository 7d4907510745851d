//! Belgian quotas, per person and calendar year.

use super::belgium::{ALONE, GROUP, TOWN, belgian};
use super::ruled;
use crate::testing::{FactsBuilder, centre, day};
use etp_domain::{Pathology, PlaceKind, Scheme};

const HOME: PlaceKind = PlaceKind::Home;

/// Individual units of half an hour on several days, led by one professional.
fn units(told: &mut FactsBuilder, days: &[&str], place: PlaceKind, by: u32) {
    for on in days {
        told.patient(0).came(*on, ALONE, place);
        told.session(*on, ALONE, place).minutes(30).led_by(by);
    }
}

/// Start-up: four units a year, one by an educator. A fifth in December is over; the same one in January
/// belongs to the next year.
#[test]
fn a_start_up_year_holds_four_units() {
    let year = |fifth: &str| {
        let mut told = centre();
        units(
            &mut told,
            &[
                "2025-01-07",
                "2025-02-04",
                "2025-03-04",
                "2025-04-01",
                fifth,
            ],
            TOWN,
            0,
        );
        belgian(told, Scheme::BeStartUp)
    };
    let over = ruled(&year("2025-12-31"), "2025");
    assert_eq!(over.count("be-over-quota"), 1);
    assert_eq!(over.why("be-over-quota", 0), "be-over-year");
    assert_eq!(over.named("be-over-quota", 0, "count"), "5");
    let within = ruled(&year("2026-01-01"), "2025..2026");
    assert_eq!(within.count("be-over-quota"), 0);
    assert_eq!(within.why("be-over-quota", 0), "be-within");
    assert_eq!(within.count("be-educator-missing"), 0);
}

/// Three units of dietetics are over the two a year holds; four by a nurse over the three of others. In
/// both years nobody saw an educator.
#[test]
fn dietetics_and_others_have_limits_of_their_own() {
    let year = |days: &[&str], by| {
        let mut told = centre();
        told.session("2024-01-01", GROUP, TOWN)
            .led_by(0)
            .led_by(1)
            .led_by(2);
        units(&mut told, days, TOWN, by);
        belgian(told, Scheme::BeStartUp)
    };
    let three = ["2025-01-07", "2025-02-04", "2025-03-04"];
    let dietetics = ruled(&year(&three, 1), "2025");
    assert_eq!(dietetics.why("be-over-quota", 0), "be-over-dietetics");
    assert_eq!(dietetics.count("be-educator-missing"), 1);
    let nurse = ruled(&year(&three, 2), "2025");
    assert_eq!(nurse.why("be-over-quota", 0), "be-within");
    let four = ["2025-01-07", "2025-02-04", "2025-03-04", "2025-04-01"];
    assert_eq!(
        ruled(&year(&four, 2), "2025").why("be-over-quota", 0),
        "be-over-other"
    );
}

const FIVE: [&str; 5] = [
    "2025-01-07",
    "2025-02-04",
    "2025-03-04",
    "2025-04-01",
    "2025-05-06",
];

/// Care pathway: five units a year, a sixth only once one of the first five was at home. Without any at
/// home the sixth is over.
#[test]
fn additional_units_open_with_a_unit_at_home() {
    let mut without = centre();
    units(&mut without, &FIVE, TOWN, 0);
    units(&mut without, &["2025-06-03"], TOWN, 0);
    let without = ruled(&belgian(without, Scheme::BeCarePathway), "2025");
    assert_eq!(without.why("be-over-quota", 0), "be-over-year");
    assert_eq!(without.count("be-home-missing"), 1);
    let mut with = centre();
    units(&mut with, &FIVE[..4], TOWN, 0);
    units(&mut with, &["2025-05-06"], HOME, 0);
    units(&mut with, &["2025-06-03", "2025-07-01"], TOWN, 0);
    let with = ruled(&belgian(with, Scheme::BeCarePathway), "2025");
    assert_eq!(with.why("be-over-quota", 0), "be-within");
    assert_eq!(with.count("be-home-missing"), 0);
}

/// They also open in the year after the one at home, and come only once: used in 2025, they are closed
/// in 2027.
#[test]
fn additional_units_come_once_in_the_same_year_or_the_next() {
    let mut told = centre();
    units(&mut told, &["2024-05-06"], HOME, 0);
    units(&mut told, &FIVE, TOWN, 0);
    units(&mut told, &["2025-06-03"], TOWN, 0);
    let mut asked = ruled(&belgian(told, Scheme::BeCarePathway), "2025");
    assert_eq!(asked.why("be-over-quota", 0), "be-within");
    // Facts that begin in 2025 cannot tell what 2024 opened.
    asked.facts.first = day("2025-01-01");
    asked.facts.sessions.remove(0);
    asked.facts.leaders.remove(0);
    asked.facts.presences.remove(0);
    for one in &mut asked.facts.leaders {
        one.0 -= 1;
    }
    for one in &mut asked.facts.presences {
        one.session -= 1;
    }
    assert_eq!(asked.count("be-over-quota"), 0);
    assert_eq!(asked.why("be-over-quota", 0), "be-year-before-unknown");
}

/// Three half hours on one day are over, and so is a group with an individual unit.
#[test]
fn a_day_holds_two_units_alone_or_one_group() {
    let mut told = centre();
    told.patient(0).came("2025-03-04", ALONE, HOME);
    told.session("2025-03-04", ALONE, HOME)
        .minutes(90)
        .led_by(0);
    let asked = ruled(&belgian(told, Scheme::BeCarePathway), "2025");
    assert_eq!(asked.why("be-over-quota", 0), "be-over-day");
    let mut both = centre();
    both.patient(0)
        .came("2025-03-04", ALONE, HOME)
        .came("2025-03-04", GROUP, TOWN);
    both.session("2025-03-04", ALONE, HOME)
        .minutes(30)
        .led_by(0);
    both.session("2025-03-04", GROUP, TOWN)
        .minutes(120)
        .led_by(0);
    let both = ruled(&belgian(both, Scheme::BeCarePathway), "2025");
    assert_eq!(both.why("be-over-quota", 0), "be-over-day");
}

/// For the kidneys only the widest number, four, is a limit: the stage is not known.
#[test]
fn the_kidneys_have_at_most_four_units_of_dietetics() {
    let mut told = centre();
    told.session("2024-01-01", GROUP, TOWN).led_by(0).led_by(1);
    units(&mut told, &FIVE, TOWN, 1);
    let mut told = belgian(told, Scheme::BeCarePathway);
    told.raw().programmes[0].pathology = Pathology::KidneyDisease;
    let asked = ruled(&told, "2025");
    assert_eq!(asked.count("be-over-quota"), 1);
    assert_eq!(asked.named("be-over-quota", 0, "most"), "4");
}
