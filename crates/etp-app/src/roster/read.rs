//! From a file's bytes to a sheet of rows, and from a row to what its cells say. Knows no register.

use super::cells::{self, Value};
use super::columns::Column;
use super::headings::known;
use super::mapping::Mapping;
use super::report::Report;
use crate::Failure;
use crate::tables::{NoteWeight, Sheet, SheetNote, SheetRow, TableFormat, read_tables_below};
use chrono::NaiveDate;
use std::collections::HashMap;

/// A file that was read, and the sheet of it that is looked at.
pub(super) struct Reading {
    pub(super) format: TableFormat,
    /// The names of the sheets that hold something.
    pub(super) sheets: Vec<String>,
    pub(super) sheet: Sheet,
    /// What there is to know of the file as a whole.
    notes: Vec<SheetNote>,
}

/// A row whose cells could all be read.
#[derive(Clone, Debug)]
pub(super) struct Row {
    /// The line where it begins, from 1.
    pub(super) line: u32,
    /// The cells as they are.
    pub(super) cells: Vec<String>,
    said: Vec<(Column, Value)>,
}

impl Reading {
    /// Reads a file's bytes; without a name of a sheet, the one whose headings are known best.
    ///
    /// # Errors
    /// A `table-…` refusal; `roster-sheet-unknown`, `roster-without-rows`.
    pub(super) fn of(bytes: &[u8], file_name: &str, sheet: Option<&str>) -> Result<Self, Failure> {
        let mut tables = read_tables_below(bytes, file_name, &known)?;
        let sheets = tables
            .sheets
            .iter()
            .map(|sheet| sheet.name.clone())
            .collect();
        let place = place(&tables.sheets, sheet)?;
        let mut sheet = tables.sheets.swap_remove(place);
        if sheet.rows.is_empty() {
            return Err(Failure::refused("roster-without-rows"));
        }
        for heading in &mut sheet.headings {
            *heading = heading.split_whitespace().collect::<Vec<_>>().join(" ");
        }
        Ok(Self {
            format: tables.format,
            sheets,
            sheet,
            notes: tables.notes,
        })
    }

    /// What parts the cells of rows that are saved to be mended.
    pub(super) fn separator(&self) -> char {
        match self.format {
            TableFormat::Csv { separator, .. } => separator,
            _ => ';',
        }
    }

    /// The rows whose cells can all be read; the others, and what is to be looked at, are reported.
    pub(super) fn rows(self, mapping: &Mapping, today: NaiveDate, report: &mut Report) -> Vec<Row> {
        let Sheet { rows, notes, .. } = self.sheet;
        let (spoilt, remarks): (Vec<_>, Vec<_>) = (notes.iter().chain(&self.notes))
            .partition(|note| note.weight == NoteWeight::Problem && note.line.is_some());
        for note in remarks {
            report.note(note, true);
        }
        let mut of_line: HashMap<u32, Vec<&SheetNote>> = HashMap::new();
        for note in spoilt {
            of_line
                .entry(note.line.unwrap_or_default())
                .or_default()
                .push(note);
        }
        let mut good = Vec::new();
        for row in rows {
            match of_line.get(&row.line) {
                None => good.extend(read(row, mapping, today, report)),
                Some(notes) => {
                    for note in notes {
                        report.note(note, false);
                    }
                    report.leave_out(row.line, row.cells);
                }
            }
        }
        good
    }
}

fn place(sheets: &[Sheet], wanted: Option<&str>) -> Result<usize, Failure> {
    let places = sheets.iter().enumerate();
    let found = match wanted {
        Some(name) => places.into_iter().find(|(_, sheet)| sheet.name == name),
        None => places.rev().max_by_key(|(_, sheet)| known(&sheet.headings)),
    };
    let given = || wanted.unwrap_or_default();
    found
        .map(|(place, _)| place)
        .ok_or_else(|| Failure::refused("roster-sheet-unknown").with("given", given()))
}

/// Reads every cell, so that one look tells everything that is wrong.
fn read(row: SheetRow, mapping: &Mapping, today: NaiveDate, report: &mut Report) -> Option<Row> {
    let SheetRow { line, cells } = row;
    let mut sound = true;
    if let Some(failure) = too_long(&cells, mapping.headings.len()) {
        report.problem(line, "", failure);
        sound = false;
    }
    let mut said = Vec::new();
    for (place, column) in mapping.taken() {
        let cell = cells.get(place).map_or("", String::as_str);
        match cells::read(column, cell, today) {
            Ok((value, caution)) => {
                if let Some(caution) = caution {
                    report.caution(line, mapping.heading(column), caution);
                }
                said.push((column, value));
            }
            Err(failure) => {
                report.problem(line, mapping.heading(column), failure);
                sound = false;
            }
        }
    }
    if sound {
        return Some(Row { line, cells, said });
    }
    report.leave_out(line, cells);
    None
}

fn too_long(cells: &[String], columns: usize) -> Option<Failure> {
    let mut beyond = cells.iter().skip(columns);
    beyond.any(|cell| !cell.trim().is_empty()).then(|| {
        Failure::refused("roster-row-too-long")
            .with("expected", columns.to_string())
            .with("found", cells.len().to_string())
    })
}

impl Row {
    /// What a column's cell says.
    pub(super) fn value(&self, column: Column) -> &Value {
        let found = self.said.iter().find(|(held, _)| *held == column);
        found.map_or(&Value::Nothing, |(_, value)| value)
    }

    /// Every column with what it says, in the order of the file.
    pub(super) fn said(&self) -> &[(Column, Value)] {
        &self.said
    }

    /// Text; empty where nothing is said.
    pub(super) fn text(&self, column: Column) -> &str {
        match self.value(column) {
            Value::Text(text) => text,
            _ => "",
        }
    }

    /// A day.
    pub(super) fn day(&self, column: Column) -> Option<NaiveDate> {
        match self.value(column) {
            Value::Day(day) => Some(*day),
            _ => None,
        }
    }

    /// One of a list, by its code.
    pub(super) fn one<T>(&self, column: Column, of_code: fn(&str) -> Option<T>) -> Option<T> {
        match self.value(column) {
            Value::Code(code) => of_code(code),
            _ => None,
        }
    }

    /// Several of a list; those the reader of codes does not know are left out.
    pub(super) fn several<T>(&self, column: Column, of_code: fn(&str) -> Option<T>) -> Vec<T> {
        match self.value(column) {
            Value::Codes(codes) => codes.iter().filter_map(|code| of_code(code)).collect(),
            _ => vec![],
        }
    }

    /// Whether somebody said yes.
    pub(super) fn yes(&self, column: Column) -> bool {
        *self.value(column) == Value::Code("yes")
    }
}
