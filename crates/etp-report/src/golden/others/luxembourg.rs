//! Luxembourg: visits and the people who made them.

use super::ruled;
use crate::testing::centre;
use etp_domain::{Mark, PlaceKind, Scheme, SessionKind};

/// Two people, three visits; a visit of a French programme and an absence are none.
#[test]
fn a_visit_is_one_person_at_one_session_of_a_clinic() {
    let mut told = centre();
    told.patient(0)
        .in_programme(1)
        .came_on(&["2025-03-03", "2025-03-10"]);
    told.patient(1).in_programme(1).came_on(&["2025-03-03"]);
    told.patient(1).in_programme(1).listed(
        "2025-03-10",
        SessionKind::Group,
        PlaceKind::Town,
        Mark::Absent,
    );
    told.patient(2).came_on(&["2025-03-03"]);
    told.raw().programmes[1].scheme = Scheme::LuClinic;
    let asked = ruled(&told, "2025");
    assert_eq!(asked.count("lu-visits"), 3);
    assert_eq!(asked.count("lu-people"), 2);
    assert_eq!(asked.named("lu-people", 0, "count"), "2");
}
