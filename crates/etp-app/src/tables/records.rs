//! The records of an old workbook, looked through before anybody reads a cell: a password, and
//! places so far apart that a reader would fill the memory with what lies between them.

use super::kind::{damaged, locked};
use super::limits::Budget;
use crate::Failure;

const FILE_PASS: u16 = 0x002F;
const BEGIN: u16 = 0x0809;
const EXTENT: u16 = 0x0200;
const SEVERAL: u16 = 0x00BD;
/// Records of one cell: formula, number, label, rich text, yes or no, short number, shared text.
const CELLS: [u16; 7] = [0x0006, 0x0203, 0x0204, 0x00D6, 0x0205, 0x027E, 0x00FD];

/// # Errors
/// `table-has-password`, `table-damaged`, `table-too-many-cells`.
pub(super) fn look_through(stream: &[u8], budget: &mut Budget) -> Result<(), Failure> {
    let mut extent = Extent::default();
    let mut rest = stream;
    while let Some((kind, data, after)) = record(rest)? {
        rest = after;
        match kind {
            FILE_PASS => return Err(locked()),
            BEGIN => std::mem::take(&mut extent).make_room(budget)?,
            EXTENT => announced(data)?,
            SEVERAL => {
                let last = data.len().checked_sub(2).and_then(|at| word(data, at));
                extent.cell(data, last.ok_or_else(damaged)?)?;
            }
            kind if CELLS.contains(&kind) => {
                let column = word(data, 2).ok_or_else(damaged)?;
                extent.cell(data, column)?;
            }
            _ => {}
        }
    }
    extent.make_room(budget)
}

type Record<'a> = (u16, &'a [u8], &'a [u8]);

/// The next record: its kind, its data, and what comes after it.
fn record(stream: &[u8]) -> Result<Option<Record<'_>>, Failure> {
    let (Some(kind), Some(length)) = (word(stream, 0), word(stream, 2)) else {
        return Ok(None);
    };
    let end = 4 + usize::from(length);
    match (stream.get(4..end), stream.get(end..)) {
        (Some(data), Some(after)) => Ok(Some((kind, data, after))),
        _ => Err(damaged()),
    }
}

fn word(data: &[u8], at: usize) -> Option<u16> {
    let bytes = data.get(at..at + 2)?;
    Some(u16::from_le_bytes([bytes[0], bytes[1]]))
}

/// A reader makes room for as many cells as a sheet announces: 65,536 rows of 256 at most.
fn announced(data: &[u8]) -> Result<(), Failure> {
    let long = |at| Some(u32::from(word(data, at)?) | u32::from(word(data, at + 2)?) << 16);
    let short = |at| word(data, at).map(u32::from);
    let (rows, columns) = if data.len() >= 14 {
        ((long(0), long(4)), (short(8), short(10)))
    } else {
        ((short(0), short(2)), (short(4), short(6)))
    };
    let within = |ends: (Option<u32>, Option<u32>), most| matches!(ends, (Some(first), Some(last)) if last <= most && (first <= last || last == 0));
    if within(rows, 65_536) && within(columns, 256) {
        Ok(())
    } else {
        Err(damaged())
    }
}

/// How far the cells of one sheet reach.
#[derive(Default)]
struct Extent {
    rows: Option<(u16, u16)>,
    columns: Option<(u16, u16)>,
}

impl Extent {
    fn cell(&mut self, data: &[u8], last_column: u16) -> Result<(), Failure> {
        let row = word(data, 0).ok_or_else(damaged)?;
        let column = word(data, 2).ok_or_else(damaged)?;
        let widen = |ends: Option<(u16, u16)>, first: u16, last: u16| {
            let (low, high) = ends.unwrap_or((first, last));
            Some((low.min(first), high.max(last)))
        };
        self.rows = widen(self.rows, row, row);
        self.columns = widen(self.columns, column, last_column);
        Ok(())
    }

    fn make_room(self, budget: &mut Budget) -> Result<(), Failure> {
        let length = |ends: Option<(u16, u16)>| {
            ends.map_or(0, |(first, last)| {
                usize::from(last.saturating_sub(first)) + 1
            })
        };
        budget.room(length(self.rows) * length(self.columns))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tables::limits::Limits;

    fn code(records: &[(u16, &[u8])]) -> Result<(), String> {
        let record = |(kind, data): &(u16, &[u8])| {
            let length = u16::try_from(data.len()).unwrap();
            [&kind.to_le_bytes(), &length.to_le_bytes(), *data].concat()
        };
        let stream: Vec<u8> = records.iter().flat_map(record).collect();
        look_through(&stream, &mut Budget::new(Limits::USUAL)).map_err(|failure| failure.code)
    }

    #[test]
    fn places_far_apart_take_no_room() {
        let number = |row: u16, column: u16| {
            [row.to_le_bytes(), column.to_le_bytes()]
                .concat()
                .into_iter()
                .chain([0; 10])
        };
        let (near, far): (Vec<u8>, Vec<u8>) =
            (number(0, 0).collect(), number(65_535, 255).collect());
        assert_eq!(
            code(&[(0x0203, &near), (BEGIN, &[]), (0x0203, &far)]),
            Ok(())
        );
        assert_eq!(
            code(&[(0x0203, &near), (0x0203, &far)]),
            Err("table-too-many-cells".into())
        );
    }

    #[test]
    fn a_password_and_an_extent_no_sheet_has_are_refused() {
        assert_eq!(
            code(&[(FILE_PASS, &[1, 0])]),
            Err("table-has-password".into())
        );
        assert_eq!(code(&[(EXTENT, &[0xFF; 14])]), Err("table-damaged".into()));
        assert_eq!(code(&[(EXTENT, &[0; 14])]), Ok(()));
        assert_eq!(code(&[(0x0203, &[0])]), Err("table-damaged".into()));
    }
}
