//! A table to work with on paper: numbers seen from afar, cells to write in, squares to tick. Knows no
//! measure but its least height.

use super::Part;
use crate::text::Prose;

/// A grid; every row has as many cells as there are heads.
pub(crate) struct Grid {
    /// In relation to each other.
    pub(crate) widths: Vec<f32>,
    pub(crate) head: Vec<Prose>,
    pub(crate) rows: Vec<Vec<Cell>>,
    /// The cell that says what its row is about.
    pub(crate) headed_by: usize,
    /// What a row measures at least, in points.
    pub(crate) least: f32,
    /// Its cells are ruled on all sides, because people write in them.
    pub(crate) ruled: bool,
}

/// A cell of a grid.
pub(crate) enum Cell {
    /// Texts below each other.
    Said(Vec<(Weight, Prose)>),
    /// Room for handwriting.
    Open,
    /// A square to tick.
    Square,
    /// Answers to tick, two beside each other.
    Answers(Vec<Prose>),
}

/// How loud a text of a cell is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Weight {
    /// A row number.
    Number,
    Strong,
    Plain,
    Small,
}

impl Cell {
    /// A text alone.
    pub(crate) fn of(weight: Weight, text: Prose) -> Self {
        Self::Said(vec![(weight, text)])
    }

    /// Several texts without the empty ones; room for handwriting when all are.
    pub(crate) fn lines(lines: Vec<(Weight, Prose)>) -> Self {
        let said: Vec<_> = lines
            .into_iter()
            .filter(|(_, text)| !text.text.is_empty())
            .collect();
        match said.is_empty() {
            true => Self::Open,
            false => Self::Said(said),
        }
    }
}

/// The texts of the parts papers of the schedule are made of.
pub(crate) fn texts_of(parts: &[Part]) -> Vec<&str> {
    let mut texts = Vec::new();
    for part in parts {
        match part {
            Part::Heading(text)
            | Part::Subheading(text)
            | Part::Paragraph(text)
            | Part::Note(text) => texts.push(text.text.as_str()),
            Part::List(_, items) => texts.extend(items.iter().map(|item| item.text.as_str())),
            Part::Grid(grid) => texts.extend(grid.rows.iter().flatten().flat_map(said)),
            _ => {}
        }
    }
    texts
}

fn said(cell: &Cell) -> Vec<&str> {
    match cell {
        Cell::Said(texts) => texts.iter().map(|(_, text)| text.text.as_str()).collect(),
        Cell::Open | Cell::Square | Cell::Answers(_) => vec![],
    }
}
