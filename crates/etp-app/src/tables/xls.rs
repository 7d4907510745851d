//! Workbooks of Excel before 2007.

use super::cell::Seen;
use super::grid::{Grid, Region};
use super::kind::{damaged, locked};
use super::limits::Budget;
use super::{compound, records};
use crate::Failure;
use calamine::{Reader, SheetType, SheetVisible, Xls, XlsError};
use std::collections::HashSet;
use std::io::Cursor;

/// Every sheet of cells, in the order of the tabs.
///
/// # Errors
/// `table-has-password`, `table-not-a-table`, `table-damaged`, or too much in it.
pub(super) fn read(bytes: &[u8], budget: &mut Budget) -> Result<Vec<Grid>, Failure> {
    let stream = compound::workbook(bytes)?;
    records::look_through(&stream, budget)?;
    let mut workbook = Xls::new(Cursor::new(compound::only(&stream)?)).map_err(unreadable)?;
    let sheets = workbook.sheets_metadata().to_vec();
    let cells = sheets
        .into_iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet);
    cells
        .map(|sheet| {
            let hidden = sheet.visible != SheetVisible::Visible;
            grid(&mut workbook, Grid::new(sheet.name, hidden), budget)
        })
        .collect()
}

fn grid(
    workbook: &mut Xls<Cursor<Vec<u8>>>,
    mut grid: Grid,
    budget: &mut Budget,
) -> Result<Grid, Failure> {
    let values = workbook.worksheet_range(&grid.name).map_err(unreadable)?;
    let formulas = workbook.worksheet_formula(&grid.name).map_err(unreadable)?;
    let from = |start: Option<(u32, u32)>, row: usize, column: usize| {
        let (first_row, first_column) = start.unwrap_or_default();
        let far =
            |first: u32, more: usize| first.saturating_add(u32::try_from(more).unwrap_or(u32::MAX));
        (far(first_row, row), far(first_column, column))
    };
    let mut formulas: HashSet<_> = formulas
        .used_cells()
        .map(|(row, column, _)| from(formulas.start(), row, column))
        .collect();
    for (row, column, value) in values.used_cells() {
        let place = from(values.start(), row, column);
        let mut seen = Seen::from(value);
        if formulas.remove(&place) {
            seen = seen.worked_out(true);
        }
        grid.put(place, seen, budget)?;
    }
    for place in formulas {
        grid.put(place, Seen::default().worked_out(false), budget)?;
    }
    let merged = workbook.merge_cells_by_sheet_name(&grid.name);
    for cells in merged.map_err(unreadable)? {
        grid.merge(Region {
            rows: (cells.start.0, cells.end.0),
            columns: (cells.start.1, cells.end.1),
        });
    }
    Ok(grid)
}

fn unreadable(error: XlsError) -> Failure {
    match error {
        XlsError::Password => locked(),
        _ => damaged(),
    }
}
