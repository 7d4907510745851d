//! Workbooks of Excel, new and old.

use crate::made::{OLD, OLD_1904, below_title, notes, row, workbook};
use etp_app::tables::{NoteWeight, TableFormat, read_tables};

#[test]
fn a_workbook_is_read_as_people_see_it_with_the_line_of_each_row() {
    let tables = below_title(&workbook(), "liste.xlsx");
    assert_eq!((tables.format, tables.notes.len()), (TableFormat::Xlsx, 0));
    let sheet = &tables.sheets[0];
    assert_eq!((sheet.name.as_str(), sheet.heading_line), ("Liste", 3));
    assert_eq!(
        sheet.headings.join("|"),
        "Nom|Naissance|Code postal|Commune|Numéro|Âge|Oui"
    );
    assert_eq!(
        row(sheet, 4),
        "Noël|1948-02-03|08600|Givet|1948020312345|1948|true"
    );
    assert_eq!(
        row(sheet, 5),
        "Petit|1948-02-03|08600||1948020312345|1948|true"
    );
    assert_eq!(
        row(sheet, 8),
        "Weiß\nAnna|03/02/1948|8600",
        "text stays as it was typed"
    );
}

#[test]
fn whatever_a_row_lost_in_the_workbook_is_told_with_its_line() {
    let sheets = below_title(&workbook(), "liste.xlsx").sheets;
    let told = notes(&sheets[0]);
    assert_eq!(
        told,
        [
            (Some(1), None, "table-title-above-headings"),
            (Some(4), Some(5), "table-formulas-read"),
            (Some(5), Some(3), "table-cells-merged"),
            (Some(6), Some(3), "table-cell-error"),
        ]
    );
    let hinder = sheets[0]
        .notes
        .iter()
        .filter(|note| note.weight == NoteWeight::Problem);
    assert_eq!(
        hinder.map(|note| note.line.unwrap()).collect::<Vec<_>>(),
        [5, 6]
    );
    assert_eq!(sheets[0].notes[1].args["count"], "3");
    assert_eq!(sheets[0].notes[2].args["region"], "D4:D5");
    assert_eq!(row(&sheets[0], 6).split('|').nth(3), Some("#REF!"));
}

#[test]
fn empty_sheets_are_left_out_and_hidden_ones_told() {
    let tables = below_title(&workbook(), "liste.xlsx");
    let names: Vec<_> = tables
        .sheets
        .iter()
        .map(|sheet| sheet.name.as_str())
        .collect();
    assert_eq!(names, ["Liste", "Ancienne"]);
    assert_eq!(
        notes(&tables.sheets[1]),
        [(None, None, "table-sheet-hidden")]
    );
}

#[test]
fn a_wrong_ending_is_read_all_the_same_and_told() {
    let tables = below_title(&workbook(), "liste.csv");
    assert_eq!(tables.notes[0].code, "table-ending-differs");
    assert_eq!(
        (
            &*tables.notes[0].args["ending"],
            &*tables.notes[0].args["format"]
        ),
        ("csv", "xlsx")
    );
    let text = read_tables(b"Nom;Commune\nPetit;Givet\n", "liste.XLSX").unwrap();
    assert_eq!(text.notes[0].args["format"], "csv");
    assert!(
        read_tables(b"Nom\nPetit\n", "liste.CSV")
            .unwrap()
            .notes
            .is_empty()
    );
    assert!(
        read_tables(b"Nom\nPetit\n", "liste")
            .unwrap()
            .notes
            .is_empty()
    );
}

#[test]
fn an_old_workbook_is_read_in_both_date_systems() {
    for bytes in [OLD, OLD_1904] {
        let tables = below_title(bytes, "liste.xls");
        let [sheet] = &tables.sheets[..] else {
            panic!("one filled sheet")
        };
        assert_eq!((tables.format.code(), sheet.heading_line), ("xls", 3));
        assert_eq!(
            row(sheet, 4),
            "Noël|Élise|1948-02-03|8600|Givet|1948020312345|true"
        );
        assert_eq!(
            row(sheet, 5),
            "Petit|Guy|1948-02-03|57000||1948020312345|true"
        );
        assert_eq!(
            notes(sheet),
            [
                (Some(1), None, "table-title-above-headings"),
                (Some(5), Some(4), "table-cells-merged"),
            ],
            "the formula of line 6 has a blank result"
        );
    }
}

#[test]
fn headings_are_the_first_filled_row_when_nobody_says_otherwise() {
    let sheet = &read_tables(&workbook(), "liste.xlsx").unwrap().sheets[0];
    assert_eq!(
        (sheet.heading_line, sheet.headings.join("|")),
        (1, "Liste des patients".into())
    );
    assert_eq!(sheet.rows[0].line, 3);
}
