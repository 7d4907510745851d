//! The page of figures: a row for each, in the order of the form, under the heading of its part.

use super::{Column, begun};
use crate::sheets::book::{Look, Page, Slot};
use crate::sheets::numbers::whole;
use crate::sheets::{ReportSheet, SheetLine};
use etp_i18n::{Language, workbook};

pub(super) fn page(sheet: &ReportSheet) -> Page {
    let language = sheet.language;
    let columns = vec![
        Column::of_texts(workbook::cell(language), 9),
        Column::of_texts(workbook::label(language), 54),
        Column::of_numbers(workbook::value(language), 16),
        Column::of_texts(workbook::shown(language), 24),
        Column::of_numbers(workbook::numerator(language), 14),
        Column::of_numbers(workbook::denominator(language), 17),
        Column::of_texts(workbook::of(language), 30),
        Column::of_texts(workbook::remark(language), 24),
    ];
    let mut page = begun(sheet, &sheet.title, columns);
    for section in &sheet.sections {
        page.rows.push(vec![
            Slot::text(&section.code, Look::Strong),
            Slot::text(&section.heading, Look::Strong),
        ]);
        page.rows
            .extend(section.lines.iter().map(|line| row(line, language)));
    }
    page
}

fn row(line: &SheetLine, language: Language) -> Vec<Slot> {
    let parts = line.value.parts();
    let of = line.of.as_ref();
    let below = match (parts, of) {
        (Some((_, below)), _) => whole(below, false),
        (None, Some((_, value))) => value.slot(language, false),
        (None, None) => Slot::Empty,
    };
    let beside = line.beside.then(|| workbook::beside(language));
    vec![
        Slot::text(&line.cell, Look::Plain),
        Slot::text(&line.label, Look::Plain),
        line.value.slot(language, false),
        Slot::text(&line.shown, Look::Plain),
        parts.map_or(Slot::Empty, |(part, _)| whole(part, false)),
        below,
        of.map_or(Slot::Empty, |(label, _)| Slot::text(label, Look::Plain)),
        Slot::text(beside.unwrap_or_default(), Look::Plain),
    ]
}
