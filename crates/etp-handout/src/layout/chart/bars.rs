//! Bars that lie on the rows of a chart: one a value, its number behind it.

use super::super::column::Look;
use super::super::style::BRAND_PALE;
use super::inks::filling_of;
use super::plot::Plot;
use super::{ASIDE, NAME, VALUE, names, rows};
use crate::HandoutProblem;
use crate::chart::{ChartUnit, Drawing};
use crate::text::Line;

/// The most of the width that a name behind a bar takes.
const WIDEST_NAME: f32 = 0.3;

/// What is written behind a bar: lines, each with its look.
type Behind = Vec<(Line, Look)>;

/// Draws the bars and returns how high they are.
pub(super) fn draw(plot: &mut Plot<'_, '_>, drawing: &Drawing) -> Result<f32, HandoutProblem> {
    let series = drawing.values.len();
    let thick = plot.em(if series == 1 { 1.25 } else { 1.0 });
    let named = named_behind(plot, drawing)?;
    let top = match series > 1 && !named {
        true => names::key(plot, drawing)?,
        false => 0.0,
    };
    let rows = rows::write(plot, drawing, (top, series as f32 * thick))?;
    let behind = written(plot, drawing, named)?;
    let wanted = wanted(plot, drawing, &behind);
    let span = rows.span(plot, &wanted);
    let mut written = behind.iter();
    for (category, middle) in rows.middles.iter().enumerate() {
        let first = middle - series as f32 * thick / 2.0;
        for one in 0..series {
            let y = first + one as f32 * thick;
            let value = drawing.values[one][category];
            let length = value.map_or(0.0, |value| drawing.scale.part(value)) * span;
            bar(plot, drawing, (rows.left, y), (length, thick, span), one);
            let at = (rows.left + length, y + thick / 2.0);
            if let Some(behind) = written.next() {
                write(plot, behind, at);
            }
        }
    }
    rows.draw_nought(plot, top);
    Ok(rows.bottom)
}

/// A share of a hundred lies on the whole of it.
fn bar(
    plot: &mut Plot<'_, '_>,
    drawing: &Drawing,
    at: (f32, f32),
    (length, thick, span): (f32, f32, f32),
    series: usize,
) {
    let share = drawing.scale.unit == ChartUnit::Percent && drawing.scale.end == 100.0;
    if share && drawing.values.len() == 1 && length > 0.0 {
        plot.fill(at, (span, thick), BRAND_PALE);
    }
    if length > 0.0 {
        let size = (
            length,
            if drawing.values.len() > 1 {
                thick - 0.8
            } else {
                thick
            },
        );
        filling_of(series).draw(plot, at, size);
    }
}

/// Whether the names of the series stand behind their first bars.
fn named_behind(plot: &mut Plot<'_, '_>, drawing: &Drawing) -> Result<bool, HandoutProblem> {
    let mut widest: f32 = 0.0;
    for name in &drawing.names {
        widest = widest.max(plot.line(name, NAME)?.width());
    }
    Ok(drawing.names.len() > 1 && widest <= plot.width * WIDEST_NAME)
}

/// What stands behind each bar, category by category.
fn written(
    plot: &mut Plot<'_, '_>,
    drawing: &Drawing,
    named: bool,
) -> Result<Vec<Behind>, HandoutProblem> {
    let mut all = Vec::new();
    for category in 0..drawing.categories.len() {
        for series in 0..drawing.values.len() {
            let look = match drawing.values[series][category] {
                Some(_) => VALUE,
                None => ASIDE,
            };
            let value = plot.line(&drawing.written[series][category], look)?;
            let mut behind = vec![(value, look)];
            if named && category == 0 {
                behind.push((plot.line(&drawing.names[series], NAME)?, NAME));
            }
            all.push(behind);
        }
    }
    Ok(all)
}

/// How far along each bar reaches, and the room for what is written behind it.
fn wanted(plot: &Plot<'_, '_>, drawing: &Drawing, behind: &[Behind]) -> Vec<(f32, f32)> {
    let categories = drawing.categories.len();
    let values = (0..categories).flat_map(|category| {
        let of = move |series: &Vec<Option<f64>>| series[category];
        drawing.values.iter().map(of)
    });
    let width = |lines: &Behind| {
        let each = lines.iter().map(|(line, _)| line.width() + plot.em(0.5));
        each.sum::<f32>()
    };
    let part = |value: Option<f64>| value.map_or(0.0, |value| drawing.scale.part(value));
    let pairs = values.zip(behind);
    pairs
        .map(|(value, lines)| (part(value), width(lines)))
        .collect()
}

fn write(plot: &mut Plot<'_, '_>, behind: &Behind, (mut x, middle): (f32, f32)) {
    for (line, look) in behind {
        x += plot.em(0.4);
        plot.write(line, *look, (x, middle));
        x += line.width();
    }
}
