//! The form changes: the older one asked for two sessions and had no bis lines.

use super::{ask, grid};
use crate::testing::{centre, day};
use crate::{Said, Value, figures, shipped};

#[test]
fn the_grid_has_thirty_lines_and_the_older_one_twenty_five() {
    let lines = |version: &str| {
        let grid = grid(version);
        let own = grid.cells().filter(|cell| !cell.beside);
        own.map(|cell| cell.code.clone()).collect::<Vec<_>>()
    };
    assert_eq!(lines("2025").len(), 30);
    let without_bis = |codes: Vec<String>| -> Vec<String> {
        codes
            .into_iter()
            .filter(|code| !code.ends_with("bis"))
            .collect()
    };
    assert_eq!(without_bis(lines("2025")), lines("2023"));
    assert_eq!(lines("2023").len(), 25);
}

#[test]
fn a_year_is_reported_by_the_form_of_its_last_day() {
    let on = |text: &str| {
        let day = day(text);
        let grids = shipped().iter().filter(|one| one.name == "fr-grid");
        grids
            .filter(|one| one.holds_on(day))
            .map(|one| one.version.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(on("2024-12-31"), ["2023"]);
    assert_eq!(on("2025-01-01"), ["2025"]);
}

#[test]
fn with_the_newer_form_two_sessions_are_no_longer_enough() {
    let mut centre = centre();
    let (two, three): (&[&str], &[&str]) = (
        &["2024-02-01", "2024-02-08"],
        &["2024-02-01", "2024-02-08", "2024-02-15"],
    );
    centre
        .patient(0)
        .assessed("2024-01-10")
        .came_on(two)
        .evaluated("2024-03-01");
    centre
        .patient(1)
        .assessed("2024-01-10")
        .came_on(three)
        .evaluated("2024-03-01");
    let mut counted = Vec::new();
    for version in ["2023", "2025"] {
        let scheme = grid(version);
        let asked = ask(&centre, "2024").with(|options| *options = scheme.options.clone());
        let filled = figures(&asked.centre(), &scheme, &Said::new());
        let figure = filled.figure("4.1").unwrap();
        assert!(matches!(figure.value, Value::Count { .. }));
        counted.push(figure.counted.clone());
    }
    assert_eq!(
        counted,
        [vec![0, 1], vec![1]],
        "the one who falls out is patient 0"
    );
}
