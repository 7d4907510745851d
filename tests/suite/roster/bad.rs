//! What real files do wrong: each ends in a clear sentence in four languages, and nothing is lost.

use super::wrong;
use etp_app::forms::UndoImport;
use etp_app::{Failure, roster};
use etp_tests::{Centre, taking};
use rust_xlsxwriter::{Format, Workbook};
use std::collections::BTreeMap;

/// A workbook behind a password, as a spreadsheet saves it.
const LOCKED: &[u8] = include_bytes!("../../../crates/etp-app/tests/data/locked.xlsx");

/// A code has its sentence in every language, and nothing in it is left open.
fn is_said_clearly(code: &str, args: &BTreeMap<String, String>) {
    for language in etp_i18n::Language::ALL {
        let sentence = etp_i18n::message(language, &format!("error-{code}"), args);
        let sentence = sentence.unwrap_or_else(|| panic!("{code} has no sentence"));
        assert!(sentence.ends_with(['.', '?']), "{sentence}");
        assert!(!sentence.contains('{'), "{sentence}");
    }
}

fn refusal(failure: Failure) -> String {
    is_said_clearly(&failure.code, &failure.args);
    failure.code
}

fn workbook(fill: impl FnOnce(&mut rust_xlsxwriter::Worksheet)) -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (place, heading) in (0..).zip(["Nom", "Prénom", "Date de naissance"]) {
        sheet.write(0, place, heading).expect("the story goes on");
    }
    fill(sheet);
    book.save_to_buffer().expect("the story goes on")
}

#[test]
fn names_of_every_script_and_length_are_kept_as_they_are_written() {
    let centre = Centre::in_givet_on("2026-09-03");
    let long = "é".repeat(200);
    let names = [
        "محمد",
        "Іваненко",
        "Yıldız",
        "Şahin",
        "d’Ursel",
        "D'Haene",
        "Le Goff-Müller",
        "O",
        &long,
    ];
    let rows: String = names
        .iter()
        .map(|name| format!("{name};A;1948\n"))
        .collect();
    let file = format!("Nom;Prénom;Né le\n{rows}");
    assert_eq!(centre.import(&file).unwrap().taken, 9);
    let mut kept: Vec<String> = centre
        .people()
        .into_iter()
        .map(|id| {
            etp_app::patients::patient_file(centre.desk(), id)
                .unwrap()
                .row
                .last_name
        })
        .collect();
    let mut names = names.map(str::to_owned);
    names.sort_unstable();
    kept.sort_unstable();
    assert_eq!(kept, names);
    let again = centre.preview(&file).unwrap();
    assert_eq!((again.good, again.twins.len()), (0, 9));
}

#[test]
fn dates_that_cannot_be_are_said_and_saved_to_be_mended() {
    let centre = Centre::in_givet_on("2026-09-03");
    let cases = [
        ("29/02/1900", "roster-date-not-in-calendar"),
        ("31/04/1950", "roster-date-not-in-calendar"),
        ("04/09/2026", "birth-date-impossible"),
        ("01/01/1890", "birth-date-impossible"),
        ("03/02/48", "roster-year-two-digits"),
        ("hier", "roster-date-unreadable"),
    ];
    let rows: String = cases
        .iter()
        .map(|(date, _)| format!("Nom{date};A;{date}\n"))
        .collect();
    let seen = centre
        .preview(format!("Nom;Prénom;Né le\nBon;A;1948\n{rows}"))
        .unwrap();
    let codes: Vec<_> = wrong(&seen.problems)
        .into_iter()
        .map(|(.., code)| code)
        .collect();
    assert_eq!(codes, cases.map(|(_, code)| code));
    for problem in &seen.problems {
        is_said_clearly(&problem.code, &problem.args);
    }
    let rejected = centre.folder().join("rejected.csv");
    let form = etp_app::forms::ImportRoster {
        rejected_to: Some(rejected.display().to_string()),
        ..taking(&seen)
    };
    roster::import_roster(centre.desk(), form).unwrap();
    let saved = std::fs::read_to_string(&rejected).unwrap();
    for (date, _) in cases {
        assert!(saved.contains(&format!("Nom{date};A;{date};")), "{date}");
    }
}

#[test]
fn files_that_are_no_list_are_refused_and_the_register_stays_empty() {
    let centre = Centre::in_givet_on("2026-09-03");
    let good = workbook(|sheet| {
        sheet.write(1, 0, "Noël").unwrap();
    });
    let cases: [(&str, &[u8], &str); 6] = [
        ("list.csv", b"", "table-empty"),
        (
            "empty.xlsx",
            &Workbook::new().save_to_buffer_of_one(),
            "table-workbook-empty",
        ),
        ("locked.xlsx", LOCKED, "table-has-password"),
        ("cut.xlsx", &good[..good.len() / 2], "table-damaged"),
        ("letter.xlsx", b"%PDF-1.7 \n", "table-not-a-table"),
        (
            "headings.csv",
            "Nom;Prénom\n".as_bytes(),
            "roster-without-rows",
        ),
    ];
    for (name, bytes, code) in cases {
        let failure = centre.preview_of(name, bytes).unwrap_err();
        assert_eq!(refusal(failure), code, "{name}");
    }
    assert!(centre.people().is_empty());
}

trait OneSheet {
    fn save_to_buffer_of_one(self) -> Vec<u8>;
}

impl OneSheet for Workbook {
    fn save_to_buffer_of_one(mut self) -> Vec<u8> {
        self.add_worksheet();
        self.save_to_buffer().expect("the story goes on")
    }
}

#[test]
fn a_workbook_with_a_wrong_ending_is_read_and_told() {
    let centre = Centre::in_givet_on("2026-09-03");
    let bytes = workbook(|sheet| {
        for (place, cell) in (0..).zip(["Noël", "Élise", "1948-02-03"]) {
            sheet.write(1, place, cell).unwrap();
        }
    });
    let seen = centre.preview_of("list.csv", bytes).unwrap();
    assert_eq!((seen.format.as_str(), seen.good), ("xlsx", 1));
    assert_eq!(seen.problems[0].code, "table-ending-differs");
    assert!(seen.problems[0].only_a_caution);
}

#[test]
fn formulas_are_read_as_they_were_saved_and_merged_cells_keep_their_row_out() {
    let centre = Centre::in_givet_on("2026-09-03");
    let bytes = workbook(|sheet| {
        sheet.write(1, 0, "Noël").unwrap();
        let formula = rust_xlsxwriter::Formula::new("=UPPER(\"élise\")").set_result("ÉLISE");
        sheet.write_formula(1, 1, formula).unwrap();
        sheet.write(1, 2, "1948").unwrap();
        sheet.write(2, 0, "Petit").unwrap();
        sheet
            .merge_range(2, 1, 2, 2, "Guy", &Format::new())
            .unwrap();
    });
    let seen = centre.preview_of("list.xlsx", bytes).unwrap();
    assert_eq!((seen.rows, seen.good), (2, 1));
    assert_eq!(seen.sample[0].cells, ["Noël", "ÉLISE", "1948"]);
    let codes: Vec<_> = wrong(&seen.problems)
        .into_iter()
        .map(|(.., code)| code)
        .collect();
    assert_eq!(codes, ["table-cells-merged"]);
    for problem in &seen.problems {
        is_said_clearly(&problem.code, &problem.args);
    }
}

#[test]
fn the_same_file_imported_twice_and_mended_rows_after_it_double_nobody() {
    let centre = Centre::in_givet_on("2026-09-03");
    let file = "Nom;Prénom;Né le\nNoël;Élise;03/02/1948\nPetit;Guy;31/02/1950\n";
    assert_eq!(centre.import(file).unwrap().taken, 1);
    let mended = file.replace("31/02", "28/02");
    assert_eq!(centre.import(mended).unwrap().taken, 1);
    assert_eq!(centre.people().len(), 2);
}

/// Rows of people with names of the border, no two the same.
fn many(rows: usize) -> String {
    let lasts = [
        "Lambert", "Peeters", "Müller", "Claes", "Simon", "Weber", "Noël", "Maes",
    ];
    let firsts = [
        "Anne",
        "Dirk",
        "Élise",
        "Jürgen",
        "Marie-Claire",
        "Luc",
        "Ursula",
    ];
    let mut file = String::from("Nom;Prénom;Né le;Sexe;CP;Tél;Langues\n");
    for row in 0..rows {
        let (last, first) = (lasts[row % 8], firsts[row / 8 % 7]);
        let (day, month, year) = (row / 56 % 28 + 1, row / 1568 % 12 + 1, 1930 + row / 18_816);
        let line = format!(
            "{last}{};{first};{day:02}/{month:02}/{year};F;08600;03 24 {:06};fr\n",
            row % 300,
            row
        );
        file.push_str(&line);
    }
    file
}

/// Everything a large file goes through: read, taken, known again, taken back.
fn taken_and_taken_back(rows: usize) {
    let centre = Centre::in_givet_on("2026-09-03");
    let file = many(rows);
    let seen = centre.preview(&file).expect("the story goes on");
    let form = taking(&seen);
    let done = roster::import_roster(centre.desk(), form)
        .expect("the story goes on")
        .answer;
    assert_eq!((seen.good as usize, done.taken as usize), (rows, rows));
    let again = centre.preview(&file).expect("the story goes on");
    assert_eq!((again.good, again.twins.len()), (0, rows));
    let undo = UndoImport {
        import: done.import.expect("the story goes on"),
    };
    let undone = roster::undo_import(centre.desk(), &undo)
        .expect("the story goes on")
        .answer;
    assert_eq!(undone.restored as usize, rows);
}

#[test]
fn a_large_file_is_read_taken_known_again_and_taken_back() {
    taken_and_taken_back(1_500);
}

#[test]
#[ignore = "two minutes; `cargo xtask long` runs it"]
fn fifty_thousand_rows_are_read_taken_known_again_and_taken_back() {
    taken_and_taken_back(50_000);
}
