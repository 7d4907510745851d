//! A chart becomes a heading, a drawing and a table, all numbers written. Knows no font and no place.

use super::{Chart, ChartKind, ChartSeries, Scale};
use crate::HandoutProblem;
use crate::compose::{Part, TableRows};
use crate::record::{Writer, value};
use crate::text::Prose;

/// A chart ready to be drawn.
pub(crate) struct Drawing {
    pub(crate) kind: ChartKind,
    pub(crate) alternative: String,
    pub(crate) names: Vec<Prose>,
    pub(crate) categories: Vec<Prose>,
    /// The values of each series.
    pub(crate) values: Vec<Vec<Option<f64>>>,
    /// The same, written; what is missing is written too.
    pub(crate) written: Vec<Vec<Prose>>,
    /// What stands beside the values of others where one of a series is missing.
    pub(crate) lacking: Vec<Prose>,
    pub(crate) scale: Scale,
    /// The marks of its scale, written.
    pub(crate) marks: Vec<Prose>,
}

/// A drawing of more rows or more kinds of ink than these says less than its table.
const MOST_CATEGORIES: usize = 40;
const MOST_SERIES: usize = 6;

/// The chart in a section.
pub(crate) fn parts(
    chart: &Chart,
    writer: &Writer,
    section: usize,
) -> Result<Vec<Part>, HandoutProblem> {
    let count = chart.categories.len();
    if chart.series.iter().any(|one| one.values.len() != count) {
        let language = writer.words.language();
        return Err(HandoutProblem::PartsUneven {
            block: section,
            language,
        });
    }
    let drawing = drawing(chart, writer);
    let mut parts = Vec::new();
    if !chart.title.trim().is_empty() {
        parts.push(Part::Subheading(writer.sentence(&chart.title)));
    }
    let table = Part::Table(table(chart, &drawing, writer));
    if can_be_drawn(&drawing) {
        parts.push(Part::Chart(Box::new(drawing)));
    }
    match count {
        0 => parts.push(Part::Paragraph(missing(chart, writer))),
        _ if chart.tabled => parts.push(table),
        _ => {}
    }
    Ok(parts)
}

/// What no value stands for is not drawn.
fn can_be_drawn(drawing: &Drawing) -> bool {
    let some = drawing.values.iter().flatten().any(Option::is_some);
    let few = drawing.categories.len() <= MOST_CATEGORIES && drawing.values.len() <= MOST_SERIES;
    some && few
}

/// Every text of it.
pub(crate) fn texts_of(chart: &Chart) -> Vec<&str> {
    let names = chart.series.iter().map(|one| one.name.as_str());
    let own = [&*chart.title, &chart.table_heading, &chart.missing];
    own.into_iter()
        .chain(names)
        .chain(chart.categories.iter().map(String::as_str))
        .collect()
}

fn drawing(chart: &Chart, writer: &Writer) -> Drawing {
    let values: Vec<_> = (0..chart.series.len())
        .map(|one| chart.values(one))
        .collect();
    let scale = Scale::to(highest(chart.kind, &values), chart.unit);
    let scale = match chart.kind {
        ChartKind::Line => scale.rounded(),
        _ => scale,
    };
    let own = [&chart.alternative, &chart.title, &chart.table_heading];
    let alternative = own.into_iter().find(|text| !text.trim().is_empty());
    let marks = scale.marks();
    let mark_decimals = usize::from(scale.step.fract() != 0.0);
    let number =
        |value: f64, decimals| writer.sentence(&writer.words.figure(value, chart.unit, decimals));
    let written = |series: &Vec<Option<f64>>| {
        let one = |one: &Option<f64>| match one {
            Some(value) => number(*value, chart.decimals()),
            None => missing(chart, writer),
        };
        series.iter().map(one).collect()
    };
    let lacking = |one: &ChartSeries| match one.name.trim() {
        "" => missing(chart, writer),
        name => writer.sentence(&format!("{name}: {}", missing(chart, writer).text)),
    };
    Drawing {
        kind: chart.kind,
        lacking: chart.series.iter().map(lacking).collect(),
        alternative: alternative.cloned().unwrap_or_else(|| "–".to_owned()),
        names: chart.series.iter().map(|one| value(&one.name)).collect(),
        categories: chart.categories.iter().map(|one| value(one)).collect(),
        written: values.iter().map(written).collect(),
        marks: marks
            .iter()
            .map(|one| number(*one, mark_decimals))
            .collect(),
        values,
        scale,
    }
}

fn missing(chart: &Chart, writer: &Writer) -> Prose {
    match chart.missing.trim() {
        "" => writer.sentence(&writer.words.no_figure()),
        own => writer.sentence(own),
    }
}

/// The longest bar: one value, or all of a category.
fn highest(kind: ChartKind, values: &[Vec<Option<f64>>]) -> f64 {
    let positive = |one: &Option<f64>| one.unwrap_or_default().max(0.0);
    let categories = values.first().map_or(0, Vec::len);
    let of = |category: usize| {
        let values = values.iter().map(|series| positive(&series[category]));
        match kind {
            ChartKind::Stacked => values.sum(),
            _ => values.fold(0.0, f64::max),
        }
    };
    (0..categories).map(of).fold(0.0, f64::max)
}

/// The very numbers: a row a category, a column a series.
fn table(chart: &Chart, drawing: &Drawing, writer: &Writer) -> TableRows {
    let named = drawing.names.iter().any(|name| !name.text.is_empty());
    let head = match named {
        true => std::iter::once(Prose::default())
            .chain(drawing.names.iter().cloned())
            .collect(),
        false => vec![],
    };
    let row = |(place, category): (usize, &Prose)| {
        let cells = drawing.written.iter().map(|series| series[place].clone());
        std::iter::once(category.clone()).chain(cells).collect()
    };
    let ends = std::iter::once(false).chain(drawing.names.iter().map(|_| true));
    TableRows {
        caption: writer.sentence(&chart.table_heading),
        head,
        rows: drawing.categories.iter().enumerate().map(row).collect(),
        ends: ends.collect(),
        dense: true,
        ..TableRows::of_data()
    }
}
