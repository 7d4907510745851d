//! What a reader finds on the pages of a record, whatever it holds.

use super::*;
use crate::{RecordColumn, RecordMarks, RecordPart, RecordSection, RecordTable};

/// A fictional record in French, with names of several alphabets.
pub(crate) fn record() -> Record {
    let facts = [
        ("Nom", "محمد بن عبد الله"),
        ("Nom d'usage", "Ayşe d'Arc"),
        ("Aidants", "Олена Шевченко, 张伟"),
    ];
    let parts = vec![
        RecordPart::Facts(
            facts
                .map(|(label, fact)| (label.to_owned(), fact.to_owned()))
                .to_vec(),
        ),
        RecordPart::Subheading("Séances".to_owned()),
        RecordPart::Table(table(3)),
        RecordPart::List(vec!["Rien n’est parti.".to_owned()]),
        RecordPart::KeyMessage("Gardez ce document: il parle de vous.".to_owned()),
        RecordPart::Signature,
    ];
    Record {
        language: HandoutLanguage::Fr,
        large_print: false,
        marks: RecordMarks {
            centre_name: "Centre des Deux Rives".to_owned(),
            centre_phone: "00 00".to_owned(),
            letterhead: vec!["Quai fictif, Givet".to_owned()],
            printed_on: NaiveDate::from_ymd_opt(2026, 11, 22).unwrap(),
            footer: "K7Q-2M4".to_owned(),
            fictional: true,
        },
        title: "Ce que nous gardons sur vous".to_owned(),
        lead: vec!["Une phrase.\nUne autre.".to_owned()],
        sections: vec![RecordSection {
            heading: "Vous".to_owned(),
            parts,
        }],
        closing: vec!["Fin.".to_owned()],
    }
}

fn table(rows: usize) -> RecordTable {
    let column = |head: &str| RecordColumn {
        head: head.to_owned(),
        width: 1.0,
    };
    let row = |number: usize| {
        ["Rangée", "Lieu", "Thème", "Valeur"].map(|cell| format!("{cell} {number}"))
    };
    RecordTable {
        caption: "Tableau".to_owned(),
        columns: ["TETE", "Lieu", "Thème", "Valeur"].map(column).to_vec(),
        rows: (1..=rows).map(|number| row(number).to_vec()).collect(),
    }
}

/// The record with other parts.
fn holding(parts: Vec<RecordPart>) -> Record {
    let heading = "Vous".to_owned();
    Record {
        sections: vec![RecordSection { heading, parts }],
        ..record()
    }
}

fn has(page: &[String], what: &str) -> bool {
    page.iter().any(|line| line.contains(what))
}

fn count(pages: &[Vec<String>], what: &str) -> usize {
    pages
        .iter()
        .flatten()
        .filter(|line| line.contains(what))
        .count()
}

#[test]
fn a_long_table_repeats_its_head_and_loses_no_row() {
    let pages = record_pages(&holding(vec![RecordPart::Table(table(700))])).unwrap();
    assert!(pages.len() > 15, "{}", pages.len());
    for row in 1..=700 {
        let ends = format!("Valeur {row}");
        let printed = pages
            .iter()
            .flatten()
            .filter(|line| line.ends_with(&ends))
            .count();
        assert_eq!(printed, 1, "row {row}");
    }
    let of = |what: &str| pages.iter().filter(|page| has(page, what)).count();
    assert_eq!(of("TETE"), of("Rangée"));
    let read = |line: &&String| line.starts_with("content") && line.contains("TETE");
    assert_eq!(pages.iter().flatten().filter(read).count(), 1);
}

#[test]
fn a_row_taller_than_a_page_goes_on_and_loses_no_word() {
    let mut rows = table(1).rows;
    rows[0][3] = (1..=900).map(|word| format!("mot{word} ")).collect();
    let tall = RecordTable { rows, ..table(1) };
    let pages = record_pages(&holding(vec![RecordPart::Table(tall)])).unwrap();
    let text = pages
        .iter()
        .flatten()
        .map(|line| format!("{line} "))
        .collect::<String>();
    for word in 1..=900 {
        assert!(text.contains(&format!("mot{word} ")), "{word}");
    }
}

#[test]
fn every_page_says_whose_it_is_which_one_it_is_and_that_it_is_fictional() {
    let pages = record_pages(&holding(vec![RecordPart::Table(table(100))])).unwrap();
    for (number, page) in (1..).zip(&pages) {
        let numbered = format!("Page {number}\u{A0}/ {}", pages.len());
        for what in [
            "Centre des Deux Rives",
            "Données fictives",
            "K7Q-2M4",
            &numbered,
        ] {
            assert!(has(page, what), "{what} on page {number}");
        }
    }
    let mut real = record();
    real.marks.fictional = false;
    assert_eq!(count(&record_pages(&real).unwrap(), "fictives"), 0);
}

#[test]
fn facts_are_printed_letter_for_letter_and_sentences_get_their_spaces() {
    let pages = record_pages(&record()).unwrap();
    assert!(has(&pages[0], "Ayşe d'Arc"));
    assert!(has(&pages[0], "Nom d’usage"));
    assert!(has(
        &pages[0],
        "Gardez ce document\u{A0}: il parle de vous."
    ));
}

#[test]
fn a_name_no_face_draws_is_printed_with_its_numbers_and_refuses_nothing() {
    let pages = record_pages(&record()).unwrap();
    assert_eq!(count(&pages, "U+5F20 U+4F1F"), 1);
    let plain = holding(vec![RecordPart::Paragraph("Олена محمد Nguyễn".to_owned())]);
    assert_eq!(count(&record_pages(&plain).unwrap(), "U+"), 0);
}

#[test]
fn no_letter_whatever_stops_a_record() {
    for name in [
        "\u{202E}abc",
        "👩‍⚕️",
        "\u{7}",
        "ሰላም",
        "שרה",
        "e\u{301}\u{323}",
        "\u{10FFFF}",
        "\u{AD}\u{200F}",
    ] {
        for large_print in [false, true] {
            let mut one = record();
            one.title = name.to_owned();
            one.marks.footer = name.to_owned();
            one.sections[0].heading = name.to_owned();
            let printed = record_pages(&Record { large_print, ..one });
            assert!(printed.is_ok(), "{name:?} {printed:?}");
        }
    }
}

#[test]
fn a_table_with_a_row_of_another_length_is_refused_by_its_section() {
    let mut uneven = table(2);
    uneven.rows[1].pop();
    assert_eq!(
        record_pages(&holding(vec![RecordPart::Table(uneven)])).unwrap_err(),
        HandoutProblem::PartsUneven {
            block: 1,
            language: HandoutLanguage::Fr
        }
    );
}

#[test]
fn large_print_reads_a_wide_table_row_by_row() {
    let large = Record {
        large_print: true,
        ..record()
    };
    let pages = record_pages(&large).unwrap();
    assert_eq!((count(&pages, "TETE"), count(&pages, "Valeur 3")), (3, 1));
    assert!(
        pages.iter().flatten().all(|line| !line.ends_with('\u{AD}')),
        "no hyphens"
    );
}

#[test]
fn a_name_of_two_hundred_letters_stays_on_the_page() {
    for large_print in [false, true] {
        let long = "x".repeat(200);
        let mut one = Record {
            large_print,
            ..record()
        };
        one.sections[0].parts[0] = RecordPart::Facts(vec![(long.clone(), long)]);
        for line in record_pages(&one).unwrap().iter().flatten() {
            let x: f32 = line[8..14].trim().parse().unwrap();
            assert!((40.0..555.0).contains(&x), "{line}");
        }
    }
}
