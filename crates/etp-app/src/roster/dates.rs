//! Days, dates of birth and hours as the four countries write them, and as workbooks tell them.
//! Knows no column.

use crate::Failure;
use chrono::{NaiveDate, NaiveTime};
use etp_domain::BirthDate;

/// A day: day, month, year, or year first.
///
/// # Errors
/// `roster-date-unreadable`, `roster-year-two-digits`, `roster-date-not-in-calendar`.
pub(super) fn day(given: &str) -> Result<NaiveDate, Failure> {
    let Written { year, month, day } = written(given)?;
    let (Some(month), Some(day)) = (month, day) else {
        return Err(unreadable(given));
    };
    NaiveDate::from_ymd_opt(year, month, day).ok_or_else(|| not_in_calendar(given))
}

/// A date of birth: a day, or only the month and the year, or only the year.
///
/// # Errors
/// Those of [`day`]; `birth-date-impossible`.
pub(super) fn born(given: &str, today: NaiveDate) -> Result<BirthDate, Failure> {
    let Written { year, month, day } = written(given)?;
    let parts = [month, day].into_iter().flatten();
    let iso = parts.fold(format!("{year:04}"), |iso, part| format!("{iso}-{part:02}"));
    let born = BirthDate::parse(&iso).map_err(|_| not_in_calendar(given))?;
    born.check(today)?;
    Ok(born)
}

/// An hour: `14:00`, `14h30`, `14.30`, `14 Uhr`, or the hour of a moment.
///
/// # Errors
/// `roster-hour-unreadable`.
pub(super) fn hour(given: &str) -> Result<NaiveTime, Failure> {
    let hour = given
        .rsplit(['T', ' '])
        .find(|part| part.contains(':'))
        .unwrap_or(given);
    let small = hour.to_lowercase();
    let mut numbers = small
        .trim_end_matches(|c: char| !c.is_ascii_digit())
        .split([':', 'h', '.', 'u'])
        .map(|part| part.trim().parse::<u32>().ok());
    let hour = numbers.next().flatten();
    let minute = numbers.next().unwrap_or(Some(0));
    let second = numbers.next().unwrap_or(Some(0));
    let read = (hour.zip(minute).zip(second))
        .filter(|_| numbers.next().is_none())
        .and_then(|((hour, minute), second)| NaiveTime::from_hms_opt(hour, minute, second));
    read.ok_or_else(|| Failure::refused("roster-hour-unreadable").with("given", given))
}

/// What stands in a cell, before any calendar is asked.
struct Written {
    year: i32,
    month: Option<u32>,
    day: Option<u32>,
}

fn written(given: &str) -> Result<Written, Failure> {
    // A spreadsheet may append midnight to a date.
    let date = given.split([' ', 'T']).next().unwrap_or(given);
    let parts: Vec<&str> = date.split(['/', '-', '.']).collect();
    let digits = |part: &&str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    if !parts.iter().all(digits) {
        return Err(unreadable(given));
    }
    let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    let (year, month, day) = match (lengths.as_slice(), parts.as_slice()) {
        ([4, 1..=2, 1..=2], [year, month, day]) | ([1..=2, 1..=2, 4], [day, month, year]) => {
            (year, Some(month), Some(day))
        }
        ([4, 1..=2], [year, month]) | ([1..=2, 4], [month, year]) => (year, Some(month), None),
        ([4], [year]) => (year, None, None),
        ([1..=2, 1..=2, 2] | [1..=2, 2], _) => {
            return Err(Failure::refused("roster-year-two-digits").with("given", given));
        }
        _ => return Err(unreadable(given)),
    };
    let number = |part: &str| part.parse::<u32>().map_err(|_| unreadable(given));
    Ok(Written {
        year: i32::try_from(number(year)?).map_err(|_| unreadable(given))?,
        month: month.map(|part| number(part)).transpose()?,
        day: day.map(|part| number(part)).transpose()?,
    })
}

fn unreadable(given: &str) -> Failure {
    Failure::refused("roster-date-unreadable").with("given", given)
}

fn not_in_calendar(given: &str) -> Failure {
    Failure::refused("roster-date-not-in-calendar").with("given", given)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
    }

    fn read(cell: &str) -> Result<String, String> {
        born(cell, today())
            .map(|date| date.to_string())
            .map_err(|failure| failure.code)
    }

    #[test]
    fn dates_are_read_as_the_four_countries_write_them() {
        for cell in [
            "03/02/1948",
            "3.2.1948",
            "03-02-1948",
            "1948-02-03",
            "03/02/1948 00:00:00",
            "1948-02-03T00:00:00",
        ] {
            assert_eq!(read(cell).as_deref(), Ok("1948-02-03"), "{cell}");
            assert_eq!(day(cell).unwrap().to_string(), "1948-02-03");
        }
    }

    #[test]
    fn a_year_or_a_month_alone_is_a_date_of_birth_and_no_day() {
        for (cell, known) in [
            ("1948", "1948"),
            ("02/1948", "1948-02"),
            ("1948-02", "1948-02"),
            ("2.1948", "1948-02"),
        ] {
            assert_eq!(read(cell).as_deref(), Ok(known), "{cell}");
            assert_eq!(day(cell).unwrap_err().code, "roster-date-unreadable");
        }
    }

    #[test]
    fn a_date_that_cannot_be_says_how() {
        for (cell, code) in [
            ("03/02/48", "roster-year-two-digits"),
            ("02/48", "roster-year-two-digits"),
            ("31/04/1948", "roster-date-not-in-calendar"),
            ("29/02/1900", "roster-date-not-in-calendar"),
            ("13/1948", "roster-date-not-in-calendar"),
            ("00/00/1948", "roster-date-not-in-calendar"),
            ("17566", "roster-date-unreadable"),
            ("3 février 1948", "roster-date-unreadable"),
            ("//", "roster-date-unreadable"),
            ("+3/02/1948", "roster-date-unreadable"),
            ("03/02/2048", "birth-date-impossible"),
            ("01/01/1890", "birth-date-impossible"),
        ] {
            assert_eq!(read(cell), Err(code.to_owned()), "{cell}");
        }
    }

    #[test]
    fn hours_are_read_as_they_are_written_on_posters() {
        for cell in [
            "14:30",
            "14h30",
            "14.30",
            "14:30:00",
            "2026-11-22 14:30",
            "14 h 30",
            "14u30",
        ] {
            assert_eq!(hour(cell).unwrap().to_string(), "14:30:00", "{cell}");
        }
        for cell in ["9h", "9", "9 Uhr", "09:00"] {
            assert_eq!(hour(cell).unwrap().to_string(), "09:00:00", "{cell}");
        }
        for cell in ["midi", "25:00", "14:60", "1:2:3:4", ""] {
            assert_eq!(
                hour(cell).unwrap_err().code,
                "roster-hour-unreadable",
                "{cell}"
            );
        }
    }
}
