//! The period of a release: a quarter, a half-year or a year, as text that was checked once.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::fmt;
use std::str::FromStr;

/// How long a period is, shortest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PeriodKind {
    /// `2026Q1`.
    Quarter,
    /// `2026S1`.
    HalfYear,
    /// `2026`.
    Year,
}

/// A quarter `2026Q1`, a half-year `2026S1` or a year `2026`. Periods order by the time they are
/// over, shorter ones first: `2026Q2` < `2026S1` < `2026Q3`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    year: u16,
    last_quarter: u8,
    kind: PeriodKind,
}

/// The text is not a quarter, half-year or year of the years 2000 to 2999.
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
            (Ok(year @ 2000..=2999), Ok(month @ 1..=12)) => {
                Ok(Self::new(year, (month - 1) / 3 + 1, PeriodKind::Quarter))
            }
            _ => Err(PeriodUnreadable),
        }
    }

    fn new(year: u16, last_quarter: u8, kind: PeriodKind) -> Self {
        Self {
            year,
            last_quarter,
            kind,
        }
    }

    /// How long it is.
    pub fn kind(self) -> PeriodKind {
        self.kind
    }

    /// The code of the data set its table belongs to: `ETP_C`, `ETP_H` or `ETP_Y`.
    pub fn data_set(self) -> &'static str {
        match self.kind {
            PeriodKind::Quarter => "ETP_C",
            PeriodKind::HalfYear => "ETP_H",
            PeriodKind::Year => "ETP_Y",
        }
    }

    /// The civil year, 2000 to 2999.
    pub fn year(self) -> u16 {
        self.year
    }

    /// The quarters it is made of, in order: one, two or four.
    pub fn quarters(self) -> impl Iterator<Item = Self> {
        let long = match self.kind {
            PeriodKind::Quarter => 1,
            PeriodKind::HalfYear => 2,
            PeriodKind::Year => 4,
        };
        (self.last_quarter + 1 - long..=self.last_quarter)
            .map(move |quarter| Self::new(self.year, quarter, PeriodKind::Quarter))
    }

    /// Its first quarter.
    pub fn first_quarter(self) -> Self {
        self.quarters().next().unwrap_or(self)
    }

    /// Its last quarter: when that is over, the period is over.
    pub fn last_quarter(self) -> Self {
        Self::new(self.year, self.last_quarter, PeriodKind::Quarter)
    }

    /// The half-year its last quarter lies in.
    pub fn half_year(self) -> Self {
        let last = self.last_quarter.div_ceil(2) * 2;
        Self::new(self.year, last, PeriodKind::HalfYear)
    }

    /// The year it lies in.
    pub fn whole_year(self) -> Self {
        Self::new(self.year, 4, PeriodKind::Year)
    }

    /// The quarter after its last one; itself at the end of 2999.
    pub fn next_quarter(self) -> Self {
        let last = self.last_quarter();
        match (self.year, self.last_quarter) {
            (2999, 4) => last,
            (year, 4) => Self::new(year + 1, 1, PeriodKind::Quarter),
            (year, quarter) => Self::new(year, quarter + 1, PeriodKind::Quarter),
        }
    }

    fn read(year: &str, last_quarter: Option<u8>, kind: PeriodKind) -> Option<Self> {
        let digits = year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit());
        let year = year
            .parse()
            .ok()
            .filter(|year| (2000..=2999).contains(year));
        digits.then_some(Self::new(year?, last_quarter?, kind))
    }
}

/// A number of one digit, 1 to `most`.
fn digit(text: &str, most: u8) -> Option<u8> {
    match text.as_bytes() {
        [byte] => byte.checked_sub(b'0').filter(|n| (1..=most).contains(n)),
        _ => None,
    }
}

impl FromStr for Period {
    type Err = PeriodUnreadable;

    fn from_str(text: &str) -> Result<Self, PeriodUnreadable> {
        let read = if let Some((year, quarter)) = text.split_once('Q') {
            Self::read(year, digit(quarter, 4), PeriodKind::Quarter)
        } else if let Some((year, half)) = text.split_once('S') {
            let last = digit(half, 2).map(|half| half * 2);
            Self::read(year, last, PeriodKind::HalfYear)
        } else {
            Self::read(text, Some(4), PeriodKind::Year)
        };
        read.ok_or(PeriodUnreadable)
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            PeriodKind::Quarter => write!(f, "{}Q{}", self.year, self.last_quarter),
            PeriodKind::HalfYear => write!(f, "{}S{}", self.year, self.last_quarter / 2),
            PeriodKind::Year => write!(f, "{}", self.year),
        }
    }
}

impl Serialize for Period {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Period {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn period(text: &str) -> Period {
        text.parse().unwrap()
    }

    #[test]
    fn a_period_reads_and_writes_the_same() {
        for text in [
            "2000Q1", "2026Q4", "2999Q2", "2026S1", "2026S2", "2000", "2999",
        ] {
            assert_eq!(period(text).to_string(), text);
        }
    }

    #[test]
    fn anything_else_is_refused() {
        for text in [
            "", "2026Q0", "2026Q5", "2026q1", "26Q1", "+026Q1", "2026Q01", "1999Q4", "3000Q1",
            "2026Q1 ", "2026S0", "2026S3", "2026S", "1999", "3000", "+026", "20260", "2026Y",
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

    #[test]
    fn periods_come_in_the_order_they_are_over() {
        let order = [
            "2026Q1", "2026Q2", "2026S1", "2026Q3", "2026Q4", "2026S2", "2026", "2027Q1",
        ];
        assert!(order.map(period).is_sorted());
    }

    #[test]
    fn a_half_year_has_two_quarters_and_a_year_four() {
        let quarters = |text| {
            period(text)
                .quarters()
                .map(|one| one.to_string())
                .collect::<Vec<_>>()
        };
        assert_eq!(quarters("2026Q3"), ["2026Q3"]);
        assert_eq!(quarters("2026S2"), ["2026Q3", "2026Q4"]);
        assert_eq!(quarters("2026"), ["2026Q1", "2026Q2", "2026Q3", "2026Q4"]);
        assert_eq!(period("2026Q2").half_year(), period("2026S1"));
        assert_eq!(period("2026Q3").half_year(), period("2026S2"));
        assert_eq!(period("2026Q4").next_quarter(), period("2027Q1"));
        assert_eq!(period("2026").first_quarter(), period("2026Q1"));
    }
}
