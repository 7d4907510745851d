//! Beside 4.1 and 4.3: offers across two periods, counted in the one that completed them.

use super::{ask, grid};
use crate::testing::centre;
use crate::{Said, Value, figures};
use etp_domain::{PlaceKind::Town, SessionKind::Group};

const CELLS: [&str; 4] = ["4.1", "x.4", "4.3", "x.5"];
const TWO: &[&str] = &["2024-11-10", "2024-12-10"];

/// Two sessions in one year and the third in the next, with the evaluation: in neither year of 4.1.
#[test]
fn an_initial_offer_across_the_year_is_counted_once_beside_the_grid() {
    let mut centre = centre();
    centre
        .patient(0)
        .assessed("2024-11-05")
        .came_on(TWO)
        .came("2025-01-10", Group, Town)
        .evaluated("2025-02-01")
        .evaluated("2026-02-01");
    assert_eq!(ask(&centre, "2024").cells(CELLS), [0, 0, 0, 0]);
    let next = ask(&centre, "2025");
    assert_eq!(next.cells(CELLS), [0, 1, 0, 0]);
    assert_eq!(next.named("initial-offer-across", 0, "date"), "2025-02-01");
    let third = ask(&centre, "2026");
    assert_eq!(third.cells(CELLS), [0, 0, 0, 0]);
    assert_eq!(
        third.why("initial-offer-across", 0),
        "offer-complete-before"
    );
    assert_eq!(ask(&centre, "2024..2025").cells(CELLS), [1, 0, 0, 0]);
}

/// 0: two sessions only. 1: the third session after the evaluation, with no other since: what the register
/// knows of before does not reach that far. 2: begun in the year. 3: nothing proposed.
#[test]
fn an_offer_across_asks_for_every_step_and_an_evaluation_in_the_period() {
    let mut centre = centre();
    centre
        .patient(0)
        .assessed("2024-11-05")
        .came_on(TWO)
        .evaluated("2025-02-01");
    centre
        .patient(1)
        .assessed("2024-11-05")
        .came_on(TWO)
        .evaluated("2024-12-20")
        .came("2025-01-10", Group, Town);
    centre.patient(2).assessed("2025-01-05");
    centre
        .patient(3)
        .assessed("2024-11-05")
        .came_on(TWO)
        .came("2025-01-10", Group, Town)
        .evaluated_only("2025-02-01");
    let asked = ask(&centre, "2025");
    assert_eq!(asked.cells(CELLS), [0, 0, 0, 0]);
    let lines = [0, 1, 2, 3].map(|patient| asked.why("initial-offer-across", patient));
    assert_eq!(
        lines,
        [
            "sessions-missing",
            "not-evaluated-in-period",
            "offer-begun-in-period",
            "no-proposal"
        ]
    );
}

/// Updated in November, evaluated in February: once, in the second year (the assessment lies before the
/// register). An update of the second year begins another follow-up, so that nothing of it is counted twice.
#[test]
fn a_follow_up_across_the_year_is_counted_once_beside_the_grid() {
    let mut centre = centre();
    centre
        .patient(0)
        .updated("2024-11-05")
        .came_on(TWO)
        .came("2025-01-10", Group, Town)
        .evaluated("2025-02-01");
    centre
        .patient(1)
        .updated("2024-11-05")
        .came_on(TWO)
        .updated("2025-01-05")
        .came("2025-01-10", Group, Town)
        .evaluated("2025-02-01");
    // Closed by an evaluation before the second update, which begins anew.
    centre
        .patient(2)
        .updated("2024-03-05")
        .came_on(&["2024-03-06", "2024-03-07", "2024-03-08"])
        .evaluated("2024-04-01")
        .updated("2024-11-05")
        .came_on(TWO)
        .came("2025-01-10", Group, Town)
        .evaluated("2025-02-01");
    assert_eq!(ask(&centre, "2024").cells(CELLS), [0, 0, 1, 0]);
    let next = ask(&centre, "2025");
    assert_eq!(next.cells(CELLS), [0, 0, 0, 2]);
    assert_eq!(
        next.named("follow-up-offer-across", 2, "begun-date"),
        "2024-11-05"
    );
    assert_eq!(
        next.why("follow-up-offer-across", 1),
        "not-evaluated-in-period"
    );
    assert_eq!(ask(&centre, "2026").cells(CELLS), [0, 0, 0, 0]);
}

/// The older form asks for an individual evaluation of a follow-up, the newer one does not.
#[test]
fn the_older_form_asks_for_an_individual_evaluation_across_the_year_too() {
    let mut centre = centre();
    centre
        .patient(0)
        .updated("2024-11-05")
        .came_on(TWO)
        .came("2025-01-10", Group, Town)
        .evaluated("2025-02-01")
        .in_group();
    let asked = ask(&centre, "2025");
    assert_eq!(asked.cell("x.5"), 1);
    let old = figures(&asked.centre(), &grid("2023"), &Said::new());
    let told = old.figure("x.5").map(|one| &one.value);
    assert_eq!(told, Some(&Value::Count { count: 0 }));
}

/// 2.5 is to be counted and explained: the words are the centre's and stand beside it.
#[test]
fn line_2_5_has_a_place_for_its_explanation() {
    let asked = ask(&centre(), "2025");
    for version in ["2023", "2025"] {
        let scheme = grid(version);
        let said = Said::from([("2.5z".to_owned(), "Maison de santé".to_owned())]);
        let value = |said: &Said| {
            let filled = figures(&asked.centre(), &scheme, said);
            filled.figure("2.5z").map(|one| one.value.clone())
        };
        assert_eq!(value(&Said::new()), Some(Value::NotRecorded));
        let words = "Maison de santé".to_owned();
        assert_eq!(value(&said), Some(Value::Words { words }));
    }
}

/// An evaluation that cannot be told to be of one programme closes a follow-up all the same: the sessions
/// before it are not counted again for the next.
#[test]
fn an_evaluation_of_no_known_programme_closes_a_follow_up_too() {
    let mut centre = centre();
    centre
        .patient(0)
        .updated("2024-03-05")
        .came_on(TWO)
        .in_programme(None)
        .evaluated("2024-12-15")
        .in_programme(0)
        .updated("2024-12-15")
        .came("2025-01-10", Group, Town)
        .evaluated("2025-02-01");
    let asked = ask(&centre, "2025");
    assert_eq!(asked.cell("x.5"), 0);
    assert_eq!(asked.named("follow-up-offer-across", 0, "count"), "1");
}
