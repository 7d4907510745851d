//! Files for the tests, made on the spot or stored, and short ways to look at what was read.

use etp_app::tables::{Sheet, Tables, read_tables, read_tables_below};
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};
use std::io::{Cursor, Write};
use zip::write::{SimpleFileOptions, ZipWriter};

pub(crate) const OLD: &[u8] = include_bytes!("../data/list.xls");
pub(crate) const OLD_1904: &[u8] = include_bytes!("../data/list-1904.xls");
pub(crate) const OPEN: &[u8] = include_bytes!("../data/list.ods");
pub(crate) const LOCKED: &[u8] = include_bytes!("../data/locked.xlsx");

/// The code a file is refused with.
pub(crate) fn code(bytes: &[u8]) -> String {
    read_tables(bytes, "list").unwrap_err().code
}

/// A file whose headings are the row that has a cell `Nom`.
pub(crate) fn below_title(bytes: &[u8], name: &str) -> Tables {
    read_tables_below(bytes, name, &|cells| {
        cells.iter().filter(|cell| *cell == "Nom").count()
    })
    .unwrap()
}

/// The cells of a row, by its line.
pub(crate) fn row(sheet: &Sheet, line: u32) -> String {
    let row = sheet.rows.iter().find(|row| row.line == line);
    row.map(|row| row.cells.join("|")).unwrap_or_default()
}

/// Each note as line, column and code.
pub(crate) fn notes(sheet: &Sheet) -> Vec<(Option<u32>, Option<usize>, &str)> {
    let notes = sheet.notes.iter();
    notes
        .map(|note| (note.line, note.column, note.code))
        .collect()
}

/// A parcel of parts.
pub(crate) fn parcel(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut parcel = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        parcel
            .start_file(*name, SimpleFileOptions::default())
            .unwrap();
        parcel.write_all(bytes).unwrap();
    }
    parcel.finish().unwrap().into_inner()
}

/// A workbook of LibreOffice with this inside its one table.
pub(crate) fn open_document(rows: &str) -> Vec<u8> {
    let content = format!(
        "<office:document-content><office:body><office:spreadsheet><table:table table:name=\"L\">\
         {rows}</table:table></office:spreadsheet></office:body></office:document-content>"
    );
    parcel(&[
        (
            "mimetype",
            b"application/vnd.oasis.opendocument.spreadsheet",
        ),
        ("META-INF/manifest.xml", b"<manifest:manifest/>"),
        ("content.xml", content.as_bytes()),
    ])
}

/// A workbook of Excel with everything people do to one.
pub(crate) fn workbook() -> Vec<u8> {
    let mut book = Workbook::new();
    let date = Format::new().set_num_format("dd/mm/yyyy");
    let code = Format::new().set_num_format("00000");
    let sheet = book.add_worksheet().set_name("Liste").unwrap();
    sheet.write(0, 0, "Liste des patients").unwrap();
    for (column, heading) in [
        "Nom",
        "Naissance",
        "Code postal",
        "Commune",
        "Numéro",
        "Âge",
        "Oui",
    ]
    .into_iter()
    .enumerate()
    {
        sheet
            .write(2, u16::try_from(column).unwrap(), heading)
            .unwrap();
    }
    let born = ExcelDateTime::from_ymd(1948, 2, 3).unwrap();
    for (row, name) in ["Noël", "Petit", "Simon"].into_iter().enumerate() {
        let row = u32::try_from(row).unwrap() + 3;
        sheet.write(row, 0, name).unwrap();
        sheet.write_with_format(row, 1, &born, &date).unwrap();
        sheet.write_with_format(row, 2, 8600, &code).unwrap();
        sheet.write(row, 4, 1_948_020_312_345_i64).unwrap();
        sheet
            .write(row, 5, Formula::new("=YEAR(B4)").set_result("1948"))
            .unwrap();
        sheet.write(row, 6, true).unwrap();
    }
    sheet
        .merge_range(3, 3, 4, 3, "Givet", &Format::new())
        .unwrap();
    sheet
        .write(5, 3, Formula::new("=#REF!").set_result("#REF!"))
        .unwrap();
    sheet.write(7, 0, "Weiß\nAnna").unwrap();
    sheet.write(7, 1, "03/02/1948").unwrap();
    sheet.write_with_format(7, 2, "8600", &code).unwrap();
    book.add_worksheet().set_name("Vide").unwrap();
    let hidden = book.add_worksheet().set_name("Ancienne").unwrap();
    hidden.write(0, 0, "Nom").unwrap();
    hidden.set_hidden(true);
    book.save_to_buffer().unwrap()
}
