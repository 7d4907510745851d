//! Files of rows from anywhere: read or refused, and what is read has its rows in order.
#![no_main]

use etp_app::tables::read_tables;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(tables) = read_tables(bytes, "list.xlsx") else {
        return;
    };
    assert!(!tables.sheets.is_empty());
    for sheet in &tables.sheets {
        let lines = || sheet.rows.iter().map(|row| row.line);
        assert!(lines().is_sorted_by(|one, next| one < next));
        assert!(lines().all(|line| line > sheet.heading_line));
    }
});
