//! Which cells of a year or half-year are hidden, at a step of the ladder: those that are small
//! themselves, then one more for each value the audit finds too narrow (rules R6 and R7).
//!
//! What to hide next is chosen by persons, fewest first, then by place in the table; a reader of
//! these tables sees no persons. So although he owns this source, what he learns from the choice
//! ("nobody shown has fewer persons") bounds no number of attendances: a hidden row may still be a
//! small one with many attendances or a large one with few, and every value the audit counted
//! remains possible. Whether one more cell is needed is decided by published numbers, but for the
//! audit's rule that the truth is no end of its interval, which takes at most the two ends away.
//!
//! What is public already stays shown, since hiding it hides nothing: a row of the year that all
//! four quarters show. When no attended row of a split is left, its zeros go too: the reader cannot
//! tell this from everybody being of one kind (rule R4). When the total must go, everything goes.

use crate::draft::{Draft, Hidden};
use crate::knowledge::{Place, Told};
use crate::sums::Table;
use crate::{Cell, PeriodKind, Row, Step, Unsafe};

/// Rule R7 gives up after so many repairs.
const ROUNDS: usize = 25;

/// Nothing when no pattern is found at this step.
pub(crate) fn long_period(draft: &Draft<'_>, step: Step) -> Result<Option<Hidden>, Unsafe> {
    let mut hidden = small(draft, step);
    for _ in 0..=ROUNDS {
        let Some(place) = draft.leak(step, &hidden)? else {
            return Ok(Some(hidden));
        };
        if !hide_for(draft, step, place, &mut hidden) {
            return Ok(None);
        }
    }
    Ok(None)
}

fn small(draft: &Draft<'_>, step: Step) -> Hidden {
    let total = draft.exact.sum(Row::Total);
    let is_total_kept = draft.kept.contains(&Row::Total) && !is_public(draft, Row::Total);
    if !total.is_safe(draft.k()) || is_total_kept {
        return draft.rows(step).into_iter().collect();
    }
    let mut hidden = Hidden::new();
    for rows in draft.splits(step) {
        let table = Table::of(draft.exact, &rows);
        let is_small = |row: &Row| !table.row(*row).is_safe(draft.k()) || draft.kept.contains(row);
        hidden.extend(table.attended().filter(is_small));
        if table.is_homogeneous() {
            hidden.extend(&rows);
        }
    }
    hidden.retain(|row| !is_public(draft, *row));
    close(draft, step, &mut hidden);
    hidden
}

/// Whether the quarters already say it.
fn is_public(draft: &Draft<'_>, row: Row) -> bool {
    let quarters = draft.basis.built_on.iter().map(|(period, revision)| {
        let is_it = |one: &&Told<'_>| (one.line.period, one.line.revision) == (*period, *revision);
        draft.told.iter().find(is_it)
    });
    let shows = |one: Option<&Told<'_>>| {
        let cell = one.and_then(|one| one.line.cell(row));
        cell.is_some_and(|cell: &Cell| !cell.is_hidden())
    };
    matches!(row, Row::Total | Row::Of(_)) && quarters.into_iter().all(shows)
}

/// Takes the zeros of a split with it when none of its attended rows is shown.
fn close(draft: &Draft<'_>, step: Step, hidden: &mut Hidden) {
    for rows in draft.splits(step) {
        let mut attended = rows.iter().filter(|row| draft.exact.patients(**row) > 0);
        let is_any_hidden = rows.iter().any(|row| hidden.contains(row));
        if is_any_hidden && attended.all(|row| hidden.contains(row)) {
            let free = rows.into_iter().filter(|row| !is_public(draft, *row));
            hidden.extend(free);
        }
    }
}

/// Hides one more cell for the sake of a narrow one; false when there is none left to hide.
fn hide_for(draft: &Draft<'_>, step: Step, place: Place, hidden: &mut Hidden) -> bool {
    let is_free = |row: &Row| {
        !hidden.contains(row) && draft.exact.patients(*row) > 0 && !is_public(draft, *row)
    };
    let splits = draft.splits(step).into_iter();
    let beside = splits
        .filter(|rows| shares_a_sum(rows, place.row))
        .flatten();
    let next = beside.filter(is_free).min_by_key(|row| {
        (
            distance(draft, place, *row),
            draft.exact.patients(*row),
            *row,
        )
    });
    match next {
        Some(row) => {
            hidden.insert(row);
        }
        None if place.row == Row::Total || step >= Step::TotalOnly => {
            if !is_free(&Row::Total) || draft.period.kind() == PeriodKind::HalfYear {
                return false;
            }
            hidden.extend(draft.rows(step));
        }
        None => return false,
    }
    close(draft, step, hidden);
    true
}

/// Whether a split is of the narrow row's kind. A narrow total shares its sum with the total only.
fn shares_a_sum(rows: &[Row], row: Row) -> bool {
    let kind = std::mem::discriminant(&row);
    rows.iter().any(|one| std::mem::discriminant(one) == kind)
}

/// The row of the same name gives a value away first, then those that are hidden beside it in
/// some quarter, then the others.
fn distance(draft: &Draft<'_>, place: Place, row: Row) -> u8 {
    let is_beside = |one: &Told<'_>| {
        let hides = |row| one.line.cell(row).is_none_or(Cell::is_hidden);
        one.line.period.kind() == PeriodKind::Quarter && hides(row) && hides(place.row)
    };
    match row {
        row if row == place.row => 0,
        Row::Of(_) if draft.told.iter().any(is_beside) => 1,
        _ => 2,
    }
}
