//! How two dates of birth stand to each other.

use crate::BirthDate;
use chrono::{Datelike, NaiveDate};

/// From the same day to nothing in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Births {
    /// The same day.
    Same,
    /// Two days that one slip of the hand parts.
    Slip,
    /// One or both are only known by year or month, and nothing contradicts the other.
    SameYear,
    /// One or both are unknown.
    Missing,
    /// Two days of birth.
    Different,
}

impl Births {
    pub(super) fn of(a: BirthDate, b: BirthDate) -> Self {
        let (Some(year_a), Some(year_b)) = (a.year(), b.year()) else {
            return Self::Missing;
        };
        if let (Some(a), Some(b)) = (a.exact(), b.exact()) {
            return Self::of_days(a, b);
        }
        let months_differ = a.month().zip(b.month()).is_some_and(|(a, b)| a != b);
        if year_a == year_b && !months_differ {
            Self::SameYear
        } else {
            Self::Different
        }
    }

    fn of_days(a: NaiveDate, b: NaiveDate) -> Self {
        let swapped = a.year() == b.year() && a.month() == b.day() && a.day() == b.month();
        if a == b {
            Self::Same
        } else if swapped || digits_apart(a, b) == 1 {
            Self::Slip
        } else {
            Self::Different
        }
    }
}

fn digits_apart(a: NaiveDate, b: NaiveDate) -> usize {
    let (a, b) = (a.to_string(), b.to_string());
    a.chars().zip(b.chars()).filter(|(a, b)| a != b).count()
}
