//! Which sums of a year add up to which: zones to the region, rows to their total, quarters to longer
//! periods.

use super::catalogue::{counts, period_identities, periods_of, row_identities, rows_of};
use super::year::{Place, Unit};
use etp_disclosure::{Measure, Period, PeriodKind};

/// The first is the sum of the others, but for what centres keep to themselves.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    pub(crate) measure: Measure,
    pub(crate) whole: Place,
    pub(crate) parts: Vec<Place>,
}

impl Line {
    pub(crate) fn places(&self) -> impl Iterator<Item = Place> {
        [self.whole].into_iter().chain(self.parts.iter().copied())
    }

    /// Its places with what they count for: the whole takes away.
    pub(crate) fn terms(&self) -> impl Iterator<Item = (Place, i64)> {
        let parts = self.parts.iter().map(|part| (*part, 1));
        [(self.whole, -1)].into_iter().chain(parts)
    }
}

/// Every line of a year with so many zones.
pub(crate) fn lines(year: Period, zones: usize) -> Vec<Line> {
    let units: Vec<_> = (0..zones).map(Unit::Zone).chain([Unit::Region]).collect();
    let mut lines = vec![];
    for measure in Measure::ALL {
        for period in periods_of(year)
            .into_iter()
            .filter(|one| counts(*one, measure))
        {
            lines.extend(of_zones(period, zones, measure));
            lines.extend(
                units
                    .iter()
                    .flat_map(|unit| of_rows(*unit, period, measure)),
            );
        }
    }
    let longer = units.iter().flat_map(|unit| of_periods(*unit, year));
    lines.extend(longer);
    lines
}

fn of_zones(period: Period, zones: usize, measure: Measure) -> impl Iterator<Item = Line> {
    rows_of(period.kind()).into_iter().map(move |row| {
        let place = |unit| Place { unit, period, row };
        Line {
            measure,
            whole: place(Unit::Region),
            parts: (0..zones).map(|zone| place(Unit::Zone(zone))).collect(),
        }
    })
}

fn of_rows(unit: Unit, period: Period, measure: Measure) -> impl Iterator<Item = Line> {
    row_identities(period.kind())
        .into_iter()
        .map(move |(whole, parts)| {
            let place = |row| Place { unit, period, row };
            Line {
                measure,
                whole: place(whole),
                parts: parts.into_iter().map(place).collect(),
            }
        })
}

/// Only the rows every period has.
fn of_periods(unit: Unit, year: Period) -> Vec<Line> {
    let mut lines = vec![];
    for (longer, parts) in period_identities(year) {
        for row in rows_of(PeriodKind::Quarter) {
            let place = |period| Place { unit, period, row };
            lines.push(Line {
                measure: Measure::Attendances,
                whole: place(longer),
                parts: parts.iter().copied().map(place).collect(),
            });
        }
    }
    lines
}
