//! Sums over quarters that no table names, but that a reader can have by subtraction: a half-year
//! that was withheld is the year less the other one. Those that rules R2 to R4 would not let out are
//! guarded like hidden cells.
//!
//! All sums of two, three and four quarters count, in each pathology and in the total. What is
//! named, shown or hidden, is dealt with where it is named; a sum of quarters that are all shown
//! cannot be kept, and need not be: what is safe in each of them is safe in all of them together.

use super::{Knowledge, Place, Told};
use crate::sums::{Sum, Tally};
use crate::system::{Expression, Guard};
use crate::{Period, PeriodKind, Row, Step, Unsafe, rows_of};
use std::collections::{BTreeMap, BTreeSet};

/// Which revision of which quarters.
type Built = Vec<(Period, u32)>;

impl<'a> Knowledge<'a> {
    pub(super) fn guard_unnamed(&mut self) -> Result<(), Unsafe> {
        let rows = rows_of(PeriodKind::Quarter, Step::Full);
        for built in self.sums_of_quarters() {
            let quarters = self.quarters(&built)?;
            for row in &rows {
                if !self.names(&built, *row) {
                    self.guard_sum(&quarters, *row)?;
                }
            }
        }
        Ok(())
    }

    /// Every sum of two or more quarters, of those a longer table was built on and of the latest.
    fn sums_of_quarters(&self) -> BTreeSet<Built> {
        let longer = self.told.iter().map(|one| one.line.basis.built_on.clone());
        longer
            .chain([self.latest_quarters()])
            .flat_map(|quarters| parts(&quarters))
            .filter(|part| part.len() > 1)
            .collect()
    }

    fn latest_quarters(&self) -> Built {
        let quarters = self.told.iter().map(|one| one.line);
        let quarters: BTreeMap<_, _> = quarters
            .filter(|line| line.period.kind() == PeriodKind::Quarter)
            .map(|line| (line.period, line.revision))
            .collect();
        quarters.into_iter().collect()
    }

    fn quarters(&self, built: &Built) -> Result<Vec<Told<'a>>, Unsafe> {
        let quarters = built.iter().map(|one| self.quarter(*one));
        quarters.collect()
    }

    /// Whether some table of exactly these quarters has the row.
    fn names(&self, built: &Built, row: Row) -> bool {
        let mut tables = self.told.iter().map(|one| one.line);
        tables.any(|line| line.basis.built_on == *built && line.cell(row).is_some())
    }

    fn guard_sum(&mut self, quarters: &[Told<'a>], row: Row) -> Result<(), Unsafe> {
        let (sum, everybody) = (together(quarters, row), together(quarters, Row::Total));
        let holds_everybody = row != Row::Total && sum.patients == everybody.patients;
        if sum.patients == 0 || (sum.is_safe(self.k) && !holds_everybody) {
            return Ok(());
        }
        let mut value = Expression::default();
        for quarter in quarters {
            value = value.add(&self.attendances(*quarter, row)?, 1);
        }
        let period = quarters.last().map(|one| one.line.period);
        let is_guarded = |one: &Guard<Place>| one.value.terms == value.terms;
        if let Some(period) = period
            && !value.is_known()
            && !self.system.guards.iter().any(is_guarded)
        {
            self.system.guards.push(Guard {
                what: Place { period, row },
                value,
                strictly_inside: false,
            });
        }
        Ok(())
    }
}

fn together(quarters: &[Told<'_>], row: Row) -> Sum {
    let mut tally = Tally::new();
    let came = quarters.iter().flat_map(|one| one.exact.tally(row));
    for (person, attendances) in came {
        *tally.entry(*person).or_default() += attendances;
    }
    Sum::of(tally.into_values())
}

fn parts(quarters: &Built) -> Vec<Built> {
    let nothing = vec![Built::new()];
    quarters.iter().fold(nothing, |parts, quarter| {
        let with = parts.iter().map(|part| [&part[..], &[*quarter]].concat());
        let with: Vec<_> = with.collect();
        [parts, with].concat()
    })
}
