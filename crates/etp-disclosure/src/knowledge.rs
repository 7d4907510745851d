//! What a reader knows of one centre and year: everything ever released of it, as one linear
//! system (rule R6), with the values that must stay hidden.
//!
//! The unknowns are the cells nothing else is made of: attendances of each quarter and pathology,
//! of each age, country, way and sex of the year, and the patients of quarters. Half-years and the
//! year's pathologies are sums of the first kind, wide ages are sums of ages; so what two tables
//! share is one unknown. Two revisions share an unknown as long as the very same persons came the
//! same number of times: the reader is taken to know what did not change.
//!
//! Beside cells that are published as hidden, three kinds are guarded:
//! - rows a coarse quarter does not have, when their numbers could not be shown. Those that could
//!   may be found out; they were left out for the others' sake;
//! - sums over quarters that no table names, withheld half-years above all (`unnamed.rs`);
//! - people who live elsewhere: no table has their row, but all others together leave it.
//!
//! Rows of a quarter are guarded once more, against a reader who knows why they are hidden and takes
//! longer tables to help (`worlds.rs`).
//!
//! Nearly nobody lives elsewhere, and a reader may take it that nobody does. The countries are
//! therefore guarded twice: as they are, and as if those from elsewhere lived in a hidden one.
//!
//! Patients of a year are published nowhere, so they tie nothing (rule R9). Patients of a quarter
//! are at most its attendances, at most its total, and together at least its total; when nobody was
//! in two programmes the reader is taken to know that they add up.

#[cfg(test)]
mod tests;
mod unnamed;
mod worlds;

use crate::sums::{Exact, Tally};
use crate::system::{Expression, Guard, System};
use crate::table::{Split, split_rows, splits_of};
use crate::{
    AgeBand, Cell, LedgerLine, Measure, Period, PeriodKind, Residence, Row, Step, Unsafe, WideAge,
    rows_of,
};
use std::collections::BTreeMap;

/// One release and the exact numbers behind it.
#[derive(Clone, Copy)]
pub(crate) struct Told<'a> {
    pub(crate) line: &'a LedgerLine,
    pub(crate) exact: &'a Exact,
}

/// A guarded value's place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) period: Period,
    pub(crate) row: Row,
}

/// The system of one year.
///
/// # Errors
/// [`Unsafe::Ledger`] when a published value is not what its basis says.
pub(crate) fn knowledge(told: &[Told<'_>], k: u64) -> Result<System<Place>, Unsafe> {
    let mut reader = Knowledge {
        told,
        k,
        cells: BTreeMap::new(),
        system: System::new(),
    };
    told.iter().try_for_each(|one| reader.read_shown(*one))?;
    told.iter().try_for_each(|one| reader.read_table(*one))?;
    reader.guard_unnamed()?;
    reader.guard_against_rules()?;
    Ok(reader.system)
}

/// What no table has a row for.
const ELSEWHERE: Row = Row::Residence(Residence::Elsewhere);

type Key<'a> = (Period, Row, Measure, &'a Tally);

struct Knowledge<'a> {
    told: &'a [Told<'a>],
    k: u64,
    cells: BTreeMap<Key<'a>, Expression>,
    system: System<Place>,
}

impl<'a> Told<'a> {
    fn period(self) -> Period {
        self.line.period
    }

    fn truth(self, row: Row, measure: Measure) -> u64 {
        let sum = self.exact.sum(row);
        match measure {
            Measure::Patients => sum.patients,
            Measure::Attendances => sum.attendances,
        }
    }

    fn shown(self, row: Row, measure: Measure) -> Option<u64> {
        self.line.cell(row)?.value(measure)
    }

    fn has(self, split: Split) -> bool {
        let rows = split_rows(split, self.line.step);
        rows.iter().any(|row| self.line.cell(*row).is_some())
    }

    /// Whether an attended row is shown beside this one: an empty one would then be shown too.
    fn would_show_empty(self, row: Row) -> bool {
        let splits = splits_of(self.period().kind(), self.line.step).into_iter();
        let mut rows = splits.map(|split| split_rows(split, self.line.step));
        let beside = rows.find(|rows| rows.contains(&row)).unwrap_or_default();
        let shown = |row: &Row| self.shown(*row, Measure::Attendances);
        row == Row::Total || beside.iter().filter_map(shown).any(|value| value > 0)
    }
}

/// Whether nothing else is added up to this row in a table of this kind.
fn is_simple(kind: PeriodKind, row: Row) -> bool {
    match row {
        Row::Total | Row::Wide(_) => false,
        Row::Of(_) => kind == PeriodKind::Quarter,
        _ => kind == PeriodKind::Year,
    }
}

impl<'a> Knowledge<'a> {
    fn read_shown(&mut self, told: Told<'a>) -> Result<(), Unsafe> {
        for cell in &told.line.cells {
            for measure in Measure::ALL {
                if let Some(value) = cell.value(measure) {
                    self.learn(told, cell.row(), measure, value)?;
                }
            }
        }
        if told.has(Split::Residence) && told.exact.patients(ELSEWHERE) == 0 {
            self.learn(told, ELSEWHERE, Measure::Attendances, 0)?;
        }
        Ok(())
    }

    fn learn(
        &mut self,
        told: Told<'a>,
        row: Row,
        measure: Measure,
        value: u64,
    ) -> Result<(), Unsafe> {
        if told.truth(row, measure) != value {
            return Err(Unsafe::Ledger);
        }
        if is_simple(told.period().kind(), row) {
            let key = (told.period(), row, measure, told.exact.tally(row));
            self.cells.insert(key, Expression::known(value));
        }
        Ok(())
    }

    fn simple(&mut self, told: Told<'a>, row: Row, measure: Measure) -> Expression {
        let key = (told.period(), row, measure, told.exact.tally(row));
        if let Some(known) = self.cells.get(&key) {
            return known.clone();
        }
        let unknown = self.system.add_unknown(told.truth(row, measure));
        self.cells.insert(key, unknown.clone());
        unknown
    }

    fn attendances(&mut self, told: Told<'a>, row: Row) -> Result<Expression, Unsafe> {
        let kind = told.period().kind();
        let mut simple = |rows: Vec<Row>| {
            let parts = rows.into_iter();
            Expression::sum(parts.map(|row| self.simple(told, row, Measure::Attendances)))
        };
        match row {
            row if is_simple(kind, row) => Ok(simple(vec![row])),
            Row::Total if kind == PeriodKind::Quarter => {
                Ok(simple(split_rows(Split::Pathology, Step::Full)))
            }
            Row::Wide(age) => Ok(simple(ages_of(age).map(Row::Age).to_vec())),
            _ => self.over_quarters(told, row),
        }
    }

    fn over_quarters(&mut self, told: Told<'a>, row: Row) -> Result<Expression, Unsafe> {
        let mut sum = Expression::default();
        for built_on in &told.line.basis.built_on {
            let quarter = self.quarter(*built_on)?;
            sum = sum.add(&self.attendances(quarter, row)?, 1);
        }
        Ok(sum)
    }

    fn quarter(&self, (period, revision): (Period, u32)) -> Result<Told<'a>, Unsafe> {
        let mut quarters = self.told.iter().copied();
        let is_it = |one: &Told<'_>| one.line.period == period && one.line.revision == revision;
        quarters.find(is_it).ok_or(Unsafe::Ledger)
    }

    fn read_table(&mut self, told: Told<'a>) -> Result<(), Unsafe> {
        for cell in &told.line.cells {
            self.read_cell(told, cell)?;
        }
        match told.period().kind() {
            PeriodKind::Quarter => {
                self.guard_left_out(told)?;
                self.read_patients(told)
            }
            PeriodKind::HalfYear => Ok(()),
            PeriodKind::Year => self.read_splits(told),
        }
    }

    fn read_cell(&mut self, told: Told<'a>, cell: &Cell) -> Result<(), Unsafe> {
        let value = self.attendances(told, cell.row())?;
        match cell.attendances() {
            Some(shown) => self
                .system
                .zero
                .push(value.minus(&Expression::known(shown))),
            None => {
                let is_not_empty = told.would_show_empty(cell.row());
                if is_not_empty {
                    self.system.not_empty.push(value.clone());
                }
                if told.exact.patients(cell.row()) > 0 {
                    self.guard(told, cell.row(), value, is_not_empty);
                }
            }
        }
        Ok(())
    }

    fn guard(&mut self, told: Told<'a>, row: Row, value: Expression, strictly_inside: bool) {
        let what = Place {
            period: told.period(),
            row,
        };
        self.system.guards.push(Guard {
            what,
            value,
            strictly_inside,
        });
    }

    /// Whether a row that a table does not have could not have been shown either.
    fn is_delicate(&self, told: Told<'a>, row: Row) -> bool {
        let sum = told.exact.sum(row);
        let total = told.exact.patients(Row::Total);
        let holds_everybody = row != Row::Total && sum.patients == total;
        sum.patients > 0 && (!sum.is_safe(self.k) || holds_everybody)
    }

    fn guard_left_out(&mut self, told: Told<'a>) -> Result<(), Unsafe> {
        for row in rows_of(PeriodKind::Quarter, Step::Full) {
            if told.line.cell(row).is_none() && self.is_delicate(told, row) {
                let value = self.attendances(told, row)?;
                self.guard(told, row, value, false);
            }
        }
        Ok(())
    }

    fn read_patients(&mut self, told: Told<'a>) -> Result<(), Unsafe> {
        let Some(total) = told.shown(Row::Total, Measure::Patients) else {
            return Ok(());
        };
        let total = Expression::known(total);
        let mut sum = Expression::default();
        for row in split_rows(Split::Pathology, Step::Full) {
            let patients = self.simple(told, row, Measure::Patients);
            sum = sum.add(&patients, 1);
            if !patients.is_known() {
                let attendances = self.attendances(told, row)?;
                let room = [attendances.minus(&patients), total.clone().minus(&patients)];
                self.system.not_negative.extend(room);
                self.read_hidden_patients(told, row, patients);
            }
        }
        let overlap = sum.minus(&total);
        if overlap.at(&self.system.truth) == 0 {
            self.system.zero.push(overlap);
        } else {
            self.system.not_negative.push(overlap);
        }
        Ok(())
    }

    fn read_hidden_patients(&mut self, told: Told<'a>, row: Row, patients: Expression) {
        let is_hidden = told.line.cell(row).is_some_and(Cell::is_hidden);
        if is_hidden && told.would_show_empty(row) {
            self.system.not_empty.push(patients.clone());
        }
        let is_somebody = told.exact.patients(row) > 0;
        if (is_hidden && is_somebody) || (!is_hidden && self.is_delicate(told, row)) {
            self.guard(told, row, patients, false);
        }
    }

    /// Ages, countries, ways and sexes each add up to the year's total.
    fn read_splits(&mut self, told: Told<'a>) -> Result<(), Unsafe> {
        let total = match told.shown(Row::Total, Measure::Attendances) {
            Some(shown) => Expression::known(shown),
            None => self.attendances(told, Row::Total)?,
        };
        for split in [Split::Age, Split::Residence, Split::Delivery, Split::Sex] {
            if told.has(split) {
                let mut rows = split_rows(split, Step::Full);
                if split == Split::Residence {
                    rows.push(self.read_elsewhere(told));
                    self.read_without_elsewhere(told, &total);
                }
                let parts = rows.into_iter();
                let parts = parts.map(|row| self.simple(told, row, Measure::Attendances));
                let sum = Expression::sum(parts);
                self.system.zero.push(sum.minus(&total));
            }
        }
        Ok(())
    }

    fn read_elsewhere(&mut self, told: Told<'a>) -> Row {
        let row = ELSEWHERE;
        if told.exact.patients(row) > 0 {
            let value = self.simple(told, row, Measure::Attendances);
            self.system.not_empty.push(value.clone());
            if self.is_delicate(told, row) {
                self.guard(told, row, value, false);
            }
        }
        row
    }
}

impl<'a> Knowledge<'a> {
    /// The countries as a reader sees them who takes it that nobody lives elsewhere. Wrong as he may
    /// be, he must not be led to a country's number plus a few.
    fn read_without_elsewhere(&mut self, told: Told<'a>, total: &Expression) {
        let countries = split_rows(Split::Residence, Step::Full);
        let is_hidden = |row: &Row| told.line.cell(*row).is_some_and(Cell::is_hidden);
        let mut from_elsewhere = told.truth(ELSEWHERE, Measure::Attendances);
        if from_elsewhere == 0 || !countries.iter().any(is_hidden) {
            return;
        }
        let mut sum = Expression::default();
        for row in countries {
            let mut value = self.simple(told, row, Measure::Attendances);
            if is_hidden(&row) && !value.is_known() {
                let truth = told.truth(row, Measure::Attendances);
                value = self.system.add_unknown(truth + from_elsewhere);
                from_elsewhere = 0;
                if told.would_show_empty(row) {
                    self.system.not_empty.push(value.clone());
                }
                if told.exact.patients(row) > 0 {
                    self.guard(told, row, value.clone(), false);
                }
            }
            sum = sum.add(&value, 1);
        }
        if from_elsewhere == 0 {
            self.system.zero.push(sum.minus(total));
        }
    }
}

fn ages_of(wide: WideAge) -> [AgeBand; 2] {
    match wide {
        WideAge::To44 => [AgeBand::To17, AgeBand::To44],
        WideAge::From65 => [AgeBand::To79, AgeBand::From80],
    }
}
