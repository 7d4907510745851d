//! The workbook as an Excel file. Only this file and its folder know the writer. The same report made on the
//! same day is the same bytes.

mod chart;
mod looks;

use super::book::{Book, Page, Slot};
use super::names::cut;
use super::{NotWritten, ReportSheet, pages};
use chrono::{Datelike, NaiveDate};
use looks::Looks;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, IgnoreError, Workbook, Worksheet, XlsxError};

const A4: u8 = 9;
/// The height of a line, in points.
const LINE: u32 = 15;
/// The most the head or the foot of a printed page may have, in UTF-16 units.
const MARGIN_TEXT: usize = 255;

/// The report as an Excel workbook, made on a day.
///
/// # Errors
/// [`NotWritten::Workbook`]: more rows or columns than Excel has.
pub fn xlsx(sheet: &ReportSheet, made_on: NaiveDate) -> Result<Vec<u8>, NotWritten> {
    Ok(written(&pages::book(sheet), made_on)?)
}

fn written(book: &Book, made_on: NaiveDate) -> Result<Vec<u8>, XlsxError> {
    let year = u16::try_from(made_on.year()).unwrap_or_default();
    let day = ExcelDateTime::from_ymd(year, made_on.month() as u8, made_on.day() as u8)?;
    let mut workbook = Workbook::new();
    let about = DocProperties::new().set_title(cut(&book.title, MARGIN_TEXT));
    workbook.set_properties(
        &about
            .set_status(cut(&book.restricted, MARGIN_TEXT))
            .set_creation_datetime(&day),
    );
    let looks = Looks::new(book.language);
    for page in &book.pages {
        let worksheet = workbook.add_worksheet();
        worksheet.set_name(&page.name)?;
        filled(worksheet, page, &looks)?;
        printed(worksheet, book, page)?;
        if let Some(chart) = &page.chart {
            chart::draw(worksheet, page, chart)?;
        }
    }
    workbook.save_to_buffer()
}

fn filled(worksheet: &mut Worksheet, page: &Page, looks: &Looks) -> Result<(), XlsxError> {
    // `1.1` is the number of a cell, and no number that somebody typed as a text.
    let last = row_number(page.rows.len())?;
    worksheet.ignore_error_range(0, 0, last, 0, IgnoreError::NumberStoredAsText)?;
    for (column, width) in (0..).zip(&page.widths) {
        worksheet.set_column_width(column, *width)?;
    }
    for (row, slots) in (0..).zip(&page.rows) {
        let lines = page.lines(slots);
        if lines > 1 {
            worksheet.set_row_height(row, lines * LINE)?;
        }
        for (column, slot) in slots.iter().enumerate() {
            let column = column_number(column)?;
            match slot {
                Slot::Empty => {}
                Slot::Text(text, look) => {
                    worksheet.write_string_with_format(row, column, text, looks.text(*look))?;
                }
                Slot::Number {
                    value,
                    shape,
                    strong,
                } => {
                    let look = looks.number(*shape, *strong);
                    worksheet.write_number_with_format(row, column, *value, look)?;
                }
            }
        }
    }
    Ok(())
}

fn printed(worksheet: &mut Worksheet, book: &Book, page: &Page) -> Result<(), XlsxError> {
    let heading = row_number(page.heading)?;
    worksheet.set_freeze_panes(heading + 1, 0)?;
    worksheet.set_repeat_rows(heading, heading)?;
    worksheet
        .set_paper_size(A4)
        .set_landscape()
        .set_print_fit_to_pages(1, 0)
        .set_header(in_the_margin("&L", &book.restricted))
        .set_footer(in_the_margin("&R&P / &N&L", &book.restricted));
    Ok(())
}

/// Text of a printed margin, behind the codes that place it. An ampersand would be read as a code.
fn in_the_margin(codes: &str, text: &str) -> String {
    let one_line = text.replace(['\n', '\t'], " ").replace('&', "&&");
    let kept = cut(&one_line, MARGIN_TEXT - codes.len());
    let halves = kept.len() - kept.trim_end_matches('&').len();
    codes.to_owned() + &kept[..kept.len() - halves % 2]
}

fn column_number(column: usize) -> Result<u16, XlsxError> {
    u16::try_from(column).map_err(|_| XlsxError::RowColumnLimitError)
}

fn row_number(row: usize) -> Result<u32, XlsxError> {
    u32::try_from(row).map_err(|_| XlsxError::RowColumnLimitError)
}
