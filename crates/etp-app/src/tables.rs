//! Spreadsheets as people keep them: bytes in, rows of cells out, each with its line. Whatever
//! could not be delivered is a note with its place. Knows nobody, and no column.
//!
//! The content says what a file is; its name only decides whether its ending is worth a note.

mod cell;
mod compound;
mod csv;
mod grid;
mod guarded;
mod headings;
mod kind;
mod limits;
mod ods;
mod ods_cell;
mod parcel;
mod pattern;
mod records;
mod sheet;
mod sound;
mod text;
mod xls;
mod xlsx;

pub use sheet::{NoteWeight, Sheet, SheetNote, SheetRow, TableFormat, Tables};

use crate::Failure;
use guarded::guarded;
use kind::{Kind, kind};
use limits::{Budget, Limits};

/// Reads a file whose headings are its first row that holds anything.
///
/// # Errors
/// A `table-…` refusal that names what the file is instead, or what is too much in it.
pub fn read_tables(bytes: &[u8], file_name: &str) -> Result<Tables, Failure> {
    read_tables_below(bytes, file_name, &|_| 0)
}

/// Reads a file whose headings may stand below a title: the row, of the first ones, that
/// `looks_like_headings` gives the most to; the first of equals.
///
/// # Errors
/// As [`read_tables`].
pub fn read_tables_below(
    bytes: &[u8],
    file_name: &str,
    looks_like_headings: &dyn Fn(&[String]) -> usize,
) -> Result<Tables, Failure> {
    let mut tables = guarded(|| read_as_it_is(bytes, looks_like_headings))?;
    tables.note_ending(file_name);
    Ok(tables)
}

fn read_as_it_is(
    bytes: &[u8],
    looks_like_headings: &dyn Fn(&[String]) -> usize,
) -> Result<Tables, Failure> {
    let (limits, mut budget) = (Limits::USUAL, Budget::new(Limits::USUAL));
    limits.file(bytes.len())?;
    let (format, grids) = match kind(bytes)? {
        Kind::Text => return csv::read(bytes, &mut budget, looks_like_headings),
        Kind::Compound => (TableFormat::Xls, xls::read(bytes, &mut budget)?),
        Kind::Zip => match parcel::open(bytes, &limits)? {
            (TableFormat::Ods, parcel) => (TableFormat::Ods, ods::read(parcel, &mut budget)?),
            (format, parcel) => (format, xlsx::read(parcel, &mut budget)?),
        },
    };
    let sheets = grids
        .into_iter()
        .filter_map(|grid| grid.finish(looks_like_headings).transpose());
    let sheets = sheets.collect::<Result<Vec<_>, _>>()?;
    if sheets.is_empty() {
        return Err(Failure::refused("table-workbook-empty"));
    }
    let notes = Vec::new();
    Ok(Tables {
        format,
        sheets,
        notes,
    })
}
