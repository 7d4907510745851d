//! A report as CSV: one row for each figure and each cell of a table, a fixed heading (see
//! `docs/report-format.md`), UTF-8 with a mark, semicolons, the decimal mark of the language.
//!
//! A text that a spreadsheet would take for a formula has an apostrophe before it.

use super::numbers::decimal;
use super::words::harmless;
use super::{NotWritten, NothingKind, ReportSheet, SheetSection, SheetTable, SheetValue};
use csv::WriterBuilder;
use etp_i18n::Language;

const HEADING: [&str; 12] = [
    "kind",
    "section",
    "cell",
    "label",
    "row",
    "column",
    "value",
    "unit",
    "numerator",
    "denominator",
    "of",
    "how",
];

/// A line of the file, before its value.
#[derive(Clone, Copy, Default)]
struct Line<'a> {
    kind: &'a str,
    section: &'a str,
    cell: &'a str,
    label: &'a str,
    row: &'a str,
    column: &'a str,
    of: &'a str,
    how: &'a str,
}

/// The report as a CSV file.
///
/// # Errors
/// [`NotWritten::Lines`].
pub fn csv(sheet: &ReportSheet) -> Result<Vec<u8>, NotWritten> {
    let mut lines = Lines {
        writer: WriterBuilder::new()
            .delimiter(b';')
            .from_writer(b"\xEF\xBB\xBF".to_vec()),
        language: sheet.language,
    };
    lines.writer.write_record(HEADING)?;
    lines.words("restricted", &sheet.restricted)?;
    lines.words("title", &sheet.title)?;
    lines.each("about", &sheet.subtitle)?;
    for section in &sheet.sections {
        lines.section(section)?;
    }
    lines.each("check", &sheet.checks)?;
    lines.each("source", &sheet.sources)?;
    let bytes = lines.writer.into_inner();
    bytes.map_err(|error| NotWritten::Part(error.into_error()))
}

struct Lines {
    writer: csv::Writer<Vec<u8>>,
    language: Language,
}

impl Lines {
    fn each(&mut self, kind: &str, all: &[String]) -> csv::Result<()> {
        all.iter().try_for_each(|label| self.words(kind, label))
    }

    fn words(&mut self, kind: &str, label: &str) -> csv::Result<()> {
        if label.is_empty() {
            return Ok(());
        }
        let line = Line {
            kind,
            label,
            ..Line::default()
        };
        self.write(
            line,
            [String::new(), String::new(), String::new(), String::new()],
        )
    }

    fn section(&mut self, section: &SheetSection) -> csv::Result<()> {
        let at = Line {
            section: &section.code,
            ..Line::default()
        };
        let heading = Line {
            kind: "section",
            label: &section.heading,
            ..at
        };
        self.write(
            heading,
            [String::new(), String::new(), String::new(), String::new()],
        )?;
        for one in &section.lines {
            let line = Line {
                kind: if one.beside { "beside" } else { "figure" },
                cell: &one.cell,
                label: &one.label,
                of: one.of.as_ref().map_or("", |(label, _)| label),
                how: &one.how,
                ..at
            };
            let whole = one.of.as_ref().map(|(_, whole)| whole);
            let mut said = self.said(&one.value);
            if let (true, Some(whole)) = (said[3].is_empty(), whole) {
                said[3] = self.said(whole)[0].clone();
            }
            self.write(line, said)?;
        }
        section
            .tables
            .iter()
            .try_for_each(|table| self.table(at, table))
    }

    fn table(&mut self, at: Line<'_>, table: &SheetTable) -> csv::Result<()> {
        let rows = table.rows.iter().map(|row| ("cell", row));
        let total = table.total.iter().map(|row| ("total", row));
        for (kind, (row, values)) in rows.chain(total) {
            for (place, value) in values.iter().enumerate() {
                let line = Line {
                    kind,
                    cell: &table.code,
                    label: &table.heading,
                    row,
                    column: table.columns.get(place).map_or("", String::as_str),
                    how: &table.note,
                    ..at
                };
                self.write(line, self.said(value))?;
            }
        }
        Ok(())
    }

    /// Value, unit, numerator, denominator.
    fn said(&self, value: &SheetValue) -> [String; 4] {
        let parts = value.parts();
        [
            self.value(value),
            unit(value).to_owned(),
            parts.map(|(part, _)| part.to_string()).unwrap_or_default(),
            parts
                .map(|(_, whole)| whole.to_string())
                .unwrap_or_default(),
        ]
    }

    fn value(&self, value: &SheetValue) -> String {
        match value {
            SheetValue::Count(number) | SheetValue::Hours(number) => number.to_string(),
            SheetValue::Yes(yes) => yes.to_string(),
            SheetValue::Words(words) => harmless(words),
            other => other
                .number()
                .map(|(number, _)| decimal(number, self.language))
                .unwrap_or_default(),
        }
    }

    fn write(&mut self, line: Line<'_>, said: [String; 4]) -> csv::Result<()> {
        let [value, unit, part, whole] = said;
        self.writer.write_record([
            line.kind.to_owned(),
            harmless(line.section),
            harmless(line.cell),
            harmless(line.label),
            harmless(line.row),
            harmless(line.column),
            value,
            unit,
            part,
            whole,
            harmless(line.of),
            harmless(line.how),
        ])
    }
}

fn unit(value: &SheetValue) -> &'static str {
    match value {
        SheetValue::Count(_) => "count",
        SheetValue::Share { .. } => "share",
        SheetValue::Few { .. } => "few",
        SheetValue::Mean { .. } => "mean",
        SheetValue::Hours(_) => "minutes",
        SheetValue::Days(days) if days.is_finite() => "days",
        SheetValue::Yes(_) => "yes",
        SheetValue::Words(_) => "words",
        SheetValue::Nothing(NothingKind::NotRecorded) => "not-recorded",
        SheetValue::Days(_) | SheetValue::Nothing(NothingKind::NotApplicable) => "not-applicable",
    }
}
