//! Belgium: which session is a unit, under which number, and which misses a condition.

use super::ruled;
use crate::testing::{FactsBuilder, centre};
use crate::{Dimension, Key};
use etp_domain::{Mark, Pathology, PlaceKind, Profession, Scheme, SessionKind};

pub(super) const ALONE: SessionKind = SessionKind::Individual;
pub(super) const GROUP: SessionKind = SessionKind::Group;
pub(super) const TOWN: PlaceKind = PlaceKind::Town;

/// Professional 0 is a diabetes educator, 1 a dietician, 2 a nurse, 3 a psychologist; programme 0 runs
/// under a Belgian scheme.
pub(super) fn belgian(mut told: FactsBuilder, scheme: Scheme) -> FactsBuilder {
    let facts = told.raw();
    facts.programmes[0].scheme = scheme;
    let professions = [
        Profession::DiabetesEducator,
        Profession::Dietician,
        Profession::Nurse,
        Profession::Psychologist,
    ];
    for (one, profession) in facts.professionals.iter_mut().zip(professions) {
        one.profession = profession;
    }
    told
}

/// An hour alone with an educator is two units of 794253, half an hour with a dietician one of 794275.
/// A group of two for two hours with both is one unit of 794334, the educator’s number, for each.
#[test]
fn a_unit_has_the_number_of_the_profession_and_the_form() {
    let mut told = centre();
    told.patient(0)
        .came("2025-03-03", ALONE, TOWN)
        .came("2025-03-10", ALONE, TOWN);
    told.patient(0).came("2025-03-17", GROUP, TOWN);
    told.patient(1).came("2025-03-17", GROUP, TOWN);
    told.session("2025-03-03", ALONE, TOWN)
        .minutes(60)
        .led_by(0);
    told.session("2025-03-10", ALONE, TOWN)
        .minutes(30)
        .led_by(1);
    told.session("2025-03-17", GROUP, TOWN)
        .minutes(120)
        .led_by(1)
        .led_by(0);
    let asked = ruled(&belgian(told, Scheme::BeStartUp), "2025");
    assert_eq!(asked.count("be-units"), 5);
    assert_eq!(asked.count("be-people"), 2);
    let rows = asked.rows("be-units", Dimension::BelgianCode);
    let expected = [("794253", 2), ("794275", 1), ("794334", 2)];
    assert_eq!(
        rows,
        expected.map(|(number, count)| (Key::code(number), count))
    );
    let by_person = asked.rows("be-units", Dimension::Patient);
    assert_eq!(by_person, [(Key::Patient(0), 4), (Key::Patient(1), 1)]);
}

/// 119 minutes are too short and 11 people too many, 120 and 10 are not; 29 minutes alone are too short;
/// a psychologist has no number. Whoever did not come is charged nothing.
#[test]
fn a_session_that_misses_a_condition_is_no_unit_and_says_which() {
    let mut told = centre();
    for patient in 0..11 {
        told.patient(patient).came("2025-03-04", GROUP, TOWN);
    }
    for patient in 0..10 {
        told.patient(patient).came("2025-03-05", GROUP, TOWN);
    }
    told.patient(10)
        .listed("2025-03-05", GROUP, TOWN, Mark::Absent);
    told.patient(0)
        .came("2025-03-03", GROUP, TOWN)
        .came("2025-03-06", ALONE, TOWN);
    told.patient(0).came("2025-03-07", ALONE, TOWN);
    told.session("2025-03-03", GROUP, TOWN)
        .minutes(119)
        .led_by(0)
        .led_by(1)
        .led_by(2);
    told.session("2025-03-04", GROUP, TOWN)
        .minutes(120)
        .led_by(0);
    told.session("2025-03-05", GROUP, TOWN)
        .minutes(120)
        .led_by(0);
    told.session("2025-03-06", ALONE, TOWN)
        .minutes(29)
        .led_by(0);
    told.session("2025-03-07", ALONE, TOWN)
        .minutes(30)
        .led_by(3);
    let asked = ruled(&belgian(told, Scheme::BeStartUp), "2025");
    assert_eq!(asked.count("be-sessions"), 5);
    assert_eq!(asked.count("be-sessions-in-order"), 1);
    assert_eq!(asked.count("be-sessions-not-charged"), 4);
    for name in [
        "be-groups-short",
        "be-groups-large",
        "be-individual-short",
        "be-without-number",
    ] {
        assert_eq!(asked.count(name), 1, "{name}");
    }
    assert_eq!(asked.named("be-groups-large", 1, "count"), "11");
    assert_eq!(asked.why("be-sessions-in-order", 0), "be-group-short");
    assert_eq!(asked.count("be-units"), 10);
}

/// In a care pathway only the number of an individual unit in a practice room was read; at home and in a
/// group the unit counts without one. For the kidneys only a dietician’s individual units count.
#[test]
fn a_number_nobody_read_is_not_written() {
    let mut told = centre();
    told.patient(0)
        .came("2025-03-03", ALONE, TOWN)
        .came("2025-03-10", ALONE, PlaceKind::Home);
    told.session("2025-03-03", ALONE, TOWN)
        .minutes(30)
        .led_by(2)
        .led_by(1)
        .led_by(0);
    told.session("2025-03-10", ALONE, PlaceKind::Home)
        .minutes(30)
        .led_by(2);
    let told = belgian(told, Scheme::BeCarePathway);
    let rows = ruled(&told, "2025").rows("be-units", Dimension::BelgianCode);
    assert_eq!(rows, [(Key::code("794415"), 1), (Key::Unknown, 1)]);
    let mut kidney = told;
    kidney.raw().programmes[0].pathology = Pathology::KidneyDisease;
    let asked = ruled(&kidney, "2025");
    assert_eq!(asked.count("be-units"), 1);
    assert_eq!(
        asked.why("be-sessions-in-order", 1),
        "be-kidney-not-dietetics"
    );
    kidney.raw().programmes[0].scheme = Scheme::BeConvention;
    assert_eq!(ruled(&kidney, "2025").count("be-sessions"), 0);
}
