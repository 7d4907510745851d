//! The stretch of days a report is about: inclusive civil dates, written as a person would.

use chrono::{Datelike, NaiveDate};
use std::fmt;

/// From a day to a day, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    first: NaiveDate,
    last: NaiveDate,
}

/// Why a period cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PeriodProblem {
    /// Not a year, quarter, month, or two days.
    #[error("report-period-unreadable")]
    Unreadable(String),
    /// It ends before it begins.
    #[error("report-period-backwards")]
    Backwards(String),
}

impl Period {
    /// From a day to a day.
    ///
    /// # Errors
    /// [`PeriodProblem::Backwards`].
    pub fn between(first: NaiveDate, last: NaiveDate) -> Result<Self, PeriodProblem> {
        if last < first {
            return Err(PeriodProblem::Backwards(format!("{first}..{last}")));
        }
        Ok(Self { first, last })
    }

    /// Reads `2025`, `2025Q1` (also `2025T1`, `2025-Q1`), `2025-03`, `2022..2025`,
    /// `2024-09..2025-08` or `2025-01-15..2025-03-02`; one side of `..` may be any of the first three.
    ///
    /// # Errors
    /// [`PeriodProblem`].
    pub fn parse(text: &str) -> Result<Self, PeriodProblem> {
        let unreadable = || PeriodProblem::Unreadable(text.trim().to_owned());
        let plain = text.trim().to_ascii_uppercase().replace(' ', "");
        let (from, to) = plain.split_once("..").unwrap_or((&plain, &plain));
        let (first, _) = stretch(from).ok_or_else(unreadable)?;
        let (_, last) = stretch(to).ok_or_else(unreadable)?;
        Self::between(first, last)
    }

    /// A calendar year.
    ///
    /// # Errors
    /// [`PeriodProblem::Unreadable`] outside 1900–2999.
    pub fn year(year: i32) -> Result<Self, PeriodProblem> {
        Self::parse(&year.to_string())
    }

    /// The first day.
    pub fn first(self) -> NaiveDate {
        self.first
    }

    /// The last day, itself included.
    pub fn last(self) -> NaiveDate {
        self.last
    }

    /// Whether a day is in it.
    pub fn has(self, day: NaiveDate) -> bool {
        self.first <= day && day <= self.last
    }

    /// Whether it is exactly one calendar year, and which.
    pub fn calendar_year(self) -> Option<i32> {
        let year = self.first.year();
        (Self::year(year) == Ok(self)).then_some(year)
    }

    /// The calendar years it touches, first to last.
    pub fn years(self) -> std::ops::RangeInclusive<i32> {
        self.first.year()..=self.last.year()
    }

    /// The same stretch one year earlier, to compare with. Whole months stay whole; else 29 February
    /// becomes the 28th.
    #[must_use]
    pub fn a_year_before(self) -> Self {
        let last = earlier(self.last);
        let whole = self.first.day() == 1 && ends_month(self.last);
        Self {
            first: earlier(self.first),
            last: if whole { month_end(last) } else { last },
        }
    }
}

fn ends_month(day: NaiveDate) -> bool {
    month_end(day) == day
}

/// The last day of the month of a day.
fn month_end(day: NaiveDate) -> NaiveDate {
    let days = u32::from(day.num_days_in_month());
    day.with_day(days).unwrap_or(day)
}

fn earlier(day: NaiveDate) -> NaiveDate {
    let before = day.year() - 1;
    day.with_year(before)
        .or_else(|| NaiveDate::from_ymd_opt(before, 2, 28))
        .unwrap_or(day)
}

/// The first and the last day of a year, a quarter, a month or a day.
fn stretch(text: &str) -> Option<(NaiveDate, NaiveDate)> {
    if let Ok(day) = text.parse::<NaiveDate>() {
        return in_reach(day.year()).then_some((day, day));
    }
    let (year, part) = text.split_at_checked(4)?;
    let year = year.parse().ok().filter(|year| in_reach(*year))?;
    let part = part.trim_start_matches('-');
    let (from, months) = match part.strip_prefix(['Q', 'T']) {
        Some(number) => (number.parse::<u32>().ok()?.checked_sub(1)? * 3 + 1, 3),
        None if part.is_empty() => (1, 12),
        None => (part.parse().ok().filter(|_| part.len() == 2)?, 1),
    };
    let first = NaiveDate::from_ymd_opt(year, from, 1)?;
    let last = first + chrono::Months::new(months) - chrono::Duration::days(1);
    Some((first, last))
}

fn in_reach(year: i32) -> bool {
    (1900..=2999).contains(&year)
}

/// The shortest way to write it that reads back as itself.
impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (first, last) = (self.first, self.last);
        let year = first.year();
        let quarter = first.month0() / 3 + 1;
        let shorter = [
            format!("{year}"),
            format!("{year}Q{quarter}"),
            format!("{}", first.format("%Y-%m")),
            format!("{year}..{}", last.year()),
        ];
        let same = shorter.iter().find(|text| Self::parse(text) == Ok(*self));
        match same {
            Some(text) => f.write_str(text),
            None => write!(f, "{first}..{last}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(text: &str) -> (String, String) {
        let period = Period::parse(text).unwrap();
        (period.first().to_string(), period.last().to_string())
    }

    #[test]
    fn a_period_is_read_as_it_is_written_and_both_ends_belong_to_it() {
        for (text, first, last) in [
            ("2025", "2025-01-01", "2025-12-31"),
            ("2025Q1", "2025-01-01", "2025-03-31"),
            ("2024-T4", "2024-10-01", "2024-12-31"),
            ("2024-02", "2024-02-01", "2024-02-29"),
            ("2022..2025", "2022-01-01", "2025-12-31"),
            ("2024-09 .. 2025-08", "2024-09-01", "2025-08-31"),
            ("2025-01-15..2025-03-02", "2025-01-15", "2025-03-02"),
            ("2025-03-02", "2025-03-02", "2025-03-02"),
        ] {
            assert_eq!(days(text), (first.into(), last.into()), "{text}");
        }
    }

    #[test]
    fn what_is_no_period_is_refused() {
        for text in [
            "",
            "25",
            "2025Q5",
            "2025Q0",
            "2025-13",
            "2025-2",
            "2025..",
            "1850",
            "2025-02-30",
            "été",
        ] {
            assert!(
                matches!(Period::parse(text), Err(PeriodProblem::Unreadable(_))),
                "{text}"
            );
        }
        assert!(matches!(
            Period::parse("2025..2024"),
            Err(PeriodProblem::Backwards(_))
        ));
    }

    #[test]
    fn a_period_is_written_so_that_it_reads_back_as_itself() {
        for text in [
            "2025",
            "2025Q3",
            "2025-03",
            "2022..2025",
            "2025-01-15..2025-03-02",
        ] {
            assert_eq!(Period::parse(text).unwrap().to_string(), text);
        }
    }

    #[test]
    fn a_year_before_a_leap_day_is_the_day_before_march() {
        let leap = Period::parse("2024-02-29").unwrap();
        assert_eq!(leap.a_year_before().to_string(), "2023-02-28..2023-02-28");
    }

    #[test]
    fn whole_months_are_compared_with_whole_months() {
        for (text, before) in [
            ("2025-02", "2024-02"),
            ("2024-02", "2023-02"),
            ("2024-12..2025-02", "2023-12-01..2024-02-29"),
            ("2025", "2024"),
            ("2025-02-01..2025-02-27", "2024-02-01..2024-02-27"),
        ] {
            let period = Period::parse(text).unwrap();
            assert_eq!(period.a_year_before().to_string(), before, "{text}");
        }
    }
}
