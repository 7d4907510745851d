//! Rule R8: when a table would have to hide too much, it gets coarser instead. A step is a property
//! of centre and year, part of every release, and within a year never goes back up.
//!
//! A hidden total is a hidden cell, not a step: one small quarter does not make a year coarse.

use crate::draft::{Draft, Hidden};
use crate::quarter::quarter;
use crate::repair::long_period;
use crate::{PeriodKind, Row, Step, Unsafe};

/// More hidden cells than this, in percent of those somebody came for, and the table gets coarser.
const MOST_HIDDEN: usize = 40;

/// The finest step from `step` down at which the table can be published, and what it hides there.
pub(crate) fn climb_down(draft: &Draft<'_>, step: Step) -> Result<(Step, Hidden), Unsafe> {
    let mut step = step;
    while step < Step::Nothing {
        match hidden_at(draft, step)? {
            Some(hidden) if !hides_too_much(draft, step, &hidden) => return Ok((step, hidden)),
            _ => step = coarser(draft.period.kind(), step),
        }
    }
    Ok((Step::Nothing, Hidden::new()))
}

fn hidden_at(draft: &Draft<'_>, step: Step) -> Result<Option<Hidden>, Unsafe> {
    match draft.period.kind() {
        PeriodKind::Quarter => quarter(draft, step),
        PeriodKind::HalfYear | PeriodKind::Year => long_period(draft, step),
    }
}

fn hides_too_much(draft: &Draft<'_>, step: Step, hidden: &Hidden) -> bool {
    let attended: Vec<_> = draft
        .rows(step)
        .into_iter()
        .filter(|row| draft.exact.patients(*row) > 0)
        .collect();
    let missing = attended.iter().filter(|row| hidden.contains(row)).count();
    step < Step::TotalOnly
        && !hidden.contains(&Row::Total)
        && missing * 100 > attended.len() * MOST_HIDDEN
}

/// The next step at which this kind of table looks different.
fn coarser(kind: PeriodKind, step: Step) -> Step {
    match kind {
        PeriodKind::Quarter if step < Step::HalfYears => Step::HalfYears,
        PeriodKind::Quarter => Step::Nothing,
        PeriodKind::HalfYear => Step::Nothing,
        PeriodKind::Year if step == Step::NoResidence => Step::TotalOnly,
        PeriodKind::Year => step.down(),
    }
}
