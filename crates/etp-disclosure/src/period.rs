//! The period of a release: a quarter, as text that was checked once.

use serde::{Serialize, Serializer};
use std::fmt;
use std::str::FromStr;

/// A quarter, `2026Q1`. Periods order by time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    year: u16,
    quarter: u8,
}

/// The text is not a quarter of the years 2000 to 2999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("period-unreadable")]
pub struct PeriodUnreadable;

impl Period {
    /// The quarter a civil month (1 to 12) of a year lies in.
    ///
    /// # Errors
    /// [`PeriodUnreadable`] outside 2000 to 2999 or for a month that does not exist.
    pub fn of_month(year: i32, month: u32) -> Result<Self, PeriodUnreadable> {
        match (u16::try_from(year), u8::try_from(month)) {
            (Ok(year @ 2000..=2999), Ok(month @ 1..=12)) => Ok(Self {
                year,
                quarter: (month - 1) / 3 + 1,
            }),
            _ => Err(PeriodUnreadable),
        }
    }
}

impl FromStr for Period {
    type Err = PeriodUnreadable;

    fn from_str(text: &str) -> Result<Self, PeriodUnreadable> {
        let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        match text.split_once('Q') {
            Some((year, quarter))
                if year.len() == 4 && quarter.len() == 1 && digits(year) && digits(quarter) =>
            {
                let year = year.parse().map_err(|_| PeriodUnreadable)?;
                let quarter: u32 = quarter.parse().map_err(|_| PeriodUnreadable)?;
                Self::of_month(year, (quarter * 3).saturating_sub(2))
            }
            _ => Err(PeriodUnreadable),
        }
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}Q{}", self.year, self.quarter)
    }
}

impl Serialize for Period {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quarter_reads_and_writes_the_same() {
        for text in ["2000Q1", "2026Q4", "2999Q2"] {
            assert_eq!(text.parse::<Period>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn anything_else_is_refused() {
        for text in [
            "", "2026", "2026Q0", "2026Q5", "2026q1", "26Q1", "+026Q1", "2026Q01", "1999Q4",
            "3000Q1", "2026Q1 ",
        ] {
            assert_eq!(text.parse::<Period>(), Err(PeriodUnreadable), "{text:?}");
        }
    }

    #[test]
    fn a_month_finds_its_quarter() {
        assert_eq!(Period::of_month(2026, 3).unwrap().to_string(), "2026Q1");
        assert_eq!(Period::of_month(2026, 10).unwrap().to_string(), "2026Q4");
        assert_eq!(Period::of_month(2026, 13), Err(PeriodUnreadable));
    }
}
