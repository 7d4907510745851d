//! Which figures about people must not be published, and which others would tell them.

use super::is_people;
use crate::views::ReportLine;
use etp_report::{Check, Relation};
use std::collections::{BTreeMap, BTreeSet};

/// The fewest people a published figure, or what it leaves of another, is about.
const LEAST: f64 = 11.0;

/// Figures about people by their cell, and what holds between them.
#[derive(Default)]
pub(super) struct Figures {
    values: BTreeMap<String, f64>,
    checks: Vec<Check>,
}

impl Figures {
    /// The lines of a form, under its checks.
    pub(super) fn of<'a>(lines: impl Iterator<Item = &'a ReportLine>, checks: &[Check]) -> Self {
        let mut all = Self {
            checks: checks.to_vec(),
            ..Self::default()
        };
        for line in lines.filter(|line| is_people(&line.unit)) {
            if let Some(number) = line.value.number {
                all.values.insert(line.cell.clone(), number);
            }
            if let Some(whole) = &line.part_of {
                all.part(&line.cell, whole);
            }
        }
        all
    }

    /// The rows of a table, which make its total.
    pub(super) fn broken_down(&mut self, rows: Vec<(String, f64)>, (total, of_all): (&str, f64)) {
        for (row, number) in &rows {
            self.values.insert(row.clone(), *number);
            self.part(row, total);
        }
        self.values.insert(total.to_owned(), of_all);
        self.checks.push(Check {
            left: rows.into_iter().map(|(row, _)| row).collect(),
            relation: Relation::Equal,
            right: vec![total.to_owned()],
        });
    }

    fn part(&mut self, part: &str, whole: &str) {
        self.checks.push(Check {
            left: vec![part.to_owned()],
            relation: Relation::AtMost,
            right: vec![whole.to_owned()],
        });
    }
}

/// The cells to hide: those on too few people, those that leave too few of a figure they are a part of, and
/// then, until nothing changes, others of every sum whose hidden part is small or stands alone.
pub(super) fn hidden(figures: &Figures) -> BTreeSet<String> {
    let Figures { values, checks } = figures;
    let mut hidden: BTreeSet<String> = values
        .iter()
        .filter(|(_, value)| **value < LEAST)
        .map(|(cell, _)| cell.clone())
        .collect();
    for (part, whole) in parts(checks) {
        if let (Some(part_of), Some(whole)) = (values.get(part), values.get(whole))
            && whole - part_of < LEAST
        {
            hidden.insert(part.to_owned());
        }
    }
    let equal = |check: &&Check| check.relation == Relation::Equal && check.right.len() == 1;
    let sums: Vec<&Check> = checks.iter().filter(equal).collect();
    while let Some(cell) = sums.iter().find_map(|sum| next(sum, values, &hidden)) {
        hidden.insert(cell);
    }
    hidden
}

/// The cell a sum asks to hide next: the smallest that is still open, as long as what is hidden of it is one
/// cell or makes fewer than the least.
fn next(sum: &Check, values: &BTreeMap<String, f64>, hidden: &BTreeSet<String>) -> Option<String> {
    let known = |cell: &&String| values.contains_key(*cell);
    let value = |cell: &String| values.get(cell).copied().unwrap_or(0.0);
    let (shut, open): (Vec<_>, Vec<_>) = sum
        .left
        .iter()
        .filter(known)
        .partition(|cell| hidden.contains(*cell));
    let whole_is_hidden = sum.right.iter().any(|cell| hidden.contains(cell));
    let made: f64 = shut.iter().map(|cell| value(cell)).sum();
    let told = match (shut.len(), whole_is_hidden) {
        (0, false) => false,
        (0, true) => true,
        (1, _) => !whole_is_hidden,
        (_, true) => false,
        (_, false) => made < LEAST,
    };
    let smallest = open.iter().min_by(|a, b| value(a).total_cmp(&value(b)));
    let smallest = smallest
        .copied()
        .or_else(|| sum.right.first().filter(|_| !whole_is_hidden));
    smallest.filter(|_| told).cloned()
}

/// Every figure that is a part of another, also through a third.
fn parts(checks: &[Check]) -> BTreeSet<(&str, &str)> {
    let alone = checks
        .iter()
        .filter(|check| check.left.len() == 1 && check.right.len() == 1);
    let mut all: BTreeSet<(&str, &str)> = alone
        .map(|check| (check.left[0].as_str(), check.right[0].as_str()))
        .collect();
    loop {
        let through = all.iter().flat_map(|(a, b)| {
            let further = all.iter().filter(move |(c, _)| c == b);
            further.map(move |(_, d)| (*a, *d))
        });
        let through: Vec<_> = through.filter(|(a, d)| a != d).collect();
        let before = all.len();
        all.extend(through);
        if all.len() == before {
            return all;
        }
    }
}

#[cfg(test)]
pub(super) mod tests;
