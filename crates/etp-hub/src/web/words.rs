//! What rows, periods, zones and days are called. Knows no layout.

use crate::sums::{Facts, Group, Unit};
use chrono::NaiveDate;
use etp_disclosure::{Measure, Period, PeriodKind, Row};
use etp_i18n::{Language, dates, hub, sharing, word};

pub(super) fn row(language: Language, row: Row) -> String {
    let code = row.code().to_lowercase().replace('_', "-");
    named(language, &format!("sharing-row-{code}"), row.code())
}

pub(super) fn group(language: Language, group: Group) -> String {
    match group {
        Group::WideAge => hub::group_wide_age(language),
        group => named(
            language,
            &format!("sharing-group-{}", group.code()),
            group.code(),
        ),
    }
}

pub(super) fn measure(language: Language, measure: Measure) -> String {
    match measure {
        Measure::Patients => sharing::patients(language),
        Measure::Attendances => sharing::attendances(language),
    }
}

pub(super) fn period(language: Language, period: Period) -> String {
    let year = i32::from(period.year());
    match period.kind() {
        PeriodKind::Quarter => dates::quarter(language, year, number_of(period)),
        PeriodKind::HalfYear => {
            sharing::period_half_year(language, number_of(period), year.to_string())
        }
        PeriodKind::Year => sharing::period_year(language, year.to_string()),
    }
}

/// `Q1 2026`, where there is little room.
pub(super) fn short_quarter(language: Language, quarter: Period) -> String {
    hub::quarter_short(language, number_of(quarter), quarter.year().to_string())
}

/// Which quarter or half of its year: the periods of its kind that end no later.
fn number_of(period: Period) -> u32 {
    let long = period.quarters().count() as u32;
    let ended = period.whole_year().quarters();
    let ended = ended.take_while(|quarter| *quarter <= period.last_quarter());
    ended.count() as u32 / long
}

pub(super) fn unit(language: Language, facts: &Facts, unit: Unit) -> String {
    match unit {
        Unit::Region => hub::region(language),
        Unit::Zone(at) => zone(language, facts, at),
    }
}

pub(super) fn zone(language: Language, facts: &Facts, at: usize) -> String {
    let named = facts.zones.get(at).cloned().flatten();
    named.unwrap_or_else(|| hub::zone_none(language))
}

/// The day of a stamp of the hub, `2026-04-02T08:15:03Z`; the stamp itself when it is none.
pub(super) fn day(language: Language, stamp: &str) -> String {
    let day = stamp
        .get(..10)
        .and_then(|day| day.parse::<NaiveDate>().ok());
    day.map_or_else(|| stamp.to_owned(), |day| dates::short(language, day))
}

/// The sentence of a key that ends in a code; the code where there is none.
pub(super) fn named(language: Language, key: &str, code: &str) -> String {
    word(language, key).unwrap_or_else(|| code.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sums::Nothing;

    #[test]
    fn every_row_group_and_kind_of_nothing_has_its_words() {
        for language in Language::ALL {
            for each in Group::ALL {
                assert_ne!(group(language, each), each.code());
                for one in each.rows().into_iter().chain([Row::Total]) {
                    let key = format!(
                        "sharing-row-{}",
                        one.code().to_lowercase().replace('_', "-")
                    );
                    assert!(word(language, &key).is_some(), "{key}");
                }
            }
            for nothing in Nothing::ALL {
                let key = format!("hub-legend-{}", nothing.code());
                assert!(word(language, &key).is_some(), "{key}");
            }
        }
    }

    #[test]
    fn periods_are_numbered_within_their_year() {
        let said =
            ["2026Q3", "2026S2", "2026"].map(|text| period(Language::En, text.parse().unwrap()));
        assert_eq!(
            said,
            ["3rd quarter of 2026", "2nd half of 2026", "Year 2026"]
        );
        assert_eq!(
            short_quarter(Language::Fr, "2026Q1".parse().unwrap()),
            "T1 2026"
        );
    }
}
