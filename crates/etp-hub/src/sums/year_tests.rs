//! What a year of sums shows and withholds, and an attack on regions drawn at random.

use super::super::facts::tests::{facts, told};
use super::*;
use etp_disclosure::{CountedPathology, PeriodKind, Step};
use proptest::prelude::*;

const ATT: Measure = Measure::Attendances;

fn quarter() -> Period {
    "2026Q1".parse().unwrap()
}

fn place(unit: Unit, row: Row) -> Place {
    Place {
        unit,
        period: quarter(),
        row,
    }
}

/// A centre's quarter with so many attendances of diabetes and of heart failure.
fn centre(code: &str, dt2: i64, ic: i64) -> (super::super::Arrived, Vec<crate::PublishedCell>) {
    let cells = [
        ("ETP_ATT_TOT", Some(dt2 + ic)),
        ("ETP_ATT_DT2", Some(dt2)),
        ("ETP_ATT_IC", Some(ic)),
    ];
    told(code, "2026Q1", Step::Full, &cells)
}

fn sums(facts: &Facts) -> YearOfSums {
    YearOfSums::of(facts, quarter().whole_year())
}

fn shown(sums: &YearOfSums, unit: Unit, row: Row) -> Shown {
    sums.shown(place(unit, row), ATT)
}

#[test]
fn a_zone_of_three_is_added_up_and_one_of_two_is_not() {
    let mut tables = vec![];
    for zone in ["A", "B", "C"] {
        tables.extend((1..=4).map(|n| centre(&format!("{zone}-{n}"), 30 + n, 20)));
    }
    tables.extend((1..=2).map(|n| centre(&format!("D-{n}"), 30, 20)));
    let facts = facts(tables);
    let sums = sums(&facts);
    assert_eq!(shown(&sums, Unit::Zone(3), Row::Total), Shown::Withheld);
    assert!(matches!(
        shown(&sums, Unit::Region, Row::Total),
        Shown::Sum(_)
    ));
    let zones =
        (0..3).filter(|zone| shown(&sums, Unit::Zone(*zone), Row::Total) == Shown::Withheld);
    assert_eq!(
        zones.count(),
        1,
        "another zone keeps the two centres company"
    );
}

/// What it must not cost: one zone of two among four, the others as large as can be, and some rows
/// hidden by their own centres.
#[test]
fn most_of_a_region_is_shown() {
    let mut tables = vec![];
    for (zone, centres) in [("A", 4), ("B", 4), ("C", 4), ("D", 2)] {
        for n in 1..=centres {
            for period in ["2026Q1", "2026Q2", "2026Q3", "2026Q4"] {
                let cells = [
                    ("ETP_ATT_TOT", Some(119 + n)),
                    ("ETP_ATT_DT2", Some(60 + n)),
                    ("ETP_ATT_IC", Some(40)),
                    ("ETP_ATT_OBE", (n == 1).then_some(19)),
                    ("ETP_ATT_BPCO", (n == 1).then_some(0)),
                ];
                tables.push(told(&format!("{zone}-{n}"), period, Step::Full, &cells));
            }
        }
    }
    let sums = sums(&facts(tables));
    let is_of_a_quarter = |place: &Place| place.period.kind() == PeriodKind::Quarter;
    let something = sums.sums.iter().filter(|(_, sum)| sum.value() > 0);
    let all: Vec<_> = something
        .map(|((place, _), _)| *place)
        .filter(is_of_a_quarter)
        .collect();
    let open = all
        .iter()
        .filter(|place| !sums.withheld.contains(place))
        .count();
    assert!(open * 2 >= all.len(), "{open} of {} shown", all.len());
    let region = shown(&sums, Unit::Region, Row::Total);
    assert!(matches!(region, Shown::Sum(_)));
}

#[test]
fn one_zone_alone_takes_the_region_with_it() {
    let facts = facts(vec![centre("A-1", 30, 20), centre("A-2", 30, 20)]);
    let sums = sums(&facts);
    assert_eq!(shown(&sums, Unit::Zone(0), Row::Total), Shown::Withheld);
    assert_eq!(shown(&sums, Unit::Region, Row::Total), Shown::Withheld);
}

#[test]
fn nothing_published_is_no_zero() {
    let facts = facts(vec![centre("A-1", 0, 0), centre("A-2", 0, 0)]);
    let sums = sums(&facts);
    assert_eq!(shown(&sums, Unit::Region, Row::Total), Shown::Sum(0));
    let kidney = Row::Of(CountedPathology::Irc);
    assert_eq!(shown(&sums, Unit::Region, kidney), Shown::Nobody);
}

#[test]
fn too_few_patients_hide_their_attendances_too() {
    let small = |code: &str| {
        let cells = [("ETP_ATT_TOT", Some(40)), ("ETP_PAT_TOT", Some(3))];
        told(code, "2026Q1", Step::Full, &cells)
    };
    let facts = facts(vec![small("A-1"), small("A-2"), small("A-3")]);
    assert_eq!(
        shown(&sums(&facts), Unit::Region, Row::Total),
        Shown::Withheld
    );
}

/// Values of the withheld cells another way: Gauss with whole pivots in floating point, each
/// withheld cell asked whether the equations leave it free.
fn is_free(equations: &[Vec<f64>], at: usize) -> bool {
    // A column that no combination of the rows singles out: the rank grows with its unit row.
    let mut unit = vec![0.0; equations.first().map_or(0, Vec::len)];
    unit[at] = 1.0;
    let with: Vec<_> = equations.iter().cloned().chain([unit]).collect();
    rank(with) > rank(equations.to_vec())
}

fn rank(mut rows: Vec<Vec<f64>>) -> usize {
    let mut rank = 0;
    for column in 0..rows.first().map_or(0, Vec::len) {
        let size = |row: usize, rows: &Vec<Vec<f64>>| rows[row][column].abs();
        let best = (rank..rows.len()).max_by(|a, b| size(*a, &rows).total_cmp(&size(*b, &rows)));
        let Some(best) = best.filter(|best| size(*best, &rows) > 1e-9) else {
            continue;
        };
        rows.swap(rank, best);
        let pivot = rows[rank].clone();
        for row in rows.iter_mut().skip(rank + 1) {
            let factor = row[column] / pivot[column];
            for (mine, its) in row.iter_mut().zip(&pivot) {
                *mine -= factor * its;
            }
        }
        rank += 1;
    }
    rank
}

/// Zone codes and each centre's attendances of five pathologies in two quarters.
fn regions() -> impl Strategy<Value = Vec<(char, Vec<u8>)>> {
    let zone = proptest::char::range('A', 'D');
    let sizes = proptest::collection::vec(prop_oneof![Just(0u8), 11..60u8], 10);
    proptest::collection::vec((zone, sizes), 1..14)
}

fn region(centres: &[(char, Vec<u8>)]) -> Facts {
    const PATHOLOGIES: [&str; 5] = ["DT2", "IC", "OBE", "BPCO", "IRC"];
    let mut tables = vec![];
    for (n, (zone, sizes)) in centres.iter().enumerate() {
        for (quarter, sizes) in ["2026Q1", "2026Q2"].into_iter().zip(sizes.chunks(5)) {
            let total: i64 = sizes.iter().map(|one| i64::from(*one)).sum();
            let names: Vec<_> = PATHOLOGIES
                .iter()
                .map(|one| format!("ETP_ATT_{one}"))
                .collect();
            let mut cells = vec![("ETP_ATT_TOT", Some(total))];
            cells.extend(
                names
                    .iter()
                    .zip(sizes)
                    .map(|(name, one)| (name.as_str(), Some(i64::from(*one)))),
            );
            cells.push(("ETP_ATT_AUT", Some(0)));
            tables.push(told(&format!("{zone}-{n:02}"), quarter, Step::Full, &cells));
        }
    }
    facts(tables)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn no_withheld_sum_is_found_by_subtraction(centres in regions()) {
        let facts = region(&centres);
        let year = quarter().whole_year();
        let sums = sums(&facts);
        let withheld: Vec<_> = sums.withheld.iter().copied().filter(|one| sums.value(*one, ATT) > 0).collect();
        let equations: Vec<Vec<f64>> = lines(year, facts.zones.len())
            .into_iter()
            .filter(|line| line.measure == ATT)
            .filter_map(|line| sums.known(line).filter(|known| known.reader == Reader::Anybody))
            .map(|Known { line, .. }| withheld.iter().map(|one| {
                line.terms().find(|(place, _)| place == one).map_or(0.0, |(_, factor)| factor as f64)
            }).collect())
            .collect();
        for (at, one) in withheld.iter().enumerate() {
            prop_assert!(is_free(&equations, at), "{one:?}");
        }
    }

    #[test]
    fn every_sum_shown_has_three_centres_and_none_above_seventy_percent(centres in regions()) {
        let sums = sums(&region(&centres));
        for ((place, measure), sum) in &sums.sums {
            if let Shown::Sum(value @ 1..) = sums.shown(*place, *measure) {
                let largest = sum.parts.values().max().copied().unwrap_or_default();
                prop_assert!(sum.parts.len() >= 3 && largest * 100 <= value * 70, "{place:?}");
            }
        }
    }
}
