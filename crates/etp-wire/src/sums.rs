//! What must hold between the cells of one table, whoever wrote it. A hub trusts no laptop: a
//! table that cannot be, or that gives a hidden number away, is refused.

use etp_disclosure::{Measure, PeriodKind, Policy, Row, measures_of};
use std::collections::BTreeMap;

/// The published values of a table.
pub(crate) type Values = BTreeMap<(Row, Measure), u64>;

/// A table: the rows it has, and what is shown of them.
pub(crate) struct Table<'a> {
    pub(crate) kind: PeriodKind,
    pub(crate) rows: &'a [Row],
    pub(crate) values: &'a Values,
}

/// A way the total is taken apart.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Split {
    Pathology,
    Age,
    Residence,
    Delivery,
    Sex,
}

impl Split {
    const ALL: [Self; 5] = [
        Self::Pathology,
        Self::Age,
        Self::Residence,
        Self::Delivery,
        Self::Sex,
    ];

    fn of(row: Row) -> Option<Self> {
        match row {
            Row::Total => None,
            Row::Of(_) => Some(Self::Pathology),
            Row::Age(_) | Row::Wide(_) => Some(Self::Age),
            Row::Residence(_) => Some(Self::Residence),
            Row::Delivery(_) => Some(Self::Delivery),
            Row::Sex(_) => Some(Self::Sex),
        }
    }

    /// Whether every attendance of the total is in one of its rows. People who live elsewhere have
    /// no row.
    fn is_whole(self) -> bool {
        self != Self::Residence
    }
}

/// A split whose total is shown: what the shown rows leave over.
struct Parts {
    split: Split,
    hidden: usize,
    remainder: u64,
}

impl Table<'_> {
    /// Whether some register could have this table.
    pub(crate) fn is_possible(&self) -> bool {
        self.rows.iter().all(|row| self.is_whole_row(*row))
            && self.rows.iter().all(|row| self.is_within_the_total(*row))
            && self.patients_reach_the_total()
            && self.parts().is_some_and(|parts| {
                parts.iter().all(|parts| {
                    let must_be_whole = parts.hidden == 0 && parts.split.is_whole();
                    !must_be_whole || parts.remainder == 0
                })
            })
    }

    /// Whether it shows a number the policy hides, or a hidden one can be had by subtraction: a
    /// row hidden alone is the remainder, and rows that share less than k cannot each be anything
    /// k apart.
    pub(crate) fn gives_away(&self, policy: Policy) -> bool {
        let small = self
            .values
            .values()
            .any(|value| (1..policy.k()).contains(value));
        let parts = self.parts().unwrap_or_default();
        small
            || parts.iter().any(|parts| match parts.hidden {
                0 => (1..policy.k()).contains(&parts.remainder),
                1 if parts.split.is_whole() => true,
                _ => parts.remainder < policy.k(),
            })
    }

    fn shown(&self, row: Row, measure: Measure) -> Option<u64> {
        self.values.get(&(row, measure)).copied()
    }

    /// Both values of a row or neither, never more patients than attendances.
    fn is_whole_row(&self, row: Row) -> bool {
        if self.kind != PeriodKind::Quarter {
            return true;
        }
        let patients = self.shown(row, Measure::Patients);
        let attendances = self.shown(row, Measure::Attendances);
        patients.is_some() == attendances.is_some() && patients <= attendances
    }

    /// Of a quarter, no row without its total: there a hidden total hides them all.
    fn is_within_the_total(&self, row: Row) -> bool {
        measures_of(self.kind).iter().all(|measure| {
            match (self.shown(row, *measure), self.shown(Row::Total, *measure)) {
                (Some(part), Some(total)) => part <= total,
                (Some(_), None) => self.kind != PeriodKind::Quarter,
                (None, _) => true,
            }
        })
    }

    /// Persons may be in several rows, so rows together are at least the total.
    fn patients_reach_the_total(&self) -> bool {
        let rows = self.rows.iter().filter(|row| Split::of(**row).is_some());
        let all: Option<Vec<u64>> = rows
            .map(|row| self.shown(*row, Measure::Patients))
            .collect();
        match (all, self.shown(Row::Total, Measure::Patients)) {
            (Some(all), Some(total)) if !all.is_empty() => {
                all.iter().try_fold(0u64, |sum, one| sum.checked_add(*one)) >= Some(total)
            }
            _ => true,
        }
    }

    /// What each split leaves over of a shown total; nothing when rows say more than their total.
    fn parts(&self) -> Option<Vec<Parts>> {
        let Some(total) = self.shown(Row::Total, Measure::Attendances) else {
            return Some(vec![]);
        };
        let splits = Split::ALL.into_iter();
        splits
            .filter_map(|split| self.parts_of(split, total))
            .collect()
    }

    /// Nothing when the table has no such split; nothing inside when its rows exceed the total.
    fn parts_of(&self, split: Split, total: u64) -> Option<Option<Parts>> {
        let rows = self
            .rows
            .iter()
            .filter(|row| Split::of(**row) == Some(split));
        let cells: Vec<_> = rows
            .map(|row| self.shown(*row, Measure::Attendances))
            .collect();
        if cells.is_empty() {
            return None;
        }
        let shown = cells.iter().flatten();
        let sum = shown
            .clone()
            .try_fold(0u64, |sum, one| sum.checked_add(*one));
        let remainder = sum.and_then(|sum| total.checked_sub(sum));
        Some(remainder.map(|remainder| Parts {
            split,
            hidden: cells.len() - shown.count(),
            remainder,
        }))
    }
}
