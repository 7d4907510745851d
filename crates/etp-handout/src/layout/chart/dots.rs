//! Dots on the rows of a chart, and the stretch between the lowest and the highest.

use super::super::style::{BRAND_PALE, HAIRLINE, RULE};
use super::inks::stroke_of;
use super::names::Name;
use super::plot::Plot;
use super::rows::Rows;
use super::{ASIDE, NAME, VALUE, names, rows};
use crate::HandoutProblem;
use crate::chart::Drawing;
use crate::text::Line;

/// A value on its row.
struct Dot {
    series: usize,
    part: f32,
    number: Line,
}

/// What stands on one row: dots from the lowest, and words for what is missing.
struct Row {
    dots: Vec<Dot>,
    missing: Vec<Line>,
}

/// Draws the dots and returns how high they are.
pub(super) fn draw(plot: &mut Plot<'_, '_>, drawing: &Drawing) -> Result<f32, HandoutProblem> {
    let (inner, radius) = (plot.em(1.0), plot.em(0.33));
    let mut all = Vec::new();
    for category in 0..drawing.categories.len() {
        all.push(row(plot, drawing, category)?);
    }
    let mut trial = Plot::again(plot);
    let rows = rows::write(&mut trial, drawing, (0.0, inner))?;
    let span = rows.span(plot, &wanted(plot, &all, radius));
    let above = named(plot, drawing, &all, (rows.left, span))?;
    let top = match &above {
        Some(above) => above.height(plot),
        None if drawing.names.len() > 1 => names::key(plot, drawing)?,
        None => 0.0,
    };
    let rows = rows::write(plot, drawing, (top, inner))?;
    if let (Some(above), Some(first)) = (&above, rows.middles.first()) {
        above.draw(plot, first - radius);
    }
    for (row, middle) in all.iter().zip(&rows.middles) {
        draw_row(plot, row, &rows, (*middle, span, radius));
    }
    rows.draw_nought(plot, top);
    Ok(rows.bottom)
}

fn row(plot: &mut Plot<'_, '_>, drawing: &Drawing, category: usize) -> Result<Row, HandoutProblem> {
    let mut dots = Vec::new();
    for (series, values) in drawing.values.iter().enumerate() {
        if let Some(value) = values[category] {
            dots.push(Dot {
                series,
                part: drawing.scale.part(value),
                number: plot.line(&drawing.written[series][category], VALUE)?,
            });
        }
    }
    dots.sort_by(|one, next| one.part.total_cmp(&next.part));
    let missing = rows::missing(plot, drawing, category)?;
    Ok(Row { dots, missing })
}

fn wanted(plot: &Plot<'_, '_>, all: &[Row], radius: f32) -> Vec<(f32, f32)> {
    let of = |row: &Row| {
        let last = row.dots.last();
        let number = last.map_or(0.0, |dot| dot.number.width());
        let words = row.missing.iter().map(|line| line.width() + plot.em(0.6));
        let behind = radius + plot.em(0.35) + number + words.sum::<f32>();
        (last.map_or(0.0, |dot| dot.part), behind)
    };
    all.iter().map(of).collect()
}

/// The number of the highest stands behind it, that of the lowest before it; between them where there is
/// room.
fn draw_row(
    plot: &mut Plot<'_, '_>,
    row: &Row,
    rows: &Rows,
    (middle, span, radius): (f32, f32, f32),
) {
    let x = |dot: &Dot| rows.left + dot.part * span;
    let away = radius + plot.em(0.35);
    plot.fill(
        (rows.left, middle - HAIRLINE / 2.0),
        (span, HAIRLINE),
        BRAND_PALE,
    );
    if let (Some(first), Some(last)) = (row.dots.first(), row.dots.last()) {
        let (from, to) = (x(first), x(last));
        plot.fill((from, middle - 0.8), (to - from, 1.6), RULE);
    }
    let last = row.dots.len().saturating_sub(1);
    let mut free = rows.left;
    for (place, dot) in row.dots.iter().enumerate() {
        let width = dot.number.width();
        let (before, behind) = (x(dot) - away - width, x(dot) + away);
        let next = row.dots.get(place + 1).map_or(f32::INFINITY, x);
        let left = match place {
            place if place == last => Some(behind),
            0 if before >= free + 2.0 => Some(before),
            _ if behind + width + away <= next => Some(behind),
            _ => None,
        };
        if let Some(left) = left {
            plot.write(&dot.number, VALUE, (left, middle));
            free = left + width;
        }
    }
    let drawn = row.dots.iter();
    drawn.for_each(|dot| stroke_of(dot.series).mark(plot, [x(dot), middle], radius));
    for line in &row.missing {
        free += plot.em(0.6);
        plot.write(line, ASIDE, (free, middle));
        free += line.width();
    }
}

/// The names above the first row, if every series has a value there.
fn named(
    plot: &mut Plot<'_, '_>,
    drawing: &Drawing,
    all: &[Row],
    (left, span): (f32, f32),
) -> Result<Option<names::Above>, HandoutProblem> {
    let Some(first) = all.first().filter(|_| drawing.names.len() > 1) else {
        return Ok(None);
    };
    if first.dots.len() < drawing.names.len() {
        return Ok(None);
    }
    let mut found = Vec::new();
    for dot in &first.dots {
        found.push(Name {
            x: left + dot.part * span,
            line: plot.line(&drawing.names[dot.series], NAME)?,
        });
    }
    Ok(names::place(found, plot.width))
}
