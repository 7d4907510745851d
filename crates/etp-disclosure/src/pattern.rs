//! Which rows of a table are hidden. The order of the rules is told in the crate's header.

use crate::CountedPathology;
use crate::sums::Table;
use crate::width::Hidden;

/// What of a table is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Pattern {
    /// Every cell is hidden.
    Nothing,
    /// The total is shown, every row hidden, zeros included.
    TotalOnly,
    /// The total is shown, and every row but these.
    AllBut(Vec<CountedPathology>),
}

pub(crate) fn pattern(table: &Table, k: u64) -> Pattern {
    let small: Vec<_> = CountedPathology::ALL
        .into_iter()
        .filter(|row| !table.row(*row).is_safe(k))
        .collect();
    if !table.total.is_safe(k) {
        Pattern::Nothing
    } else if everybody_shares_one(table) {
        Pattern::TotalOnly
    } else if !small.is_empty() {
        protect(table, small, k)
    } else if overlap_is_small(table, k) {
        blur_overlap(table, k)
    } else {
        Pattern::AllBut(small)
    }
}

fn everybody_shares_one(table: &Table) -> bool {
    table
        .attended()
        .any(|row| table.patients(row) == table.total.patients)
}

/// Whether subtraction would give a small number of persons who are in several programmes, or a
/// small number who are not in one.
fn overlap_is_small(table: &Table, k: u64) -> bool {
    let is_small = |persons: u64| (1..k).contains(&persons);
    let enrolled: u64 = table.attended().map(|row| table.patients(row)).sum();
    is_small(enrolled - table.total.patients)
        || table
            .attended()
            .any(|row| is_small(table.total.patients - table.patients(row)))
}

/// Hides the two smallest rows, whose sum then no longer gives the overlap away.
fn blur_overlap(table: &Table, k: u64) -> Pattern {
    let mut shown = largest_first(table);
    let hidden: Vec<_> = shown.split_off(shown.len().saturating_sub(2));
    match beside(table, &shown, hidden.len()) {
        Some(rows) if rows.leave_overlap_open(k) => Pattern::AllBut(hidden),
        _ => Pattern::TotalOnly,
    }
}

/// Adds safe rows, smallest first, until the hidden ones are wide enough. When no attended row
/// would be left, the zeros go too: the reader cannot tell this from everybody sharing one row.
fn protect(table: &Table, mut hidden: Vec<CountedPathology>, k: u64) -> Pattern {
    let mut shown = largest_first(table);
    shown.retain(|row| !hidden.contains(row));
    while let Some(rows) = beside(table, &shown, hidden.len()) {
        if rows.are_wide_enough(k) {
            return Pattern::AllBut(hidden);
        }
        hidden.extend(shown.pop());
    }
    Pattern::TotalOnly
}

fn largest_first(table: &Table) -> Vec<CountedPathology> {
    let mut rows: Vec<_> = table.attended().collect();
    rows.sort_by_key(|row| std::cmp::Reverse((table.patients(*row), *row)));
    rows
}

/// What a reader knows of hidden rows beside the rows shown, largest first; nothing when no
/// attended row is shown.
fn beside(table: &Table, shown: &[CountedPathology], rows: usize) -> Option<Hidden> {
    let smallest_shown = table.patients(*shown.last()?);
    let known: u64 = shown.iter().map(|row| table.patients(*row)).sum();
    Some(Hidden {
        rows: rows as u64,
        rest: table.total.patients.saturating_sub(known),
        smallest_shown,
    })
}
