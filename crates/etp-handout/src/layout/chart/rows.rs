//! The categories of a chart below each other, their names at the left: what bars and dots stand on.

use super::super::style::{HAIRLINE, RULE};
use super::plot::Plot;
use super::{ASIDE, NAME};
use crate::HandoutProblem;
use crate::chart::Drawing;
use crate::text::Line;

/// The most of the width that names of categories take, or words for what is missing.
const WIDEST: f32 = 0.36;

/// The rows of a chart.
pub(super) struct Rows {
    /// Where its scale begins.
    pub(super) left: f32,
    /// The middle of each row.
    pub(super) middles: Vec<f32>,
    /// Where the rows end.
    pub(super) bottom: f32,
}

/// Writes the names of the categories from a height; what stands on each row is `inner` high.
pub(super) fn write(
    plot: &mut Plot<'_, '_>,
    drawing: &Drawing,
    (top, inner): (f32, f32),
) -> Result<Rows, HandoutProblem> {
    let (leading, gap) = (plot.leading(NAME), plot.em(0.55));
    let mut names = Vec::new();
    for category in &drawing.categories {
        names.push(plot.set(category, NAME, plot.width * WIDEST)?);
    }
    let widest = names.iter().flatten().map(Line::width).fold(0.0, f32::max);
    let left = match widest > 0.0 {
        true => widest + plot.em(0.9),
        false => 0.0,
    };
    let (mut middles, mut y) = (Vec::new(), top);
    for lines in &names {
        let words = lines.len() as f32 * leading;
        let height = words.max(inner) + gap;
        let middle = y + height / 2.0;
        for (place, line) in lines.iter().enumerate() {
            let line_middle = middle - words / 2.0 + (place as f32 + 0.5) * leading;
            plot.write(line, NAME, (0.0, line_middle));
        }
        middles.push(middle);
        y += height;
    }
    Ok(Rows {
        left,
        middles,
        bottom: y,
    })
}

/// What is missing of a category: all of it in a word, parts of it by their names, or where these are too
/// long, in a word too.
pub(super) fn missing(
    plot: &mut Plot<'_, '_>,
    drawing: &Drawing,
    category: usize,
) -> Result<Vec<Line>, HandoutProblem> {
    let all = 0..drawing.values.len();
    let gaps: Vec<usize> = all
        .filter(|series| drawing.values[*series][category].is_none())
        .collect();
    let Some(first) = gaps.first() else {
        return Ok(vec![]);
    };
    let mut lines = Vec::new();
    for series in &gaps {
        lines.push(plot.line(&drawing.lacking[*series], ASIDE)?);
    }
    let words: f32 = lines.iter().map(Line::width).sum();
    if gaps.len() == drawing.values.len() || words > plot.width * WIDEST {
        lines = vec![plot.line(&drawing.written[*first][category], ASIDE)?];
    }
    Ok(lines)
}

impl Rows {
    /// The line at nought, over everything that begins there.
    pub(super) fn draw_nought(&self, plot: &mut Plot<'_, '_>, top: f32) {
        let height = self.bottom - top;
        plot.fill((self.left, top), (HAIRLINE * 1.4, height), RULE);
    }

    /// How long the whole scale is when each mark, at its part of it, leaves room for what is written
    /// behind it.
    pub(super) fn span(&self, plot: &Plot<'_, '_>, wanted: &[(f32, f32)]) -> f32 {
        let all = plot.width - self.left;
        let longest = |(part, behind): &(f32, f32)| match *part > 0.0 {
            true => (all - behind) / part,
            false => all,
        };
        let span = wanted.iter().map(longest).fold(all, f32::min);
        span.max(all * 0.2)
    }
}
