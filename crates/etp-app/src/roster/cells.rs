//! One cell at a time: what it says, or what is wrong with it. Knows no other cell.

use super::columns::{Column, Holds};
use super::{dates, tongues, values};
use crate::Failure;
use crate::patients::fields::LONGEST_LINE;
use chrono::{NaiveDate, NaiveTime};
use etp_domain::{BirthDate, FileNumber};
use unicode_normalization::UnicodeNormalization;

/// The longest note.
const LONGEST_NOTE: usize = 4000;
/// The longest way anybody travels to a session, in minutes.
const LONGEST_WAY: u32 = 600;

/// What a cell says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Value {
    /// Nothing.
    Nothing,
    /// Text.
    Text(String),
    /// A date of birth.
    Born(BirthDate),
    /// A day.
    Day(NaiveDate),
    /// An hour.
    Hour(NaiveTime),
    /// A number.
    Number(u32),
    /// One of a list.
    Code(&'static str),
    /// Several of a list.
    Codes(Vec<&'static str>),
    /// A file of this register.
    File(FileNumber),
}

/// What a cell says, and what is to be looked at in it.
pub(super) type Read = (Value, Option<Failure>);

/// Reads a cell.
///
/// # Errors
/// What is wrong with it.
pub(super) fn read(column: Column, cell: &str, today: NaiveDate) -> Result<Read, Failure> {
    if column.holds() == Holds::Note {
        return Ok((note(cell)?, None));
    }
    let given = line(cell)?;
    if given.is_empty() {
        return Ok((Value::Nothing, None));
    }
    let sure = |value| Ok((value, None));
    match column.holds() {
        Holds::Line | Holds::Note | Holds::Identifier(_) => sure(Value::Text(given)),
        Holds::Born => sure(Value::Born(dates::born(&given, today)?)),
        Holds::Day => sure(Value::Day(past(&given, today)?)),
        Holds::Time => sure(Value::Hour(dates::hour(&given)?)),
        Holds::Minutes => Ok(minutes(&given)),
        Holds::One(list) => sure(one(list, &given)?),
        Holds::Perhaps(list) => Ok(perhaps(list, &given)),
        Holds::Tongues => tongues::read(column, &given),
        Holds::Number => sure(file(&given)?),
        Holds::Consent(_) => consent(&given, today),
    }
}

/// One line, no control characters, single blanks, letters put together as keyboards do.
///
/// # Errors
/// `roster-text-too-long`, `roster-character-damaged`.
pub(super) fn line(cell: &str) -> Result<String, Failure> {
    let blank = |c: char| if c.is_control() { ' ' } else { c };
    let plain: String = cell.nfc().map(blank).collect();
    let tidy = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    believed(tidy, LONGEST_LINE)
}

fn note(cell: &str) -> Result<Value, Failure> {
    let text: String = cell.trim().nfc().collect();
    match believed(text, LONGEST_NOTE)? {
        empty if empty.is_empty() => Ok(Value::Nothing),
        text => Ok(Value::Text(text)),
    }
}

fn believed(text: String, most: usize) -> Result<String, Failure> {
    if text.chars().count() > most {
        return Err(Failure::refused("roster-text-too-long").with("most", most.to_string()));
    }
    if text.contains(char::REPLACEMENT_CHARACTER) {
        return Err(Failure::refused("roster-character-damaged").with("given", text));
    }
    Ok(text)
}

/// Nobody was anywhere tomorrow.
fn past(given: &str, today: NaiveDate) -> Result<NaiveDate, Failure> {
    let day = dates::day(given)?;
    if day > today {
        return Err(Failure::refused("roster-day-ahead").with("given", given));
    }
    Ok(day)
}

fn one(list: &str, given: &str) -> Result<Value, Failure> {
    let code = values::code_of(list, given).map(Value::Code);
    code.ok_or_else(|| {
        let refused = match list {
            "sex" => Failure::refused("roster-sex-unreadable"),
            "country" => Failure::refused("roster-country-unreadable"),
            "mark" => Failure::refused("roster-mark-unreadable"),
            _ => Failure::refused("roster-assessment-unreadable"),
        };
        refused.with("given", given)
    })
}

fn perhaps(list: &str, given: &str) -> Read {
    match values::code_of(list, given) {
        Some(code) => (Value::Code(code), None),
        None => (
            Value::Nothing,
            Some(stays(Failure::refused("roster-word-unknown"), given)),
        ),
    }
}

/// `40`, also `40 min`.
fn minutes(given: &str) -> Read {
    let digits = given.trim_end_matches(|c: char| !c.is_ascii_digit());
    match digits.parse() {
        Ok(minutes) if minutes <= LONGEST_WAY => (Value::Number(minutes), None),
        _ => (
            Value::Nothing,
            Some(stays(Failure::refused("roster-minutes-unreadable"), given)),
        ),
    }
}

fn file(given: &str) -> Result<Value, Failure> {
    let number = FileNumber::parse(given).map(Value::File);
    number.ok_or_else(|| Failure::refused("roster-file-number-unreadable").with("given", given))
}

/// The day of a consent. A mere yes is no consent that anybody could show; nor is a mere no.
fn consent(given: &str, today: NaiveDate) -> Result<Read, Failure> {
    if given.chars().any(|c| c.is_ascii_digit()) && values::code_of("yes-no", given).is_none() {
        return Ok((Value::Day(past(given, today)?), None));
    }
    Ok((
        Value::Nothing,
        Some(stays(Failure::refused("roster-consent-without-day"), given)),
    ))
}

fn stays(said: Failure, given: &str) -> Failure {
    said.with("given", given)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn says(column: Column, cell: &str) -> Result<Value, String> {
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        read(column, cell, today)
            .map(|(value, _)| value)
            .map_err(|failure| failure.code)
    }

    fn caution(column: Column, cell: &str) -> Option<String> {
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        let (value, caution) = read(column, cell, today).unwrap();
        assert_eq!(value, Value::Nothing);
        caution.map(|failure| failure.code)
    }

    #[test]
    fn a_text_is_put_on_one_line_and_a_damaged_one_is_not_taken() {
        let text = |text: &str| Ok(Value::Text(text.to_owned()));
        assert_eq!(
            says(Column::LastName, "  Marie-\r\n Claire\t"),
            text("Marie- Claire")
        );
        assert_eq!(says(Column::LastName, "Noe\u{308}l"), text("Noël"));
        assert_eq!(
            says(Column::LastName, &"é".repeat(200)),
            text(&"é".repeat(200))
        );
        let code = |cell: &str| says(Column::LastName, cell).unwrap_err();
        assert_eq!(code(&"é".repeat(201)), "roster-text-too-long");
        assert_eq!(code("Ren\u{FFFD}"), "roster-character-damaged");
    }

    #[test]
    fn a_word_that_decides_must_be_known_and_another_stays_in_the_file() {
        assert_eq!(says(Column::Sex, "Vrouw"), Ok(Value::Code("F")));
        assert_eq!(
            says(Column::Sex, "peut-être").unwrap_err(),
            "roster-sex-unreadable"
        );
        assert_eq!(says(Column::Mark, "").unwrap(), Value::Nothing);
        assert_eq!(
            caution(Column::Occupation, "boulanger").unwrap(),
            "roster-word-unknown"
        );
        assert_eq!(says(Column::TravelMinutes, "40 min"), Ok(Value::Number(40)));
        assert_eq!(
            caution(Column::TravelMinutes, "long").unwrap(),
            "roster-minutes-unreadable"
        );
    }

    #[test]
    fn a_consent_has_a_day_or_is_not_invented() {
        let day = NaiveDate::from_ymd_opt(2026, 3, 2).unwrap();
        assert_eq!(says(Column::ConsentJoin, "02/03/2026"), Ok(Value::Day(day)));
        for yes in ["oui", "x", "1", "nee"] {
            let code = caution(Column::ConsentShare, yes);
            assert_eq!(code.as_deref(), Some("roster-consent-without-day"), "{yes}");
        }
        assert_eq!(
            says(Column::ConsentJoin, "02/03/2027").unwrap_err(),
            "roster-day-ahead"
        );
        assert_eq!(
            says(Column::ConsentJoin, "31/04/2026").unwrap_err(),
            "roster-date-not-in-calendar"
        );
    }
}
