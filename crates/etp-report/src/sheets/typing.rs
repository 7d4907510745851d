//! The bare numbers in the order of an online form, for whoever types them there: the number of the cell, a
//! tab, what to type. What stands beside the form, tables and labels are left out.

use super::book::Shape;
use super::numbers::decimal;
use super::{ReportSheet, SheetValue};
use etp_i18n::Language;

/// A line for each cell of the form. A form takes hours with decimals and a percentage without its sign, to two
/// decimals and to one; where there is nothing to type, a word says why.
pub fn typing_order(sheet: &ReportSheet) -> String {
    let lines = sheet.sections.iter().flat_map(|section| &section.lines);
    lines
        .filter(|line| !line.beside)
        .map(|line| {
            format!(
                "{}\t{}\n",
                flat(&line.cell),
                typed(&line.value, sheet.language)
            )
        })
        .collect()
}

fn typed(value: &SheetValue, language: Language) -> String {
    match (value, value.number()) {
        (SheetValue::Count(count), _) => count.to_string(),
        (SheetValue::Hours(minutes), _) => {
            decimal(rounded(*minutes as f64 / 60.0, 100.0), language)
        }
        (_, Some((share, Shape::Percent))) => decimal(rounded(share * 100.0, 10.0), language),
        (_, Some((number, _))) => decimal(rounded(number, 100.0), language),
        (_, None) => flat(&value.word(language)),
    }
}

fn rounded(number: f64, to: f64) -> f64 {
    (number * to).round() / to
}

/// One line stays one line.
fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
