//! Which cells of a quarter are hidden, at a step of the ladder.

use crate::draft::{Draft, Hidden};
use crate::knowledge::Told;
use crate::pattern::{Pattern, pattern};
use crate::sums::Table;
use crate::{PeriodKind, Row, Step, Unsafe};

/// Nothing when the table cannot be published at this step.
pub(crate) fn quarter(draft: &Draft<'_>, step: Step) -> Result<Option<Hidden>, Unsafe> {
    if step >= Step::HalfYears {
        return total_only(draft, step);
    }
    let mut hidden: Hidden = draft.rows(step).into_iter().collect();
    let rows = draft.splits(step).concat();
    match pattern(&Table::of(draft.exact, &rows), &draft.kept, draft.k()) {
        Pattern::Nothing => {}
        Pattern::TotalOnly => hidden.retain(|row| *row != Row::Total),
        Pattern::AllBut(rows) => hidden.retain(|row| rows.contains(row)),
    }
    passes(draft, step, &hidden).map(|passes| passes.then_some(hidden))
}

/// A quarter that nothing of the year is added up from yet is what `width.rs` speaks of; equations
/// have nothing to add. Attendances of its hidden rows have at least the room its patients have.
fn passes(draft: &Draft<'_>, step: Step, hidden: &Hidden) -> Result<bool, Unsafe> {
    let is_alone = |told: &Told<'_>| {
        let line = told.line;
        line.period.kind() == PeriodKind::Quarter && line.period != draft.period
    };
    Ok(draft.told.iter().all(is_alone) || draft.leak(step, hidden)?.is_none())
}

fn total_only(draft: &Draft<'_>, step: Step) -> Result<Option<Hidden>, Unsafe> {
    let shown = Hidden::new();
    let hidden = Hidden::from([Row::Total]);
    let total = draft.exact.sum(Row::Total);
    let may_be_shown = total.is_safe(draft.k()) && !draft.kept.contains(&Row::Total);
    if may_be_shown && passes(draft, step, &shown)? {
        return Ok(Some(shown));
    }
    passes(draft, step, &hidden).map(|passes| passes.then_some(hidden))
}
