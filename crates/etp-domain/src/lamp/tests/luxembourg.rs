//! Visits in Luxembourg.

use super::*;
use crate::PlaceKind;

#[test]
fn visits_of_the_calendar_year_are_counted_by_place() {
    let story = Story::new()
        .alone("2025-12-31")
        .alone("2026-01-01")
        .at(PlaceKind::Outpatient)
        .group("2026-12-31")
        .last(|one| one.setting = None);
    let lamp = lamp(Scheme::LuClinic, &story, "2026-12-31");
    assert_eq!(lamp.standing, LampStanding::Counted);
    assert_eq!((lamp.rule.as_str(), lamp.year), ("lu-visits", Some(2026)));
    assert_eq!(lamp.line("visits").arg("count"), "2");
    let places: Vec<_> = lamp.lines[1..]
        .iter()
        .map(|line| line.arg("place"))
        .collect();
    assert_eq!(places, ["unknown", "outpatient"]);
}
