//! A table on its way out: its exact numbers, and how it looks with some cells hidden.

use crate::bounds::Deadline;
use crate::knowledge::{Place, Told, knowledge};
use crate::sums::Exact;
use crate::system::System;
use crate::table::{Split, split_rows, splits_of};
use crate::{Basis, Cell, LedgerLine, Period, Policy, Row, Status, Step, Unsafe, audit, rows_of};
use std::collections::BTreeSet;

/// Which cells are hidden.
pub(crate) type Hidden = BTreeSet<Row>;

/// Everything the rules need to know about one release.
pub(crate) struct Draft<'a> {
    pub(crate) period: Period,
    pub(crate) revision: u32,
    pub(crate) policy: Policy,
    pub(crate) basis: &'a Basis,
    pub(crate) exact: &'a Exact,
    /// What was released of the year before.
    pub(crate) told: &'a [Told<'a>],
    /// Rows that stay hidden as long as somebody came.
    pub(crate) kept: Vec<Row>,
    pub(crate) deadline: Deadline,
}

impl Draft<'_> {
    pub(crate) fn k(&self) -> u64 {
        self.policy.k()
    }

    /// The splits of the table at a step; by sex only when everybody's is known.
    pub(crate) fn splits(&self, step: Step) -> Vec<Vec<Row>> {
        let splits = splits_of(self.period.kind(), step).into_iter();
        splits
            .filter(|split| *split != Split::Sex || self.exact.knows_every_sex())
            .map(|split| split_rows(split, step))
            .collect()
    }

    pub(crate) fn rows(&self, step: Step) -> Vec<Row> {
        let mut rows = rows_of(self.period.kind(), step);
        rows.retain(|row| !matches!(row, Row::Sex(_)) || self.exact.knows_every_sex());
        rows
    }

    /// The line this table would be.
    pub(crate) fn line(&self, step: Step, hidden: &Hidden) -> LedgerLine {
        let cell = |row| {
            let sum = self.exact.sum(row);
            let shown = (!hidden.contains(&row)).then_some((sum.patients, sum.attendances));
            Cell::of(self.period.kind(), row, shown)
        };
        LedgerLine {
            period: self.period,
            revision: self.revision,
            policy: self.policy.id().to_owned(),
            step,
            status: Status::Released,
            cells: self.rows(step).into_iter().map(cell).collect(),
            basis: self.basis.clone(),
        }
    }

    /// Where a reader of everything released and this table would find too much, if anywhere.
    pub(crate) fn leak(&self, step: Step, hidden: &Hidden) -> Result<Option<Place>, Unsafe> {
        let line = self.line(step, hidden);
        let mut told = self.told.to_vec();
        told.push(Told {
            line: &line,
            exact: self.exact,
        });
        let system: System<Place> = knowledge(&told, self.k())?;
        let narrow = audit::narrow(&system, self.k(), self.deadline)?;
        Ok(narrow.map(|guard| guard.what))
    }
}
