//! Grids: a head repeated on every page, rows as high as a hand needs.

mod cells;

use super::backdrop::Backdrop;
use super::column::ColumnSetter;
use super::segment::{Segment, Split, lower};
use crate::HandoutProblem;
use crate::compose::{Cell, Grid};
use crate::sheet::{Tag, TagId};
use cells::{HEAD, Lines, Place, beside, on_a_line};
use std::rc::Rc;

/// Between a cell's edges and its text, in the size of running text.
const SIDE: f32 = 0.4;
const INSET: f32 = 0.3;

impl ColumnSetter<'_> {
    /// The head, repeated on every page, then the rows, which stay whole.
    pub(crate) fn grid(&mut self, grid: &Grid) -> Result<Vec<Segment>, HandoutProblem> {
        let table = self.tags.add(self.section, Tag::Table);
        let edges = self.edges(&grid.widths);
        let head = self.grid_head(table, grid, &edges)?;
        let repeated = Rc::new(head.clone());
        let mut segments = vec![head];
        let rows = grid.rows.len();
        for (after, cells) in (1..).zip(&grid.rows) {
            let row = self.grid_row(table, cells, grid, &edges)?;
            segments.push(Segment {
                keep: after < rows && (after == 1 || after + 1 == rows),
                head: Some(repeated.clone()),
                ..row
            });
        }
        Ok(segments)
    }

    fn grid_head(
        &mut self,
        table: TagId,
        grid: &Grid,
        edges: &[(f32, f32)],
    ) -> Result<Segment, HandoutProblem> {
        let row = self.tags.add(table, Tag::Row);
        let mut cells = Vec::new();
        for (text, (left, width)) in grid.head.iter().zip(edges) {
            let tag = self.tag(row, Tag::ColumnHead, text);
            let place = self.inside(tag, *left, *width);
            cells.push(self.text_lines(text, HEAD, place)?);
        }
        let segment = Segment {
            keep: true,
            above: self.em(0.6),
            ..self.row_of(cells, 0.0)
        };
        Ok(framed(segment, grid, edges, true))
    }

    fn grid_row(
        &mut self,
        table: TagId,
        cells: &[Cell],
        grid: &Grid,
        edges: &[(f32, f32)],
    ) -> Result<Segment, HandoutProblem> {
        let row = self.tags.add(table, Tag::Row);
        let mut set = Vec::new();
        for (column, (cell, (left, width))) in cells.iter().zip(edges).enumerate() {
            let heads = column == grid.headed_by;
            let tag = self
                .tags
                .add(row, if heads { Tag::RowHead } else { Tag::Cell });
            let place = self.inside(tag, *left, *width);
            set.push(self.cell(cell, place)?);
        }
        let segment = self.row_of(set, grid.least);
        Ok(framed(segment, grid, edges, false))
    }

    fn inside(&self, tag: TagId, left: f32, width: f32) -> Place {
        let side = self.em(SIDE);
        let (left, width) = (left + side, width - 2.0 * side);
        Place { tag, left, width }
    }

    /// Cells beside each other; what the row measures more than they do lies half above, half below.
    fn row_of(&self, cells: Vec<Lines>, least: f32) -> Segment {
        let inset = self.em(INSET);
        let mut strips = beside(on_a_line(cells));
        let height = strips.iter().map(|strip| strip.height).sum::<f32>() + 2.0 * inset;
        let more = (least - height).max(0.0) / 2.0;
        lower(&mut strips[0], more);
        if let Some(last) = strips.last_mut() {
            last.height += more;
        }
        Segment {
            split: Split::Never,
            inset,
            ..Segment::new(self.block, 0.0, strips)
        }
    }
}

fn framed(segment: Segment, grid: &Grid, edges: &[(f32, f32)], head: bool) -> Segment {
    let lefts = edges.iter().map(|(left, _)| *left).collect();
    let backdrop = match (grid.ruled, head) {
        (true, _) => Backdrop::Cells {
            lefts,
            head,
            top: head,
        },
        (false, true) => Backdrop::Head,
        (false, false) => Backdrop::Row,
    };
    Segment {
        backdrop,
        ..segment
    }
}
