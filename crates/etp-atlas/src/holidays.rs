//! Public holidays of a country and a region, by rule. Holidays of schools, administrations or
//! single communes are not here.

mod rules;

use crate::easter;
use chrono::{Datelike, NaiveDate, Weekday};
use rules::{RULES, Rule, When};

/// A public holiday on its day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holiday {
    /// The day.
    pub date: NaiveDate,
    /// Its name for machines: `ascension`.
    pub name: &'static str,
}

impl Holiday {
    /// The key of its name for people: `holidays-ascension`.
    pub fn key(&self) -> String {
        format!("holidays-{}", self.name)
    }
}

/// What closes a day, if a public holiday does. When two fall on one day, the first in the calendar's
/// order is named.
///
/// `country` is `FR`, `BE`, `LU` or `DE` (no holiday is known elsewhere); `region` is `57`, `67` or
/// `68` in France, a Land such as `SL` in Germany, and otherwise ignored.
pub fn on(country: &str, region: &str, date: NaiveDate) -> Option<Holiday> {
    of_year(country, region, date.year())
        .into_iter()
        .find(|holiday| holiday.date == date)
}

/// The public holidays of a year, by date. The rules hold from 2019 on.
pub fn of_year(country: &str, region: &str, year: i32) -> Vec<Holiday> {
    let holiday = |rule: &Rule| {
        Some(Holiday {
            date: rule.when.day_of(year)?,
            name: rule.name,
        })
    };
    let mut holidays: Vec<Holiday> = RULES
        .iter()
        .filter(|rule| rule.holds(country, region, year))
        .filter_map(holiday)
        .collect();
    holidays.sort_by_key(|holiday| holiday.date);
    holidays
}

impl Rule {
    fn holds(&self, country: &str, region: &str, year: i32) -> bool {
        let here = |code: &&str| code.eq_ignore_ascii_case(region.trim());
        self.country.eq_ignore_ascii_case(country.trim())
            && (self.regions.is_empty() || self.regions.iter().any(here))
            && self.years.contains(&year)
    }
}

impl When {
    fn day_of(self, year: i32) -> Option<NaiveDate> {
        match self {
            Self::On(day, month) => NaiveDate::from_ymd_opt(year, month, day),
            Self::FromEaster(days) => Some(easter::sunday(year)? + chrono::Duration::days(days)),
            Self::WednesdayBefore(day, month) => {
                let limit = NaiveDate::from_ymd_opt(year, month, day)?;
                limit
                    .iter_days()
                    .rev()
                    .skip(1)
                    .find(|date| date.weekday() == Weekday::Wed)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn year(country: &str, region: &str, year: i32) -> Vec<String> {
        of_year(country, region, year)
            .iter()
            .map(|holiday| holiday.date.format("%-d/%-m").to_string())
            .collect()
    }

    #[test]
    fn inner_france_has_its_eleven_days() {
        let days = [
            "1/1", "6/4", "1/5", "8/5", "14/5", "25/5", "14/7", "15/8", "1/11", "11/11", "25/12",
        ];
        assert_eq!(year("FR", "", 2026), days);
        assert_eq!(year("fr", "08", 2026), days);
    }

    #[test]
    fn moselle_and_alsace_add_good_friday_and_the_second_day_of_christmas() {
        for region in ["57", "67", "68"] {
            let days = year("FR", region, 2026);
            assert_eq!(days.len(), 13);
            assert!(days.contains(&"3/4".to_owned()) && days.contains(&"26/12".to_owned()));
        }
    }

    #[test]
    fn belgium_has_its_ten_legal_days() {
        let days = [
            "1/1", "6/4", "1/5", "14/5", "25/5", "21/7", "15/8", "1/11", "11/11", "25/12",
        ];
        assert_eq!(year("BE", "", 2026), days);
    }

    #[test]
    fn luxembourg_has_its_eleven_days_also_when_two_fall_together() {
        let days = [
            "1/1", "6/4", "1/5", "9/5", "14/5", "25/5", "23/6", "15/8", "1/11", "25/12", "26/12",
        ];
        assert_eq!(year("LU", "", 2026), days);
        assert_eq!(
            of_year("LU", "", 2024).len(),
            11,
            "Ascension was on Europe Day in 2024"
        );
    }

    #[test]
    fn the_lands_at_the_border_differ_by_epiphany_and_assumption() {
        let saarland = [
            "1/1", "3/4", "6/4", "1/5", "14/5", "25/5", "4/6", "15/8", "3/10", "1/11", "25/12",
            "26/12",
        ];
        assert_eq!(year("DE", "SL", 2026), saarland);
        assert_eq!(year("DE", "RP", 2026).len(), 11);
        assert_eq!(year("DE", "NW", 2026), year("DE", "RP", 2026));
        assert_eq!(year("DE", "BW", 2026)[1], "6/1");
    }

    #[test]
    fn saxonys_day_of_repentance_is_the_wednesday_before_23_november() {
        for (y, day) in [
            (2026, "18/11"),
            (2027, "17/11"),
            (2022, "16/11"),
            (2033, "16/11"),
        ] {
            assert!(year("DE", "SN", y).contains(&day.to_owned()), "{y}");
        }
    }

    #[test]
    fn a_holiday_is_found_on_its_day_with_the_key_of_its_name() {
        let ascension = "2026-05-14".parse().expect("an ISO date");
        assert_eq!(
            on("BE", "", ascension)
                .map(|holiday| holiday.key())
                .as_deref(),
            Some("holidays-ascension")
        );
        assert_eq!(
            on("BE", "", "2026-05-15".parse().expect("an ISO date")),
            None
        );
    }

    #[test]
    fn the_day_of_1945_closes_france_and_not_its_neighbours() {
        let day = "2026-05-08".parse().expect("an ISO date");
        let closed = ["FR", "BE", "LU", "DE", "ZZ"].map(|country| on(country, "", day).is_some());
        assert_eq!(closed, [true, false, false, false, false]);
    }
}
