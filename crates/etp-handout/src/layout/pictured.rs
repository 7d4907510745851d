//! A small picture beside a question, for whoever reads little. Knows no answer.

use super::column::ColumnSetter;
use super::frames::figure;
use super::segment::Segment;
use super::style::BRAND;
use crate::HandoutProblem;
use crate::compose::Part;
use crate::pictogram::Outline;
use std::sync::Arc;

/// As high as two lines, in the size of running text, and what keeps it from the words.
const SIZE: f32 = 2.6;
const GAP: f32 = 0.6;

impl ColumnSetter<'_> {
    /// A part that leaves room for a picture where its reader begins.
    pub(super) fn pictured(
        &mut self,
        outline: &Arc<Outline>,
        alt: &str,
        part: &Part,
    ) -> Result<Vec<Segment>, HandoutProblem> {
        let (size, aside) = (self.em(SIZE), self.em(SIZE + GAP));
        let tag = self.tags.add_figure(self.section, alt.to_owned());
        let whole = self.style.column;
        self.style.column = whole - aside;
        let mut segments = self.part(part)?;
        self.style.column = whole;
        for drawn in segments
            .iter_mut()
            .flat_map(|one| &mut one.strips)
            .flat_map(|strip| &mut strip.drawn)
        {
            drawn.x += aside;
        }
        if let Some(first) = segments.first_mut() {
            first.leave_room(size);
            let picture = figure(outline, Some(tag), (0.0, size), BRAND);
            let strip = &mut first.strips[0];
            strip.drawn.splice(0..0, picture.drawn);
            strip.figures.extend(picture.figures);
        }
        Ok(segments)
    }
}
