//! Which figures tell too much, alone or together.

use super::{Figures, hidden};
use crate::views::{ReportLine, ReportValue};
use etp_report::Check;

pub(in crate::reports::evaluation) fn line(
    cell: &str,
    number: f64,
    part_of: Option<&str>,
) -> ReportLine {
    ReportLine {
        cell: cell.into(),
        label: String::new(),
        beside: false,
        unit: "patients".into(),
        value: ReportValue {
            shown: number.to_string(),
            number: Some(number),
            nothing: None,
        },
        of: String::new(),
        part_of: part_of.map(str::to_owned),
        whole: None,
        how: String::new(),
        before: None,
        said: String::new(),
        explained: true,
    }
}

fn hides(lines: &[ReportLine], checks: &[&str], expected: &[&str]) {
    let checks: Vec<Check> = checks
        .iter()
        .map(|check| Check::try_from((*check).to_owned()).unwrap())
        .collect();
    let figures = Figures::of(lines.iter(), &checks);
    let found: Vec<String> = hidden(&figures).into_iter().collect();
    assert_eq!(found, expected);
}

#[test]
fn a_small_figure_takes_the_smallest_other_of_its_sum_with_it() {
    let [a, b, c] = [("a", 7.0), ("b", 12.0), ("c", 34.0)].map(|(cell, of)| line(cell, of, None));
    hides(
        &[a, b, c, line("t", 53.0, None)],
        &["a + b + c = t"],
        &["a", "b"],
    );
}

#[test]
fn two_small_ones_that_make_too_few_take_a_third() {
    let small = [line("a", 3.0, None), line("b", 0.0, None)];
    let [a, b] = small;
    hides(
        &[a, b, line("c", 40.0, None), line("t", 43.0, None)],
        &["a + b + c = t"],
        &["a", "b", "c"],
    );
}

#[test]
fn all_but_a_few_of_a_whole_tells_the_few_and_so_does_all_of_it() {
    hides(
        &[line("a", 48.0, Some("t")), line("t", 53.0, None)],
        &[],
        &["a"],
    );
    hides(
        &[line("a", 53.0, Some("t")), line("t", 53.0, None)],
        &[],
        &["a"],
    );
    hides(
        &[line("a", 30.0, Some("t")), line("t", 53.0, None)],
        &[],
        &[],
    );
}

#[test]
fn a_part_of_a_part_is_held_to_the_whole() {
    let lines = [
        line("4.1bis", 45.0, Some("4.1")),
        line("4.1", 45.0, None),
        line("3.1", 47.0, None),
    ];
    hides(&lines, &["4.1 <= 3.1"], &["4.1", "4.1bis"]);
}
