//! A workbook read back by calamine, which did not write it, and held against the report value by value.

use calamine::{Data, Ods, Range, Reader, Xlsx};
use etp_i18n::{Language, common, workbook};
use etp_report::{NothingKind, ReportSheet, SheetLine, SheetTable, SheetValue, ods, xlsx};
use std::io::Cursor;

use crate::made::made_on;

/// Its sheets by name, in order.
pub(crate) struct Read {
    pub(crate) kind: &'static str,
    pub(crate) sheets: Vec<(String, Range<Data>)>,
    pub(crate) formulas: usize,
}

/// The report written in both ways, and read.
pub(crate) fn both(report: &ReportSheet) -> [Read; 2] {
    let excel = xlsx(report, made_on()).unwrap();
    let open = ods(report, made_on()).unwrap();
    let excel: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(excel)).unwrap();
    let open: Ods<_> = calamine::open_workbook_from_rs(Cursor::new(open)).unwrap();
    [read("xlsx", excel), read("ods", open)]
}

fn read<R: Reader<Cursor<Vec<u8>>>>(kind: &'static str, mut book: R) -> Read
where
    R::Error: std::fmt::Debug,
{
    let names = book.sheet_names();
    let formulas = names
        .iter()
        .filter_map(|name| book.worksheet_formula(name).ok());
    let used = formulas.map(|range| {
        range
            .used_cells()
            .filter(|(_, _, one)| !one.is_empty())
            .count()
    });
    Read {
        kind,
        formulas: used.sum(),
        sheets: names
            .into_iter()
            .map(|name| (name.clone(), book.worksheet_range(&name).unwrap()))
            .collect(),
    }
}

impl Read {
    fn at(&self, sheet: usize, row: usize, column: usize) -> Data {
        let place = (u32::try_from(row).unwrap(), u32::try_from(column).unwrap());
        self.sheets[sheet]
            .1
            .get_value(place)
            .cloned()
            .unwrap_or(Data::Empty)
    }

    fn text(&self, sheet: usize, row: usize, column: usize, text: &str) {
        let found = self.at(sheet, row, column);
        let expected = if text.is_empty() {
            Data::Empty
        } else {
            Data::String(text.to_owned())
        };
        assert_eq!(found, expected, "{} {sheet}:{row}:{column}", self.kind);
    }

    fn value(
        &self,
        sheet: usize,
        row: usize,
        column: usize,
        value: &SheetValue,
        language: Language,
    ) {
        let found = self.at(sheet, row, column);
        let at = format!("{} {sheet}:{row}:{column} {value:?} {found:?}", self.kind);
        match (value, &found) {
            (SheetValue::Count(count), Data::Float(found)) => {
                assert_eq!(*found, *count as f64, "{at}")
            }
            (
                SheetValue::Share { part, whole } | SheetValue::Mean { part, whole },
                Data::Float(found),
            ) => {
                assert_eq!(*found, *part as f64 / *whole as f64, "{at}");
            }
            (SheetValue::Hours(minutes), found) => assert_eq!(minutes_of(found), *minutes, "{at}"),
            (SheetValue::Days(days), Data::Float(found)) => assert_eq!(found, days, "{at}"),
            (value, found) => {
                let word = word(value, language);
                let expected = if word.is_empty() {
                    Data::Empty
                } else {
                    Data::String(word)
                };
                assert_eq!(*found, expected, "{at}");
            }
        }
    }

    fn number(&self, sheet: usize, row: usize, column: usize, number: Option<u64>) {
        let expected = number.map_or(Data::Empty, |number| Data::Float(number as f64));
        assert_eq!(
            self.at(sheet, row, column),
            expected,
            "{} {sheet}:{row}:{column}",
            self.kind
        );
    }

    /// Every figure, every cell of every table and every sentence stands where it belongs.
    pub(crate) fn holds(&self, report: &ReportSheet) {
        let heading = usize::from(!report.restricted.is_empty()) + 2;
        let tables: Vec<_> = report
            .sections
            .iter()
            .flat_map(|section| &section.tables)
            .collect();
        assert_eq!(self.sheets.len(), tables.len() + 2, "{}", self.kind);
        assert_eq!(self.formulas, 0, "{}", self.kind);
        for sheet in 0..self.sheets.len() {
            if !report.restricted.is_empty() {
                self.text(sheet, 0, 0, &report.restricted);
            }
            self.text(sheet, heading - 1, 0, &report.subtitle.join(" · "));
        }
        self.figures(report, heading);
        for (sheet, table) in (1..).zip(tables) {
            self.table(sheet, heading, table, report.language);
        }
        self.how(report, heading);
    }

    fn figures(&self, report: &ReportSheet, heading: usize) {
        self.text(0, heading - 2, 0, &report.title);
        self.text(0, heading, 2, &workbook::value(report.language));
        let mut row = heading + 1;
        for section in &report.sections {
            self.text(0, row, 0, &section.code);
            self.text(0, row, 1, &section.heading);
            for (place, line) in (row + 1..).zip(&section.lines) {
                self.line(place, line, report.language);
            }
            row += 1 + section.lines.len();
        }
    }

    fn line(&self, row: usize, line: &SheetLine, language: Language) {
        self.text(0, row, 0, &line.cell);
        self.text(0, row, 1, &line.label);
        self.value(0, row, 2, &line.value, language);
        self.text(0, row, 3, &line.shown);
        let parts = parts(&line.value);
        self.number(0, row, 4, parts.map(|(part, _)| part));
        match (parts, &line.of) {
            (None, Some((_, whole))) => self.value(0, row, 5, whole, language),
            (parts, _) => self.number(0, row, 5, parts.map(|(_, whole)| whole)),
        }
        self.text(0, row, 6, line.of.as_ref().map_or("", |(label, _)| label));
        let beside = workbook::beside(language);
        self.text(0, row, 7, if line.beside { &beside } else { "" });
    }

    fn table(&self, sheet: usize, heading: usize, table: &SheetTable, language: Language) {
        self.text(sheet, heading, 0, &table.row_heading);
        let rows = table.rows.iter().chain(&table.total);
        let mut column = 1;
        for (place, name) in table.columns.iter().enumerate() {
            self.text(sheet, heading, column, name);
            let has_parts = rows
                .clone()
                .any(|(_, values)| parts(&values[place]).is_some());
            for (row, (key, values)) in (heading + 1..).zip(rows.clone()) {
                self.text(sheet, row, 0, key);
                self.value(sheet, row, column, &values[place], language);
                if has_parts {
                    let parts = parts(&values[place]);
                    self.number(sheet, row, column + 1, parts.map(|(part, _)| part));
                    self.number(sheet, row, column + 2, parts.map(|(_, whole)| whole));
                }
            }
            column += if has_parts { 3 } else { 1 };
        }
    }

    fn how(&self, report: &ReportSheet, heading: usize) {
        let sheet = self.sheets.len() - 1;
        let lines = report.sections.iter().flat_map(|section| &section.lines);
        let counted: Vec<_> = lines.filter(|line| !line.how.is_empty()).collect();
        for (row, line) in (heading + 1..).zip(&counted) {
            self.text(sheet, row, 0, &line.cell);
            self.text(sheet, row, 2, &line.how);
        }
        let mut row = heading + 1 + counted.len();
        for list in [&report.subtitle, &report.checks, &report.sources] {
            if list.is_empty() {
                continue;
            }
            for (place, text) in (row + 2..).zip(list) {
                self.text(sheet, place, 2, text);
            }
            row += 2 + list.len();
        }
    }
}

fn parts(value: &SheetValue) -> Option<(u64, u64)> {
    match value {
        SheetValue::Share { part, whole }
        | SheetValue::Few { part, whole }
        | SheetValue::Mean { part, whole } => Some((*part, *whole)),
        _ => None,
    }
}

/// `PT125H35M00S`, or days.
fn minutes_of(found: &Data) -> u64 {
    match found {
        Data::DateTime(moment) => (moment.as_f64() * 1440.0).round() as u64,
        Data::DurationIso(text) => {
            let (hours, rest) = text.trim_start_matches("PT").split_once('H').unwrap();
            let minutes = rest.split_once('M').unwrap().0;
            hours.parse::<u64>().unwrap() * 60 + minutes.parse::<u64>().unwrap()
        }
        other => panic!("{other:?} is no stretch of time"),
    }
}

fn word(value: &SheetValue, language: Language) -> String {
    match value {
        SheetValue::Words(words) => words.clone(),
        SheetValue::Few { part, whole } => format!("{part} / {whole}"),
        SheetValue::Yes(true) => common::yes(language),
        SheetValue::Yes(false) => common::no(language),
        SheetValue::Nothing(NothingKind::NotRecorded) => workbook::not_recorded(language),
        SheetValue::Nothing(NothingKind::NotApplicable) => workbook::not_applicable(language),
        SheetValue::Share { whole: 0, .. } | SheetValue::Mean { whole: 0, .. } => {
            workbook::not_applicable(language)
        }
        other => panic!("{other:?} is a number"),
    }
}
