//! The names of series above the first bar or row, each led to its mark; and a key, for what cannot be
//! named there. Knows no figure.

use super::super::style::RULE;
use super::NAME;
use super::inks::{filling_of, stroke_of};
use super::plot::Plot;
use crate::HandoutProblem;
use crate::chart::{ChartKind, Drawing};
use crate::text::Line;

/// Thickness of the line that leads from a name to its mark.
const LEADER: f32 = 0.7;
/// Between such a line and its name.
const BESIDE: f32 = 3.0;

/// A name and the place on the row it belongs to.
pub(super) struct Name {
    pub(super) x: f32,
    pub(super) line: Line,
}

/// Names at their places, in levels above each other: level 0 is the lowest.
pub(super) struct Above {
    names: Vec<(Name, f32, usize)>,
    levels: usize,
}

/// Places names, from the left; `None` when one would hide the line that leads to another.
pub(super) fn place(names: Vec<Name>, width: f32) -> Option<Above> {
    let mut placed: Vec<(Name, f32, usize)> = Vec::new();
    let lefts: Vec<f32> = names.iter().map(|name| name.x).collect();
    for (place, name) in names.into_iter().enumerate().rev() {
        let left = (name.x + BESIDE).min(width - name.line.width());
        let before = place.checked_sub(1).map_or(-BESIDE, |before| lefts[before]);
        if left < before.min(name.x) + BESIDE * 0.5 {
            return None;
        }
        let end = left + name.line.width() + BESIDE;
        let free = |level: &usize| {
            let mut others = placed.iter().filter(|(_, _, other)| other >= level);
            others.all(|(other, _, _)| end <= other.x)
        };
        let level = (0..=placed.len()).find(free)?;
        placed.push((name, left, level));
    }
    let levels = placed.iter().map(|(_, _, level)| level + 1).max();
    Some(Above {
        names: placed,
        levels: levels.unwrap_or(0),
    })
}

impl Above {
    pub(super) fn height(&self, plot: &Plot<'_, '_>) -> f32 {
        self.levels as f32 * plot.leading(NAME) + plot.em(0.35)
    }

    /// Draws the names from the top; their marks begin at `marks`.
    pub(super) fn draw(&self, plot: &mut Plot<'_, '_>, marks: f32) {
        let leading = plot.leading(NAME);
        for (name, left, level) in &self.names {
            let middle = (self.levels - level) as f32 * leading - leading / 2.0;
            let top = middle - leading * 0.35;
            plot.fill((name.x - LEADER / 2.0, top), (LEADER, marks - top), RULE);
            plot.write(&name.line, NAME, (*left, middle));
        }
    }
}

/// The names beside samples of their ink, in rows; the height they take.
pub(super) fn key(plot: &mut Plot<'_, '_>, drawing: &Drawing) -> Result<f32, HandoutProblem> {
    let (sample, gap, leading) = (plot.em(1.4), plot.em(0.5), plot.leading(NAME) * 1.1);
    let (mut x, mut middle) = (0.0, leading / 2.0);
    for (series, name) in drawing.names.iter().enumerate() {
        let measure = plot.width - sample - gap;
        let lines = plot.set(name, NAME, measure)?;
        let width = lines.iter().map(Line::width).fold(0.0, f32::max);
        if x > 0.0 && x + sample + gap + width > plot.width {
            (x, middle) = (0.0, middle + leading);
        }
        draw_sample(plot, drawing.kind, series, (x, middle, sample));
        for (place, line) in lines.iter().enumerate() {
            middle += if place > 0 { leading } else { 0.0 };
            plot.write(line, NAME, (x + sample + gap, middle));
        }
        x += sample + gap + width + plot.em(1.4);
    }
    Ok(middle + leading / 2.0 + plot.em(0.5))
}

fn draw_sample(
    plot: &mut Plot<'_, '_>,
    kind: ChartKind,
    series: usize,
    (x, middle, width): (f32, f32, f32),
) {
    let stroke = stroke_of(series);
    let radius = plot.em(0.27);
    match kind {
        ChartKind::Bar | ChartKind::Stacked => {
            let high = plot.em(0.75);
            filling_of(series).draw(plot, (x, middle - high / 2.0), (width, high));
        }
        ChartKind::Line => {
            stroke.draw(plot, [x, middle], [x + width, middle], 1.6);
            stroke.mark(plot, [x + width / 2.0, middle], radius);
        }
        ChartKind::Dot => stroke.mark(plot, [x + width / 2.0, middle], radius),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Face, Manner, Prose, Setter, Unknown};
    use etp_domain::HandoutLanguage;

    fn names(places: &[f32]) -> Vec<Name> {
        let mut setter = Setter::new(Unknown::Refused);
        let manner = Manner {
            language: HandoutLanguage::Fr,
            face: Face::Regular,
            size: 10.0,
            hyphenate: false,
        };
        let set = setter
            .set(&Prose::plain("Terminés"), manner, 500.0)
            .unwrap();
        let line = &set.lines[0];
        let name = |x: &f32| Name {
            x: *x,
            line: line.clone(),
        };
        places.iter().map(name).collect()
    }

    fn levels(places: &[f32]) -> Option<Vec<usize>> {
        let above = place(names(places), 300.0)?;
        let mut levels: Vec<_> = above.names.iter().map(|(_, _, level)| *level).collect();
        levels.reverse();
        Some(levels)
    }

    #[test]
    fn names_stand_on_one_level_until_they_would_meet() {
        assert_eq!(levels(&[0.0, 100.0, 200.0]), Some(vec![0, 0, 0]));
        assert_eq!(levels(&[100.0, 120.0, 200.0]), Some(vec![1, 0, 0]));
        assert_eq!(levels(&[100.0, 110.0, 120.0]), Some(vec![2, 1, 0]));
        assert_eq!(levels(&[100.0, 100.0]), Some(vec![1, 0]));
    }

    #[test]
    fn a_name_at_the_edge_moves_in_unless_it_would_cover_another_leader() {
        assert_eq!(levels(&[100.0, 290.0]), Some(vec![0, 0]));
        assert_eq!(levels(&[280.0, 290.0]), None);
    }
}
