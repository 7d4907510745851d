//! A table while it is read: rows of cells, each a phrase. Knows no paragraph.

use crate::bring::phrase::Phrase;
use crate::bring::table::{MOST_COLUMNS, MOST_ROWS};

/// What was read of a table.
#[derive(Default)]
pub(super) struct Layout {
    rows: Vec<Vec<Phrase>>,
    /// Cells that the last one stands for, beside itself.
    spans: usize,
    /// Whether the last row is one somebody struck out.
    struck: bool,
}

impl Layout {
    /// Of too many rows the last one stands for the rest, so that their number is seen.
    pub(super) fn row(&mut self) {
        self.rows.truncate(MOST_ROWS);
        self.rows.push(Vec::new());
        self.struck = false;
    }

    pub(super) fn cell(&mut self) {
        self.spans = 0;
        if let Some(row) = self.rows.last_mut() {
            row.push(Phrase::default());
        }
    }

    pub(super) fn spans(&mut self, columns: u32) {
        self.spans = (columns as usize).clamp(1, MOST_COLUMNS) - 1;
    }

    pub(super) fn strike(&mut self) {
        self.struck = true;
    }

    /// Paragraphs of a cell become one text.
    pub(super) fn say(&mut self, words: &Phrase) {
        let Some(cell) = self.rows.last_mut().and_then(|row| row.last_mut()) else {
            return;
        };
        if !words.plain().is_empty() {
            cell.push(if cell.is_closed() { " " } else { ", " }, false);
            cell.append(words);
        }
    }

    pub(super) fn end_cell(&mut self) {
        if let Some(row) = self.rows.last_mut() {
            row.extend((0..self.spans).map(|_| Phrase::default()));
            row.truncate(MOST_COLUMNS);
        }
        self.spans = 0;
    }

    pub(super) fn end_row(&mut self) {
        if std::mem::take(&mut self.struck) {
            self.rows.pop();
        }
    }

    pub(super) fn rows(self) -> Vec<Vec<Phrase>> {
        let mut rows = self.rows;
        rows.retain(|row| !row.is_empty());
        rows
    }
}
