//! Every authority counts from the same presences: one centre with a programme of each country, and its forms
//! add up to the lists.

use super::ruled;
use crate::testing::{FactsBuilder, STEP, centre};
use crate::{Dimension, Key, Value};
use etp_domain::{Country, PlaceKind, Profession, ReferralOrigin, Scheme, SessionKind};

const SCHEMES: [Scheme; 4] = [
    Scheme::FrDeclared,
    Scheme::BeStartUp,
    Scheme::LuClinic,
    Scheme::DeDmp,
];

/// In each programme the same: a group of two hours in town with an educator, two people there and a third
/// absent. The second lives in Belgium.
fn four_countries() -> FactsBuilder {
    let (mut told, group) = (centre(), SessionKind::Group);
    for programme in 0..4 {
        for patient in 0..2 {
            told.patient(patient)
                .in_programme(programme)
                .enrolled("2025-01-10", ReferralOrigin::Unknown)
                .assessed("2025-02-01")
                .came("2025-03-03", group, PlaceKind::Town);
        }
        let absent = told.patient(2).in_programme(programme);
        let mark = etp_domain::Mark::Absent;
        absent.listed("2025-03-03", group, PlaceKind::Town, mark);
    }
    told.session("2025-03-03", group, PlaceKind::Town).led_by(0);
    let facts = told.raw();
    facts.leaders = (0..4).map(|session| (session, 0)).collect();
    facts.professionals[0].profession = Profession::DiabetesEducator;
    facts.patients[1].residence = Country::Belgium;
    for session in &mut facts.sessions {
        session.minutes = 120;
    }
    for (programme, scheme) in facts.programmes.iter_mut().zip(SCHEMES) {
        programme.scheme = scheme;
        programme.steps = vec![STEP.to_owned()];
    }
    told
}

/// Eight presences: two under each programme. Of the Belgian ones two are units, of the Luxembourgish ones
/// two are visits, of the German ones two trainings were taken up and finished; the border sees all eight
/// again, of two people, four of them of each residence.
#[test]
fn the_same_presences_fill_the_forms_of_four_countries_and_of_the_border() {
    let asked = ruled(&four_countries(), "2025");
    let of_each = asked.rows("attendances", Dimension::Programme);
    let expected: Vec<_> = (0..4).map(|one| (Key::Programme(one), 2)).collect();
    assert_eq!(of_each, expected);
    assert_eq!(asked.count("be-units"), 2);
    assert_eq!(asked.count("lu-visits"), 2);
    assert_eq!(asked.count("dmp-taken-up"), 2);
    assert_eq!(asked.count("dmp-completed"), 2);
    assert_eq!(asked.count("active-present"), 2);
    let home = asked.rows("attendances", Dimension::Residence);
    assert_eq!(home, [(Key::code("BE"), 4), (Key::code("FR"), 4)]);
    let groups = Value::Ratio {
        part: 8,
        whole: 4,
        share: false,
    };
    assert_eq!(asked.value("people-per-group-session"), groups);
}
