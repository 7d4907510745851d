//! Rows of cells written elsewhere become a table: even, headed and named. Knows no document.

use super::phrase::Phrase;
use crate::DraftTable;

/// Columns a table may have; Word's own limit.
pub(super) const MOST_COLUMNS: usize = 63;
/// Rows a table may have: many pages of them.
pub(super) const MOST_ROWS: usize = 1_000;
/// A head nobody wrote.
const NO_WORD: &str = "–";

/// Whether a table is larger than any handout's: the rest of it is left out.
pub(super) fn is_too_large(rows: &[Vec<Phrase>]) -> bool {
    rows.len() > MOST_ROWS || rows.iter().any(|row| row.len() > MOST_COLUMNS)
}

/// The first row is the head. A table without any word is none.
pub(super) fn of(rows: &[Vec<Phrase>]) -> Option<DraftTable> {
    let rows = &rows[..rows.len().min(MOST_ROWS)];
    let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
    let columns = columns.min(MOST_COLUMNS);
    let (head, rows) = rows.split_first()?;
    let mut head: Vec<_> = even(head, columns, Phrase::plain);
    let rows: Vec<_> = rows
        .iter()
        .map(|row| even(row, columns, Phrase::marked))
        .collect();
    if head
        .iter()
        .chain(rows.iter().flatten())
        .all(String::is_empty)
    {
        return None;
    }
    for word in head.iter_mut().filter(|word| word.is_empty()) {
        NO_WORD.clone_into(word);
    }
    Some(DraftTable {
        caption: String::new(),
        head,
        rows,
    })
}

/// A table says what it shows: without a caption, what the heading above it says, or its own head.
pub(super) fn named(mut table: DraftTable, above: &str) -> DraftTable {
    if table.caption.is_empty() {
        table.caption = match above {
            "" => table.head.join(", "),
            above => above.to_owned(),
        };
    }
    table
}

fn even(row: &[Phrase], columns: usize, words: impl Fn(&Phrase) -> String) -> Vec<String> {
    let cells = row.iter().map(words);
    cells
        .chain(std::iter::repeat(String::new()))
        .take(columns)
        .collect()
}
