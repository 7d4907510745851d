//! The version for everybody: no figure on fewer than eleven people, and none by which such a figure could
//! be worked out from the others.
//!
//! Why: this is paper for a waiting room, not a release of data. It keeps numbers of people that are safe by
//! themselves, in every sum and beside every figure they are a part of; presences, sessions, rates and
//! tables are left out, for few people may stand behind many of them.

use crate::views::{EvaluationFileView, ReportLine, ReportValue};
use etp_i18n::{Language, report as says};
use etp_report::{Check, Relation};
use std::collections::{BTreeMap, BTreeSet};

/// The fewest people a published figure, or what it leaves of another, is about.
const LEAST: f64 = 11.0;

/// Takes out what must not be published.
pub(super) fn without_small(
    mut file: EvaluationFileView,
    checks: &[Check],
    speaks: Language,
) -> EvaluationFileView {
    let all: Vec<&ReportLine> = file.parts.iter().flat_map(|part| &part.lines).collect();
    let hidden = hidden(&all, checks);
    for part in &mut file.parts {
        part.tables.clear();
        part.lines
            .retain(|line| is_people(line) || line.value.number.is_none());
        for line in &mut part.lines {
            line.of.clear();
            if hidden.contains(&line.cell) {
                line.value = ReportValue {
                    shown: says::left_out(speaks),
                    number: None,
                    nothing: Some("hidden".to_owned()),
                };
            }
        }
    }
    file
}

/// The cells to hide: those on too few people, those that leave too few of a figure they are a part of, and
/// then, until nothing changes, others of every sum whose hidden part is small or stands alone.
fn hidden(lines: &[&ReportLine], checks: &[Check]) -> BTreeSet<String> {
    let people = lines.iter().filter(|line| is_people(line));
    let values: BTreeMap<&str, f64> = people
        .filter_map(|line| Some((line.cell.as_str(), line.value.number?)))
        .collect();
    let mut hidden: BTreeSet<String> = values
        .iter()
        .filter(|(_, value)| **value < LEAST)
        .map(|(cell, _)| (*cell).to_owned())
        .collect();
    for (part, whole) in parts(lines, checks) {
        if let (Some(part_of), Some(whole)) = (values.get(part), values.get(whole))
            && whole - part_of < LEAST
        {
            hidden.insert(part.to_owned());
        }
    }
    let equal = |check: &&Check| check.relation == Relation::Equal && check.right.len() == 1;
    let sums: Vec<&Check> = checks.iter().filter(equal).collect();
    while let Some(cell) = sums.iter().find_map(|sum| next(sum, &values, &hidden)) {
        hidden.insert(cell);
    }
    hidden
}

/// The cell a sum asks to hide next: the smallest that is still open, as long as what is hidden of it is one
/// cell or makes fewer than the least.
fn next(sum: &Check, values: &BTreeMap<&str, f64>, hidden: &BTreeSet<String>) -> Option<String> {
    let known = |cell: &&String| values.contains_key(cell.as_str());
    let value = |cell: &String| values.get(cell.as_str()).copied().unwrap_or(0.0);
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
fn parts<'a>(lines: &[&'a ReportLine], checks: &'a [Check]) -> BTreeSet<(&'a str, &'a str)> {
    let alone = checks
        .iter()
        .filter(|check| check.left.len() == 1 && check.right.len() == 1);
    let limits = alone.map(|check| (check.left[0].as_str(), check.right[0].as_str()));
    let of = lines
        .iter()
        .filter_map(|line| Some((line.cell.as_str(), line.part_of.as_deref()?)));
    let mut all: BTreeSet<(&str, &str)> = limits.chain(of).collect();
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

fn is_people(line: &ReportLine) -> bool {
    matches!(line.unit.as_str(), "patients" | "caregivers" | "pathways")
}

#[cfg(test)]
mod tests;
