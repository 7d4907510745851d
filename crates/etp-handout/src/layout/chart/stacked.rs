//! Bars made of parts, each with its number in it; what is missing is said behind them.

use super::super::column::Look;
use super::inks::filling_of;
use super::names::Name;
use super::plot::Plot;
use super::{ASIDE, NAME, VALUE, names, rows};
use crate::HandoutProblem;
use crate::chart::Drawing;
use crate::text::Line;

/// Between the parts of a bar.
const GAP: f32 = 1.0;

/// Draws the bars and returns how high they are.
pub(super) fn draw(plot: &mut Plot<'_, '_>, drawing: &Drawing) -> Result<f32, HandoutProblem> {
    let thick = plot.em(1.6);
    let categories = 0..drawing.categories.len();
    let behind = categories.map(|one| rows::missing(plot, drawing, one));
    let behind = behind.collect::<Result<Vec<_>, _>>()?;
    let wanted = wanted(plot, drawing, &behind);
    // Names stand above, so the rows begin below them; their places do not depend on how high they are.
    let mut trial = Plot::again(plot);
    let rows = rows::write(&mut trial, drawing, (0.0, thick))?;
    let (left, span) = (rows.left, rows.span(&trial, &wanted));
    let above = named(plot, drawing, (left, span))?;
    let top = match &above {
        Some(above) => above.height(plot),
        None if drawing.names.len() > 1 => names::key(plot, drawing)?,
        None => 0.0,
    };
    let rows = rows::write(plot, drawing, (top, thick))?;
    if let (Some(above), Some(first)) = (&above, rows.middles.first()) {
        above.draw(plot, first - thick / 2.0);
    }
    for (category, middle) in rows.middles.iter().enumerate() {
        let mut x = left;
        for series in 0..drawing.values.len() {
            let value = drawing.values[series][category];
            let length = value.map_or(0.0, |value| drawing.scale.part(value)) * span;
            if length > 0.0 {
                let size = (length, thick);
                part(plot, drawing, (series, category), (x, *middle), size)?;
            }
            x += length;
        }
        for line in &behind[category] {
            x += plot.em(0.5);
            plot.write(line, ASIDE, (x, *middle));
            x += line.width();
        }
    }
    rows.draw_nought(plot, top);
    Ok(rows.bottom)
}

/// A part, and its number where there is room for it.
fn part(
    plot: &mut Plot<'_, '_>,
    drawing: &Drawing,
    (series, category): (usize, usize),
    (x, middle): (f32, f32),
    (length, thick): (f32, f32),
) -> Result<(), HandoutProblem> {
    let filling = filling_of(series);
    let size = ((length - GAP).max(0.4), thick);
    filling.draw(plot, (x, middle - thick / 2.0), size);
    let look = Look {
        ink: filling.letters,
        ..VALUE
    };
    let number = plot.line(&drawing.written[series][category], look)?;
    if number.width() + plot.em(0.5) > size.0 {
        return Ok(());
    }
    let at = (x + (size.0 - number.width()) / 2.0, middle);
    match filling.is_plain() {
        true => plot.write(&number, look, at),
        false => plot.write_on(&number, look, at, filling.ground),
    }
    Ok(())
}

fn wanted(plot: &Plot<'_, '_>, drawing: &Drawing, behind: &[Vec<Line>]) -> Vec<(f32, f32)> {
    let of = |(category, lines): (usize, &Vec<Line>)| {
        let values = drawing.values.iter().filter_map(|series| series[category]);
        let reached = values.map(|value| drawing.scale.part(value)).sum();
        let words = lines.iter().map(|line| line.width() + plot.em(0.5));
        (reached, words.sum())
    };
    behind.iter().enumerate().map(of).collect()
}

/// The names above the first bar, if it has all parts.
fn named(
    plot: &mut Plot<'_, '_>,
    drawing: &Drawing,
    (left, span): (f32, f32),
) -> Result<Option<names::Above>, HandoutProblem> {
    let (mut found, mut x) = (Vec::new(), left);
    for (name, values) in drawing.names.iter().zip(&drawing.values) {
        let value = values.first().copied().flatten().unwrap_or_default();
        let length = drawing.scale.part(value) * span;
        if length <= 0.0 || drawing.names.len() < 2 {
            return Ok(None);
        }
        found.push(Name {
            x: x + (length / 2.0).min(plot.em(0.6)),
            line: plot.line(name, NAME)?,
        });
        x += length;
    }
    Ok(names::place(found, plot.width))
}
