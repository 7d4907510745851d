//! Tables: a caption, a head that is repeated on each page, rows that stay whole.

use super::backdrop::Backdrop;
use super::column::{ColumnSetter, Look};
use super::segment::{Segment, Split, Strip};
use super::style::{BRAND, LEADING, TEXT};
use crate::HandoutProblem;
use crate::compose::TableRows;
use crate::sheet::{Mark, Tag, TagId};
use crate::text::{Face, Paragraph, Prose};
use std::rc::Rc;

const CAPTION: Look = Look {
    face: Face::Bold,
    scale: 1.0,
    leading: LEADING,
    ink: BRAND,
};
const CELL: Look = Look {
    face: Face::Regular,
    scale: 0.9,
    leading: 1.3,
    ink: TEXT,
};
const HEAD: Look = Look {
    face: Face::Bold,
    ..CELL
};

/// Between a cell's edges and its text, in the size of running text.
const CELL_SIDE: f32 = 0.4;
const CELL_INSET: f32 = 0.33;
/// An empty cell is to be filled in by hand.
const ROOM_TO_WRITE: f32 = 1.9;
/// A table of so few rows is not parted.
pub(crate) const SHORT: usize = 5;

impl ColumnSetter<'_> {
    pub(crate) fn table(&mut self, table: &TableRows) -> Result<Vec<Segment>, HandoutProblem> {
        let tag = self.tags.add(self.section, Tag::Table);
        let edges = self.edges(&table.widths);
        let mut segments = Vec::new();
        if !table.caption.text.is_empty() {
            segments.push(self.caption(tag, &table.caption)?);
        }
        let head = self.row(tag, &table.head, &edges, [Tag::ColumnHead; 2])?;
        let head = Segment {
            above: self.em(0.3),
            keep: true,
            backdrop: Backdrop::Head,
            ..head
        };
        let repeated = Rc::new(head.clone());
        segments.push(head);
        for (place, cells) in table.rows.iter().enumerate() {
            let mut row = self.row(tag, cells, &edges, [Tag::RowHead, Tag::Cell])?;
            if table.by_hand {
                self.leave_room(&mut row, cells);
            }
            let (rows, after) = (table.rows.len(), place + 1);
            let keep = after < rows && (rows <= SHORT || after == 1 || after + 1 == rows);
            segments.push(Segment {
                keep,
                head: Some(repeated.clone()),
                ..row
            });
        }
        Ok(segments)
    }

    fn caption(&mut self, table: TagId, caption: &Prose) -> Result<Segment, HandoutProblem> {
        let strips = self.tagged(
            table,
            Tag::Caption,
            caption,
            CAPTION,
            (0.0, self.style.column),
        )?;
        Ok(Segment {
            keep: true,
            split: Split::Never,
            sinks: true,
            ..Segment::new(self.block, self.em(0.9), strips)
        })
    }

    /// The left edge and the width of each column.
    pub(crate) fn edges(&self, widths: &[f32]) -> Vec<(f32, f32)> {
        let unit = self.style.column / widths.iter().sum::<f32>();
        let mut left = 0.0;
        let edge = |width: &f32| {
            let edge = (left, width * unit);
            left += width * unit;
            edge
        };
        widths.iter().map(edge).collect()
    }

    /// A row, its first cell tagged apart from the others; the n-th lines of all cells make a strip.
    pub(crate) fn row(
        &mut self,
        table: TagId,
        cells: &[Prose],
        edges: &[(f32, f32)],
        [first, others]: [Tag; 2],
    ) -> Result<Segment, HandoutProblem> {
        let row = self.tags.add(table, Tag::Row);
        let side = self.em(CELL_SIDE);
        let mut strips: Vec<Strip> = Vec::new();
        for (place, (cell, (left, width))) in cells.iter().zip(edges).enumerate() {
            let tag = if place == 0 { first } else { others };
            let look = if tag == Tag::Cell { CELL } else { HEAD };
            let mark = Mark::Content(self.tag(row, tag, cell));
            let set = self.lines(cell, look, width - 2.0 * side)?;
            self.stand_beside(&mut strips, &set, look, left + side, mark);
        }
        let segment = Segment::new(self.block, 0.0, strips);
        Ok(Segment {
            split: Split::Never,
            inset: self.em(CELL_INSET),
            backdrop: Backdrop::Row,
            ..segment
        })
    }

    /// A row with an empty cell is as high as handwriting.
    fn leave_room(&self, row: &mut Segment, cells: &[Prose]) {
        let empty = cells.iter().any(|cell| cell.text.is_empty());
        for strip in row.strips.iter_mut().take(usize::from(empty)) {
            strip.height = strip.height.max(self.em(ROOM_TO_WRITE));
        }
    }

    fn stand_beside(
        &self,
        strips: &mut Vec<Strip>,
        cell: &Paragraph,
        look: Look,
        x: f32,
        mark: Mark,
    ) {
        let missing = cell.lines.len().saturating_sub(strips.len());
        strips.extend(std::iter::repeat_n(Strip::default(), missing));
        for (strip, line) in strips.iter_mut().zip(&cell.lines) {
            let one = self.strip(line, look, x, mark);
            strip.height = strip.height.max(one.height);
            strip.drawn.extend(one.drawn);
        }
    }
}
