//! Whether a ledger can be what this engine wrote (rule R15). A ledger that contradicts itself lets
//! nothing out: what was really released is then not known.

use crate::sums::Exact;
use crate::{
    Basis, Contribution, CountedPathology, Delivery, Ledger, LedgerLine, Measure, Period,
    PeriodKind, Policy, Row, Status, Step, Unsafe, rows_of,
};
use std::collections::BTreeMap;

/// # Errors
/// [`Unsafe::Ledger`].
pub(crate) fn check(ledger: &Ledger) -> Result<(), Unsafe> {
    let lines = ledger.lines();
    let is_whole = (0..lines.len()).all(|place| {
        let (before, line) = (&lines[..place], &lines[place]);
        is_readable(line)
            && follows(before, line)
            && is_built_on(before, line)
            && says(line, &Exact::of(&line.basis.contributions))
    });
    is_whole.then_some(()).ok_or(Unsafe::Ledger)
}

/// Within a year no table comes out under a lower threshold than one before it.
///
/// # Errors
/// [`Unsafe::Policy`].
pub(crate) fn keeps_its_threshold(
    ledger: &Ledger,
    year: u16,
    policy: Policy,
) -> Result<(), Unsafe> {
    let mut lines = ledger.lines().iter();
    let is_higher = |one: &LedgerLine| {
        let other = Policy::named(&one.policy);
        one.period.year() == year && other.is_some_and(|other| other.k() > policy.k())
    };
    if lines.any(is_higher) {
        Err(Unsafe::Policy)
    } else {
        Ok(())
    }
}

fn is_readable(line: &LedgerLine) -> bool {
    let cells: Vec<Row> = line.cells.iter().map(|cell| cell.row()).collect();
    let rows = rows_of(line.period.kind(), line.step);
    let without_sex: Vec<Row> = rows
        .iter()
        .copied()
        .filter(|row| !matches!(row, Row::Sex(_)))
        .collect();
    let is_table = cells == rows || cells == without_sex;
    let has_form = line.cells.iter().all(|cell| cell.is_of(line.period.kind()));
    is_known(&line.policy)
        && match line.status {
            Status::Released => is_table && has_form,
            Status::Withdrawn => cells.is_empty(),
        }
}

fn is_known(policy: &str) -> bool {
    #[cfg(test)]
    if policy == Policy::for_proof(0).id() {
        return true;
    }
    Policy::named(policy).is_some()
}

/// Revisions count up, a withdrawal takes something back, and no step goes up again.
fn follows(before: &[LedgerLine], line: &LedgerLine) -> bool {
    let same_year = |one: &&LedgerLine| one.period.year() == line.period.year();
    let coarsest = before.iter().filter(same_year).map(|one| one.step).max();
    let last = before.iter().rev().find(|one| one.period == line.period);
    let is_next = line.revision == last.map_or(0, |last| last.revision).saturating_add(1);
    let takes_back = last.is_some_and(|last| last.status == Status::Released);
    let is_due = line.status == Status::Released || takes_back;
    is_next && is_due && line.step >= coarsest.unwrap_or(Step::Full)
}

/// A quarter is made of its own days, a longer period of all its quarters as they were released.
fn is_built_on(before: &[LedgerLine], line: &LedgerLine) -> bool {
    if line.status == Status::Withdrawn {
        return line.basis == Basis::default();
    }
    let contributions = &line.basis.contributions;
    if line.period.kind() == PeriodKind::Quarter {
        let is_mine = |one: &Contribution| one.quarter == line.period;
        return line.basis.built_on.is_empty() && contributions.iter().all(is_mine);
    }
    let find = |(period, revision): &(Period, u32)| {
        let mut quarters = before.iter();
        quarters.find(|one| one.period == *period && one.revision == *revision)
    };
    let quarters: Vec<_> = line.basis.built_on.iter().filter_map(find).collect();
    let made_of = quarters.iter().flat_map(|one| &one.basis.contributions);
    quarters.iter().all(|one| one.status == Status::Released)
        && line
            .period
            .quarters()
            .eq(quarters.iter().map(|one| one.period))
        && line.basis.built_on.len() == quarters.len()
        && who_came(made_of) == who_came(contributions)
}

/// Attendances by what a year takes over from its quarters; age, sex and country are its own.
fn who_came<'a>(
    contributions: impl IntoIterator<Item = &'a Contribution>,
) -> BTreeMap<(u64, Period, CountedPathology, Delivery), u64> {
    let mut came = BTreeMap::new();
    for one in contributions {
        let key = (one.person, one.quarter, one.pathology, one.delivery);
        *came.entry(key).or_default() += u64::from(one.attendances);
    }
    came
}

/// Whether every number a line shows is the exact one.
pub(crate) fn says(line: &LedgerLine, exact: &Exact) -> bool {
    line.cells.iter().all(|cell| {
        let sum = exact.sum(cell.row());
        let is = |measure, truth| cell.value(measure).is_none_or(|shown| shown == truth);
        is(Measure::Patients, sum.patients) && is(Measure::Attendances, sum.attendances)
    })
}
