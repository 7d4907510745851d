//! One sum from quarter to quarter. No new sums: those of the table, and where the set of centres
//! behind them changed, because such points must not be compared.

use super::facts::{Centre, Facts};
use super::kind::Word;
use super::year::{Place, Shown, Unit, YearOfSums};
use etp_disclosure::{Measure, Period, Row};
use std::collections::{BTreeMap, BTreeSet};

/// One quarter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Point {
    pub(crate) period: Period,
    pub(crate) shown: Shown,
    /// How many centres published the cell.
    pub(crate) centres: usize,
    /// Centres that published it now and not the quarter before.
    pub(crate) joined: Vec<String>,
    /// Centres that published it the quarter before and not now.
    pub(crate) left: Vec<String>,
}

impl Point {
    /// Whether it can be compared with the one before.
    pub(crate) fn is_break(&self) -> bool {
        !(self.joined.is_empty() && self.left.is_empty())
    }
}

/// The quarters of these years in order, from the first to the last that somebody published.
pub(crate) fn trend(
    facts: &Facts,
    years: &BTreeMap<Period, YearOfSums>,
    unit: Unit,
    row: Row,
    measure: Measure,
) -> Vec<Point> {
    let mut points = vec![];
    let mut before: Option<BTreeSet<&str>> = None;
    for (year, sums) in years {
        for period in year.quarters() {
            let now = publishing(facts, unit, period, row, measure);
            let known = before.replace(now.clone()).unwrap_or_else(|| now.clone());
            points.push(Point {
                period,
                shown: sums.shown(Place { unit, period, row }, measure),
                centres: now.len(),
                joined: names(now.difference(&known)),
                left: names(known.difference(&now)),
            });
        }
    }
    from_first_to_last(points)
}

/// Without the quarters before and after that nobody published. The first has none before it.
fn from_first_to_last(points: Vec<Point>) -> Vec<Point> {
    let is_empty = |point: &Point| point.centres == 0;
    let last = points.iter().rposition(|one| !is_empty(one));
    let up_to_last = points.into_iter().take(last.map_or(0, |last| last + 1));
    let mut points: Vec<_> = up_to_last.skip_while(is_empty).collect();
    if let Some(first) = points.first_mut() {
        first.joined.clear();
    }
    points
}

fn publishing(
    facts: &Facts,
    unit: Unit,
    period: Period,
    row: Row,
    measure: Measure,
) -> BTreeSet<&str> {
    let is_in = |centre: &&Centre| unit == Unit::Region || unit == Unit::Zone(centre.zone);
    let published =
        |centre: &&Centre| matches!(centre.word(period, row, measure), Word::Published(_));
    let centres = facts.centres.iter().filter(is_in).filter(published);
    centres.map(|centre| centre.code.as_str()).collect()
}

fn names<'a>(centres: impl Iterator<Item = &'a &'a str>) -> Vec<String> {
    centres.map(|code| (*code).to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::super::facts::tests::{facts, told};
    use super::*;
    use etp_disclosure::Step;

    #[test]
    fn a_change_of_centres_is_a_break_and_is_named() {
        let total =
            |centre, period, n| told(centre, period, Step::Full, &[("ETP_ATT_TOT", Some(n))]);
        let mut tables = vec![];
        for centre in ["A-1", "A-2", "A-3"] {
            tables.push(total(centre, "2026Q2", 40));
            tables.push(total(centre, "2026Q3", 50));
            tables.push(total(centre, "2026Q4", 50));
        }
        tables.push(total("A-4", "2026Q4", 60));
        let facts = facts(tables);
        let year: Period = "2026".parse().unwrap();
        let years = BTreeMap::from([(year, YearOfSums::of(&facts, year))]);
        let points = trend(
            &facts,
            &years,
            Unit::Region,
            Row::Total,
            Measure::Attendances,
        );
        let breaks: Vec<_> = points.iter().map(Point::is_break).collect();
        assert_eq!(breaks, [false, false, true]);
        assert_eq!(points[2].joined, ["A-4"]);
        let values: Vec<_> = points.iter().map(|point| point.shown).collect();
        assert_eq!(values, [Shown::Sum(120), Shown::Sum(150), Shown::Sum(210)]);
    }
}
