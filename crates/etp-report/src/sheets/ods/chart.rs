//! The charts: for each an object of its own in the parcel, which draws the numbers of a sheet, and a frame
//! beneath the table that shows it.

mod looks;

use super::xml::{Said, Xml};
use crate::sheets::book::{Book, Chart, Page, Slot};
use std::io::Result;

/// A pixel, in millimetres.
const PIXEL: f64 = 25.4 / 96.0;
const WIDTH: u32 = 760;

/// Pages with a chart, and the folder of each.
pub(super) fn drawn(book: &Book) -> impl Iterator<Item = (String, &Page, &Chart)> {
    let pages = book.pages.iter();
    let charts = pages.filter_map(|page| Some((page, page.chart.as_ref()?)));
    (1..)
        .zip(charts)
        .map(|(number, (page, chart))| (format!("Object {number}"), page, chart))
}

/// The folder of a page's chart.
pub(super) fn folder(book: &Book, page: &Page) -> Option<String> {
    let found = drawn(book).find(|(_, one, _)| one.name == page.name);
    found.map(|(folder, _, _)| folder)
}

/// The frame that shows a chart, below so many millimetres of rows.
pub(super) fn frame(xml: &mut Xml, chart: &Chart, folder: &str, below: u32) -> Result<()> {
    let (wide, high) = size(chart);
    let top = format!("{}mm", below + 5);
    let place = [
        ("svg:x", "2mm"),
        ("svg:y", &*top),
        ("svg:width", &*wide),
        ("svg:height", &*high),
    ];
    let link = format!("./{folder}");
    let object = [
        ("xlink:href", &*link),
        ("xlink:type", "simple"),
        ("xlink:show", "embed"),
        ("xlink:actuate", "onLoad"),
    ];
    xml.inside("table:shapes", &[], |xml| {
        xml.inside("draw:frame", &place, |xml| {
            xml.empty("draw:object", &object)?;
            xml.text("svg:title", &chart.title)
        })
    })
}

fn size(chart: &Chart) -> (String, String) {
    let millimetres = |pixels: u32| format!("{:.1}mm", f64::from(pixels) * PIXEL);
    (millimetres(WIDTH), millimetres(chart.height()))
}

/// The part that says which numbers are drawn.
pub(super) fn part(page: &Page, chart: &Chart) -> Result<Vec<u8>> {
    let mut xml = Xml::begun();
    let (wide, high) = size(chart);
    let said = [
        ("svg:width", &*wide),
        ("svg:height", &*high),
        ("xlink:href", ".."),
        ("xlink:type", "simple"),
        ("chart:class", class(chart)),
    ];
    xml.document("office:document-content", |xml| {
        xml.inside("office:automatic-styles", &[], |xml| {
            looks::styles(xml, chart)
        })?;
        xml.inside("office:body", &[], |xml| {
            xml.inside("office:chart", &[], |xml| {
                xml.inside("chart:chart", &said, |xml| {
                    xml.inside("chart:title", &[], |xml| xml.paragraphs(&chart.title))?;
                    if chart.columns.len() > 1 {
                        xml.empty("chart:legend", &[("chart:legend-position", "bottom")])?;
                    }
                    plot(xml, page, chart)
                })
            })
        })
    })?;
    Ok(xml.finished())
}

/// The hatches and dashes that the styles name.
pub(super) fn patterns() -> Result<Vec<u8>> {
    looks::patterns()
}

fn class(chart: &Chart) -> &'static str {
    if chart.over_time {
        "chart:line"
    } else {
        "chart:bar"
    }
}

fn plot(xml: &mut Xml, page: &Page, chart: &Chart) -> Result<()> {
    xml.inside("chart:plot-area", &[("chart:style-name", "plot")], |xml| {
        let keys = range(page, 0, chart.first_row, chart.last_row);
        xml.inside("chart:axis", &axis("x", "rows"), |xml| {
            xml.empty("chart:categories", &[("table:cell-range-address", &keys)])
        })?;
        xml.inside("chart:axis", &axis("y", "numbers"), |xml| {
            let lines = [("chart:style-name", "lines"), ("chart:class", "major")];
            if chart.over_time {
                xml.empty("chart:grid", &lines)
            } else {
                Ok(())
            }
        })?;
        let mut series = chart.columns.iter().enumerate();
        series.try_for_each(|(number, column)| one(xml, page, chart, number, *column))?;
        xml.empty("chart:wall", &[("chart:style-name", "wall")])
    })
}

fn axis<'a>(dimension: &'a str, style: &'a str) -> [Said<'a>; 2] {
    [("chart:dimension", dimension), ("chart:style-name", style)]
}

fn one(xml: &mut Xml, page: &Page, chart: &Chart, number: usize, column: usize) -> Result<()> {
    let style = looks::series(number);
    let values = range(page, column, chart.first_row, chart.last_row);
    let heading = range(page, column, page.heading, page.heading);
    let mut said = vec![
        ("chart:style-name", &*style),
        ("chart:values-cell-range-address", &*values),
        ("chart:class", class(chart)),
    ];
    if let Some(Slot::Text(..)) = page.rows[page.heading].get(column) {
        said.push(("chart:label-cell-address", &*heading));
    }
    xml.inside("chart:series", &said, |xml| {
        xml.empty(
            "chart:data-point",
            &[("chart:repeated", &chart.rows().to_string())],
        )
    })
}

/// `$'Sheet'.$B$5:$'Sheet'.$B$8`, or one cell. No sheet has an apostrophe in its name.
fn range(page: &Page, column: usize, first: usize, last: usize) -> String {
    let cell = |row: usize| format!("$'{}'.${}${}", page.name, letters(column), row + 1);
    if first == last {
        cell(first)
    } else {
        format!("{}:{}", cell(first), cell(last))
    }
}

/// `A`, …, `Z`, `AA`, …
fn letters(column: usize) -> String {
    let last = char::from(b'A' + (column % 26) as u8);
    match column / 26 {
        0 => last.to_string(),
        before => format!("{}{last}", letters(before - 1)),
    }
}

#[cfg(test)]
mod tests {
    use super::letters;

    #[test]
    fn columns_are_named_as_a_spreadsheet_names_them() {
        let named = [0, 25, 26, 51, 52, 701, 702].map(letters);
        assert_eq!(named, ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
    }
}
