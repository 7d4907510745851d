//! A quarter's hidden rows, to a reader who owns this source and sees the longer tables, too.
//!
//! `width.rs` proves that in the quarter alone any hidden row may be the small one. A longer table
//! can tell that one of them cannot be large; then it is the small one, and the others are what is
//! left. So the worlds are told apart by which row is small: below k, or below 2k when it was hidden
//! a quarter ago (rule R11). The others are small too, or smaller than every row shown.
//!
//! As in `width.rs`, the reader takes everybody to be in one programme and nobody to dominate a row:
//! others only add values. Of a year's first quarter he is taken to know nothing of the one before.

use super::{Knowledge, Place, Told};
use crate::kept::hidden_rows;
use crate::system::{Expression, Guard, Worlds};
use crate::table::{Split, split_rows};
use crate::{Measure, Period, PeriodKind, Policy, Row, Step, Unsafe};

impl<'a> Knowledge<'a> {
    pub(super) fn guard_against_rules(&mut self) -> Result<(), Unsafe> {
        let told = self.told;
        for (index, quarter) in told.iter().enumerate() {
            let earlier = &told[..index];
            if let Some(smallest_shown) = splits_in_part(*quarter)
                && !was_hidden_for_a_correction(*quarter, earlier)
            {
                self.tell_apart(*quarter, smallest_shown, before(*quarter, earlier))?;
            }
        }
        Ok(())
    }

    fn tell_apart(
        &mut self,
        told: Told<'a>,
        smallest_shown: u64,
        before: Vec<Row>,
    ) -> Result<(), Unsafe> {
        let k = Policy::named(&told.line.policy).map_or(self.k, |policy| policy.k());
        let mut worlds = Worlds {
            zero: self.overlap(told),
            not_negative: vec![],
            one_of: vec![],
            guards: vec![],
        };
        for row in hidden_rows(told.line) {
            let limit = if before.contains(&row) { 2 * k } else { k };
            let large = limit.max(smallest_shown) - 1;
            let patients = self.simple(told, row, Measure::Patients);
            let below = |most| Expression::known(most).minus(&patients);
            worlds.one_of.push(below(limit - 1));
            worlds.not_negative.push(below(large));
            let attendances = self.attendances(told, row)?;
            let values = [patients, attendances].into_iter();
            let guards = values.map(|value| guard(told.period(), row, value));
            worlds.guards.extend(guards);
        }
        // A row whose number is known from another revision needs no guessing.
        if !worlds.guards.iter().any(|guard| guard.value.is_known()) {
            self.system.worlds.push(worlds);
        }
        Ok(())
    }

    /// How many persons are counted in more than one row.
    fn overlap(&mut self, told: Told<'a>) -> Expression {
        let rows = split_rows(Split::Pathology, Step::Full).into_iter();
        let sum = Expression::sum(rows.map(|row| self.simple(told, row, Measure::Patients)));
        let total = told.shown(Row::Total, Measure::Patients);
        sum.minus(&Expression::known(total.unwrap_or_default()))
    }
}

/// The smallest row shown, when a quarter shows its total and some attended rows beside hidden ones.
fn splits_in_part(told: Told<'_>) -> Option<u64> {
    told.shown(Row::Total, Measure::Patients)?;
    let rows = split_rows(Split::Pathology, Step::Full).into_iter();
    let shown = rows.filter_map(|row| told.shown(row, Measure::Patients));
    let smallest = shown.filter(|patients| *patients > 0).min()?;
    (!hidden_rows(told.line).is_empty()).then_some(smallest)
}

/// What a correction took over from the table it corrects is hidden whatever its size.
fn was_hidden_for_a_correction(told: Told<'_>, earlier: &[Told<'_>]) -> bool {
    let hidden = hidden_rows(told.line);
    let same = earlier.iter().filter(|one| one.period() == told.period());
    same.flat_map(|one| hidden_rows(one.line))
        .any(|row| hidden.contains(&row))
}

/// The rows hidden a quarter ago.
fn before(told: Told<'_>, earlier: &[Told<'_>]) -> Vec<Row> {
    let quarters = earlier
        .iter()
        .filter(|one| one.period().kind() == PeriodKind::Quarter && one.period() < told.period());
    let latest = quarters.max_by_key(|one| (one.period(), one.line.revision));
    latest.map(|one| hidden_rows(one.line)).unwrap_or_default()
}

fn guard(period: Period, row: Row, value: Expression) -> Guard<Place> {
    Guard {
        what: Place { period, row },
        value,
        strictly_inside: false,
    }
}
