//! XLSX and ODS: every value stands where it belongs, as what it is.

use crate::made::{made_on, report};
use crate::read::both;
use calamine::Data;
use etp_i18n::{Language, workbook};
use etp_report::{ReportSheet, SheetAbout, SheetValue, xlsx};

#[test]
fn every_value_is_read_back_as_it_was_in_every_language() {
    for language in Language::ALL {
        for read in both(&report(language)) {
            read.holds(&report(language));
        }
    }
}

#[test]
fn an_empty_report_is_two_pages_without_figures() {
    let empty = ReportSheet {
        about: SheetAbout::default(),
        title: "Rien".into(),
        subtitle: vec![],
        restricted: String::new(),
        language: Language::Fr,
        sections: vec![],
        checks: vec![],
        sources: vec![],
    };
    for read in both(&empty) {
        read.holds(&empty);
    }
}

#[test]
fn sheets_have_names_that_every_spreadsheet_takes() {
    for read in both(&report(Language::Fr)) {
        let names: Vec<_> = read.sheets.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(
            names,
            [
                "Chiffres",
                "T1 Participations pays de résid",
                "T2 Participations par mois",
                "T3 Programmes terminés tous",
                "Mode de calcul et sources"
            ]
        );
    }
}

#[test]
fn a_text_too_long_for_a_cell_is_cut_and_the_last_page_says_so() {
    let mut long = report(Language::Fr);
    let text = "é😀".repeat(20_000);
    long.sections[0].lines[0].how = text.clone();
    long.sections[1].lines[4].value = SheetValue::Words(text.clone());
    for read in both(&long) {
        let texts: Vec<_> = read
            .sheets
            .iter()
            .flat_map(|(_, range)| range.used_cells())
            .filter_map(|(_, _, cell)| match cell {
                Data::String(text) => Some(text),
                _ => None,
            })
            .collect();
        let cut: Vec<_> = texts.iter().filter(|one| one.starts_with("é😀")).collect();
        assert_eq!(cut.len(), 2, "{}", read.kind);
        for one in cut {
            assert!(
                (32_766..=32_767).contains(&one.encode_utf16().count()),
                "{}",
                read.kind
            );
            assert!(text.starts_with(one.trim_end_matches('…')));
            assert!(one.ends_with('…'));
        }
        assert_eq!(**texts.last().unwrap(), workbook::cut(Language::Fr));
    }
}

#[test]
fn signs_that_no_xml_may_carry_are_left_out() {
    let mut odd = report(Language::Fr);
    odd.sections[0].lines[0].label = "a\u{0}b\u{1b}c\u{FFFE}d\re\r\nf".into();
    let mut plain = odd.clone();
    plain.sections[0].lines[0].label = "abcd\ne\nf".into();
    for read in both(&odd) {
        read.holds(&plain);
    }
}

#[test]
fn more_columns_than_excel_has_are_refused() {
    let mut wide = report(Language::Fr);
    wide.sections[0].tables[0].rows[0].1 = vec![SheetValue::Count(1); 16_384];
    assert!(xlsx(&wide, made_on()).is_err());
}
