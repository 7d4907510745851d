//! A course drawn as lines: one a series, its name and its last number at its end. A line stops where a
//! value is missing and goes on behind it.

use super::super::column::Look;
use super::super::style::{BRAND_PALE, HAIRLINE, RULE};
use super::inks::stroke_of;
use super::plot::{Plot, Point};
use super::{ASIDE, NAME, VALUE, names};
use crate::HandoutProblem;
use crate::chart::Drawing;
use crate::text::{Line, Prose};

/// How high the scale is, in the size of running text.
const HEIGHT: f32 = 13.0;
/// The most of the width that the names at the ends take.
const WIDEST_NAME: f32 = 0.3;
const THICK: f32 = 1.7;
/// A number above a mark needs this much more than its width to stand free.
const FREE: f32 = 1.25;

/// Where the scale stands.
struct Ground {
    left: f32,
    right: f32,
    top: f32,
    bottom: f32,
    /// From one category to the next.
    step: f32,
}

/// What stands at the end of a line.
struct End {
    middle: f32,
    words: Vec<(Line, Look)>,
}

/// Draws the lines and returns how high everything is.
pub(super) fn draw(plot: &mut Plot<'_, '_>, drawing: &Drawing) -> Result<f32, HandoutProblem> {
    let (ends, at_ends) = ends(plot, drawing)?;
    let key = match drawing.names.len() > 1 && !at_ends {
        true => names::key(plot, drawing)?,
        false => 0.0,
    };
    let marks = marks(plot, drawing)?;
    let wide = marks.iter().map(Line::width).fold(0.0, f32::max);
    let behind = ends.iter().map(width_of).fold(0.0, f32::max);
    let left = wide + plot.em(0.5);
    let right = plot.width - behind - plot.em(0.5);
    let top = key + plot.em(1.0);
    let ground = Ground {
        left,
        right,
        top,
        bottom: top + plot.em(HEIGHT),
        step: (right - left) / drawing.categories.len().max(1) as f32,
    };
    draw_marks(plot, drawing, &ground, &marks);
    for (series, values) in drawing.values.iter().enumerate() {
        course(plot, drawing, &ground, (series, values));
    }
    numbers(plot, drawing, &ground)?;
    draw_ends(plot, drawing, &ground, ends);
    categories(plot, drawing, &ground)
}

impl Ground {
    fn point(&self, drawing: &Drawing, category: usize, value: f64) -> Point {
        let part = drawing.scale.part(value);
        let x = self.left + (category as f32 + 0.5) * self.step;
        [x, self.bottom - part * (self.bottom - self.top)]
    }
}

fn marks(plot: &mut Plot<'_, '_>, drawing: &Drawing) -> Result<Vec<Line>, HandoutProblem> {
    let marks = drawing.marks.iter();
    marks.map(|mark| plot.line(mark, ASIDE)).collect()
}

/// The marks of the scale, each with its level.
fn draw_marks(plot: &mut Plot<'_, '_>, drawing: &Drawing, ground: &Ground, marks: &[Line]) {
    for (value, line) in drawing.scale.marks().into_iter().zip(marks) {
        let [_, y] = ground.point(drawing, 0, value);
        let (thick, ink) = match value > 0.0 {
            true => (HAIRLINE, BRAND_PALE),
            false => (HAIRLINE * 1.4, RULE),
        };
        let width = ground.right - ground.left;
        plot.fill((ground.left, y - thick / 2.0), (width, thick), ink);
        let x = ground.left - plot.em(0.5) - line.width();
        plot.write(line, ASIDE, (x, y));
    }
}

fn course(
    plot: &mut Plot<'_, '_>,
    drawing: &Drawing,
    ground: &Ground,
    (series, values): (usize, &[Option<f64>]),
) {
    let stroke = stroke_of(series);
    let point = |(category, value): (usize, &Option<f64>)| {
        value.map(|value| ground.point(drawing, category, value))
    };
    let points: Vec<Option<Point>> = values.iter().enumerate().map(point).collect();
    for pair in points.windows(2) {
        if let [Some(from), Some(to)] = pair {
            stroke.draw(plot, *from, *to, THICK);
        }
    }
    let radius = plot.em(0.25);
    for point in points.into_iter().flatten() {
        stroke.mark(plot, point, radius);
    }
}

/// The numbers of a line alone stand above its marks, the last one too; those of several would hide each
/// other.
fn numbers(
    plot: &mut Plot<'_, '_>,
    drawing: &Drawing,
    ground: &Ground,
) -> Result<(), HandoutProblem> {
    let [values] = drawing.values.as_slice() else {
        return Ok(());
    };
    let mut free = f32::NEG_INFINITY;
    for (category, value) in values.iter().enumerate() {
        let Some(value) = value else { continue };
        let line = plot.line(&drawing.written[0][category], VALUE)?;
        let [x, y] = ground.point(drawing, category, *value);
        let left = x - line.width() / 2.0;
        if left >= free {
            let away = plot.em(0.75);
            let below = lies_low(values, category) && y + away * 1.6 < ground.bottom;
            let middle = if below { y + away } else { y - away };
            plot.write(&line, VALUE, (left, middle));
            free = left + line.width() * FREE;
        }
    }
    Ok(())
}

/// The line comes down to a value, so its number stands free below it.
fn lies_low(values: &[Option<f64>], category: usize) -> bool {
    let before = category.checked_sub(1).and_then(|before| values[before]);
    let after = values.get(category + 1).copied().flatten();
    let beside: Vec<f64> = before.into_iter().chain(after).collect();
    let low = |own: f64| beside.iter().all(|other| *other > own);
    !beside.is_empty() && values[category].is_some_and(low)
}

/// What stands at the end of each line, and whether their names do.
fn ends(plot: &mut Plot<'_, '_>, drawing: &Drawing) -> Result<(Vec<End>, bool), HandoutProblem> {
    let mut ends = Vec::new();
    if drawing.values.len() < 2 {
        return Ok((ends, false));
    }
    let mut widest: f32 = 0.0;
    for (series, values) in drawing.values.iter().enumerate() {
        let last = values.iter().rposition(Option::is_some);
        let words = match last {
            Some(last) => vec![
                (plot.line(&drawing.written[series][last], VALUE)?, VALUE),
                (plot.line(&drawing.names[series], NAME)?, NAME),
            ],
            None => vec![(plot.line(&drawing.lacking[series], ASIDE)?, ASIDE)],
        };
        let end = End { middle: 0.0, words };
        widest = widest.max(width_of(&end));
        ends.push(end);
    }
    let fit = widest <= plot.width * WIDEST_NAME;
    if !fit {
        ends.iter_mut().for_each(|end| end.words.truncate(1));
    }
    Ok((ends, fit))
}

fn width_of(end: &End) -> f32 {
    let words = end.words.iter().map(|(line, _)| line.width());
    words.sum::<f32>() + 3.0 * end.words.len() as f32
}

/// The ends at the heights of their lines, moved apart where they would meet.
fn draw_ends(plot: &mut Plot<'_, '_>, drawing: &Drawing, ground: &Ground, mut ends: Vec<End>) {
    for (end, values) in ends.iter_mut().zip(&drawing.values) {
        let last = values.iter().rev().flatten().next();
        let [_, y] = ground.point(drawing, 0, last.copied().unwrap_or_default());
        end.middle = y;
    }
    ends.sort_by(|one, next| one.middle.total_cmp(&next.middle));
    let leading = plot.leading(NAME);
    let mut above = f32::NEG_INFINITY;
    for end in &mut ends {
        end.middle = end.middle.max(above + leading);
        above = end.middle;
    }
    let mut below = ground.bottom + leading;
    for end in ends.iter_mut().rev() {
        end.middle = end.middle.min(below - leading);
        below = end.middle;
    }
    for end in &ends {
        let mut x = ground.right;
        for (line, look) in &end.words {
            plot.write(line, *look, (x, end.middle));
            x += line.width() + 3.0;
        }
    }
}

/// The categories below the scale, as many as there is room for, and below them what is missing; how high
/// everything is.
fn categories(
    plot: &mut Plot<'_, '_>,
    drawing: &Drawing,
    ground: &Ground,
) -> Result<f32, HandoutProblem> {
    let mut widest = 0.0_f32;
    for category in &drawing.categories {
        for word in category.text.split(' ') {
            let word = Prose::plain(word);
            widest = widest.max(plot.line(&word, NAME)?.width());
        }
    }
    let every = (widest * 1.15 / ground.step).ceil().max(1.0);
    let measure = ground.step * every * 0.95;
    let top = ground.bottom + plot.em(0.35);
    let (mut bottom, mut free) = (ground.bottom, 0.0);
    for (category, name) in drawing
        .categories
        .iter()
        .enumerate()
        .step_by(every as usize)
    {
        let [x, _] = ground.point(drawing, category, 0.0);
        let lines = plot.set(name, NAME, measure)?;
        let half = half_of(&lines);
        let middle = inside(plot, x, half);
        // A name that moved in from an edge takes the room of the next one, which the table has.
        if middle - half >= free {
            bottom = bottom.max(centred(plot, &lines, NAME, (middle, top)));
            free = middle + half;
        }
    }
    missing(plot, drawing, ground, bottom)
}

/// Categories that follow each other, and what is missing at all of them.
struct Gap<'a> {
    first: usize,
    last: usize,
    said: &'a Prose,
}

/// What is missing, said once below the categories at which it is; how high everything is.
fn missing(
    plot: &mut Plot<'_, '_>,
    drawing: &Drawing,
    ground: &Ground,
    top: f32,
) -> Result<f32, HandoutProblem> {
    let mut placed: Vec<[f32; 3]> = Vec::new();
    for gap in gaps(drawing) {
        let count = (gap.last - gap.first + 1) as f32;
        let middle = ground.left + (gap.first as f32 + count / 2.0) * ground.step;
        let measure = (count * ground.step * 0.95).max(plot.em(4.0));
        let lines = plot.set(gap.said, ASIDE, measure)?;
        let half = half_of(&lines) + 1.5;
        let middle = inside(plot, middle, half);
        let (left, right) = (middle - half, middle + half);
        let meets = |other: &&[f32; 3]| other[0] < right && left < other[1];
        let y = placed.iter().filter(meets).map(|other| other[2]);
        let y = y.fold(top, f32::max);
        let end = centred(plot, &lines, ASIDE, (middle, y));
        placed.push([left, right, end]);
    }
    Ok(placed.iter().map(|one| one[2]).fold(top, f32::max))
}

/// First the categories at which nothing is known, then those of each line; a line without any value says
/// so at its end.
fn gaps(drawing: &Drawing) -> Vec<Gap<'_>> {
    let all = 0..drawing.categories.len();
    let nothing = |category: usize| drawing.values.iter().all(|one| one[category].is_none());
    let mut gaps = Vec::new();
    for (first, last) in stretches(all.clone().filter(|one| nothing(*one))) {
        let said = &drawing.written[0][first];
        gaps.push(Gap { first, last, said });
    }
    for (values, said) in drawing.values.iter().zip(&drawing.lacking) {
        if values.iter().all(Option::is_none) {
            continue;
        }
        let own = all
            .clone()
            .filter(|one| values[*one].is_none() && !nothing(*one));
        let own = stretches(own);
        gaps.extend(
            own.into_iter()
                .map(|(first, last)| Gap { first, last, said }),
        );
    }
    gaps
}

/// Places that follow each other, as the first and the last of each stretch.
fn stretches(places: impl Iterator<Item = usize>) -> Vec<(usize, usize)> {
    let mut found: Vec<(usize, usize)> = Vec::new();
    for place in places {
        match found.last_mut() {
            Some((_, last)) if *last + 1 == place => *last = place,
            _ => found.push((place, place)),
        }
    }
    found
}

/// Half of the longest line.
fn half_of(lines: &[Line]) -> f32 {
    lines.iter().map(Line::width).fold(0.0, f32::max) / 2.0
}

/// The middle nearest to the wanted one at which a text does not leave the width.
fn inside(plot: &Plot<'_, '_>, middle: f32, half: f32) -> f32 {
    middle.min(plot.width - half).max(half)
}

fn centred(plot: &mut Plot<'_, '_>, lines: &[Line], look: Look, (x, mut y): (f32, f32)) -> f32 {
    let leading = plot.leading(look);
    for line in lines {
        plot.write(line, look, (x - line.width() / 2.0, y + leading / 2.0));
        y += leading;
    }
    y
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_stands_below_where_the_line_comes_down() {
        let values = [Some(3.0), Some(1.0), None, Some(2.0), Some(5.0)];
        let low: Vec<_> = (0..5).map(|category| lies_low(&values, category)).collect();
        assert_eq!(low, [false, true, false, true, false]);
    }

    #[test]
    fn places_that_follow_each_other_are_one_stretch() {
        let found = stretches([0, 1, 2, 5, 7, 8].into_iter());
        assert_eq!(found, [(0, 2), (5, 5), (7, 8)]);
    }
}
