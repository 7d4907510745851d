//! Sessions as work: held, cancelled, forgotten; hours and places.

use super::ruled;
use crate::testing::centre;
use crate::{Dimension, Key, Value};
use etp_domain::{PlaceKind, Profession, SessionKind};

const GROUP: SessionKind = SessionKind::Group;
const TOWN: PlaceKind = PlaceKind::Town;

/// One held, one cancelled, one left open, one closed with nobody there, one only caregivers came to.
#[test]
fn a_session_is_held_when_somebody_was_there() {
    let mut told = centre();
    told.patient(0)
        .came("2025-03-03", GROUP, TOWN)
        .came("2025-03-04", GROUP, TOWN);
    told.session("2025-03-04", GROUP, TOWN).cancelled();
    told.patient(0).listed("2025-03-05", GROUP, TOWN, None);
    told.session("2025-03-05", GROUP, TOWN).open();
    told.patient(0)
        .listed("2025-03-06", GROUP, TOWN, etp_domain::Mark::Absent);
    told.session("2025-03-07", SessionKind::Caregivers, TOWN)
        .caregiver(0);
    let asked = ruled(&told, "2025");
    assert_eq!(asked.count("sessions-took-place"), 2);
    assert_eq!(asked.count("sessions-cancelled"), 1);
    assert_eq!(asked.count("sessions-not-closed"), 1);
    assert_eq!(asked.count("sessions-nobody-came"), 1);
    assert_eq!(asked.why("sessions-took-place", 1), "session-cancelled");
    assert_eq!(
        asked.why("sessions-took-place", 3),
        "session-nobody-marked-there"
    );
    let causes = asked.rows("sessions-cancelled", Dimension::CancelCause);
    assert_eq!(causes, [(Key::code("weather"), 1)]);
}

/// Two hours led by two nurses and a dietician: 360 minutes in all, 120 for each person, 240 for nurses
/// and 120 for dieticians. A session nobody led is in nobody’s hours.
#[test]
fn a_held_hour_counts_once_for_each_who_led_it() {
    let mut told = centre();
    told.patient(0)
        .came("2025-03-03", GROUP, TOWN)
        .came("2025-03-10", GROUP, TOWN);
    told.session("2025-03-03", GROUP, TOWN)
        .minutes(120)
        .led_by(0)
        .led_by(1)
        .led_by(2);
    told.raw().professionals[2].profession = Profession::Dietician;
    let asked = ruled(&told, "2025");
    assert_eq!(
        asked.value("educator-minutes"),
        Value::Minutes { minutes: 360 }
    );
    let by_person = asked.rows("educator-minutes", Dimension::Educator);
    let expected: Vec<_> = (0..3).map(|one| (Key::Professional(one), 120)).collect();
    assert_eq!(by_person, expected);
    let by_profession = asked.rows("educator-minutes", Dimension::Profession);
    assert_eq!(
        by_profession,
        [(Key::code("dietician"), 120), (Key::code("nurse"), 240)]
    );
    assert_eq!(asked.count("sessions-without-educator"), 1);
    assert_eq!(asked.why("sessions-without-educator", 0), "session-led");
}

/// Three of eight and one of four: 4 of 12 places. Individual and cancelled sessions offer none.
#[test]
fn the_fill_rate_is_over_places_of_groups_that_were_held() {
    let mut told = centre();
    for patient in 0..3 {
        told.patient(patient).came("2025-03-03", GROUP, TOWN);
    }
    told.session("2025-03-03", GROUP, TOWN).capacity(8);
    told.patient(0)
        .came("2025-03-10", GROUP, TOWN)
        .came("2025-03-17", GROUP, TOWN);
    told.session("2025-03-10", GROUP, TOWN).capacity(4);
    told.session("2025-03-17", GROUP, TOWN).cancelled();
    told.patient(0)
        .came("2025-03-18", SessionKind::Individual, TOWN);
    let asked = ruled(&told, "2025");
    assert_eq!(asked.count("group-attendances"), 4);
    assert_eq!(asked.count("group-places"), 12);
    let rate = Value::Ratio {
        part: 4,
        whole: 12,
        share: true,
    };
    assert_eq!(asked.value("fill-rate"), rate);
}
