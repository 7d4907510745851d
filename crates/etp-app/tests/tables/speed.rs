//! How long a large workbook takes.

use etp_app::tables::read_tables;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use std::time::{Duration, Instant};

/// About three seconds alone and unoptimised; the rest is for what else the machine does.
const MOST: Duration = Duration::from_secs(30);

#[test]
fn a_workbook_of_fifty_thousand_rows_is_read_while_one_waits() {
    let bytes = large();
    let start = Instant::now();
    let tables = read_tables(&bytes, "liste.xlsx").unwrap();
    let took = start.elapsed();
    assert_eq!(tables.sheets[0].rows.len(), 50_000);
    assert_eq!(tables.sheets[0].rows[49_999].cells[2], "1948-02-03");
    assert!(took < MOST, "{took:?}");
}

fn large() -> Vec<u8> {
    let mut book = Workbook::new();
    let date = Format::new().set_num_format("dd/mm/yyyy");
    let code = Format::new().set_num_format("00000");
    let born = ExcelDateTime::from_ymd(1948, 2, 3).unwrap();
    let sheet = book.add_worksheet();
    for row in 0..=50_000_u32 {
        sheet.write(row, 0, format!("Nom {row}")).unwrap();
        sheet
            .write(row, 1, format!("Prénom {}", row % 700))
            .unwrap();
        sheet.write_with_format(row, 2, &born, &date).unwrap();
        sheet.write_with_format(row, 3, 8600, &code).unwrap();
        for column in 4..12 {
            sheet.write(row, column, "Givet").unwrap();
        }
    }
    book.save_to_buffer().unwrap()
}
