//! All sums of one year, and which of them are withheld: those rule R13 forbids, and those that would
//! give one of them away by subtraction.

use super::catalogue::{counts, periods_of, rows_of};
use super::equations::{Equation, exposed};
use super::facts::Facts;
use super::lines::{Line, lines};
use super::sum::Sum;
use etp_disclosure::{Measure, Period, Row};
use std::collections::{BTreeMap, BTreeSet};

/// A zone, by its place among the zones, or all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Unit {
    Zone(usize),
    Region,
}

/// A cell of the year. Its patients and its attendances are shown or withheld together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    pub(crate) unit: Unit,
    pub(crate) period: Period,
    pub(crate) row: Row,
}

/// What a page may say of a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shown {
    /// The sum of the cells that were published.
    Sum(u64),
    /// There is a sum, and rule R13 keeps it back.
    Withheld,
    /// No centre published this cell.
    Nobody,
}

/// Who can subtract along a line: a sum and its parts may differ by what centres keep to themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reader {
    /// Everybody: there is nothing between them.
    Anybody,
    /// One centre: all that is between them is its own.
    Centre(usize),
}

/// A line that somebody can subtract along.
struct Known {
    line: Line,
    reader: Reader,
}

/// The sums of one year.
#[derive(Debug)]
pub(crate) struct YearOfSums {
    sums: BTreeMap<(Place, Measure), Sum>,
    withheld: BTreeSet<Place>,
}

impl YearOfSums {
    /// Adds up a year and decides what is withheld.
    pub(crate) fn of(facts: &Facts, year: Period) -> Self {
        let mut sums = Self {
            sums: added_up(facts, year),
            withheld: BTreeSet::new(),
        };
        sums.withheld = sums.forbidden();
        let lines = lines(year, facts.zones.len()).into_iter();
        let known: Vec<Known> = lines.filter_map(|line| sums.known(line)).collect();
        sums.protect(&known);
        sums
    }

    /// The sum itself, shown or not: who is in it may be told.
    pub(crate) fn sum(&self, place: Place, measure: Measure) -> Option<&Sum> {
        self.sums.get(&(place, measure))
    }

    /// What may be said.
    pub(crate) fn shown(&self, place: Place, measure: Measure) -> Shown {
        match self.sum(place, measure) {
            None => Shown::Nobody,
            Some(sum) if sum.centres == 0 => Shown::Nobody,
            Some(_) if self.withheld.contains(&place) => Shown::Withheld,
            Some(sum) => Shown::Sum(sum.value()),
        }
    }

    fn value(&self, place: Place, measure: Measure) -> u64 {
        self.sum(place, measure).map_or(0, Sum::value)
    }

    fn forbidden(&self) -> BTreeSet<Place> {
        let forbidden = self.sums.iter().filter(|((_, measure), sum)| {
            let too_few = *measure == Measure::Patients && !sum.are_enough_patients();
            !sum.may_be_shown() || too_few
        });
        forbidden.map(|((place, _), _)| *place).collect()
    }

    /// Who can subtract along a line; what two centres have between them nobody knows.
    fn known(&self, line: Line) -> Option<Known> {
        let whole = self.sum(line.whole, line.measure)?;
        let mut rest = BTreeMap::<usize, i128>::new();
        for (place, factor) in line.terms() {
            let parts = self.sum(place, line.measure).map(|sum| &sum.parts);
            for (centre, value) in parts.into_iter().flatten() {
                *rest.entry(*centre).or_default() += i128::from(factor) * i128::from(*value);
            }
        }
        rest.retain(|_, rest| *rest != 0);
        let reader = match rest.keys().collect::<Vec<_>>()[..] {
            _ if whole.centres == 0 => None,
            [] => Some(Reader::Anybody),
            [centre] => Some(Reader::Centre(*centre)),
            _ => None,
        };
        reader.map(|reader| Known { line, reader })
    }

    /// Withholds more until nothing withheld is found by subtraction: what shares a line first, then
    /// the same row in every zone and period. What cannot be protected so takes the whole year with it.
    fn protect(&mut self, lines: &[Known]) {
        loop {
            let exposed = self.exposed(lines);
            if exposed.is_empty() {
                return;
            }
            let before = self.withheld.len();
            for place in &exposed {
                self.withhold_beside(*place, lines);
            }
            if self.withheld.len() == before {
                let rows: BTreeSet<_> = exposed.iter().map(|place| place.row).collect();
                self.withhold_all(|place| rows.contains(&place.row));
            }
            if self.withheld.len() == before {
                self.withhold_all(|_| true);
                return;
            }
        }
    }

    /// Withholds every sum of something in such places.
    fn withhold_all(&mut self, such: impl Fn(Place) -> bool) {
        let sums = self.sums.iter().filter(|(_, sum)| !sum.parts.is_empty());
        let places = sums.map(|((place, _), _)| *place);
        self.withheld.extend(places.filter(|place| such(*place)));
    }

    /// What is alone in its line first: everything else is looked at when nothing is.
    fn exposed(&self, lines: &[Known]) -> BTreeSet<Place> {
        let alone: BTreeSet<_> = lines
            .iter()
            .filter_map(|known| self.found_along(known))
            .collect();
        if !alone.is_empty() {
            return alone;
        }
        Measure::ALL
            .into_iter()
            .flat_map(|measure| self.worked_out(lines, measure))
            .collect()
    }

    /// The only one withheld in a line. A centre finds nothing new in it, unless one other centre is
    /// all that is left once it subtracts its own.
    fn found_along(&self, known: &Known) -> Option<Place> {
        let mut withheld = self.withheld_in(&known.line);
        let alone = withheld.next().filter(|_| withheld.next().is_none())?;
        let tells = match known.reader {
            Reader::Anybody => true,
            Reader::Centre(own) => self.others(alone, known.line.measure, own) == 1,
        };
        tells.then_some(alone)
    }

    /// How many centres beside this one have something in a sum.
    fn others(&self, place: Place, measure: Measure, own: usize) -> usize {
        let parts = self.sum(place, measure).map(|sum| &sum.parts);
        let centres = parts.into_iter().flat_map(BTreeMap::keys);
        centres.filter(|centre| **centre != own).count()
    }

    fn withheld_in(&self, line: &Line) -> impl Iterator<Item = Place> {
        let is_something = |place: &Place| self.value(*place, line.measure) > 0;
        line.places()
            .filter(|place| self.withheld.contains(place))
            .filter(is_something)
    }

    /// What anybody works out of all lines of a measure together.
    fn worked_out(&self, lines: &[Known], measure: Measure) -> Vec<Place> {
        let places: Vec<_> = self.withheld.iter().copied().collect();
        let equation = |line: &Line| {
            let mut equation = Equation::default();
            for (place, factor) in line.terms() {
                let value = self.value(place, measure);
                if let (Ok(at), true) = (places.binary_search(&place), value > 0) {
                    equation.terms.insert(at, factor);
                    equation.sum += i128::from(factor) * i128::from(value);
                }
            }
            equation
        };
        let open = lines.iter().filter(|known| known.reader == Reader::Anybody);
        let equations: Vec<_> = open
            .map(|known| &known.line)
            .filter(|line| line.measure == measure)
            .map(equation)
            .filter(|one| !one.terms.is_empty())
            .collect();
        exposed(&equations)
            .into_iter()
            .map(|at| places[at])
            .collect()
    }

    /// Withholds the cheapest sum that shares a line with this one, where fewest are withheld yet;
    /// when all of those are withheld, one that shares a line with them.
    fn withhold_beside(&mut self, place: Place, lines: &[Known]) {
        let mut reached = BTreeSet::from([place]);
        loop {
            let touched = lines.iter().map(|known| &known.line);
            let touched = touched.filter(|line| line.places().any(|one| reached.contains(&one)));
            let touched: Vec<&Line> = touched.collect();
            if let Some(cheapest) = self.cheapest_in(&touched) {
                self.withheld.insert(cheapest);
                return;
            }
            let before = reached.len();
            reached.extend(touched.iter().flat_map(|line| self.withheld_in(line)));
            if reached.len() == before {
                return;
            }
        }
    }

    fn cheapest_in(&self, lines: &[&Line]) -> Option<Place> {
        let cheapest = lines.iter().filter_map(|line| {
            let is_open =
                |one: &Place| !self.withheld.contains(one) && self.value(*one, line.measure) > 0;
            let open = line.places().filter(is_open);
            let cheapest = open.min_by_key(|one| self.price(*one))?;
            let withheld = self.withheld_in(line).count();
            Some((withheld, self.price(cheapest), cheapest))
        });
        cheapest.min().map(|(_, _, cheapest)| cheapest)
    }

    /// The region before its zones, totals before rows, years before quarters, large before small:
    /// what costs more is kept longer.
    fn price(&self, place: Place) -> (bool, bool, etp_disclosure::PeriodKind, u64) {
        let attendances = self.value(place, Measure::Attendances);
        let is_region = place.unit == Unit::Region;
        (
            is_region,
            place.row == Row::Total,
            place.period.kind(),
            attendances,
        )
    }
}

fn added_up(facts: &Facts, year: Period) -> BTreeMap<(Place, Measure), Sum> {
    let mut sums = BTreeMap::<(Place, Measure), Sum>::new();
    for (at, centre) in facts.centres.iter().enumerate() {
        for period in periods_of(year) {
            for row in rows_of(period.kind()) {
                for measure in Measure::ALL.into_iter().filter(|one| counts(period, *one)) {
                    let word = centre.word(period, row, measure);
                    for unit in [Unit::Zone(centre.zone), Unit::Region] {
                        let place = Place { unit, period, row };
                        sums.entry((place, measure)).or_default().add(at, word);
                    }
                }
            }
        }
    }
    sums
}

#[cfg(test)]
#[path = "year_tests.rs"]
mod tests;
