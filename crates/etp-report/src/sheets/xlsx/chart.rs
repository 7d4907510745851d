//! The native chart beneath a table: bars, or lines over time. Hues that people who see red and green alike
//! can tell apart, and a pattern or a dash beside each; the numbers stand on the marks.

use super::{column_number, row_number};
use crate::sheets::book::{self, HUES, Page, Slot};
use rust_xlsxwriter::{
    Chart, ChartDataLabel, ChartDataLabelPosition, ChartFormat, ChartLegendPosition, ChartLine,
    ChartLineDashType, ChartMarker, ChartPatternFill, ChartPatternFillType, ChartSeries,
    ChartSolidFill, ChartType, Color, Worksheet, XlsxError,
};

const DASHES: [ChartLineDashType; 6] = [
    ChartLineDashType::Solid,
    ChartLineDashType::Dash,
    ChartLineDashType::RoundDot,
    ChartLineDashType::LongDash,
    ChartLineDashType::DashDot,
    ChartLineDashType::LongDashDot,
];

/// The first hue is plain.
const PATTERNS: [ChartPatternFillType; 5] = [
    ChartPatternFillType::DiagonalStripesWideUpwards,
    ChartPatternFillType::Dotted25Percent,
    ChartPatternFillType::HorizontalStripesDark,
    ChartPatternFillType::VerticalStripesDark,
    ChartPatternFillType::DiagonalStripesWideDownwards,
];

pub(super) fn draw(
    worksheet: &mut Worksheet,
    page: &Page,
    drawn: &book::Chart,
) -> Result<(), XlsxError> {
    let kind = if drawn.over_time {
        ChartType::Line
    } else {
        ChartType::Bar
    };
    let mut chart = Chart::new(kind);
    for (number, column) in drawn.columns.iter().enumerate() {
        chart.push_series(&series(page, drawn, number, *column)?);
    }
    // A title that looks like a reference would be read as one.
    let title = drawn.title.trim_start_matches('=');
    chart.title().set_name(title);
    chart.set_alt_text(title);
    axes(&mut chart, drawn);
    if drawn.columns.len() == 1 {
        chart.legend().set_hidden();
    } else {
        chart.legend().set_position(ChartLegendPosition::Bottom);
    }
    chart.set_width(760).set_height(drawn.height());
    worksheet.insert_chart(row_number(page.rows.len() + 1)?, 0, &chart)?;
    Ok(())
}

/// Bars are read from above, as the rows of the table are; an axis would only repeat the numbers on them.
/// To the writer, the rows of a bar chart are its vertical axis.
fn axes(chart: &mut Chart, drawn: &book::Chart) {
    if drawn.over_time {
        let grey = ChartLine::new().set_color(Color::RGB(0xD9_D9_D9)).clone();
        chart.y_axis().set_min(0).set_major_gridlines_line(&grey);
    } else {
        chart.y_axis().set_reverse().set_major_gridlines(false);
        chart
            .x_axis()
            .set_min(0)
            .set_hidden(true)
            .set_major_gridlines(false);
    }
}

fn series(
    page: &Page,
    drawn: &book::Chart,
    number: usize,
    column: usize,
) -> Result<ChartSeries, XlsxError> {
    let (first, last) = (row_number(drawn.first_row)?, row_number(drawn.last_row)?);
    let column = column_number(column)?;
    let name = page.name.as_str();
    let label = if drawn.over_time {
        ChartDataLabelPosition::Above
    } else {
        ChartDataLabelPosition::OutsideEnd
    };
    let mut series = ChartSeries::new();
    series
        .set_categories((name, first, 0, last, 0))
        .set_values((name, first, column, last, column))
        .set_data_label(ChartDataLabel::new().show_value().set_position(label));
    if let Some(Slot::Text(..)) = page.rows[page.heading].get(usize::from(column)) {
        series.set_name((name, row_number(page.heading)?, column));
    }
    let hue = Color::RGB(HUES[number % HUES.len()]);
    if drawn.over_time {
        let dash = DASHES[number % DASHES.len()];
        let line = ChartLine::new()
            .set_color(hue)
            .set_width(2.25)
            .set_dash_type(dash)
            .clone();
        series.set_format(ChartFormat::new().set_line(&line));
        series.set_marker(ChartMarker::new().set_automatic());
    } else {
        series.set_format(&mut bar(number, hue)).set_gap(60);
    }
    Ok(series)
}

fn bar(number: usize, hue: Color) -> ChartFormat {
    let mut format = ChartFormat::new();
    format.set_border(ChartLine::new().set_color(hue));
    match number.checked_sub(1) {
        None => format.set_solid_fill(ChartSolidFill::new().set_color(hue)),
        Some(number) => {
            let mut fill = ChartPatternFill::new();
            fill.set_pattern(PATTERNS[number % PATTERNS.len()])
                .set_foreground_color(hue)
                .set_background_color(Color::White);
            format.set_pattern_fill(&fill)
        }
    };
    format
}
