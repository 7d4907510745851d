//! The French grid counted a second time, by plain loops that know nothing of `etp-report`'s indicators,
//! over small invented centres: both must name the very same people, sessions and presences in every cell.
//!
//! Where a definition leaves something open, the reading is written beside the loop.

mod facts;
mod grid;
mod periods;
mod random;
mod reach;
mod register;
mod told;

use etp_domain::{Facts, RuleBook};
use etp_report::{Centre, Companions, Filled, Period, Said, Scheme, Value, figures, shipped};
use grid::Counted;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// The form in its two versions, and the newer one with every option of it turned round.
fn schemes() -> Vec<Scheme> {
    let grids = shipped().iter().filter(|scheme| scheme.name == "fr-grid");
    let mut all: Vec<_> = grids.cloned().collect();
    let mut turned = all.last().expect("a grid").clone();
    turned.version = "turned round".to_owned();
    std::mem::swap(&mut turned.options.remote, &mut turned.options.home);
    turned.options.companions = Companions::NamedOnly;
    turned.options.caregivers_only_in_all = false;
    turned.options.least_sessions = 1;
    all.push(turned);
    all
}

fn filled(facts: &Facts, period: Period, scheme: &Scheme, said: &Said) -> Filled {
    let book = RuleBook { rules: Vec::new() };
    let centre = Centre::new(facts, period, &scheme.options, &book);
    figures(&centre, scheme, said)
}

/// What the engine says of a cell, in the oracle's words.
fn engine(filled: &Filled, code: &str) -> Counted {
    let figure = filled.figure(code).expect("a figure");
    match figure.value {
        Value::Ratio { part, whole, .. } => Counted::Ratio(part, whole),
        Value::Count { count } => {
            let counted: BTreeSet<u32> = figure.counted.iter().copied().collect();
            assert_eq!(counted.len(), count as usize, "{code} lists whom it counts");
            Counted::These(counted)
        }
        Value::NotApplicable => Counted::Empty,
        _ => Counted::Said,
    }
}

/// The cells in which the two differ, in words.
fn differences(facts: &Facts) -> Vec<String> {
    let mut found = Vec::new();
    for scheme in schemes() {
        for period in periods::periods() {
            let filled = filled(facts, period, &scheme, &Said::new());
            let ours = grid::grid(facts, period, &scheme.options);
            for cell in scheme.cells() {
                let expected = ours.get(cell.indicator.as_str()).unwrap_or(&Counted::Said);
                let got = engine(&filled, &cell.code);
                if got != *expected {
                    let (code, version) = (&cell.code, &scheme.version);
                    found.push(format!(
                        "{code} of {period} ({version}): engine {got:?}, oracle {expected:?}"
                    ));
                }
            }
        }
    }
    found
}

proptest! {
    #[test]
    fn the_engine_and_the_plain_loops_name_the_same_people_in_every_cell(
        told in random::centre(),
    ) {
        let found = differences(&facts::facts(&told));
        prop_assert!(found.is_empty(), "{}", found.join("\n"));
    }
}

#[test]
fn the_invented_centres_fill_every_cell() {
    use proptest::strategy::ValueTree;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let four_years = Period::parse("2022..2025").unwrap();
    let options = etp_report::Options::default();
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    for _ in 0..200 {
        let told = random::centre().new_tree(&mut runner).unwrap().current();
        for (name, counted) in grid::grid(&facts::facts(&told), four_years, &options) {
            *seen.entry(name).or_default() += usize::from(!counted.is_nothing());
        }
        for (name, counted) in grid::grid(&facts::facts(&told), periods::leap_year(), &options) {
            *seen.entry(name).or_default() += usize::from(!counted.is_nothing());
        }
    }
    let rare: Vec<_> = seen.iter().filter(|(_, times)| **times == 0).collect();
    assert!(rare.is_empty(), "{rare:?}");
}

#[test]
fn what_the_centre_says_itself_is_never_counted() {
    let told = told::Told::default();
    let scheme = schemes().remove(1);
    let year = Period::year(2024).unwrap();
    let said: Said = [("4.2".to_owned(), "yes".to_owned())].into();
    let of = |said| filled(&facts::facts(&told), year, &scheme, said);
    let value = |filled: &Filled| filled.figure("4.2").map(|figure| figure.value.clone());
    assert_eq!(value(&of(&said)), Some(Value::Yes { yes: true }));
    assert_eq!(value(&of(&Said::new())), Some(Value::NotRecorded));
}
