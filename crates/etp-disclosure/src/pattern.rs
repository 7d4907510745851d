//! Which rows of a table are hidden. The order of the rules is told in the crate's header.

use crate::Row;
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
    AllBut(Vec<Row>),
}

/// `kept` are rows that stay hidden, whatever their size, as long as somebody came (`kept.rs`).
pub(crate) fn pattern(table: &Table, kept: &[Row], k: u64) -> Pattern {
    let small: Vec<_> = table
        .attended()
        .filter(|row| !table.row(*row).is_safe(k) || kept.contains(row))
        .collect();
    let is_total_kept = kept.contains(&Row::Total) && table.total.patients > 0;
    if !table.total.is_safe(k) || is_total_kept {
        Pattern::Nothing
    } else if table.is_homogeneous() {
        Pattern::TotalOnly
    } else if !small.is_empty() {
        protect(table, small, k)
    } else if overlap_is_small(table, k) {
        blur_overlap(table, k)
    } else {
        Pattern::AllBut(small)
    }
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
fn protect(table: &Table, mut hidden: Vec<Row>, k: u64) -> Pattern {
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

fn largest_first(table: &Table) -> Vec<Row> {
    let mut rows: Vec<_> = table.attended().collect();
    rows.sort_by_key(|row| std::cmp::Reverse((table.patients(*row), *row)));
    rows
}

/// What a reader knows of hidden rows beside the rows shown, largest first; nothing when no
/// attended row is shown.
fn beside(table: &Table, shown: &[Row], rows: usize) -> Option<Hidden> {
    let smallest_shown = table.patients(*shown.last()?);
    let known: u64 = shown.iter().map(|row| table.patients(*row)).sum();
    Some(Hidden {
        rows: rows as u64,
        rest: table.total.patients.saturating_sub(known),
        smallest_shown,
    })
}
