//! Days, hours and quarters in words. The words stand in `locales/*/dates.ftl`; the day itself is
//! handed in, civil and without a time zone.

use crate::bundles::sentence;
use crate::{HandoutLanguage, sentences::dates as sentences};
use chrono::{Datelike, NaiveDate, NaiveTime, Weekday};

/// `jeudi 26 novembre 2026`
pub fn long(language: impl Into<HandoutLanguage>, date: NaiveDate) -> String {
    let language = language.into();
    sentences::long(
        language,
        date.day(),
        month(language, date.month()),
        weekday(language, date.weekday()),
        date.year().to_string(),
    )
}

/// `26/11/2026`
pub fn short(language: impl Into<HandoutLanguage>, date: NaiveDate) -> String {
    sentences::short(
        language,
        format!("{:02}", date.day()),
        format!("{:02}", date.month()),
        date.year().to_string(),
    )
}

/// `14:00`
pub fn time(language: impl Into<HandoutLanguage>, time: NaiveTime) -> String {
    sentences::time(
        language,
        time.format("%H").to_string(),
        time.format("%M").to_string(),
    )
}

/// `1er trimestre 2026`, for a quarter numbered from 1 to 4.
pub fn quarter(language: impl Into<HandoutLanguage>, year: i32, number: u32) -> String {
    sentences::quarter(language, number, year.to_string())
}

/// `novembre`, for a month numbered from 1 to 12; empty for any other number.
pub fn month(language: impl Into<HandoutLanguage>, number: u32) -> String {
    match number {
        1..=12 => sentence(language.into(), &format!("dates-month-{number}"), vec![]),
        _ => String::new(),
    }
}

/// `jeudi`
pub fn weekday(language: impl Into<HandoutLanguage>, day: Weekday) -> String {
    let key = format!("dates-weekday-{}", day.number_from_monday());
    sentence(language.into(), &key, vec![])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("an ISO date")
    }

    #[test]
    fn a_day_is_written_out_in_each_language() {
        let written = Language::ALL.map(|language| long(language, day("2026-11-26")));
        assert_eq!(
            written,
            [
                "jeudi 26 novembre 2026",
                "donderdag 26 november 2026",
                "Donnerstag, 26. November 2026",
                "Thursday 26 November 2026",
            ]
        );
    }

    #[test]
    fn the_first_of_a_month_is_an_ordinal_in_french_only() {
        assert_eq!(
            long(Language::Fr, day("2026-10-01")),
            "jeudi 1er octobre 2026"
        );
        assert_eq!(
            long(Language::Nl, day("2026-10-01")),
            "donderdag 1 oktober 2026"
        );
    }

    #[test]
    fn a_short_day_keeps_its_zeros() {
        let written = Language::ALL.map(|language| short(language, day("2026-03-09")));
        assert_eq!(
            written,
            ["09/03/2026", "09-03-2026", "09.03.2026", "09/03/2026"]
        );
    }

    #[test]
    fn every_month_and_weekday_has_its_name() {
        for language in Language::ALL {
            let names = (1..=12).map(|number| month(language, number));
            let days = (0..7).map(|n| {
                weekday(
                    language,
                    (day("2026-11-23") + chrono::Duration::days(n)).weekday(),
                )
            });
            assert!(names.chain(days).all(|name| name.len() > 2), "{language:?}");
        }
    }

    #[test]
    fn hours_and_quarters_are_written_out() {
        let two = NaiveTime::from_hms_opt(14, 5, 0).expect("an hour");
        assert_eq!(time(Language::Fr, two), "14:05");
        let written = Language::ALL.map(|language| quarter(language, 2026, 1));
        assert_eq!(
            written,
            [
                "1er trimestre 2026",
                "1e kwartaal 2026",
                "1. Quartal 2026",
                "1st quarter of 2026"
            ]
        );
        assert_eq!(quarter(Language::En, 2026, 3), "3rd quarter of 2026");
    }
}
