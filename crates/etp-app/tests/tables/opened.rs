//! Workbooks of LibreOffice.

use crate::made::{OPEN, below_title, code, notes, open_document, row};
use etp_app::tables::{TableFormat, read_tables};

#[test]
fn a_workbook_of_libreoffice_is_read_as_people_see_it() {
    let tables = below_title(OPEN, "liste.ods");
    assert_eq!((tables.format, tables.notes.len()), (TableFormat::Ods, 0));
    let names: Vec<_> = tables
        .sheets
        .iter()
        .map(|sheet| sheet.name.as_str())
        .collect();
    assert_eq!(names, ["Liste", "Ancienne liste"]);
    let sheet = &tables.sheets[0];
    assert_eq!(sheet.heading_line, 5);
    assert_eq!(row(sheet, 6), "Noël|Élise|1948-02-03|08600|Givet|3|true");
    assert_eq!(row(sheet, 7), "Petit|Guy|1948-02-03|57000||#REF!|false");
    assert_eq!(row(sheet, 8), row(sheet, 9), "a repeated row has two lines");
    assert_eq!(row(sheet, 9), "Simon|Guy||1948020312345|Fumay|");
    assert_eq!(sheet.rows.len(), 4);
}

#[test]
fn whatever_a_row_lost_in_it_is_told_with_its_line() {
    let sheets = below_title(OPEN, "liste.ods").sheets;
    assert_eq!(
        notes(&sheets[0]),
        [
            (Some(1), None, "table-title-above-headings"),
            (Some(6), Some(5), "table-formulas-read"),
            (Some(7), Some(4), "table-cells-merged"),
            (Some(7), Some(5), "table-cell-error"),
            (Some(8), Some(5), "table-formula-without-value"),
            (Some(9), Some(5), "table-formula-without-value"),
        ]
    );
    assert_eq!(notes(&sheets[1]), [(None, None, "table-sheet-hidden")]);
}

#[test]
fn what_is_written_inside_a_cell_is_read_as_it_is_shown() {
    let cell = |inside: &str| {
        let cell =
            format!("<table:table-cell office:value-type=\"string\">{inside}</table:table-cell>");
        let bytes = open_document(&format!("<table:table-row>{cell}</table:table-row>"));
        read_tables(&bytes, "l.ods").unwrap().sheets[0].headings[0].clone()
    };
    assert_eq!(cell("<text:p>D&apos;Alm&#233;ida</text:p>"), "D'Alméida");
    assert_eq!(
        cell("<text:p>a<text:s text:c=\"2\"/>b<text:tab/>c</text:p>"),
        "a  b\tc"
    );
    assert_eq!(
        cell("<text:p>a</text:p>\n<text:p>b<text:line-break/>c</text:p>"),
        "a\nb\nc"
    );
    assert_eq!(cell("<text:p><text:span>a</text:span>b</text:p>"), "ab");
    let drawn = "<draw:frame><draw:text-box><text:p>z</text:p></draw:text-box></draw:frame>";
    assert_eq!(cell(&format!("{drawn}<text:p>a</text:p>")), "a");
}

#[test]
fn repeated_cells_and_rows_cannot_fill_the_memory() {
    let filled = |attribute: &str, of_row: &str| {
        open_document(&format!(
            "<table:table-row {of_row}><table:table-cell {attribute} office:value-type=\"string\">\
             <text:p>x</text:p></table:table-cell></table:table-row>"
        ))
    };
    let columns = "table:number-columns-repeated=\"4000000000\"";
    let rows = "table:number-rows-repeated=\"4000000000\"";
    assert_eq!(code(&filled(columns, "")), "table-too-many-columns");
    assert_eq!(code(&filled("", rows)), "table-too-many-rows");
    let wide = "table:number-columns-repeated=\"400\"";
    assert_eq!(code(&filled(wide, rows)), "table-too-many-cells");
}

#[test]
fn a_copy_of_a_sheet_in_another_file_is_no_sheet_of_this_one() {
    let bytes = open_document(
        "<table:table-source/><table:table-row><table:table-cell office:value-type=\"string\">\
         <text:p>x</text:p></table:table-cell></table:table-row>",
    );
    assert_eq!(code(&bytes), "table-workbook-empty");
}
