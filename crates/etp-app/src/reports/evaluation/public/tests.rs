//! What may stand on paper for everybody: a form and the portrait beside it, and the portrait's tables.

use super::rule::tests::line;
use super::without_small;
use crate::views::{
    EvaluationFileView, EvaluationPart, ReportLine, ReportRow, ReportTable, ReportValue,
};
use etp_i18n::Language;
use etp_report::{Scheme, shipped};

fn scheme(name: &str) -> &'static Scheme {
    let newest = shipped().iter().rfind(|one| one.name == name);
    newest.unwrap_or_else(|| unreachable!("{name} is shipped"))
}

fn part(code: &str, lines: Vec<ReportLine>, tables: Vec<ReportTable>) -> EvaluationPart {
    EvaluationPart {
        code: code.to_owned(),
        heading: String::new(),
        question: String::new(),
        lines,
        tables,
        words: String::new(),
        last_period: String::new(),
        last_time: String::new(),
    }
}

fn value(number: f64) -> ReportValue {
    line("", number, None).value
}

/// A table of people by one thing.
fn table(code: &str, rows: &[f64]) -> ReportTable {
    let row = |number: &f64| ReportRow {
        label: format!("row of {number}"),
        missing: false,
        values: vec![value(*number)],
        total: value(*number),
    };
    ReportTable {
        code: code.to_owned(),
        heading: String::new(),
        sentence: "the biggest".to_owned(),
        unit: "patients".to_owned(),
        row_heading: String::new(),
        columns: vec![String::new()],
        rows: rows.iter().map(row).collect(),
        total: value(rows.iter().sum()),
        adds_up: true,
        chart: "bar".to_owned(),
        how: String::new(),
    }
}

/// What is left of a form's lines, and of the portrait's lines and tables.
fn published(
    form: Vec<ReportLine>,
    lines: Vec<ReportLine>,
    tables: Vec<ReportTable>,
) -> [EvaluationPart; 2] {
    let mut file = EvaluationFileView {
        programme: String::new(),
        period: String::new(),
        parts: vec![
            part("people", form, vec![]),
            part("territory", lines, tables),
        ],
    };
    without_small(&mut file, scheme("fr-grid"), scheme("equity"), Language::En);
    let parts: [EvaluationPart; 2] = file.parts.try_into().unwrap_or_else(|_| unreachable!());
    parts
}

fn numbers(lines: &[ReportLine]) -> Vec<Option<f64>> {
    lines.iter().map(|line| line.value.number).collect()
}

fn rows(table: &ReportTable) -> Vec<Option<f64>> {
    table.rows.iter().map(|row| row.total.number).collect()
}

#[test]
fn a_large_figure_of_the_portrait_does_not_publish_a_small_one_of_the_form_with_its_number() {
    let [form, portrait] = published(
        vec![line("1.1", 5.0, None)],
        vec![line("1.1", 40.0, None)],
        vec![],
    );
    assert_eq!(numbers(&form.lines), [None]);
    assert_eq!(numbers(&portrait.lines), [Some(40.0)]);
}

#[test]
fn a_table_of_safe_rows_stands_with_its_drawing() {
    let [_, portrait] = published(vec![], vec![], vec![table("1.e", &[14.0, 23.0, 31.0])]);
    let table = &portrait.tables[0];
    assert_eq!(rows(table), [Some(14.0), Some(23.0), Some(31.0)]);
    assert_eq!(table.chart, "bar");
}

#[test]
fn a_small_row_takes_another_with_it_and_the_drawing_too() {
    let [_, portrait] = published(vec![], vec![], vec![table("1.e", &[3.0, 23.0, 31.0])]);
    let table = &portrait.tables[0];
    assert_eq!(rows(table), [None, None, Some(31.0)]);
    assert_eq!(table.rows[0].values[0].number, None);
    assert_eq!((&*table.chart, &*table.sentence), ("", ""));
    assert_eq!(table.total.number, Some(57.0));
}

#[test]
fn where_nearly_all_are_alike_no_row_says_so() {
    let [_, portrait] = published(vec![], vec![], vec![table("1.e", &[48.0, 5.0])]);
    assert_eq!(rows(&portrait.tables[0]), [None, None]);
    let [_, portrait] = published(vec![], vec![], vec![table("1.e", &[48.0])]);
    assert!(portrait.tables.is_empty());
}

#[test]
fn a_total_that_stands_as_a_line_too_is_hidden_in_both_or_in_neither() {
    // 1.e breaks down whom 1.1 counts.
    let [_, portrait] = published(
        vec![],
        vec![line("1.1", 9.0, None)],
        vec![table("1.e", &[4.0, 5.0])],
    );
    assert_eq!(numbers(&portrait.lines), [None]);
    assert_eq!(portrait.tables[0].total.number, None);
}

#[test]
fn two_directions_shares_and_presences_are_left_out() {
    let two_ways = ReportTable {
        columns: vec!["one".to_owned(), "two".to_owned()],
        ..table("1.a", &[20.0, 30.0])
    };
    let share = ReportTable {
        unit: "share".to_owned(),
        ..table("2.b", &[20.0, 30.0])
    };
    let [_, portrait] = published(vec![], vec![], vec![two_ways, share]);
    assert!(portrait.tables.is_empty());
}
