//! A report as the pages of a workbook: its figures, a page for each table, and how everything is counted.
//! Knows no file format.

mod figures;
mod how;
mod table;

use super::book::{Book, Look, Page, Slot};
use super::names::names;
use super::{ReportSheet, words};
use etp_i18n::workbook;

/// The workbook of a report.
pub(super) fn book(sheet: &ReportSheet) -> Book {
    let tables = || sheet.sections.iter().flat_map(|section| &section.tables);
    let wanted = tables().map(|table| format!("{} {}", table.code, table.heading));
    let wanted: Vec<_> = [workbook::figures(sheet.language)]
        .into_iter()
        .chain(wanted)
        .chain([workbook::how(sheet.language)])
        .collect();
    let mut pages = vec![figures::page(sheet)];
    pages.extend(tables().map(|one| table::page(sheet, one)));
    pages.push(how::page(sheet));
    for (page, name) in pages
        .iter_mut()
        .zip(names(wanted.iter().map(String::as_str)))
    {
        page.name = name;
    }
    let mut book = Book {
        title: sheet.title.clone(),
        restricted: sheet.restricted.clone(),
        language: sheet.language,
        pages,
    };
    words::fit(&mut book);
    book
}

/// A column: its heading, how that looks, and its width in characters.
struct Column {
    heading: String,
    look: Look,
    width: u16,
}

impl Column {
    fn of_texts(heading: String, width: u16) -> Self {
        Self {
            heading,
            look: Look::Heading,
            width,
        }
    }

    fn of_numbers(heading: String, width: u16) -> Self {
        Self {
            heading,
            look: Look::NumberHeading,
            width,
        }
    }
}

/// A page with the mark, the title and what it is about above its headings.
fn begun(sheet: &ReportSheet, title: &str, columns: Vec<Column>) -> Page {
    let line = |text: &str, look| vec![Slot::text(text, look)];
    let mut rows = Vec::new();
    if !sheet.restricted.is_empty() {
        rows.push(line(&sheet.restricted, Look::Restricted));
    }
    rows.push(line(title, Look::Title));
    rows.push(line(&sheet.subtitle.join(" · "), Look::Line));
    let widths = columns.iter().map(|column| column.width).collect();
    let headings = columns.into_iter();
    rows.push(
        headings
            .map(|one| Slot::text(one.heading, one.look))
            .collect(),
    );
    Page {
        name: String::new(),
        widths,
        heading: rows.len() - 1,
        rows,
        chart: None,
    }
}
