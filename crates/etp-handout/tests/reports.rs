//! A report as a file: the same figures give the same bytes, its sections stand in the outline, its numbers
//! in tables, its drawings have words.

use chrono::NaiveDate;
use etp_domain::HandoutLanguage::Fr;
use etp_handout::chart::{Chart, ChartKind, ChartSeries, ChartUnit};
use etp_handout::report::{ReportBlock, ReportDocument, ReportSection};
use etp_handout::{RecordMarks, print_report};
use lopdf::{Dictionary, Document, Object};

fn report(value: f64) -> ReportDocument {
    let chart = |kind| {
        ReportBlock::Chart(Chart {
            kind,
            title: "Deux personnes sur trois terminent".to_owned(),
            series: vec![ChartSeries {
                name: "Terminés".to_owned(),
                values: vec![Some(value), None],
            }],
            categories: vec!["Givet".to_owned(), "Dinant".to_owned()],
            unit: ChartUnit::Percent,
            alternative: "Part des parcours terminés".to_owned(),
            table_heading: "Les nombres".to_owned(),
            tabled: true,
            missing: String::new(),
        })
    };
    let section = |heading: &str, kind| ReportSection {
        heading: heading.to_owned(),
        intro: String::new(),
        blocks: vec![chart(kind)],
    };
    ReportDocument {
        title: "Rapport annuel".to_owned(),
        subtitle: vec!["2025".to_owned()],
        language: Fr,
        restricted: None,
        sections: vec![
            section("Parcours", ChartKind::Bar),
            section("Mois", ChartKind::Line),
        ],
    }
}

fn print(value: f64) -> Vec<u8> {
    let marks = RecordMarks {
        centre_name: "Centre des Deux Rives".to_owned(),
        centre_phone: String::new(),
        letterhead: vec![],
        printed_on: NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day"),
        footer: String::new(),
        fictional: false,
    };
    print_report(&report(value), &marks).expect("a printed report")
}

/// The elements of the structure with a role.
fn elements(document: &Document, role: &[u8]) -> Vec<Dictionary> {
    let all = document
        .objects
        .values()
        .filter_map(|one| one.as_dict().ok());
    let of_role = |one: &&Dictionary| {
        one.has(b"P") && matches!(one.get(b"S"), Ok(Object::Name(name)) if name == role)
    };
    all.filter(of_role).cloned().collect()
}

#[test]
fn the_same_figures_give_the_same_bytes() {
    assert_eq!(print(66.0), print(66.0));
    assert_ne!(print(66.0), print(67.0));
}

#[test]
fn its_headings_are_tagged_and_stand_in_the_outline() {
    let document = Document::load_mem(&print(66.0)).unwrap();
    let count = |role| elements(&document, role).len();
    assert_eq!((count(b"H1"), count(b"H2"), count(b"H3")), (1, 2, 2));
    let outline = document.catalog().unwrap().get(b"Outlines").unwrap();
    let outline = document
        .get_dictionary(outline.as_reference().unwrap())
        .unwrap();
    assert_eq!(outline.get(b"Count").unwrap().as_i64().unwrap(), 3);
}

#[test]
fn every_drawing_has_words_and_a_table_with_heads() {
    let document = Document::load_mem(&print(66.0)).unwrap();
    let figures = elements(&document, b"Figure");
    assert_eq!(figures.len(), 2);
    assert!(figures.iter().all(|one| one.has(b"Alt")));
    let count = |role| elements(&document, role).len();
    assert_eq!(count(b"Table"), 2);
    // A head a series and a head a row; the corner is an empty cell.
    assert_eq!((count(b"TH"), count(b"TD")), (2 * 3, 2 * 3));
}
