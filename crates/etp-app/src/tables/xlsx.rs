//! Workbooks of Excel since 2007, cell after cell, so that a few cells far apart take no room for
//! what lies between them.

use super::cell::Seen;
use super::grid::{Grid, Region};
use super::kind::damaged;
use super::limits::Budget;
use super::parcel::Parcel;
use super::pattern::Pattern;
use crate::Failure;
use calamine::{DataRef, Dimensions, Reader, SheetType, SheetVisible, Xlsx, XlsxError};
use std::collections::HashMap;
use std::io::Cursor;

type Workbook<'a> = Xlsx<Cursor<&'a [u8]>>;

/// Every sheet of cells, in the order of the tabs.
///
/// # Errors
/// `table-damaged`, or too much in it.
pub(super) fn read(parcel: Parcel<'_>, budget: &mut Budget) -> Result<Vec<Grid>, Failure> {
    let mut workbook = Workbook::new(parcel.into_inner()).map_err(unreadable)?;
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

fn grid(workbook: &mut Workbook<'_>, mut grid: Grid, budget: &mut Budget) -> Result<Grid, Failure> {
    let name = grid.name.clone();
    let patterns = patterns(workbook, &name)?;
    let mut cells = workbook.worksheet_cells_reader(&name).map_err(unreadable)?;
    while let Some(cell) = cells
        .next_cell_with_formula_metadata()
        .map_err(unreadable)?
    {
        let mut seen = Seen::from(&cell.value);
        if let DataRef::Float(_) | DataRef::Int(_) = cell.value {
            let shown = patterns
                .of(cell.pos)
                .and_then(|pattern| pattern.show(&seen.text));
            seen.text = shown.unwrap_or(seen.text);
        }
        if cell.formula.is_some() {
            let has_value = cell.value != DataRef::Empty;
            seen = seen.worked_out(has_value);
        }
        grid.put(cell.pos, seen, budget)?;
    }
    drop(cells);
    let merged = workbook
        .merge_cells_by_sheet_name(&name)
        .map_err(unreadable)?;
    merged
        .iter()
        .map(region)
        .for_each(|region| grid.merge(region));
    Ok(grid)
}

fn region(cells: &Dimensions) -> Region {
    Region {
        rows: (cells.start.0, cells.end.0),
        columns: (cells.start.1, cells.end.1),
    }
}

/// The cells of a sheet whose format shows zeros or gaps.
#[derive(Default)]
struct Patterns {
    by_style: HashMap<usize, Pattern>,
    by_place: HashMap<(u32, u32), usize>,
}

impl Patterns {
    fn of(&self, place: (u32, u32)) -> Option<&Pattern> {
        self.by_style.get(self.by_place.get(&place)?)
    }
}

/// Looks at the formats of cells only in a workbook that has such a format.
fn patterns(workbook: &mut Workbook<'_>, name: &str) -> Result<Patterns, Failure> {
    let mut patterns = Patterns::default();
    let mut cells = workbook.worksheet_cells_reader(name).map_err(unreadable)?;
    for (style, found) in cells.styles().iter().enumerate() {
        let format = found.number_format.as_ref();
        let pattern = format.and_then(|format| Pattern::read(&format.format_code));
        patterns
            .by_style
            .extend(pattern.map(|pattern| (style, pattern)));
    }
    if patterns.by_style.is_empty() {
        return Ok(patterns);
    }
    while let Some((row, column, style)) = cells.next_style_id().map_err(unreadable)? {
        if patterns.by_style.contains_key(&style) {
            patterns.by_place.insert((row, column), style);
        }
    }
    Ok(patterns)
}

fn unreadable(_: XlsxError) -> Failure {
    damaged()
}
