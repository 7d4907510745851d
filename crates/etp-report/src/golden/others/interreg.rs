//! Participations and persons, by where people live and where sessions are.

use super::ruled;
use crate::testing::{FactsBuilder, centre};
use crate::{Dimension, Key, Value};
use etp_domain::{Country, PlaceKind, SessionKind};

const GROUP: SessionKind = SessionKind::Group;

/// Patient 0 lives in France and comes to three sessions, two of them in Belgium; patient 1 lives in
/// Belgium and comes to the first of those. The Belgian sessions are led with a Belgian team; a caregiver
/// signs at one of them.
fn border() -> FactsBuilder {
    let mut told = centre();
    told.patient(0)
        .came("2025-03-03", GROUP, PlaceKind::Outpatient)
        .came("2025-03-10", GROUP, PlaceKind::Outpatient)
        .came("2025-03-17", GROUP, PlaceKind::Town);
    told.patient(1)
        .came("2025-03-03", GROUP, PlaceKind::Outpatient);
    told.session("2025-03-03", GROUP, PlaceKind::Outpatient)
        .caregiver(0);
    let facts = told.raw();
    facts.patients[1].residence = Country::Belgium;
    for place in &mut facts.places {
        if place.kind == PlaceKind::Outpatient {
            place.country = Country::Belgium;
        }
    }
    for session in facts.sessions.iter_mut().take(2) {
        session.partner = Some(Country::Belgium);
    }
    told
}

/// One person at three sessions is three participations and one person.
#[test]
fn participations_and_persons_are_two_figures() {
    let asked = ruled(&border(), "2025");
    assert_eq!(asked.count("attendances"), 4);
    assert_eq!(asked.count("active-present"), 2);
    assert_eq!(asked.count("participations"), 5);
}

/// RCO81: at the first joint session two patients and a caregiver, at the second one patient: 4.
#[test]
fn a_joint_session_has_a_team_of_another_country() {
    let mut told = border();
    told.raw().sessions[2].partner = Some(Country::France);
    let asked = ruled(&told, "2025");
    assert_eq!(asked.count("joint-sessions"), 2);
    assert_eq!(asked.count("joint-participations"), 4);
    assert_eq!(asked.count("joint-attendances"), 3);
    assert_eq!(asked.count("joint-people"), 2);
    assert_eq!(asked.why("joint-sessions", 2), "joint-one-country");
}

/// The person from France is counted once under each country they came in: the row says 2 sessions in
/// Belgium and 1 in France as participations, one person under each, one person in all.
#[test]
fn a_person_stands_once_under_each_country_they_came_in() {
    let asked = ruled(&border(), "2025");
    let columns = Some(Dimension::SessionCountry);
    let presences = asked.table("attendances", Dimension::Residence, columns);
    let count = |count| Value::Count { count };
    assert_eq!(presences.row_keys, [Key::code("BE"), Key::code("FR")]);
    assert_eq!(
        presences.values,
        [[count(1), count(0)], [count(2), count(1)]]
    );
    let persons = asked.table("active-present", Dimension::Residence, columns);
    assert_eq!(persons.values, [[count(1), count(0)], [count(1), count(1)]]);
    assert_eq!(persons.row_totals, [count(1), count(1)]);
    assert_eq!(persons.total, count(2));
}

/// A session without a place has no country: told apart, not counted as abroad.
#[test]
fn crossing_the_border_is_from_home_to_the_place_of_the_session() {
    let mut told = border();
    told.patient(1).came("2025-03-24", GROUP, None);
    let asked = ruled(&told, "2025");
    assert_eq!(asked.count("abroad-attendances"), 2);
    assert_eq!(asked.count("abroad-people"), 1);
    assert_eq!(asked.count("country-unknown-attendances"), 1);
}
