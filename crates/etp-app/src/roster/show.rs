//! How a row would be written, in words: the cells of a sample. National numbers stay masked.

use super::cells::Value;
use super::columns::{Column, Holds};
use super::plan::{Act, GoodRow};
use super::values::in_words;
use crate::views::RosterRow;
use etp_domain::{BirthDate, Holder, Identifier, IdentifierKind, Patient};
use etp_i18n::{Language, dates};

/// A good row, its cells in the order of the columns that are taken.
pub(super) fn row(good: &GoodRow, language: Language) -> RosterRow {
    let person = match &good.act {
        Act::Person(person, _) => Some(&person.patient),
        _ => None,
    };
    let said = good.row.said().iter();
    let cells = said.map(
        |(column, value)| match person.and_then(|p| written(p, *column)) {
            Some(text) => text,
            None => cell(*column, value, language),
        },
    );
    RosterRow {
        line: good.row.line,
        cells: cells.collect(),
    }
}

/// What is written otherwise than the cell says: a commune that was filled in, a zero put back.
fn written(patient: &Patient, column: Column) -> Option<String> {
    match column {
        Column::PostalCode => Some(patient.contact.postal_code.clone()),
        Column::Commune => Some(patient.contact.commune.clone()),
        Column::FileNumber => Some(String::new()),
        _ => None,
    }
}

fn cell(column: Column, value: &Value, language: Language) -> String {
    match (value, column.holds()) {
        (Value::Text(text), Holds::Identifier(_)) => masked(text),
        (Value::Text(text), _) => text.clone(),
        (Value::Born(born), _) => birth(*born, language),
        (Value::Day(day), _) => dates::short(language, *day),
        (Value::Hour(hour), _) => dates::time(language, *hour),
        (Value::Number(number), _) => number.to_string(),
        (Value::File(number), _) => number.to_string(),
        (Value::Code(code), Holds::One(list) | Holds::Perhaps(list)) => {
            in_words(list, code, language)
        }
        (Value::Codes(codes), _) => {
            let words = codes.iter().map(|code| in_words("tongue", code, language));
            words.collect::<Vec<_>>().join(", ")
        }
        (Value::Code(_) | Value::Nothing, _) => String::new(),
    }
}

fn birth(born: BirthDate, language: Language) -> String {
    match (born.exact(), born.month()) {
        (Some(day), _) => dates::short(language, day),
        (None, Some(month)) => format!("{month:02}/{}", born.year().unwrap_or_default()),
        _ => born.to_string(),
    }
}

/// A cell of a column before anybody looked at it: whatever could be a national number is masked.
pub(super) fn sample(column: Option<Column>, cell: &str) -> String {
    let number = column.is_some_and(|column| column.identifier().is_some());
    let could_be = |kind: &IdentifierKind| Identifier::read(*kind, cell, &Holder::UNKNOWN).is_ok();
    if number || IdentifierKind::ALL.iter().any(could_be) {
        return masked(cell);
    }
    cell.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn masked(number: &str) -> String {
    let signs: Vec<char> = number.chars().filter(|c| c.is_alphanumeric()).collect();
    let hidden = signs.len().saturating_sub(2);
    let shown: String = signs.iter().skip(hidden).collect();
    "•".repeat(hidden) + &shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_masked_also_where_nobody_said_it_is_one() {
        assert_eq!(sample(Some(Column::Niss), "85.07.30-033 28"), "•••••••••28");
        assert_eq!(sample(None, "85.07.30-033 28"), "•••••••••28");
        assert_eq!(sample(None, "rue du\nMoulin 3"), "rue du Moulin 3");
        assert_eq!(
            sample(Some(Column::Phone), "0499 88 77 66"),
            "0499 88 77 66"
        );
    }

    #[test]
    fn values_are_shown_in_words() {
        let fr = |column, value| cell(column, &value, Language::Fr);
        assert_eq!(fr(Column::Sex, Value::Code("F")), "Femme");
        assert_eq!(
            fr(Column::Spoken, Value::Codes(vec!["fr", "ar"])),
            "français, arabe"
        );
        let born = |text| {
            fr(
                Column::BirthDate,
                Value::Born(BirthDate::parse(text).unwrap()),
            )
        };
        assert_eq!(born("1948-02-03"), "03/02/1948");
        assert_eq!(born("1948-02"), "02/1948");
        assert_eq!(born("1948"), "1948");
    }
}
