//! The quarter: the only period whose counts leave a centre today.

use crate::Refusal;
use chrono::{Datelike, NaiveDate};
use std::fmt;

/// A calendar quarter, written `2026Q1`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quarter {
    year: i32,
    number: u32,
}

impl Quarter {
    /// The quarter that holds a day.
    pub fn of(day: NaiveDate) -> Self {
        Self {
            year: day.year(),
            number: (day.month() - 1) / 3 + 1,
        }
    }

    /// Reads `2026Q1` (also `2026-Q1`, `2026T1` and small letters).
    ///
    /// # Errors
    /// [`Refusal::QuarterUnreadable`].
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        let plain = text
            .trim()
            .to_ascii_uppercase()
            .replace(['-', ' '], "")
            .replace('T', "Q");
        plain
            .split_once('Q')
            .and_then(|(year, number)| Some((year.parse().ok()?, number.parse().ok()?)))
            .filter(|(year, number)| (2000..=2999).contains(year) && (1..=4).contains(number))
            .map(|(year, number)| Self { year, number })
            .ok_or_else(|| Refusal::QuarterUnreadable {
                given: text.trim().to_owned(),
            })
    }

    /// The first day.
    #[expect(
        clippy::expect_used,
        reason = "month 1, 4, 7 or 10, day 1 always exists"
    )]
    pub fn first_day(self) -> NaiveDate {
        NaiveDate::from_ymd_opt(self.year, self.number * 3 - 2, 1).expect("a first of the month")
    }

    /// The last day.
    pub fn last_day(self) -> NaiveDate {
        self.next().first_day() - chrono::Duration::days(1)
    }

    /// The quarter after this one.
    pub fn next(self) -> Self {
        match self.number {
            4 => Self {
                year: self.year + 1,
                number: 1,
            },
            n => Self {
                number: n + 1,
                ..self
            },
        }
    }

    /// The quarter before this one.
    pub fn previous(self) -> Self {
        match self.number {
            1 => Self {
                year: self.year - 1,
                number: 4,
            },
            n => Self {
                number: n - 1,
                ..self
            },
        }
    }

    /// Whether the quarter is over on a day, so that its counts can no longer grow by themselves.
    pub fn is_over_on(self, today: NaiveDate) -> bool {
        today > self.last_day()
    }

    /// The calendar year.
    pub fn year(self) -> i32 {
        self.year
    }

    /// 1 to 4.
    pub fn number(self) -> u32 {
        self.number
    }
}

impl fmt::Display for Quarter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}Q{}", self.year, self.number)
    }
}
