//! The checks of a scheme held against its figures, and who makes a difference.

use super::{BrokenCheck, Figure, Value};
use crate::indicators::Unit;
use crate::scheme::{Check, Relation};
use std::collections::BTreeMap;

/// What does not hold. A check over a cell without a count says nothing.
pub(super) fn broken(checks: &[Check], figures: &[Figure]) -> Vec<BrokenCheck> {
    let by_cell: BTreeMap<&str, &Figure> = figures
        .iter()
        .map(|figure| (figure.cell.as_str(), figure))
        .collect();
    let side = |cells: &[String]| -> Option<Vec<&Figure>> {
        let figures = cells.iter().map(|cell| by_cell.get(cell.as_str()).copied());
        figures.collect()
    };
    let each = |check: &Check| one(check, &side(&check.left)?, &side(&check.right)?);
    checks.iter().filter_map(each).collect()
}

fn one(check: &Check, left: &[&Figure], right: &[&Figure]) -> Option<BrokenCheck> {
    let (sum_left, sum_right) = (sum(left)?, sum(right)?);
    let holds = match check.relation {
        Relation::Equal => sum_left == sum_right,
        Relation::AtMost => sum_left <= sum_right,
    };
    (!holds).then(|| BrokenCheck {
        check: check.clone(),
        left: sum_left,
        right: sum_right,
        people: difference(check.relation, left, right),
    })
}

fn sum(side: &[&Figure]) -> Option<u32> {
    let number = |figure: &&Figure| match figure.value {
        Value::Count { count } => Some(count),
        _ => None,
    };
    side.iter().map(number).sum()
}

/// Who is on one side and not on the other, or twice on one.
fn difference(relation: Relation, left: &[&Figure], right: &[&Figure]) -> Vec<u32> {
    let people = |figure: &&Figure| figure.unit == Unit::Patients;
    if !left.iter().chain(right).all(people) {
        return Vec::new();
    }
    let mut balance: BTreeMap<u32, i32> = BTreeMap::new();
    for (side, sign) in [(left, 1), (right, -1)] {
        for number in side.iter().flat_map(|figure| &figure.counted) {
            *balance.entry(*number).or_default() += sign;
        }
    }
    let counts = |of: i32| match relation {
        Relation::Equal => of != 0,
        Relation::AtMost => of > 0,
    };
    let own = balance.into_iter().filter(|(_, of)| counts(*of));
    own.map(|(number, _)| number).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figure(cell: &str, unit: Unit, counted: &[u32]) -> Figure {
        Figure {
            cell: cell.to_owned(),
            indicator: "assessed",
            unit,
            value: Value::Count {
                count: u32::try_from(counted.len()).unwrap(),
            },
            counted: counted.to_vec(),
            of: None,
        }
    }

    fn told(check: &str, figures: &[Figure]) -> Option<(u32, u32, Vec<u32>)> {
        let check = Check::try_from(check.to_owned()).unwrap();
        let broken = broken(&[check], figures).pop()?;
        Some((broken.left, broken.right, broken.people))
    }

    #[test]
    fn a_broken_sum_lists_who_makes_the_difference() {
        let figures = [
            figure("1.1", Unit::Patients, &[1, 2, 3, 4]),
            figure("1.2", Unit::Patients, &[1, 2]),
            figure("1.3", Unit::Patients, &[2, 3]),
        ];
        // Four on each side, and yet 2 stands twice on the left and 4 nowhere: the sums agree.
        assert_eq!(told("1.2 + 1.3 = 1.1", &figures), None);
        assert_eq!(told("1.2 = 1.1", &figures), Some((2, 4, vec![3, 4])));
        assert_eq!(told("1.1 <= 1.3", &figures), Some((4, 2, vec![1, 4])));
        assert_eq!(told("1.3 <= 1.1", &figures), None);
    }

    #[test]
    fn a_check_over_sessions_names_nobody_and_one_over_no_count_says_nothing() {
        let mut figures = [
            figure("2.6", Unit::Presences, &[1]),
            figure("2.6bis", Unit::Presences, &[1, 2]),
        ];
        assert_eq!(told("2.6bis <= 2.6", &figures), Some((2, 1, Vec::new())));
        figures[0].value = Value::NotRecorded;
        assert_eq!(told("2.6bis <= 2.6", &figures), None);
    }

    /// One person put by mistake into the first cell of a check, and into no other.
    #[test]
    fn each_of_the_checks_that_ship_finds_a_seeded_error_and_who_it_is() {
        for scheme in crate::shipped() {
            for check in &scheme.checks {
                let unit = |cell: &str| {
                    let cell = scheme.cell(cell).unwrap();
                    crate::indicator(&cell.indicator).unwrap().unit
                };
                let mut figures: Vec<Figure> = check
                    .cells()
                    .map(|cell| figure(cell, unit(cell), &[]))
                    .collect();
                assert_eq!(broken(std::slice::from_ref(check), &figures), [], "{check}");
                figures[0] = figure(&check.left[0], unit(&check.left[0]), &[7]);
                let told = broken(std::slice::from_ref(check), &figures);
                let people = figures.iter().all(|one| one.unit == Unit::Patients);
                let whom: &[u32] = if people { &[7] } else { &[] };
                assert_eq!(told.len(), 1, "{check}");
                assert_eq!(told[0].people, whom, "{check}");
            }
        }
    }

    #[test]
    fn the_grid_has_at_least_eighteen_checks() {
        let grids = crate::shipped().iter();
        let newer = grids.filter(|one| one.name == "fr-grid" && one.version == "2025");
        assert!(newer.map(|one| one.checks.len()).sum::<usize>() >= 18);
    }
}
