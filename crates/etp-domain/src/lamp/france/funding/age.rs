//! Whether somebody was an adult on the day of the act.

use crate::{BirthDate, LampLine};
use chrono::NaiveDate;

/// Whether the person is an adult; `None` while the date of birth leaves it open.
pub(super) struct Age {
    pub(super) adult: Option<bool>,
    pub(super) line: LampLine,
}

impl Age {
    pub(super) fn of(born: BirthDate, adult: u32, on: NaiveDate) -> Self {
        let surely = born.age_on(on).map(|age| age >= adult);
        // Where only the month or the year is known, `age_on` takes the youngest they can be.
        let open =
            born.exact().is_none() && at_the_oldest(born, on).is_some_and(|age| age >= adult);
        let (standing, line) = match surely {
            Some(true) => (Some(true), LampLine::of("adult").is(true)),
            Some(false) if !open => (Some(false), LampLine::of("not-adult").is(false)),
            _ => (None, LampLine::of("age-unknown")),
        };
        Self {
            adult: standing,
            line: line.with("least", adult).with("date", on),
        }
    }
}

fn at_the_oldest(born: BirthDate, on: NaiveDate) -> Option<u32> {
    let earliest = NaiveDate::from_ymd_opt(born.year()?, born.month().unwrap_or(1), 1)?;
    on.years_since(earliest)
}
