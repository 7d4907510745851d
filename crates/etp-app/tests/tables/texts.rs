//! Files of text: CSV in its many forms.

use crate::made::{below_title, notes, row};
use etp_app::tables::{NoteWeight, TableFormat, read_tables};

fn format(bytes: &[u8]) -> (&'static str, char) {
    match read_tables(bytes, "liste.csv").unwrap().format {
        TableFormat::Csv {
            encoding,
            separator,
        } => (encoding, separator),
        other => panic!("{other:?} is no text"),
    }
}

#[test]
fn the_encoding_and_the_separator_are_told() {
    assert_eq!(format("Nom;Prénom\nNoël;Élise".as_bytes()), ("utf-8", ';'));
    assert_eq!(
        format(b"\xEF\xBB\xBFNom,Pays\nPetit,FR"),
        ("utf-8-bom", ',')
    );
    assert_eq!(
        format(b"Nom\tPr\xE9nom\nPetit\tGuy"),
        ("windows-1252", '\t')
    );
    assert_eq!(format(b"\xFF\xFEN\0;\0P\0\n\0A\0;\0B\0"), ("utf-16", ';'));
    assert_eq!(
        format(b"sep=,\r\nNom,Note;1\r\nPetit,x;y\r\n"),
        ("utf-8", ',')
    );
}

#[test]
fn headings_may_stand_below_a_title() {
    let text =
        "Liste des patients\n\nexportée;le 3\nNom;Commune\nPetit;\"Givet\nFumay\"\n;;\nSimon;X\n";
    let tables = below_title(text.as_bytes(), "liste.csv");
    let sheet = &tables.sheets[0];
    assert_eq!(
        (sheet.heading_line, sheet.headings.join("|")),
        (4, "Nom|Commune".into())
    );
    assert_eq!(row(sheet, 5), "Petit|Givet\nFumay");
    assert_eq!(row(sheet, 8), "Simon|X");
    assert_eq!(
        notes(sheet),
        [(Some(1), None, "table-title-above-headings")]
    );
}

#[test]
fn rows_that_an_open_quote_swallowed_are_a_problem_of_the_row_that_did() {
    let text = "Nom;Commune\nPetit;\"Givet\nSimon;Fumay\nNoël;Revin\n";
    let sheet = &read_tables(text.as_bytes(), "liste.csv").unwrap().sheets[0];
    let [note] = &sheet.notes[..] else {
        panic!("one note")
    };
    assert_eq!(
        (note.weight, note.line, note.code),
        (NoteWeight::Problem, Some(2), "table-quote-unclosed")
    );
    assert_eq!(note.args["last"], "5");
}
