//! A chart drawn: one figure with its words in it, names and values on the marks themselves. What cannot
//! be told by its hue alone can be told by its pattern. Everything is set as if it were read from the left.

mod bars;
mod dots;
mod inks;
mod lines;
mod names;
mod plot;
mod rows;
mod stacked;

use super::column::{ColumnSetter, Look};
use super::segment::{Segment, Split, Strip};
use super::style::{QUIET, TEXT, TIGHT};
use crate::HandoutProblem;
use crate::chart::{ChartKind, Drawing};
use crate::sheet::Mark;
use crate::text::Face;
use plot::Plot;

/// Names on the drawing.
const NAME: Look = Look {
    face: Face::Regular,
    scale: 0.86,
    leading: TIGHT,
    ink: TEXT,
};
/// Values on it.
const VALUE: Look = Look {
    face: Face::Bold,
    ..NAME
};
/// What is missing on it, and the marks of its scale.
const ASIDE: Look = Look {
    ink: QUIET,
    scale: 0.8,
    ..NAME
};
/// A drawing higher than this part of a page is left to its table.
const TALLEST: f32 = 0.75;

impl ColumnSetter<'_> {
    /// The drawing; its heading stands before it and its table after it.
    pub(crate) fn chart(&mut self, drawing: &Drawing) -> Result<Vec<Segment>, HandoutProblem> {
        let (width, block) = (self.style.column, self.block);
        let mut plot = Plot::new(self);
        let height = match drawing.kind {
            ChartKind::Bar => bars::draw(&mut plot, drawing)?,
            ChartKind::Stacked => stacked::draw(&mut plot, drawing)?,
            ChartKind::Line => lines::draw(&mut plot, drawing)?,
            ChartKind::Dot => dots::draw(&mut plot, drawing)?,
        };
        let mut drawn = plot.into_drawn();
        if height > self.style.height() * TALLEST {
            return Ok(vec![]);
        }
        let alternative = drawing.alternative.clone();
        let tag = self.tags.add_figure(self.section, alternative);
        drawn
            .iter_mut()
            .for_each(|one| one.mark = Mark::Content(tag));
        let strip = Strip {
            height,
            drawn,
            figures: vec![(tag, [0.0, 0.0, width, height])],
            ..Strip::default()
        };
        Ok(vec![Segment {
            keep: true,
            split: Split::Never,
            ..Segment::new(block, self.em(0.6), vec![strip])
        }])
    }
}
