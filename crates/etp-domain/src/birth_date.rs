//! A date of birth as people know it: the day, or only the month, or only the year, or nothing.

use crate::Refusal;
use chrono::{Datelike, Days, NaiveDate};
use std::fmt;

/// The most years anybody is believed to have lived.
const OLDEST: i32 = 125;

/// A date of birth, as far as it is known. Written `1948-02-03`, `1948-02`, `1948` or empty.
///
/// A person without a full date of birth is registered and marked present like anybody else.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(try_from = "String", into = "String")]
pub struct BirthDate {
    year: Option<i32>,
    month: Option<u32>,
    day: Option<u32>,
}

impl BirthDate {
    /// Nothing is known.
    pub const UNKNOWN: Self = Self {
        year: None,
        month: None,
        day: None,
    };

    /// The day is known.
    pub fn from_day(day: NaiveDate) -> Self {
        Self {
            year: Some(day.year()),
            month: Some(day.month()),
            day: Some(day.day()),
        }
    }

    /// Reads the written form; an empty text is unknown.
    ///
    /// # Errors
    /// [`Refusal::BirthDateUnreadable`] for another form; [`Refusal::DateNotInCalendar`] for a day
    /// no calendar has, such as 29 February 1900.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        let text = text.trim();
        if text.is_empty() {
            return Ok(Self::UNKNOWN);
        }
        let unreadable = || Refusal::BirthDateUnreadable {
            given: text.chars().take(40).collect(),
        };
        let parts: Vec<&str> = text.split('-').collect();
        let number = |place: usize, digits: usize| match parts.get(place) {
            None => Ok(None),
            Some(part) if part.len() == digits && part.bytes().all(|b| b.is_ascii_digit()) => {
                part.parse::<u32>().map(Some).map_err(|_| unreadable())
            }
            Some(_) => Err(unreadable()),
        };
        let (year, month, day) = (number(0, 4)?, number(1, 2)?, number(2, 2)?);
        if parts.len() > 3 {
            return Err(unreadable());
        }
        let year = i32::try_from(year.unwrap_or_default()).map_err(|_| unreadable())?;
        let whole = NaiveDate::from_ymd_opt(year, month.unwrap_or(1), day.unwrap_or(1));
        whole.ok_or_else(|| Refusal::DateNotInCalendar {
            given: text.to_owned(),
        })?;
        Ok(Self {
            year: Some(year),
            month,
            day,
        })
    }

    /// The year, if known.
    pub fn year(self) -> Option<i32> {
        self.year
    }

    /// The month, if known.
    pub fn month(self) -> Option<u32> {
        self.month
    }

    /// The day itself, if all of it is known.
    pub fn exact(self) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(self.year?, self.month?, self.day?)
    }

    /// Whether nothing is known.
    pub fn is_unknown(self) -> bool {
        self.year.is_none()
    }

    /// Age in whole years on a day. Born on 29 February, a person grows older on 1 March; where only
    /// the month or the year is known, the last day it can be is taken, so nobody is made older.
    pub fn age_on(self, day: NaiveDate) -> Option<u32> {
        Some(day.years_since(self.latest()?).unwrap_or(0))
    }

    /// Whether it can be a date of birth, seen from `today`: not in the future, not 125 years ago.
    ///
    /// # Errors
    /// [`Refusal::BirthDateImpossible`].
    pub fn check(self, today: NaiveDate) -> Result<(), Refusal> {
        let (Some(earliest), Some(latest)) = (self.earliest(), self.latest()) else {
            return Ok(());
        };
        if earliest > today || latest.year() < today.year() - OLDEST {
            return Err(Refusal::BirthDateImpossible {
                given: self.to_string(),
            });
        }
        Ok(())
    }

    fn earliest(self) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(self.year?, self.month.unwrap_or(1), self.day.unwrap_or(1))
    }

    fn latest(self) -> Option<NaiveDate> {
        match (self.month, self.day) {
            (Some(_), Some(_)) => self.exact(),
            (Some(month), None) => {
                let after = if month == 12 { 1 } else { month + 1 };
                let year = self.year? + i32::from(month == 12);
                NaiveDate::from_ymd_opt(year, after, 1)?.checked_sub_days(Days::new(1))
            }
            _ => NaiveDate::from_ymd_opt(self.year?, 12, 31),
        }
    }
}

impl TryFrom<String> for BirthDate {
    type Error = Refusal;
    fn try_from(text: String) -> Result<Self, Refusal> {
        Self::parse(&text)
    }
}

impl From<BirthDate> for String {
    fn from(date: BirthDate) -> Self {
        date.to_string()
    }
}

impl fmt::Display for BirthDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(year) = self.year else {
            return Ok(());
        };
        write!(f, "{year:04}")?;
        for part in [self.month, self.day].into_iter().flatten() {
            write!(f, "-{part:02}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn what_is_known_reads_back_as_it_was_written() {
        for text in ["1948-02-03", "1948-02", "1948", ""] {
            assert_eq!(BirthDate::parse(text).unwrap().to_string(), text);
        }
    }

    #[test]
    fn a_date_no_calendar_has_is_refused() {
        for (text, code) in [
            ("1900-02-29", "date-not-in-calendar"),
            ("1948-04-31", "date-not-in-calendar"),
            ("1948-13", "date-not-in-calendar"),
            ("48-02-03", "birth-date-unreadable"),
            ("1948-2-3", "birth-date-unreadable"),
            ("1948-02-03-04", "birth-date-unreadable"),
            ("né en 1948", "birth-date-unreadable"),
        ] {
            assert_eq!(BirthDate::parse(text).unwrap_err().code(), code, "{text}");
        }
    }

    #[test]
    fn nobody_is_made_older_by_a_date_that_is_partly_known() {
        let on = day("2026-11-22");
        let age = |text: &str| BirthDate::parse(text).unwrap().age_on(on);
        assert_eq!(age("1948-11-22"), Some(78));
        assert_eq!(age("1948-11-23"), Some(77));
        assert_eq!(age("1948-11"), Some(77));
        assert_eq!(age("1948-10"), Some(78));
        assert_eq!(age("1948"), Some(77));
        assert_eq!(age(""), None);
    }

    #[test]
    fn nobody_is_born_tomorrow_or_in_1890() {
        let on = day("2026-11-22");
        let check = |text: &str| BirthDate::parse(text).unwrap().check(on);
        assert_eq!(check("2026-11-22"), Ok(()));
        assert_eq!(check("2026"), Ok(()));
        assert_eq!(check(""), Ok(()));
        for text in ["2026-11-23", "2027", "1890", "1890-01-01"] {
            assert_eq!(
                check(text).unwrap_err().code(),
                "birth-date-impossible",
                "{text}"
            );
        }
    }
}
