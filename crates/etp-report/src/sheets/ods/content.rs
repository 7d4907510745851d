//! The part that holds the cells.

use super::chart;
use super::styles::{number_style, text_style};
use super::xml::Xml;
use crate::sheets::book::{Book, Look, Page, Shape, Slot};
use std::collections::BTreeSet;
use std::io::Result;

/// Stands for the height of a title among those of rows.
const TITLE: u32 = 0;

pub(super) fn part(book: &Book) -> Result<Vec<u8>> {
    let mut xml = Xml::begun();
    xml.document("office:document-content", |xml| {
        let widths = book
            .pages
            .iter()
            .flat_map(|page| page.widths.iter().copied());
        let rows = book
            .pages
            .iter()
            .flat_map(|page| page.rows.iter().map(|row| height(page, row)));
        let heights: BTreeSet<_> = rows.collect();
        xml.inside("office:automatic-styles", &[], |xml| {
            widths
                .collect::<BTreeSet<_>>()
                .into_iter()
                .try_for_each(|width| column_style(xml, width))?;
            heights
                .into_iter()
                .try_for_each(|lines| row_style(xml, lines))?;
            page_style(xml)
        })?;
        xml.inside("office:body", &[], |xml| {
            xml.inside("office:spreadsheet", &[], |xml| {
                book.pages.iter().try_for_each(|one| page(xml, book, one))
            })
        })
    })?;
    Ok(xml.finished())
}

/// A character is about two millimetres wide.
fn column_style(xml: &mut Xml, width: u16) -> Result<()> {
    let said = [
        ("style:name", &*format!("width{width}")),
        ("style:family", "table-column"),
    ];
    let wide = format!("{}mm", width * 2);
    xml.inside("style:style", &said, |xml| {
        xml.empty(
            "style:table-column-properties",
            &[("style:column-width", &wide)],
        )
    })
}

/// A row of so many lines; the title is higher than a line.
fn row_style(xml: &mut Xml, lines: u32) -> Result<()> {
    let said = [
        ("style:name", &*format!("row{lines}")),
        ("style:family", "table-row"),
    ];
    let high = [
        ("style:row-height", &*format!("{}mm", millimetres(lines))),
        ("style:use-optimal-row-height", "false"),
    ];
    xml.inside("style:style", &said, |xml| {
        xml.empty("style:table-row-properties", &high)
    })
}

fn millimetres(lines: u32) -> u32 {
    if lines == TITLE { 7 } else { lines * 4 + 1 }
}

/// How many lines a row has, or that it is the title.
fn height(page: &Page, slots: &[Slot]) -> u32 {
    match slots {
        [Slot::Text(_, Look::Title)] => TITLE,
        slots => page.lines(slots),
    }
}

fn page_style(xml: &mut Xml) -> Result<()> {
    let said = [
        ("style:name", "page"),
        ("style:family", "table"),
        ("style:master-page-name", "Default"),
    ];
    xml.inside("style:style", &said, |xml| {
        xml.empty("style:table-properties", &[("table:display", "true")])
    })
}

fn page(xml: &mut Xml, book: &Book, page: &Page) -> Result<()> {
    let said = [
        ("table:name", page.name.as_str()),
        ("table:style-name", "page"),
    ];
    xml.inside("table:table", &said, |xml| {
        if let (Some(drawn), Some(folder)) = (&page.chart, chart::folder(book, page)) {
            let rows = page.rows.iter().map(|row| millimetres(height(page, row)));
            chart::frame(xml, drawn, &folder, rows.sum())?;
        }
        for width in &page.widths {
            xml.empty(
                "table:table-column",
                &[("table:style-name", &format!("width{width}"))],
            )?;
        }
        for (place, slots) in page.rows.iter().enumerate() {
            if place == page.heading {
                xml.inside("table:table-header-rows", &[], |xml| row(xml, page, slots))?;
            } else {
                row(xml, page, slots)?;
            }
        }
        Ok(())
    })
}

fn row(xml: &mut Xml, page: &Page, slots: &[Slot]) -> Result<()> {
    let style = format!("row{}", height(page, slots));
    xml.inside("table:table-row", &[("table:style-name", &style)], |xml| {
        if slots.is_empty() {
            return xml.empty("table:table-cell", &[]);
        }
        slots.iter().try_for_each(|slot| cell(xml, slot))
    })
}

fn cell(xml: &mut Xml, slot: &Slot) -> Result<()> {
    let (style, said, text) = match slot {
        Slot::Empty => return xml.empty("table:table-cell", &[]),
        Slot::Text(text, look) => (
            text_style(*look),
            [
                ("office:value-type", "string".to_owned()),
                ("", String::new()),
            ],
            Some(text),
        ),
        Slot::Number {
            value,
            shape,
            strong,
        } => (number_style(*shape, *strong), number(*value, *shape), None),
    };
    let own = said.iter().filter(|(name, _)| !name.is_empty());
    let mut all = vec![("table:style-name", &*style)];
    all.extend(own.map(|(name, value)| (*name, value.as_str())));
    match text {
        None => xml.empty("table:table-cell", &all),
        Some(text) => xml.inside("table:table-cell", &all, |xml| xml.paragraphs(text)),
    }
}

/// What kind of number it is, and the number in full.
fn number(value: f64, shape: Shape) -> [(&'static str, String); 2] {
    let kind = |kind: &str| ("office:value-type", kind.to_owned());
    match shape {
        Shape::Whole | Shape::Decimal => [kind("float"), ("office:value", value.to_string())],
        Shape::Percent => [kind("percentage"), ("office:value", value.to_string())],
        Shape::Hours => {
            let minutes = (value * 1440.0).round() as u64;
            let stretch = format!("PT{:02}H{:02}M00S", minutes / 60, minutes % 60);
            [kind("time"), ("office:time-value", stretch)]
        }
    }
}
