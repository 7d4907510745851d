//! The last page: what the report is about line by line, how each figure is counted, what did not hold, and
//! where the definitions were read.

use super::{Column, begun};
use crate::sheets::ReportSheet;
use crate::sheets::book::{Look, Page, Slot};
use etp_i18n::workbook;

pub(super) fn page(sheet: &ReportSheet) -> Page {
    let language = sheet.language;
    let columns = vec![
        Column::of_texts(workbook::cell(language), 9),
        Column::of_texts(workbook::label(language), 54),
        Column::of_texts(workbook::counted(language), 90),
    ];
    let mut page = begun(sheet, &workbook::how(language), columns);
    let lines = sheet.sections.iter().flat_map(|section| &section.lines);
    for line in lines.filter(|line| !line.how.is_empty()) {
        page.rows.push(vec![
            Slot::text(&line.cell, Look::Plain),
            Slot::text(&line.label, Look::Plain),
            Slot::text(&line.how, Look::Plain),
        ]);
    }
    list(&mut page, &workbook::about(language), &sheet.subtitle);
    list(&mut page, &workbook::checks(language), &sheet.checks);
    list(&mut page, &workbook::sources(language), &sheet.sources);
    page
}

fn list(page: &mut Page, heading: &str, texts: &[String]) {
    if texts.is_empty() {
        return;
    }
    page.rows.push(vec![]);
    page.rows
        .push(vec![Slot::Empty, Slot::text(heading, Look::Strong)]);
    for text in texts {
        let text = Slot::text(text, Look::Plain);
        page.rows.push(vec![Slot::Empty, Slot::Empty, text]);
    }
}
