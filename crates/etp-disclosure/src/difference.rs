//! Rule R10: two tables of one period can be subtracted. A correction leaves only when, in every
//! row, those who are more and those who are fewer are each nobody or a publishable group: at least
//! k persons, none dominating. Gains and losses are counted apart, since together they may cancel
//! out; who is new in a row and who is gone from it too, since patients are published beside
//! attendances.
//!
//! A correction is held against every revision there ever was, not against the last one only:
//! twelve who come in and eleven of them who go out again are one person beside the first table.

use crate::sums::{Exact, Sum, Tally};
use crate::{LedgerLine, PeriodKind, Residence, Row};

/// The published rows in which too few persons changed.
pub(crate) fn too_small(line: &LedgerLine, was: &Exact, is: &Exact, k: u64) -> Vec<Row> {
    let published = line.cells.iter().map(|cell| cell.row());
    let elsewhere =
        (line.period.kind() == PeriodKind::Year).then_some(Row::Residence(Residence::Elsewhere));
    published
        .chain(elsewhere)
        .filter(|row| !is_publishable(was.tally(*row), is.tally(*row), k))
        .collect()
}

fn is_publishable(was: &Tally, is: &Tally, k: u64) -> bool {
    let persons = |count: usize| count == 0 || count as u64 >= k;
    let new = is.keys().filter(|person| !was.contains_key(person)).count();
    let gone = was.keys().filter(|person| !is.contains_key(person)).count();
    persons(new) && persons(gone) && more(was, is).is_safe(k) && more(is, was).is_safe(k)
}

/// By how much the second is more, person by person.
fn more(was: &Tally, is: &Tally) -> Sum {
    let before = |person| was.get(person).copied().unwrap_or_default();
    Sum::of(
        is.iter()
            .map(|(person, now)| now.saturating_sub(before(person))),
    )
}
