//! Tables: a caption, a head that is repeated on each page, rows that stay whole.

use super::backdrop::Backdrop;
use super::blocks::NOTE;
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
pub(super) const CELL: Look = Look {
    face: Face::Regular,
    scale: 0.9,
    leading: 1.3,
    ink: TEXT,
};
pub(super) const HEAD: Look = Look {
    face: Face::Bold,
    ..CELL
};

/// How the cells of a row are tagged and set: the first, then the others.
struct CellsOf<'a> {
    tags: [Tag; 2],
    /// The look of what is no plain cell.
    heads: Look,
    ends: &'a [bool],
}

/// Between a cell's edges and its text, in the size of running text.
pub(super) const CELL_SIDE: f32 = 0.4;
const CELL_INSET: f32 = 0.33;
const DENSE_INSET: f32 = 0.14;
/// Heads that are too wide are set smaller, down to this part of their size.
const HEAD_SIZES: [f32; 4] = [1.0, 0.92, 0.84, 0.76];
/// A table of so few rows is not parted.
pub(crate) const SHORT: usize = 5;

impl ColumnSetter<'_> {
    pub(crate) fn table(&mut self, table: &TableRows) -> Result<Vec<Segment>, HandoutProblem> {
        let tag = self.tags.add(self.section, Tag::Table);
        let widths = self.widths(table)?;
        let edges = self.edges(&widths);
        let mut segments = Vec::new();
        if !table.caption.text.is_empty() {
            let caption = match table.dense {
                true => self.quiet_caption(tag, &table.caption)?,
                false => self.caption(tag, &table.caption, CAPTION)?,
            };
            segments.push(caption);
        }
        let (first, row_heads) = match table.headed {
            true => (Tag::RowHead, self.row_heads(&table.rows, &edges)?),
            false => (Tag::Cell, self.head_look()),
        };
        let mut repeated = None;
        if !table.head.is_empty() {
            let head = self.head(tag, table, &edges)?;
            repeated = Some(Rc::new(head.clone()));
            segments.push(head);
        }
        for (place, cells) in table.rows.iter().enumerate() {
            let cell = CellsOf {
                tags: [first, Tag::Cell],
                heads: row_heads,
                ends: &table.ends,
            };
            let mut row = self.row_in(tag, cells, &edges, cell)?;
            self.leave_room(&mut row, cells, table);
            let (rows, after) = (table.rows.len(), place + 1);
            let whole = rows <= SHORT || table.head.is_empty();
            let keep = after < rows && (whole || after == 1 || after + 1 == rows);
            let first = place == 0 && repeated.is_none();
            let backdrop = match table.ruled {
                true => ruled(&edges, false, first),
                false => row.backdrop,
            };
            segments.push(Segment {
                keep,
                below: if after == rows {
                    self.em(self.style.below)
                } else {
                    0.0
                },
                backdrop,
                inset: self.em(if table.dense { DENSE_INSET } else { CELL_INSET }),
                above: if first { self.em(0.3) } else { 0.0 },
                head: repeated.clone(),
                ..row
            });
        }
        Ok(segments)
    }

    fn head_look(&self) -> Look {
        let look = self.readable(HEAD);
        match self.echoes {
            true => Look {
                face: CELL.face,
                ..look
            },
            false => look,
        }
    }

    /// The head, in letters small enough for its longest word.
    fn head(
        &mut self,
        table: TagId,
        rows: &TableRows,
        edges: &[(f32, f32)],
    ) -> Result<Segment, HandoutProblem> {
        let scale = self.fitting_scale(&rows.head, edges)?;
        let look = Look {
            scale,
            ..self.head_look()
        };
        let cells = CellsOf {
            tags: [Tag::ColumnHead; 2],
            heads: look,
            ends: &rows.ends,
        };
        let row = self.row_in(table, &rows.head, edges, cells)?;
        Ok(Segment {
            above: self.em(0.3),
            keep: true,
            backdrop: match rows.ruled {
                true => ruled(edges, true, true),
                false => Backdrop::Head,
            },
            ..row
        })
    }

    /// The first cells of all rows, small enough for none of their words to be torn where no hyphen says
    /// so: letters that join would change their shape there.
    fn row_heads(
        &mut self,
        rows: &[Vec<Prose>],
        edges: &[(f32, f32)],
    ) -> Result<Look, HandoutProblem> {
        let (look, side) = (self.head_look(), self.em(CELL_SIDE));
        let width = edges.first().map_or(0.0, |(_, width)| width - 2.0 * side);
        let mut fitting = look;
        for part in HEAD_SIZES {
            fitting.scale = look.scale * part;
            let mut torn = false;
            for head in rows.iter().filter_map(|cells| cells.first()) {
                torn |= tears(&self.lines(head, fitting, width)?);
            }
            if !torn {
                break;
            }
        }
        Ok(fitting)
    }

    /// The largest size in which no word of the heads is cut.
    fn fitting_scale(
        &mut self,
        heads: &[Prose],
        edges: &[(f32, f32)],
    ) -> Result<f32, HandoutProblem> {
        let (side, most) = (self.em(CELL_SIDE), self.readable(HEAD).scale);
        for part in HEAD_SIZES {
            let look = Look {
                scale: most * part,
                ..HEAD
            };
            let mut whole = true;
            for (head, (_, width)) in heads.iter().zip(edges) {
                for word in head.text.split(' ') {
                    let set = self.lines(&Prose::plain(word), look, width - 2.0 * side)?;
                    whole &= set.lines.len() < 2;
                }
            }
            if whole {
                return Ok(look.scale);
            }
        }
        Ok(most * HEAD_SIZES[HEAD_SIZES.len() - 1])
    }

    /// Below a drawing, whose heading is louder.
    fn quiet_caption(&mut self, table: TagId, caption: &Prose) -> Result<Segment, HandoutProblem> {
        let caption = self.caption(table, caption, self.readable(NOTE))?;
        Ok(Segment {
            above: self.em(0.6),
            ..caption
        })
    }

    fn caption(
        &mut self,
        table: TagId,
        caption: &Prose,
        look: Look,
    ) -> Result<Segment, HandoutProblem> {
        let place = (0.0, self.style.column);
        let strips = self.tagged(table, Tag::Caption, caption, look, place)?;
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
        tags: [Tag; 2],
    ) -> Result<Segment, HandoutProblem> {
        let heads = self.head_look();
        let ends = &[];
        self.row_in(table, cells, edges, CellsOf { tags, heads, ends })
    }

    fn row_in(
        &mut self,
        table: TagId,
        cells: &[Prose],
        edges: &[(f32, f32)],
        of: CellsOf<'_>,
    ) -> Result<Segment, HandoutProblem> {
        let cell_look = self.readable(CELL);
        let row = self.tags.add(table, Tag::Row);
        let side = self.em(CELL_SIDE);
        let mut strips: Vec<Strip> = Vec::new();
        for (place, (cell, (left, width))) in cells.iter().zip(edges).enumerate() {
            let mut tag = of.tags[usize::from(place > 0)];
            if tag == Tag::ColumnHead && cell.text.is_empty() {
                tag = Tag::Cell;
            }
            let look = if tag == Tag::Cell {
                cell_look
            } else {
                of.heads
            };
            let mark = Mark::Content(self.tag(row, tag, cell));
            let measure = width - 2.0 * side;
            let set = self.lines(cell, look, measure)?;
            let end = of.ends.get(place) == Some(&true);
            let across = (left + side, end.then_some(measure));
            self.stand_beside(&mut strips, &set, look, across, mark);
        }
        let segment = Segment::new(self.block, 0.0, strips);
        Ok(Segment {
            split: Split::Never,
            inset: self.em(CELL_INSET),
            backdrop: Backdrop::Row,
            ..segment
        })
    }

    /// A row with an empty cell is as high as handwriting; one that its translation will join waits
    /// for it.
    fn leave_room(&self, row: &mut Segment, cells: &[Prose], table: &TableRows) {
        let empty = cells.iter().any(|cell| cell.text.is_empty());
        match (empty, table.shared) {
            (true, true) => row.room = self.em(table.room),
            (true, false) => row.leave_room(self.em(table.room)),
            (false, _) => {}
        }
    }

    fn stand_beside(
        &mut self,
        strips: &mut Vec<Strip>,
        cell: &Paragraph,
        look: Look,
        (x, end): (f32, Option<f32>),
        mark: Mark,
    ) {
        let missing = cell.lines.len().saturating_sub(strips.len());
        strips.extend(std::iter::repeat_n(Strip::default(), missing));
        for (strip, line) in strips.iter_mut().zip(&cell.lines) {
            let before = end.map_or(0.0, |end| end - line.width());
            let one = self.strip(line, look, x + before, mark);
            strip.height = strip.height.max(one.height);
            strip.drawn.extend(one.drawn);
            strip.notes.extend(one.notes);
        }
    }
}

/// Whether a line ends and the next one starts with letters of one word.
fn tears(set: &Paragraph) -> bool {
    let letter = |one: Option<char>| one.is_some_and(char::is_alphabetic);
    set.lines.windows(2).any(|two| {
        letter(two[0].text().chars().next_back()) && letter(two[1].text().chars().next())
    })
}

/// Rules on all sides of the cells of a row.
fn ruled(edges: &[(f32, f32)], head: bool, top: bool) -> Backdrop {
    let lefts = edges.iter().map(|(left, _)| *left).collect();
    Backdrop::Cells { lefts, head, top }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::style::Style;
    use crate::sheet::Tags;
    use crate::text::{Setter, Unknown};
    use etp_domain::{HandoutLanguage, HandoutLayout};

    #[test]
    fn a_day_at_a_rows_head_is_set_smaller_rather_than_torn() {
        let mut tags = Tags::new(HandoutLanguage::Ar);
        let section = tags.add_section(HandoutLanguage::Ar);
        let mut setter = ColumnSetter {
            style: Style::of(1, HandoutLayout::Large),
            tags: &mut tags,
            section,
            block: 0,
            echoes: false,
            setter: &mut Setter::new(Unknown::Refused),
            language: HandoutLanguage::Ar,
        };
        let rows = ["السبت", "الخميس"].map(|day| vec![Prose::plain(day)]);
        let (full, side) = (setter.head_look(), 2.0 * setter.em(CELL_SIDE));
        let day = setter.lines(&rows[1][0], full, 1000.0).unwrap();
        let narrow = day.lines[0].width() * 0.9;
        assert!(tears(&setter.lines(&rows[1][0], full, narrow).unwrap()));
        let look = setter.row_heads(&rows, &[(0.0, narrow + side)]).unwrap();
        assert!(look.scale < full.scale);
        assert!(!tears(&setter.lines(&rows[1][0], look, narrow).unwrap()));
    }
}
