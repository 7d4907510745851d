//! Which row holds the headings, when a title stands above them, and what then lies below. Knows
//! no heading: who called says how much a row looks like one.

use super::{Sheet, SheetNote, SheetRow};

/// Headings are looked for in this many rows that hold anything.
const SEARCHED: usize = 20;

/// The place of the headings among rows of which none is blank.
pub(super) fn place(rows: &[SheetRow], looks_like_headings: &dyn Fn(&[String]) -> usize) -> usize {
    let scores = rows
        .iter()
        .take(SEARCHED)
        .map(|row| looks_like_headings(&row.cells));
    let best = scores.enumerate().rev().max_by_key(|(_, score)| *score);
    best.map_or(0, |(place, _)| place)
}

/// A sheet of rows of which none is blank.
pub(super) fn sheet(
    name: String,
    mut rows: Vec<SheetRow>,
    looks_like_headings: &dyn Fn(&[String]) -> usize,
) -> Sheet {
    let place = place(&rows, looks_like_headings);
    let below = rows.split_off((place + 1).min(rows.len()));
    let (line, headings) = rows
        .pop()
        .map(|row| (row.line, row.cells))
        .unwrap_or_default();
    let title = rows.first().map(|first| {
        SheetNote::remark(first.line, "table-title-above-headings").with("headings", line)
    });
    Sheet {
        name,
        heading_line: line,
        headings,
        rows: below,
        notes: title.into_iter().collect(),
    }
}
