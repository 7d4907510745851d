//! Any report: what was written is what is read.

use crate::lines::rows;
use crate::read::both;
use etp_i18n::Language;
use etp_report::{
    NothingKind, ReportSheet, SheetAbout, SheetLine, SheetSection, SheetTable, SheetValue, csv,
    json, typing_order,
};
use proptest::collection::vec;
use proptest::prelude::*;

/// Words, formulas, signs of XML and of CSV, lines, and what is not Latin.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zé0-9]{1,8}( [a-z0-9]{1,6}){0,3}",
        "[=+@;\"'&<>\\-]{1,3}[a-z(),:0-9]{0,6}",
        "[😀عم中œ€]{1,4}\n[a-z]{1,3}",
        Just("a  b\t c".to_owned()),
        Just(String::new()),
    ]
}

/// Numbers as a spreadsheet holds them exactly.
fn value() -> impl Strategy<Value = SheetValue> {
    let number = 0..1_u64 << 53;
    let small = || 0..5_000_u64;
    prop_oneof![
        number.prop_map(SheetValue::Count),
        (small(), small()).prop_map(|(part, whole)| SheetValue::Share { part, whole }),
        (small(), small()).prop_map(|(part, whole)| SheetValue::Few { part, whole }),
        (small(), small()).prop_map(|(part, whole)| SheetValue::Mean { part, whole }),
        (0..10_000_000_u64).prop_map(SheetValue::Hours),
        (0..9_999_u32).prop_map(|days| SheetValue::Days(f64::from(days) / 2.0)),
        any::<bool>().prop_map(SheetValue::Yes),
        text().prop_map(SheetValue::Words),
        Just(SheetValue::Nothing(NothingKind::NotRecorded)),
        Just(SheetValue::Nothing(NothingKind::NotApplicable)),
    ]
}

fn line() -> impl Strategy<Value = SheetLine> {
    let of = prop::option::of((text(), value()));
    (text(), text(), value(), text(), of, text(), any::<bool>()).prop_map(
        |(cell, label, value, shown, of, how, beside)| SheetLine {
            cell,
            label,
            value,
            shown,
            of,
            how,
            beside,
        },
    )
}

fn table() -> impl Strategy<Value = SheetTable> {
    (0..5_usize).prop_flat_map(|wide| {
        let row = move || (text(), vec(value(), wide));
        let parts = (text(), text(), text(), vec(text(), wide));
        let rows = (vec(row(), 0..8), prop::option::of(row()));
        (parts, rows, text()).prop_map(
            |((code, heading, row_heading, columns), (rows, total), note)| SheetTable {
                code,
                heading,
                row_heading,
                columns,
                rows,
                total,
                note,
            },
        )
    })
}

fn section() -> impl Strategy<Value = SheetSection> {
    (text(), text(), vec(line(), 0..6), vec(table(), 0..3)).prop_map(
        |(code, heading, lines, tables)| SheetSection {
            code,
            heading,
            lines,
            tables,
        },
    )
}

fn report() -> impl Strategy<Value = ReportSheet> {
    let words = (text(), vec(text(), 0..4), text());
    let lists = (vec(text(), 0..3), vec(text(), 0..3));
    let language = prop::sample::select(Language::ALL.to_vec());
    (words, language, vec(section(), 0..4), lists).prop_map(
        |((title, subtitle, restricted), language, sections, (checks, sources))| ReportSheet {
            about: SheetAbout::default(),
            title,
            subtitle,
            restricted,
            language,
            sections,
            checks,
            sources,
        },
    )
}

fn figures(report: &ReportSheet) -> impl Iterator<Item = &SheetLine> {
    report.sections.iter().flat_map(|section| &section.lines)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..Default::default() })]

    #[test]
    fn any_report_is_read_back_from_both_workbooks(report in report()) {
        for read in both(&report) {
            read.holds(&report);
        }
    }

    #[test]
    fn any_report_is_read_back_from_csv_figure_by_figure(report in report()) {
        let rows = rows(&csv(&report).unwrap());
        let own: Vec<_> = rows.iter().filter(|row| matches!(&row[0], "figure" | "beside")).collect();
        prop_assert_eq!(own.len(), figures(&report).count());
        for (row, line) in own.iter().zip(figures(&report)) {
            prop_assert_eq!(row[3].strip_prefix('\'').unwrap_or(&row[3]), line.label.strip_prefix('\'').unwrap_or(&line.label));
            if let SheetValue::Count(count) | SheetValue::Hours(count) = &line.value {
                prop_assert_eq!(row[6].parse::<u64>().unwrap(), *count);
            }
            if let SheetValue::Few { .. } = &line.value {
                prop_assert_eq!((&row[6], &row[7]), ("", "few"));
            }
            if let SheetValue::Share { part, whole } | SheetValue::Few { part, whole } | SheetValue::Mean { part, whole } = &line.value {
                prop_assert_eq!((&row[8], &row[9]), (&*part.to_string(), &*whole.to_string()));
            }
        }
        let tables = report.sections.iter().flat_map(|section| &section.tables);
        let cells = tables.map(|table| (table.rows.len() + table.total.iter().len()) * table.columns.len());
        let found = rows.iter().filter(|row| matches!(&row[0], "cell" | "total")).count();
        prop_assert_eq!(found, cells.sum::<usize>());
    }

    #[test]
    fn any_report_has_a_line_to_type_for_each_cell_of_the_form(report in report()) {
        let typed = typing_order(&report);
        let form: Vec<_> = figures(&report).filter(|line| !line.beside).collect();
        prop_assert_eq!(typed.lines().count(), form.len());
        for (typed, line) in typed.lines().zip(form) {
            if let SheetValue::Count(count) = line.value {
                prop_assert_eq!(typed.rsplit('\t').next(), Some(&*count.to_string()));
            }
        }
    }

    #[test]
    fn json_of_any_report_is_read_back_as_it_was_written(report in report()) {
        let written = json(&report);
        let read: serde_json::Value = serde_json::from_str(&written.to_string()).unwrap();
        prop_assert_eq!(read, written);
    }
}
