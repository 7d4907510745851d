//! A workbook's sheet while it is being read: cells in, rows out, and a note for whatever would be
//! missing from a row in silence. Knows no kind of workbook.

use super::cell::Seen;
use super::kind::damaged;
use super::limits::Budget;
use super::{Sheet, SheetNote, SheetRow, headings};
use crate::Failure;
use std::collections::{BTreeMap, BTreeSet};

/// Cells that were merged into one, from 0, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Region {
    pub(super) rows: (u32, u32),
    pub(super) columns: (u32, u32),
}

/// Rows that merged regions may cover, one region after the other.
const MOST_COVERED: usize = 1_000_000;

/// A sheet being read.
#[derive(Default)]
pub(super) struct Grid {
    pub(super) name: String,
    pub(super) hidden: bool,
    rows: BTreeMap<u32, Vec<String>>,
    notes: Vec<SheetNote>,
    formulas: Vec<(u32, usize)>,
    merged: Vec<Region>,
}

impl Grid {
    pub(super) fn new(name: impl Into<String>, hidden: bool) -> Self {
        Self {
            name: name.into(),
            hidden,
            ..Self::default()
        }
    }

    /// Puts a cell in its place, counted from 0. A cell with nothing to tell takes none.
    ///
    /// # Errors
    /// There is too much in this file.
    pub(super) fn put(
        &mut self,
        (row, column): (u32, u32),
        seen: Seen,
        budget: &mut Budget,
    ) -> Result<(), Failure> {
        let (line, column) = (row.saturating_add(1), column as usize);
        if seen.text.trim().is_empty() && seen.problem.is_none() {
            return Ok(());
        }
        budget.cell(column, &seen.text)?;
        self.notes.extend(seen.note(line, column));
        if seen.from_formula && seen.problem.is_none() {
            self.formulas.push((line, column));
        }
        if !self.rows.contains_key(&line) {
            budget.row(self.rows.len())?;
        }
        let cells = self.rows.entry(line).or_default();
        if cells.len() <= column {
            budget.room(column + 1 - cells.len())?;
            cells.resize(column + 1, String::new());
        }
        cells[column] = seen.text;
        Ok(())
    }

    pub(super) fn merge(&mut self, region: Region) {
        self.merged.push(region);
    }

    /// The sheet; none when no cell of it is filled.
    ///
    /// # Errors
    /// `table-damaged` when more was merged than any sheet holds.
    pub(super) fn finish(
        mut self,
        looks_like_headings: &dyn Fn(&[String]) -> usize,
    ) -> Result<Option<Sheet>, Failure> {
        if self.rows.is_empty() {
            return Ok(None);
        }
        let merged = self.merged_rows()?;
        let rows = std::mem::take(&mut self.rows).into_iter();
        let rows = rows.map(|(line, cells)| SheetRow { line, cells }).collect();
        let mut sheet = headings::sheet(self.name, rows, looks_like_headings);
        let first = sheet.heading_line;
        if self.hidden {
            sheet
                .notes
                .insert(0, SheetNote::remark(None, "table-sheet-hidden"));
        }
        let mut notes = self.notes;
        notes.extend(merged);
        notes.retain(|note| note.line.is_none_or(|line| line >= first));
        notes.extend(formulas(&self.formulas, first));
        notes.sort_by_key(|note| (note.line, note.column));
        sheet.notes.extend(notes);
        Ok(Some(sheet))
    }

    /// One note for each row that has a cell in a merged region, and not the region's value in it.
    fn merged_rows(&self) -> Result<Vec<SheetNote>, Failure> {
        let mut told = BTreeSet::new();
        let mut notes = Vec::new();
        let mut covered = 0;
        for region in &self.merged {
            let (first, last) = (
                region.rows.0.saturating_add(1),
                region.rows.1.saturating_add(1),
            );
            let cell = |line: u32, column: u32| {
                let cell = self
                    .rows
                    .get(&line)
                    .and_then(|cells| cells.get(column as usize));
                cell.is_some_and(|cell| !cell.trim().is_empty())
            };
            if last < first || !cell(first, region.columns.0) {
                continue;
            }
            for (line, _) in self.rows.range(first..=last) {
                covered += 1;
                let column = region.columns.0 + u32::from(*line == first);
                if column <= region.columns.1 && told.insert(*line) {
                    let note = SheetNote::problem(*line, "table-cells-merged");
                    notes.push(note.in_column(column as usize).with("region", region));
                }
            }
            if covered > MOST_COVERED {
                return Err(damaged());
            }
        }
        Ok(notes)
    }
}

/// One note a column: its cells were worked out when the file was last saved.
fn formulas(found: &[(u32, usize)], first: u32) -> Vec<SheetNote> {
    let mut columns: BTreeMap<usize, (u32, u32)> = BTreeMap::new();
    for (line, column) in found.iter().filter(|(line, _)| *line > first) {
        columns.entry(*column).or_insert((*line, 0)).1 += 1;
    }
    let note = |(column, (line, count))| {
        let note = SheetNote::remark(line, "table-formulas-read");
        note.in_column(column).with("count", count)
    };
    columns.into_iter().map(note).collect()
}

impl std::fmt::Display for Region {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let place = |row: u32, column: u32| format!("{}{}", letters(column), u64::from(row) + 1);
        let first = place(self.rows.0, self.columns.0);
        write!(f, "{first}:{}", place(self.rows.1, self.columns.1))
    }
}

/// A column as a spreadsheet calls it: 0 is A, 26 is AA.
fn letters(column: u32) -> String {
    let letter = char::from(b'A' + u8::try_from(column % 26).unwrap_or_default());
    match column / 26 {
        0 => letter.to_string(),
        more => format!("{}{letter}", letters(more - 1)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tables::limits::Limits;

    fn grid(cells: &[(u32, u32, &str)]) -> Grid {
        let mut grid = Grid::new("Feuille1", false);
        let mut budget = Budget::new(Limits::USUAL);
        for (row, column, text) in cells {
            grid.put((*row, *column), Seen::text(*text), &mut budget)
                .unwrap();
        }
        grid
    }

    #[test]
    fn rows_keep_their_line_whatever_is_blank_around_them() {
        let sheet = grid(&[(1, 0, "Nom"), (5, 2, "Givet"), (9, 0, "  ")]);
        let sheet = sheet.finish(&|_| 0).unwrap().unwrap();
        assert_eq!(sheet.heading_line, 2);
        assert_eq!(sheet.rows.len(), 1);
        assert_eq!(
            (sheet.rows[0].line, sheet.rows[0].cells.join("|")),
            (6, "||Givet".into())
        );
        assert!(grid(&[(3, 3, " ")]).finish(&|_| 0).unwrap().is_none());
    }

    #[test]
    fn each_row_that_a_merged_region_leaves_empty_is_told() {
        let mut grid = grid(&[
            (0, 0, "Nom"),
            (1, 0, "A"),
            (1, 1, "Givet"),
            (2, 0, "B"),
            (3, 0, "C"),
        ]);
        grid.merge(Region {
            rows: (1, 2),
            columns: (1, 1),
        });
        grid.merge(Region {
            rows: (3, 3),
            columns: (0, 2),
        });
        grid.merge(Region {
            rows: (1, 9),
            columns: (5, 6),
        });
        let notes = grid.finish(&|_| 0).unwrap().unwrap().notes;
        let told: Vec<_> = notes
            .iter()
            .map(|it| (it.line, it.column, &*it.args["region"]))
            .collect();
        assert_eq!(
            told,
            [(Some(3), Some(1), "B2:B3"), (Some(4), Some(1), "A4:C4")]
        );
    }

    #[test]
    fn columns_are_called_as_a_spreadsheet_calls_them() {
        assert_eq!(
            [0, 25, 26, 701, 702].map(letters),
            ["A", "Z", "AA", "ZZ", "AAA"]
        );
    }

    #[test]
    fn what_is_too_much_is_refused() {
        let few = Limits {
            rows: 2,
            columns: 3,
            cells: 5,
            text: 9,
            ..Limits::USUAL
        };
        let code = |cells: &[(u32, u32, &str)]| {
            let (mut grid, mut budget) = (Grid::default(), Budget::new(few));
            let put = |it: &(u32, u32, &str)| grid.put((it.0, it.1), Seen::text(it.2), &mut budget);
            cells
                .iter()
                .try_for_each(put)
                .map_err(|failure| failure.code)
        };
        assert_eq!(code(&[(0, 0, "a"), (1, 0, "b"), (99, 0, "c")]), Ok(()));
        assert_eq!(
            code(&[(0, 0, "a"), (1, 0, "b"), (2, 0, "c"), (3, 0, "d")]),
            Err("table-too-many-rows".into())
        );
        assert_eq!(code(&[(0, 3, "a")]), Err("table-too-many-columns".into()));
        assert_eq!(
            code(&[(0, 2, "a"), (1, 2, "b")]),
            Err("table-too-many-cells".into())
        );
        assert_eq!(code(&[(0, 0, "0123456789")]), Err("table-too-large".into()));
    }
}
