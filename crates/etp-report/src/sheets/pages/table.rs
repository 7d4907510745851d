//! The page of a table: its rows, their sum, a note, and a picture of what can be drawn.
//!
//! A column of shares or means has the numbers they come from beside it. A column with a word in place of a
//! number is not drawn: a spreadsheet would draw the word as nought.

use super::{Column, begun};
use crate::sheets::book::{Chart, Look, Page, Slot};
use crate::sheets::numbers::whole;
use crate::sheets::{ReportSheet, SheetTable, SheetValue};
use etp_i18n::{Language, workbook};

/// More rows, or more series, than a reader can follow are not drawn.
const MOST_ROWS: usize = 40;
const MOST_SERIES: usize = 6;

pub(super) fn page(sheet: &ReportSheet, table: &SheetTable) -> Page {
    let language = sheet.language;
    let columns = Columns::of(table);
    let title = format!("{} {}", table.code, table.heading);
    let mut page = begun(sheet, title.trim(), columns.headings(table, language));
    let first_row = page.rows.len();
    for (key, values) in &table.rows {
        page.rows.push(columns.row(key, values, language, false));
    }
    page.chart = chart(table, &columns, first_row);
    if let Some((key, values)) = &table.total {
        page.rows.push(columns.row(key, values, language, true));
    }
    if !table.note.is_empty() {
        let note = Slot::text(&table.note, Look::Line);
        page.rows.extend([vec![], vec![note]]);
    }
    page
}

/// The columns of a table, and which of them show the numbers they come from.
struct Columns {
    with_parts: Vec<bool>,
}

impl Columns {
    fn of(table: &SheetTable) -> Self {
        let rows = || table.rows.iter().chain(&table.total);
        let has = |place: usize| {
            let mut values = rows().filter_map(|(_, values)| values.get(place));
            values.any(|value| value.parts().is_some())
        };
        let longest = rows().map(|(_, values)| values.len()).max().unwrap_or(0);
        Self {
            with_parts: (0..longest.max(table.columns.len())).map(has).collect(),
        }
    }

    fn headings(&self, table: &SheetTable, language: Language) -> Vec<Column> {
        let mut headings = vec![Column::of_texts(table.row_heading.clone(), 40)];
        for (place, with_parts) in self.with_parts.iter().enumerate() {
            let heading = table.columns.get(place).cloned().unwrap_or_default();
            let parts = with_parts.then(|| {
                [
                    workbook::numerator_of(language, heading.as_str()),
                    workbook::denominator_of(language, heading.as_str()),
                ]
            });
            let all = [heading].into_iter().chain(parts.into_iter().flatten());
            headings.extend(all.map(|heading| Column::of_numbers(heading, 16)));
        }
        headings
    }

    fn row(&self, key: &str, values: &[SheetValue], language: Language, sum: bool) -> Vec<Slot> {
        let look = if sum { Look::Strong } else { Look::Plain };
        let mut row = vec![Slot::text(key, look)];
        for (place, with_parts) in self.with_parts.iter().enumerate() {
            let value = values.get(place);
            row.push(value.map_or(Slot::Empty, |value| value.slot(language, sum)));
            if *with_parts {
                let parts = value.and_then(SheetValue::parts);
                let number = |number: Option<u64>| number.map_or(Slot::Empty, |n| whole(n, sum));
                row.push(number(parts.map(|(part, _)| part)));
                row.push(number(parts.map(|(_, below)| below)));
            }
        }
        row
    }

    /// Where the values of a column stand on the page.
    fn place(&self, column: usize) -> usize {
        let before = &self.with_parts[..column];
        1 + before
            .iter()
            .map(|parts| if *parts { 3 } else { 1 })
            .sum::<usize>()
    }
}

fn chart(table: &SheetTable, columns: &Columns, first_row: usize) -> Option<Chart> {
    let number = |values: &[SheetValue], column: usize| {
        values
            .get(column)
            .is_some_and(|value| value.number().is_some())
    };
    let whole = |column: &usize| table.rows.iter().all(|(_, values)| number(values, *column));
    let drawn: Vec<_> = (0..columns.with_parts.len()).filter(whole).collect();
    let fits =
        (1..=MOST_ROWS).contains(&table.rows.len()) && (1..=MOST_SERIES).contains(&drawn.len());
    fits.then(|| Chart {
        title: table.heading.clone(),
        over_time: is_over_time(table),
        first_row,
        last_row: first_row + table.rows.len() - 1,
        columns: drawn
            .into_iter()
            .map(|column| columns.place(column))
            .collect(),
    })
}

/// Years, quarters or months: each row names a year.
fn is_over_time(table: &SheetTable) -> bool {
    let names_a_year = |key: &str| {
        let mut numbers = key.split(|sign: char| !sign.is_ascii_digit());
        numbers.any(|number| matches!(number.parse(), Ok(1900..=2999_u32)))
    };
    table.rows.len() > 2 && table.rows.iter().all(|(key, _)| names_a_year(key))
}
