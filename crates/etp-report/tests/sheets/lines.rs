//! CSV, JSON and the numbers to type.

use crate::made::report;
use csv::{ReaderBuilder, StringRecord};
use etp_i18n::Language;
use etp_report::{SheetValue, csv, json, typing_order};

/// The rows of a CSV, without its heading.
pub(crate) fn rows(bytes: &[u8]) -> Vec<StringRecord> {
    let text = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap();
    let mut reader = ReaderBuilder::new().delimiter(b';').from_reader(text);
    assert_eq!(
        reader.headers().unwrap(),
        &StringRecord::from(vec![
            "kind",
            "section",
            "cell",
            "label",
            "row",
            "column",
            "value",
            "unit",
            "numerator",
            "denominator",
            "of",
            "how",
        ])
    );
    reader.records().map(Result::unwrap).collect()
}

fn row(language: Language, kind: &str, cell: &str) -> Vec<String> {
    let rows = rows(&csv(&report(language)).unwrap());
    let found = rows
        .iter()
        .find(|row| &row[0] == kind && &row[2] == cell)
        .unwrap();
    found.iter().map(str::to_owned).collect()
}

#[test]
fn a_figure_is_a_row_with_its_unit_and_what_it_is_part_of() {
    let share = row(Language::Fr, "figure", "1.4");
    assert_eq!(
        share[6..11],
        ["0,3", "share", "12", "40", "Programmes commencés"]
    );
    assert_eq!(row(Language::En, "figure", "1.4")[6], "0.3");
    assert_eq!(
        row(Language::Fr, "figure", "1.2")[6..11],
        ["12", "count", "", "42", "Patients évalués (1.1)"]
    );
    assert_eq!(
        row(Language::Fr, "figure", "2.1")[6..8],
        ["7535", "minutes"]
    );
    assert_eq!(row(Language::Fr, "figure", "2.3")[6..8], ["12,5", "days"]);
    assert_eq!(row(Language::Fr, "beside", "1.x")[6], "2");
}

#[test]
fn the_kinds_of_nothing_are_told_apart_and_none_is_nought() {
    assert_eq!(
        row(Language::Fr, "figure", "1.3")[6..8],
        ["", "not-recorded"]
    );
    assert_eq!(
        row(Language::Fr, "figure", "1.5")[6..8],
        ["", "not-applicable"]
    );
    assert_eq!(
        row(Language::Fr, "figure", "2.6")[6..10],
        ["", "share", "0", "0"]
    );
}

#[test]
fn a_cell_of_a_table_is_a_row_with_both_its_keys() {
    let first = row(Language::Fr, "cell", "T1");
    assert_eq!(first[4..8], ["France", "France", "310", "count"]);
    let rows = rows(&csv(&report(Language::Fr)).unwrap());
    let cells = |kind: &str| {
        rows.iter()
            .filter(|row| &row[0] == kind && &row[2] == "T1")
            .count()
    };
    assert_eq!((cells("cell"), cells("total")), (12, 3));
}

#[test]
fn what_looks_like_a_formula_has_an_apostrophe_in_csv() {
    assert!(row(Language::Fr, "figure", "1.5")[3].starts_with("'=SOMME"));
    assert!(row(Language::Fr, "figure", "2.5")[6].starts_with("'+33"));
}

#[test]
fn the_numbers_to_type_are_the_cells_of_the_form_in_its_order() {
    assert_eq!(
        typing_order(&report(Language::Fr)),
        "1.1\t42\n1.2\t12\n1.3\tNon renseigné\n1.4\t30\n1.5\tSans objet\n2.1\t125,58\n2.2\t7,75\n\
         2.3\t12,5\n2.4\tOui\n2.5\t+33 n’est pas un calcul\n2.6\tSans objet\n"
    );
}

#[test]
fn json_keeps_numbers_exact_and_both_sides_of_a_share() {
    let mut report = report(Language::Fr);
    report.sections[0].lines[0].value = SheetValue::Count(u64::MAX);
    let json = json(&report);
    let line = |section: usize, line: usize| &json["sections"][section]["lines"][line]["value"];
    assert_eq!(line(0, 0)["count"], u64::MAX);
    assert_eq!(
        *line(0, 3),
        serde_json::json!({ "is": "share", "part": 12, "whole": 40 })
    );
    assert_eq!(line(0, 2)["is"], "not-recorded");
    assert_eq!(line(0, 5)["is"], "not-applicable");
    assert_eq!(line(1, 2)["days"], 12.5);
    assert_eq!(
        json["sections"][0]["tables"][0]["total"]["values"][2]["count"],
        28
    );
    assert_eq!(json["language"], "fr");
}
