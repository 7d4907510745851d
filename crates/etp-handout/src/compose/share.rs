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
            let shared = one.ruled && other.ruled && stand_together(one, other);
            (one.shared, other.shared) = (shared, shared);
            if shared {
                say_once(one, other);
            }
        }
    }
}

/// Whether no cell but a number at the head of a row says the same in both languages: a dose would
/// stand there twice.
fn stand_together(one: &TableRows, other: &TableRows) -> bool {
    let even = |(one, other): (&Vec<Prose>, &Vec<Prose>)| {
        let mut pairs = one.iter().zip(other).zip(0..);
        one.len() == other.len()
            && pairs.all(|((one, other), column)| {
                let same = one.text == other.text;
                !same || one.text.is_empty() || column == 0 && is_number(one)
            })
    };
    one.rows.len() == other.rows.len() && one.rows.iter().zip(&other.rows).all(even)
}

/// A number that heads a row of both languages is printed with the first.
fn say_once(one: &TableRows, other: &mut TableRows) {
    for (one, other) in one.rows.iter().zip(&mut other.rows) {
        if let (Some(one), Some(other)) = (one.first(), other.first_mut())
            && one.text == other.text
        {
            *other = Prose::default();
        }
    }
}

/// `1.`, which is the same in every language.
fn is_number(cell: &Prose) -> bool {
    !cell.text.chars().any(char::is_alphabetic)
}
