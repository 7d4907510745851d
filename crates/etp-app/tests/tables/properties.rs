//! Whatever the bytes: an answer, never a crash, and no row lost in silence.

use crate::made::{LOCKED, OLD, OPEN, parcel, workbook};
use etp_app::tables::{Tables, read_tables};
use proptest::collection::vec;
use proptest::prelude::*;
use rust_xlsxwriter::Workbook;
use std::io::{Cursor, Read};
use std::sync::OnceLock;
use zip::ZipArchive;

fn good(number: usize) -> &'static [u8] {
    static NEW: OnceLock<Vec<u8>> = OnceLock::new();
    [NEW.get_or_init(workbook), OLD, OPEN, LOCKED][number]
}

fn parts_of(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut parcel = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut parts = Vec::new();
    for place in 0..parcel.len() {
        let mut part = parcel.by_index(place).unwrap();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).unwrap();
        parts.push((part.name().unwrap().into_owned(), bytes));
    }
    parts.retain(|(_, bytes)| !bytes.is_empty());
    parts
}

/// Rows come in the order of the file, each line once, and notes name rows that are there.
fn is_sound(tables: &Tables) -> bool {
    !tables.sheets.is_empty()
        && tables.sheets.iter().all(|sheet| {
            let lines: Vec<_> = sheet.rows.iter().map(|row| row.line).collect();
            lines.is_sorted_by(|one, next| one < next)
                && lines.iter().all(|line| *line > sheet.heading_line)
                && sheet.rows.iter().all(|row| !row.cells.is_empty())
        })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, ..Default::default() })]

    #[test]
    fn any_bytes_are_answered(bytes in vec(any::<u8>(), 0..600), start in 0..4_usize) {
        let beginnings: [&[u8]; 4] = [b"", b"PK\x03\x04", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", b"\xFF\xFE"];
        if let Ok(tables) = read_tables(&[beginnings[start], &bytes].concat(), "liste.xlsx") {
            prop_assert!(is_sound(&tables));
        }
    }

    #[test]
    fn a_good_file_cut_anywhere_is_answered(
        number in 0..4_usize,
        cut in any::<prop::sample::Index>(),
    ) {
        let whole = good(number);
        let kept = cut.index(whole.len());
        if let Ok(tables) = read_tables(&whole[..kept], "liste.xlsx") {
            prop_assert!(is_sound(&tables));
        }
    }

    #[test]
    fn a_good_file_with_bits_turned_is_answered(
        number in 0..4_usize,
        turned in vec((any::<prop::sample::Index>(), 0..8_u32), 1..12),
    ) {
        let mut bytes = good(number).to_vec();
        for (place, bit) in turned {
            let place = place.index(bytes.len());
            bytes[place] ^= 1 << bit;
        }
        if let Ok(tables) = read_tables(&bytes, "liste.xlsx") {
            prop_assert!(is_sound(&tables));
        }
    }

    /// Behind the checksums: what a careless program could have written.
    #[test]
    fn a_workbook_with_a_part_changed_or_cut_is_answered(
        open in any::<bool>(),
        part in any::<prop::sample::Index>(),
        places in vec((any::<prop::sample::Index>(), any::<u8>()), 0..8),
        cut in any::<prop::sample::Index>(),
    ) {
        let mut parts = parts_of(good(if open { 2 } else { 0 }));
        let number = part.index(parts.len());
        let bytes = &mut parts[number].1;
        for (place, byte) in &places {
            let place = place.index(bytes.len());
            bytes[place] = *byte;
        }
        if places.is_empty() {
            bytes.truncate(cut.index(bytes.len()));
        }
        let parts: Vec<_> = parts.iter().map(|(name, bytes)| (name.as_str(), &bytes[..])).collect();
        if let Ok(tables) = read_tables(&parcel(&parts), "liste.xlsx") {
            prop_assert!(is_sound(&tables));
        }
    }

    #[test]
    fn every_filled_row_of_a_workbook_is_delivered_on_its_line(
        rows in vec(vec("[a-zé0-9]{0,3}", 1..6), 1..30),
    ) {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        sheet.write(0, 0, "Nom").unwrap();
        let mut expected = Vec::new();
        for (row, cells) in (1..).zip(&rows) {
            for (column, cell) in (0..).zip(cells) {
                sheet.write(row, column, cell).unwrap();
            }
            let filled = cells.iter().rposition(|cell| !cell.is_empty());
            expected.extend(filled.map(|last| (row + 1, cells[..=last].to_vec())));
        }
        let tables = read_tables(&book.save_to_buffer().unwrap(), "liste.xlsx").unwrap();
        let read: Vec<_> = tables.sheets[0].rows.iter().map(|row| (row.line, row.cells.clone())).collect();
        prop_assert_eq!(read, expected);
    }
}
