//! A workbook of ours as bare cells, and the library that writes them. Knows no report.

use rust_xlsxwriter::{Chart, ChartSeries, ChartType, Format, FormatAlign, FormatBorder, Workbook};
use std::error::Error;
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// A sheet as bare cells.
pub(super) struct Bare {
    name: String,
    widths: Vec<f64>,
    /// Row, column, format, what stands in it.
    pub(super) cells: Vec<(u32, u16, usize, Content)>,
    /// Where the keys and the numbers of each series of its chart stand.
    pub(super) series: Vec<(String, String)>,
}

pub(super) enum Content {
    Text(String),
    Number(f64),
}

/// The cells of a file of ours.
pub(super) fn read_out(file: &[u8]) -> Result<Vec<Bare>, Box<dyn Error>> {
    let mut parcel = ZipArchive::new(Cursor::new(file))?;
    let strings: Vec<String> = between(&part(&mut parcel, "xl/sharedStrings.xml")?, "<t", "</t>")
        .map(|one| plain(one.split_once('>').map_or(one, |(_, text)| text)))
        .collect();
    let names = part(&mut parcel, "xl/workbook.xml")?;
    let names: Vec<String> = between(&names, "<sheet name=\"", "\"").map(plain).collect();
    let mut charts = 0;
    let mut pages = Vec::new();
    for (number, name) in (1..).zip(names) {
        let source = part(&mut parcel, &format!("xl/worksheets/sheet{number}.xml"))?;
        let mut series = Vec::new();
        if source.contains("<drawing") {
            charts += 1;
            series = series_of(&part(&mut parcel, &format!("xl/charts/chart{charts}.xml"))?);
        }
        let widths =
            between(&source, "<col ", "/>").filter_map(|one| within(one, "width")?.parse().ok());
        let cells = between(&source, "<c ", "</c>").filter_map(|one| cell(one, &strings));
        pages.push(Bare {
            name,
            widths: widths.collect(),
            cells: cells.collect(),
            series,
        });
    }
    Ok(pages)
}

fn part(parcel: &mut ZipArchive<Cursor<&[u8]>>, name: &str) -> Result<String, Box<dyn Error>> {
    let mut source = String::new();
    parcel.by_name(name)?.read_to_string(&mut source)?;
    Ok(source)
}

fn cell(source: &str, strings: &[String]) -> Option<(u32, u16, usize, Content)> {
    let place = within(source, "r")?;
    let column = place.bytes().next()?.checked_sub(b'A')?;
    let row = place.get(1..)?.parse::<u32>().ok()?.checked_sub(1)?;
    let style = within(source, "s")
        .and_then(|style| style.parse().ok())
        .unwrap_or_default();
    let value = between(source, "<v>", "</v>").next()?;
    let content = match within(source, "t") {
        Some("s") => Content::Text(strings.get(value.parse::<usize>().ok()?)?.clone()),
        _ => Content::Number(value.parse().ok()?),
    };
    Some((row, column.into(), style, content))
}

fn series_of(chart: &str) -> Vec<(String, String)> {
    let range = |one: &str, of: &str| {
        let found = between(one, of, "</c:f>").next()?;
        Some(plain(found.rsplit_once("<c:f>")?.1))
    };
    between(chart, "<c:ser>", "</c:ser>")
        .filter_map(|one| Some((range(one, "<c:cat>")?, range(one, "<c:val>")?)))
        .collect()
}

fn within<'a>(source: &'a str, name: &str) -> Option<&'a str> {
    let tag = source.split('>').next()?;
    tag.split(' ').find_map(|one| {
        one.strip_prefix(name)?
            .strip_prefix("=\"")?
            .split('"')
            .next()
    })
}

fn between<'a>(source: &'a str, from: &'a str, to: &'a str) -> impl Iterator<Item = &'a str> {
    source
        .split(from)
        .skip(1)
        .filter_map(move |rest| Some(rest.split_once(to)?.0))
}

fn plain(source: &str) -> String {
    source
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&amp;", "&")
}

/// The same cells in a file of the library.
pub(super) fn written(pages: &[Bare]) -> Result<Vec<u8>, rust_xlsxwriter::XlsxError> {
    let formats = formats();
    let mut workbook = Workbook::new();
    for page in pages {
        let sheet = workbook.add_worksheet();
        sheet.set_name(&page.name)?;
        for (column, width) in (0..).zip(&page.widths) {
            sheet.set_column_width(column, *width)?;
        }
        for (row, column, style, content) in &page.cells {
            let format = &formats[style % formats.len()];
            match content {
                Content::Text(text) => {
                    sheet.write_string_with_format(*row, *column, text, format)?
                }
                Content::Number(number) => {
                    sheet.write_number_with_format(*row, *column, *number, format)?
                }
            };
        }
        if !page.series.is_empty() {
            let mut chart = Chart::new(ChartType::Bar);
            for (keys, values) in &page.series {
                let mut series = ChartSeries::new();
                series
                    .set_categories(keys.as_str())
                    .set_values(values.as_str());
                chart.push_series(&series);
            }
            sheet.insert_chart(page.cells.last().map_or(0, |last| last.0 + 2), 0, &chart)?;
        }
    }
    workbook.save_to_buffer()
}

/// As many looks as a workbook of ours has, as elaborate as they are.
fn formats() -> Vec<Format> {
    let top = || Format::new().set_align(FormatAlign::Top);
    vec![
        Format::new(),
        top().set_bold().set_font_size(14),
        top(),
        top().set_bold().set_font_color(0x9C_1C_1C),
        top()
            .set_bold()
            .set_text_wrap()
            .set_background_color(0xE7_EE_F3)
            .set_border_bottom(FormatBorder::Thin),
        top()
            .set_bold()
            .set_text_wrap()
            .set_align(FormatAlign::Right)
            .set_border_bottom(FormatBorder::Thin),
        top()
            .set_align(FormatAlign::Left)
            .set_indent(1)
            .set_text_wrap(),
        top().set_num_format("0"),
        top().set_num_format("0.0"),
        top().set_num_format("0 %"),
        top().set_num_format("[h]:mm"),
        top().set_bold().set_num_format("0"),
        top().set_italic().set_align(FormatAlign::Right),
    ]
}
