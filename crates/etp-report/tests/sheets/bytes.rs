//! The parcels: the same bytes each time, the mark on every page, a picture under what can be drawn.

use crate::made::{made_on, report};
use etp_i18n::Language;
use etp_report::{NothingKind, ReportSheet, SheetValue, ods, xlsx};
use std::io::{Cursor, Read};
use zip::ZipArchive;

fn parts(bytes: &[u8]) -> Vec<(String, String)> {
    let mut parcel = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut parts = Vec::new();
    for place in 0..parcel.len() {
        let mut part = parcel.by_index(place).unwrap();
        let day = part.last_modified().unwrap();
        assert_eq!((day.year(), day.month(), day.day()), (1980, 1, 1));
        let mut text = String::new();
        part.read_to_string(&mut text).unwrap();
        parts.push((part.name().unwrap().into_owned(), text));
    }
    parts
}

fn excel(report: &ReportSheet) -> Vec<(String, String)> {
    parts(&xlsx(report, made_on()).unwrap())
}

fn part<'a>(parts: &'a [(String, String)], name: &str) -> &'a str {
    &parts.iter().find(|(path, _)| path == name).unwrap().1
}

fn charts(parts: &[(String, String)]) -> Vec<&str> {
    let charts = parts
        .iter()
        .filter(|(path, _)| path.starts_with("xl/charts/chart"));
    charts.map(|(_, text)| text.as_str()).collect()
}

#[test]
fn the_same_report_of_the_same_day_is_the_same_bytes_and_bears_that_day_only() {
    let report = report(Language::Fr);
    let (excel, open) = (
        xlsx(&report, made_on()).unwrap(),
        ods(&report, made_on()).unwrap(),
    );
    assert_eq!(excel, xlsx(&report, made_on()).unwrap());
    assert_eq!(open, ods(&report, made_on()).unwrap());
    let (excel, open) = (parts(&excel), parts(&open));
    assert!(part(&excel, "docProps/core.xml").contains("2026-01-12T00:00:00Z"));
    assert!(part(&open, "meta.xml").contains("2026-01-12T00:00:00<"));
    assert_eq!(open[0].0, "mimetype");
}

#[test]
fn the_mark_stands_on_every_printed_page() {
    let report = report(Language::Fr);
    let mark = "Diffusion restreinte : chiffres exacts, pour le centre &amp;&amp; son autorité";
    let excel = excel(&report);
    let sheets: Vec<_> = excel
        .iter()
        .filter(|(path, _)| path.starts_with("xl/worksheets/sheet"))
        .collect();
    assert_eq!(sheets.len(), 5);
    for (path, text) in sheets {
        assert!(
            text.contains(&format!("<oddHeader>&amp;L{mark}<")),
            "{path}"
        );
        assert!(
            text.contains(&format!("&amp;L{mark}</oddFooter>")),
            "{path}"
        );
        assert!(text.contains("paperSize=\"9\""), "{path}");
        assert!(
            text.contains("topLeftCell=\"A5\" activePane=\"bottomLeft\" state=\"frozen\""),
            "{path}"
        );
    }
    let open = parts(&ods(&report, made_on()).unwrap());
    assert_eq!(
        part(&open, "styles.xml")
            .matches("Diffusion restreinte")
            .count(),
        2
    );
    assert_eq!(
        part(&open, "settings.xml")
            .matches("VerticalSplitPosition\" config:type=\"int\">4<")
            .count(),
        5
    );
}

#[test]
fn a_mark_longer_than_a_margin_is_cut_and_no_half_code_is_left() {
    let mut long = report(Language::Fr);
    long.restricted = "&".repeat(400);
    let sheet = excel(&long);
    let text = part(&sheet, "xl/worksheets/sheet1.xml");
    let header = text
        .split("<oddHeader>")
        .nth(1)
        .unwrap()
        .split('<')
        .next()
        .unwrap();
    let codes = header.replace("&amp;", "&");
    assert!(codes.len() <= 255);
    assert_eq!(codes.trim_start_matches("&L").len() % 2, 0);
}

#[test]
fn a_table_over_time_is_drawn_as_lines_and_another_as_bars() {
    let parts = excel(&report(Language::Fr));
    let charts = charts(&parts);
    assert_eq!(charts.len(), 3);
    assert!(charts[0].contains("<c:barChart>") && charts[0].matches("<c:ser>").count() == 3);
    assert!(charts[1].contains("<c:lineChart>") && charts[1].matches("<c:ser>").count() == 1);
}

#[test]
fn an_open_document_draws_what_the_workbook_draws_and_lists_each_part() {
    let open = parts(&ods(&report(Language::Fr), made_on()).unwrap());
    let object = |number: usize| part(&open, &format!("Object {number}/content.xml"));
    assert!(object(1).contains("chart:class=\"chart:bar\""));
    assert_eq!(object(1).matches("<chart:series ").count(), 3);
    assert!(object(2).contains("chart:class=\"chart:line\""));
    assert!(object(3).contains("$&apos;T3 Programmes terminés tous&apos;.$B$5:$&apos;T3 Programmes terminés tous&apos;.$B$7"));
    let list = part(&open, "META-INF/manifest.xml");
    for (name, _) in open
        .iter()
        .filter(|(name, _)| name != "mimetype" && !name.starts_with("META-INF"))
    {
        assert!(
            list.contains(&format!("manifest:full-path=\"{name}\"")),
            "{name}"
        );
    }
}

#[test]
fn a_column_with_a_word_in_place_of_a_number_is_not_drawn_as_nought() {
    let parts = excel(&report(Language::Fr));
    let drawn = charts(&parts)[2];
    assert_eq!(drawn.matches("<c:ser>").count(), 1);
    assert!(drawn.contains("$B$5:$B$7"));
    let mut none = report(Language::Fr);
    for (_, values) in &mut none.sections[1].tables[0].rows {
        values.fill(SheetValue::Nothing(NothingKind::NotRecorded));
    }
    assert_eq!(charts(&excel(&none)).len(), 2);
}
