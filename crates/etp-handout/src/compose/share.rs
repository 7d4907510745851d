//! Tables to be filled in stand once on a page for both languages: a number that must be written twice is
//! written wrongly once. Knows no measure.

use super::{Column, Part, TableRows};
use crate::text::Prose;

/// Lets the tables of two languages that run the same way share their cells.
pub(super) fn share_tables(columns: &mut [Column]) {
    let [first, second] = columns else {
        return;
    };
    if first.language.runs_from_right() != second.language.runs_from_right() {
        return;
    }
    for ((_, one), (_, other)) in first.parts.iter_mut().zip(&mut second.parts) {
        if let (Part::Table(one), Part::Table(other)) = (one, other) {
            let shared = one.ruled && other.ruled && differ(one, other);
            (one.shared, other.shared) = (shared, shared);
        }
    }
}

/// Whether no cell says the same in both languages: a dose would stand there twice.
fn differ(one: &TableRows, other: &TableRows) -> bool {
    let cells = |table: &TableRows| -> Vec<String> {
        let text = |cell: &Prose| cell.text.clone();
        table.rows.iter().flatten().map(text).collect()
    };
    let (one, other) = (cells(one), cells(other));
    let mut pairs = one.iter().zip(&other);
    one.len() == other.len()
        && pairs.all(|(one, other)| one.is_empty() && other.is_empty() || one != other)
}
