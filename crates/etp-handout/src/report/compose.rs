//! A report becomes one column of parts. Knows no font and no page.

use super::{Align, ReportBlock, ReportDocument, ReportSection, ReportTable};
use crate::compose::{Column, Composed, Form, Part, TableRows};
use crate::record::{Writer, letterhead, notes, running, unknown_in, value};
use crate::text::Prose;
use crate::{HandoutProblem, RecordMarks, chart};
use etp_domain::HandoutLayout;

/// Parts, each with the number of its section; 0 for what stands before them.
type Numbered = Vec<(usize, Part)>;

/// Composes a report with what every page says.
pub(crate) fn compose(
    report: &ReportDocument,
    marks: &RecordMarks,
) -> Result<Composed, HandoutProblem> {
    let writer = Writer::new(report.language, false);
    let title = writer.sentence(&report.title);
    let mut said = running(marks, &title, &writer);
    if let Some(restricted) = restricted(report) {
        let both = [restricted, &said.mark.text];
        let both = both.into_iter().filter(|text| !text.is_empty());
        said.mark = writer.sentence(&both.collect::<Vec<_>>().join(" · "));
    }
    let column = Column {
        language: report.language,
        letterhead: letterhead(marks, &writer),
        opening: None,
        running: said,
        title,
        parts: parts(report, marks, &writer)?,
    };
    Ok(Composed {
        form: Form::Record,
        columns: vec![column],
        layout: HandoutLayout::for_eyes(false),
        sources: vec![],
        printed_on: marks.printed_on,
    })
}

fn restricted(report: &ReportDocument) -> Option<&str> {
    let text = report.restricted.as_deref().map(str::trim);
    text.filter(|text| !text.is_empty())
}

fn parts(
    report: &ReportDocument,
    marks: &RecordMarks,
    writer: &Writer,
) -> Result<Numbered, HandoutProblem> {
    let lines = report.subtitle.iter().map(|line| writer.sentence(line));
    let mut before: Vec<Part> = lines.map(Part::Note).collect();
    // The mark on the pages is decoration, which nobody hears.
    if let Some(restricted) = restricted(report) {
        before.push(Part::Framed {
            warns: true,
            title: writer.sentence(restricted),
            lines: vec![],
        });
    }
    if marks.fictional {
        let words = &writer.words;
        before.push(writer.framed(true, &words.fictional_mark(), &words.fictional_notice()));
    }
    let mut parts: Numbered = before.into_iter().map(|part| (0, part)).collect();
    for (number, section) in (1..).zip(&report.sections) {
        let inside = inside(section, number, writer)?;
        parts.extend(inside.into_iter().map(|part| (number, part)));
    }
    let unknown = notes(unknown_in(&texts(report, marks)), writer);
    parts.extend(unknown.into_iter().map(|part| (0, part)));
    Ok(parts)
}

fn inside(
    section: &ReportSection,
    number: usize,
    writer: &Writer,
) -> Result<Vec<Part>, HandoutProblem> {
    let mut parts = Vec::new();
    if !section.heading.trim().is_empty() {
        parts.push(Part::Heading(writer.sentence(&section.heading)));
    }
    parts.extend(writer.paragraphs(&section.intro));
    for block in &section.blocks {
        match block {
            ReportBlock::Text(text) => parts.extend(writer.paragraphs(text)),
            ReportBlock::Note(text) => parts.push(Part::Note(writer.sentence(text))),
            ReportBlock::Chart(chart) => parts.extend(chart::parts(chart, writer, number)?),
            ReportBlock::Table(table) => parts.extend(tabled(table, number, writer)?),
        }
    }
    Ok(parts)
}

/// A table and its remarks. A cell too many or too few would misplace a figure: such a table is refused.
fn tabled(table: &ReportTable, block: usize, writer: &Writer) -> Result<Vec<Part>, HandoutProblem> {
    let columns = table.columns.len();
    if columns == 0 || table.rows.iter().any(|row| row.len() != columns) {
        let language = writer.words.language();
        return Err(HandoutProblem::PartsUneven { block, language });
    }
    let heads: Vec<Prose> = table
        .columns
        .iter()
        .map(|(head, _)| writer.sentence(head))
        .collect();
    let said = heads.iter().any(|head| !head.text.is_empty());
    let row = |cells: &Vec<String>| cells.iter().map(|cell| value(cell)).collect();
    let rows = TableRows {
        caption: writer.sentence(&table.caption),
        head: if said { heads } else { vec![] },
        rows: table.rows.iter().map(row).collect(),
        ends: table
            .columns
            .iter()
            .map(|(_, align)| *align == Align::End)
            .collect(),
        headed: table.head_column || !said,
        ..TableRows::of_data()
    };
    let remarks = table.notes.iter().map(|note| writer.sentence(note));
    let mut parts = vec![match rows.head.is_empty() && rows.rows.is_empty() {
        true => Part::Note(rows.caption),
        false => Part::Table(rows),
    }];
    parts.extend(remarks.map(Part::Note));
    Ok(parts)
}

/// Every text of it, for the letters no face draws.
fn texts<'a>(report: &'a ReportDocument, marks: &'a RecordMarks) -> Vec<&'a str> {
    let mut texts = vec![&*marks.centre_name, &marks.centre_phone, &marks.footer];
    texts.extend(marks.letterhead.iter().map(String::as_str));
    texts.push(&report.title);
    texts.extend(report.subtitle.iter().map(String::as_str));
    texts.extend(restricted(report));
    for section in &report.sections {
        texts.extend([&*section.heading, &section.intro]);
        for block in &section.blocks {
            match block {
                ReportBlock::Text(text) | ReportBlock::Note(text) => texts.push(text),
                ReportBlock::Chart(chart) => texts.extend(chart::texts_of(chart)),
                ReportBlock::Table(table) => texts.extend(texts_of(table)),
            }
        }
    }
    texts
}

fn texts_of(table: &ReportTable) -> impl Iterator<Item = &str> {
    let heads = table.columns.iter().map(|(head, _)| head);
    let cells = table.rows.iter().flatten();
    let all = std::iter::once(&table.caption).chain(heads);
    all.chain(cells).chain(&table.notes).map(String::as_str)
}
