//! The cells of a grid: their texts, their squares, and how they stand beside each other in a row.

use crate::HandoutProblem;
use crate::compose::{Cell, Weight};
use crate::layout::by_hand::square;
use crate::layout::column::{ColumnSetter, Look, baseline};
use crate::layout::segment::{Strip, lower};
use crate::layout::style::{QUIET, TEXT};
use crate::sheet::{Mark, Tag, TagId};
use crate::text::{Face, Prose};

const STRONG: Look = Look {
    face: Face::Bold,
    scale: 0.94,
    leading: 1.26,
    ink: TEXT,
};
const PLAIN: Look = Look {
    face: Face::Regular,
    ..STRONG
};
/// Row numbers, from the size seen from afar to that of a number of ten digits.
const NUMBERS: [f32; 4] = [1.5, 1.1, 0.8, 0.4];
const SMALL: Look = Look {
    scale: 0.78,
    ink: QUIET,
    ..PLAIN
};
pub(super) const HEAD: Look = Look {
    scale: 0.78,
    ..STRONG
};

/// A row taller than this, in points, may go on on the next page.
const WHOLE: f32 = 300.0;
/// Half the height of capitals, which the middle of a square keeps to.
const MIDDLE: f32 = 0.357;

/// The lines of a cell, and how deep the first one's letters stand.
#[derive(Default)]
pub(super) struct Lines {
    strips: Vec<Strip>,
    base: f32,
}

/// Where a cell stands in its row.
#[derive(Clone, Copy)]
pub(super) struct Place {
    pub(super) tag: TagId,
    pub(super) left: f32,
    pub(super) width: f32,
}

impl ColumnSetter<'_> {
    /// What stands in a cell.
    pub(super) fn cell(&mut self, cell: &Cell, place: Place) -> Result<Lines, HandoutProblem> {
        match cell {
            Cell::Open => Ok(Lines::default()),
            Cell::Square => Ok(self.square_cell(place)),
            Cell::Answers(answers) => self.answers(answers, place),
            Cell::Said(texts) => self.said(texts, place),
        }
    }

    /// Texts below each other, each a paragraph of its own.
    fn said(&mut self, texts: &[(Weight, Prose)], place: Place) -> Result<Lines, HandoutProblem> {
        let mut all = Lines::default();
        for (weight, text) in texts {
            let tag = self.tag(place.tag, Tag::Paragraph, text);
            let place = Place { tag, ..place };
            let one = match weight {
                Weight::Number => self.number(text, place)?,
                Weight::Strong => self.text_lines(text, STRONG, place)?,
                Weight::Plain => self.text_lines(text, PLAIN, place)?,
                Weight::Small => self.text_lines(text, SMALL, place)?,
            };
            if all.strips.is_empty() {
                all.base = one.base;
            }
            all.strips.extend(one.strips);
        }
        Ok(all)
    }

    pub(super) fn text_lines(
        &mut self,
        text: &Prose,
        look: Look,
        place: Place,
    ) -> Result<Lines, HandoutProblem> {
        let set = self.lines(text, look, place.width)?;
        let mark = Mark::Content(place.tag);
        let strips = set.lines.iter();
        Ok(Lines {
            strips: strips
                .map(|line| self.strip(line, look, place.left, mark))
                .collect(),
            base: self.base(look),
        })
    }

    /// A number stands whole in the middle of its column, as large as it can.
    fn number(&mut self, text: &Prose, place: Place) -> Result<Lines, HandoutProblem> {
        let mut chosen = (STRONG, self.lines(text, STRONG, place.width)?);
        for scale in NUMBERS {
            let look = Look { scale, ..STRONG };
            chosen = (look, self.lines(text, look, place.width)?);
            if chosen.1.lines.len() < 2 {
                break;
            }
        }
        let (look, set) = chosen;
        let strips = set.lines.iter().map(|line| {
            let x = place.left + (place.width - line.width()) / 2.0;
            self.strip(line, look, x, Mark::Content(place.tag))
        });
        Ok(Lines {
            strips: strips.collect(),
            base: self.base(look),
        })
    }

    fn base(&self, look: Look) -> f32 {
        let size = self.em(look.scale);
        baseline(size, size * look.leading)
    }

    fn square_cell(&self, place: Place) -> Lines {
        let (side, base) = (self.em(1.0), self.base(PLAIN));
        let y = base - self.em(PLAIN.scale) * MIDDLE - side / 2.0;
        let strip = Strip {
            height: self.em(PLAIN.scale) * PLAIN.leading,
            drawn: square((place.left, y), side),
            ..Strip::default()
        };
        Lines {
            strips: vec![strip],
            base,
        }
    }

    /// Two answers beside each other, each after its square.
    fn answers(&mut self, answers: &[Prose], place: Place) -> Result<Lines, HandoutProblem> {
        let (half, indent, side) = (place.width / 2.0, self.em(1.0), self.em(0.74));
        let mut all = Lines {
            base: self.base(SMALL),
            ..Lines::default()
        };
        for pair in answers.chunks(2) {
            let mut cells = Vec::new();
            for (column, answer) in pair.iter().enumerate() {
                let left = place.left + column as f32 * half;
                let tag = self.tag(place.tag, Tag::Paragraph, answer);
                let (left, width, edge) = (left + indent, half - indent - 2.0, left);
                let mut set = self.text_lines(answer, SMALL, Place { tag, left, width })?;
                let y = self.base(SMALL) - self.em(SMALL.scale) * MIDDLE - side / 2.0;
                if let Some(first) = set.strips.first_mut() {
                    first.drawn.splice(0..0, square((edge, y), side));
                }
                cells.push(set);
            }
            let mut row = together(cells.into_iter().map(|cell| stacked(cell.strips)));
            row.height += self.em(0.3);
            all.strips.push(row);
        }
        Ok(all)
    }
}

/// The first lines of all cells share a baseline.
pub(super) fn on_a_line(mut cells: Vec<Lines>) -> Vec<Vec<Strip>> {
    let deepest = cells.iter().map(|cell| cell.base).fold(0.0, f32::max);
    for cell in &mut cells {
        if let Some(first) = cell.strips.first_mut() {
            lower(first, deepest - cell.base);
        }
    }
    cells.into_iter().map(|cell| cell.strips).collect()
}

/// A row is one strip, in which every cell keeps its own leading; in a very tall one the n-th lines of
/// all cells make a strip, so that a page may end between them.
pub(super) fn beside(cells: Vec<Vec<Strip>>) -> Vec<Strip> {
    let height = |cell: &Vec<Strip>| cell.iter().map(|strip| strip.height).sum::<f32>();
    if cells.iter().map(height).fold(0.0, f32::max) <= WHOLE {
        return vec![together(cells.into_iter().map(stacked))];
    }
    let mut cells: Vec<_> = cells.into_iter().map(Vec::into_iter).collect();
    let next = || {
        let strips: Vec<Strip> = cells.iter_mut().filter_map(Iterator::next).collect();
        (!strips.is_empty()).then(|| together(strips))
    };
    std::iter::from_fn(next).collect()
}

fn stacked(strips: Vec<Strip>) -> Strip {
    strips.into_iter().fold(Strip::default(), |mut all, strip| {
        let moved = strip.drawn.iter().map(|drawn| drawn.moved(0.0, all.height));
        all.drawn.extend(moved);
        all.height += strip.height;
        all
    })
}

fn together(strips: impl IntoIterator<Item = Strip>) -> Strip {
    strips.into_iter().fold(Strip::default(), |mut all, strip| {
        all.height = all.height.max(strip.height);
        all.drawn.extend(strip.drawn);
        all
    })
}
