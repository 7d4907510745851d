//! A date of birth that agrees with ages on several days.

use chrono::{Datelike, Days, NaiveDate};

/// Why there is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Disagreement {
    /// No day agrees with all the ages.
    Ages,
    /// The age is said on some days and not on others.
    Silence,
}

/// A day of birth in the middle of those that agree; `None` where no age is said.
pub(super) fn born(ages: &[(NaiveDate, Option<u32>)]) -> Result<Option<NaiveDate>, Disagreement> {
    let said: Vec<_> = ages
        .iter()
        .filter_map(|(on, age)| Some((*on, (*age)?)))
        .collect();
    if said.is_empty() {
        return Ok(None);
    }
    if said.len() < ages.len() {
        return Err(Disagreement::Silence);
    }
    let earliest: Option<Vec<_>> = said.iter().map(|(on, age)| earliest(*on, *age)).collect();
    let earliest = earliest.and_then(|all| all.into_iter().max());
    // Whoever is not born yet has no year either.
    let grown = said.iter().filter(|(_, age)| *age > 0);
    let latest = grown.filter_map(|(on, age)| years_before(*on, *age)).min();
    let latest = latest.or_else(|| said.iter().map(|(on, _)| *on).max());
    match (earliest, latest) {
        (Some(earliest), Some(latest)) if earliest <= latest => {
            let half = (latest - earliest).num_days().unsigned_abs() / 2;
            Ok(earliest.checked_add_days(Days::new(half)))
        }
        _ => Err(Disagreement::Ages),
    }
}

/// The first day on which somebody can be born who has this age on that day.
fn earliest(on: NaiveDate, age: u32) -> Option<NaiveDate> {
    years_before(on, age.checked_add(1)?)?.succ_opt()
}

/// The same day so many years before: 29 February is the 28th where there is none.
fn years_before(on: NaiveDate, years: u32) -> Option<NaiveDate> {
    let year = on
        .year()
        .checked_sub_unsigned(years)
        .filter(|year| *year > 0)?;
    on.with_year(year)
        .or_else(|| NaiveDate::from_ymd_opt(year, 2, 28))
}

#[cfg(test)]
mod tests {
    use super::*;
    use etp_domain::BirthDate;
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn ages_that_cannot_be_one_persons_are_noticed() {
        let ages = [(day("2025-01-01"), Some(60)), (day("2025-12-31"), Some(62))];
        assert_eq!(born(&ages), Err(Disagreement::Ages));
        let backwards = [(day("2025-01-01"), Some(60)), (day("2025-06-01"), Some(59))];
        assert_eq!(born(&backwards), Err(Disagreement::Ages));
        let silent = [(day("2025-01-01"), Some(60)), (day("2025-06-01"), None)];
        assert_eq!(born(&silent), Err(Disagreement::Silence));
        assert_eq!(born(&[(day("2025-01-01"), None)]), Ok(None));
        assert_eq!(born(&[]), Ok(None));
    }

    #[test]
    fn a_birthday_between_two_days_is_found_to_the_day() {
        let ages = [(day("2024-02-28"), Some(39)), (day("2024-02-29"), Some(40))];
        assert_eq!(born(&ages), Ok(Some(day("1984-02-29"))));
    }

    proptest! {
        #[test]
        fn whoever_was_born_on_a_day_has_an_agreeing_one(
            birth in 0..40_000i64,
            days in prop::collection::vec(0..47_000i64, 1..8),
        ) {
            let start = day("1916-01-01");
            let birth = start + chrono::TimeDelta::days(birth);
            let age = |on: NaiveDate, born: NaiveDate| BirthDate::from_day(born).age_on(on);
            let ages: Vec<_> = days
                .iter()
                .map(|one| start + chrono::TimeDelta::days(*one))
                .map(|on| (on, age(on, birth)))
                .collect();
            let found = born(&ages).unwrap().unwrap();
            for (on, said) in ages {
                prop_assert_eq!(age(on, found), said, "{} on {}", found, on);
            }
        }
    }
}
