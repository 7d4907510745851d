//! Files that are refused as a whole, each by the name of what it is.

use crate::made::{LOCKED, OLD, OPEN, code, open_document, parcel, workbook};
use etp_app::Failure;
use etp_app::tables::read_tables;
use rust_xlsxwriter::Workbook;
use std::io::{Cursor, Read, Write};

#[test]
fn an_empty_file_and_a_workbook_without_a_filled_sheet_are_refused() {
    assert_eq!(code(b""), "table-empty");
    assert_eq!(code(b"\xEF\xBB\xBF\r\n \r\n"), "table-empty");
    assert_eq!(code(b";;\r\n;;\r\n"), "table-empty");
    let mut book = Workbook::new();
    book.add_worksheet().write(3, 3, "  ").unwrap();
    assert_eq!(
        code(&book.save_to_buffer().unwrap()),
        "table-workbook-empty"
    );
    assert_eq!(code(&open_document("")), "table-workbook-empty");
}

#[test]
fn a_workbook_under_a_password_is_refused_in_each_format() {
    assert_eq!(code(LOCKED), "table-has-password");
    assert_eq!(code(&old_with_password()), "table-has-password");
    let manifest = b"<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>";
    let open = parcel(&[
        (
            "mimetype",
            b"application/vnd.oasis.opendocument.spreadsheet",
        ),
        ("META-INF/manifest.xml", manifest),
        ("content.xml", b"\x07\x1F not to be read"),
    ]);
    assert_eq!(code(&open), "table-has-password");
}

/// The record of a password follows the first one of the stream.
fn old_with_password() -> Vec<u8> {
    let mut records = Vec::new();
    let mut old = cfb::CompoundFile::open(Cursor::new(OLD)).unwrap();
    old.open_stream("Workbook")
        .unwrap()
        .read_to_end(&mut records)
        .unwrap();
    let first = 4 + usize::from(u16::from_le_bytes([records[2], records[3]]));
    records.splice(first..first, [0x2F, 0, 2, 0, 1, 0]);
    let mut locked = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    locked
        .create_stream("Workbook")
        .unwrap()
        .write_all(&records)
        .unwrap();
    locked.flush().unwrap();
    locked.into_inner().into_inner()
}

#[test]
fn a_file_that_is_cut_short_is_refused_and_never_half_read() {
    for whole in [&workbook()[..], OLD, OPEN] {
        for part in [1, 2, 3] {
            let cut = code(&whole[..whole.len() * part / 4]);
            assert_eq!(cut, "table-damaged", "{part} quarters of {}", whole.len());
        }
    }
    assert_eq!(code(b"PK\x03\x04"), "table-damaged");
    let unended = parcel(&[
        (
            "mimetype",
            b"application/vnd.oasis.opendocument.spreadsheet",
        ),
        ("META-INF/manifest.xml", b"<manifest:manifest/>"),
        (
            "content.xml",
            b"<office:body><table:table table:name=\"L\"><table:table-row>",
        ),
    ]);
    assert_eq!(code(&unended), "table-damaged");
}

#[test]
fn what_is_no_table_is_called_by_its_name() {
    let kind = |bytes: &[u8]| read_tables(bytes, "liste.xlsx").unwrap_err().args["kind"].clone();
    assert_eq!(kind(b"%PDF-1.7"), "pdf");
    assert_eq!(kind(&parcel(&[("word/document.xml", b"<w/>")])), "word");
    assert_eq!(
        kind(&parcel(&[("ppt/presentation.xml", b"<p/>")])),
        "presentation"
    );
    assert_eq!(
        kind(&parcel(&[("xl/workbook.bin", b"")])),
        "binary-workbook"
    );
    assert_eq!(kind(&parcel(&[("photos/1.jpg", b"")])), "archive");
    let text = b"application/vnd.oasis.opendocument.text";
    assert_eq!(kind(&parcel(&[("mimetype", text)])), "word");
    let mut word = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    word.create_stream("WordDocument").unwrap();
    assert_eq!(kind(&word.into_inner().into_inner()), "word");
    assert_eq!(code(b"Nom\0Pr\0"), "table-not-text");
}

#[test]
fn a_parcel_that_unfolds_too_far_is_refused_before_it_fills_the_memory() {
    let blanks = vec![b' '; 64 * 1024 * 1024];
    let bomb = parcel(&[
        ("xl/workbook.xml", b"<workbook/>"),
        ("xl/blanks.xml", &blanks),
    ]);
    assert!(bomb.len() < 1024 * 1024);
    let Failure { code, args, .. } = read_tables(&bomb, "liste.xlsx").unwrap_err();
    assert_eq!(
        (code.as_str(), args["most"].as_str()),
        ("table-too-large", "20")
    );
}

#[test]
fn rows_and_columns_beyond_the_limits_are_refused() {
    let mut book = Workbook::new();
    book.add_worksheet().write(0, 500, "x").unwrap();
    assert_eq!(
        code(&book.save_to_buffer().unwrap()),
        "table-too-many-columns"
    );
    assert_eq!(
        code("x\n".repeat(200_002).as_bytes()),
        "table-too-many-rows"
    );
    assert_eq!(
        code(format!("{}x\n", ";".repeat(500)).as_bytes()),
        "table-too-many-columns"
    );
    assert_eq!(code(&vec![b'x'; 50 * 1024 * 1024 + 1]), "table-too-large");
}
