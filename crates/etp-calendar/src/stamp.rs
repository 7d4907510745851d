//! A day, a time or a length as calendar files write them. Knows no time zone.

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};

/// Before it, other calendars were kept than the one the files mean.
const OLDEST_YEAR: u32 = 1600;
/// Longer than a thousand years is a mistake, and would leave the calendar.
const LONGEST_DAYS: i64 = 400_000;

/// A point of time as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stamp {
    Day(NaiveDate),
    Wall(NaiveDateTime),
    Utc(NaiveDateTime),
}

/// Reads `20261025`, `20261025T023000` or `20261025T003000Z`.
pub(crate) fn stamp(text: &str) -> Option<Stamp> {
    let text = text.trim().to_ascii_uppercase();
    let (day, time) = text.split_at_checked(8).filter(|_| text.is_ascii())?;
    let [year, month, date] = [day.get(..4)?, &day[4..6], &day[6..]].map(digits);
    let year = year.filter(|year| *year >= OLDEST_YEAR)?;
    let day = NaiveDate::from_ymd_opt(year.cast_signed(), month?, date?)?;
    if time.is_empty() {
        return Some(Stamp::Day(day));
    }
    match clock(day, time.strip_suffix('Z').unwrap_or(time))? {
        at if time.ends_with('Z') => Some(Stamp::Utc(at)),
        at => Some(Stamp::Wall(at)),
    }
}

fn clock(day: NaiveDate, time: &str) -> Option<NaiveDateTime> {
    let time = time.strip_prefix('T').filter(|time| time.len() == 6)?;
    let [hour, minute, second] = [time.get(..2)?, time.get(2..4)?, time.get(4..)?].map(digits);
    // A leap second is the second before it: nobody's appointment depends on it.
    day.and_hms_opt(hour?, minute?, second?.min(59))
        .filter(|_| second <= Some(60))
}

pub(crate) fn digits(text: &str) -> Option<u32> {
    let all = text.bytes().all(|byte| byte.is_ascii_digit());
    all.then(|| text.parse().ok()).flatten()
}

/// A length as written: days of the wall clock, and time that passes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Length {
    pub(crate) days: TimeDelta,
    pub(crate) time: TimeDelta,
}

impl Length {
    /// Reads `P1DT2H30M`, `P2W` or `-PT15M`.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let text = text.trim().to_ascii_uppercase();
        let (sign, text) = match text.strip_prefix('-') {
            Some(rest) => (-1, rest),
            None => (1, text.strip_prefix('+').unwrap_or(&text)),
        };
        let text = text.strip_prefix('P').filter(|rest| !rest.is_empty())?;
        let (date, time) = text.split_once('T').unwrap_or((text, ""));
        let days = sum(date, &[('W', 7), ('D', 1)])?;
        let seconds = sum(time, &[('H', 3_600), ('M', 60), ('S', 1)])?;
        let fits = days <= LONGEST_DAYS && seconds <= LONGEST_DAYS * 86_400;
        fits.then(|| Self {
            days: TimeDelta::days(sign * days),
            time: TimeDelta::seconds(sign * seconds),
        })
    }

    pub(crate) fn total(self) -> TimeDelta {
        self.days + self.time
    }
}

/// The sum of `3H20M` with what each letter is worth; the letters keep their order.
fn sum(text: &str, worth: &[(char, i64)]) -> Option<i64> {
    let (mut rest, mut sum) = (text, 0);
    for (letter, value) in worth {
        if let Some((number, after)) = rest.split_once(*letter) {
            let number = digits(number).filter(|_| !number.is_empty())?;
            sum += i64::from(number) * value;
            rest = after;
        }
    }
    rest.is_empty().then_some(sum)
}

/// A time in a test, written as in a file.
#[cfg(test)]
pub(crate) fn at(text: &str) -> NaiveDateTime {
    match stamp(text) {
        Some(Stamp::Wall(at) | Stamp::Utc(at)) => at,
        Some(Stamp::Day(day)) => day.and_time(chrono::NaiveTime::MIN),
        None => panic!("{text} is no time"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn days_walls_and_instants_are_told_apart() {
        assert!(matches!(stamp("20240229"), Some(Stamp::Day(_))));
        assert!(matches!(stamp("20240229T235960"), Some(Stamp::Wall(_))));
        assert!(matches!(stamp(" 20240229t120000z"), Some(Stamp::Utc(_))));
    }

    #[test]
    fn what_is_no_time_is_not_read_as_one() {
        let wrong = [
            "",
            "2024",
            "20230229",
            "20240229T",
            "20240229T1200",
            "20240229T240000",
            "20240229T120061",
            "2024-02-29",
            "+0240229",
            "00240229",
            "2024é229",
            "20241é29",
            "20240229T12é00",
        ];
        assert_eq!(wrong.map(stamp), [None; 13]);
    }

    proptest! {
        #[test]
        fn any_words_are_a_time_or_none(words in "[0-9TZPDé-]{0,20}") {
            let (_, _) = (stamp(&words), Length::read(&words));
        }
    }

    #[test]
    fn lengths_keep_days_apart_from_time() {
        let read = |text| Length::read(text).map(|length| (length.days, length.time));
        let (day, minute, none) = (TimeDelta::days(1), TimeDelta::minutes(1), TimeDelta::zero());
        assert_eq!(read("P1DT1H30M"), Some((day, minute * 90)));
        assert_eq!(read("P2W"), Some((day * 14, none)));
        assert_eq!(read("-PT15M"), Some((none, minute * -15)));
        assert_eq!(read("PT0S"), Some((none, none)));
        let wrong = [
            "",
            "P",
            "1H",
            "P1M",
            "PTH",
            "PT1H1",
            "PT5M1H",
            "P4294967295W",
            "PT-1H",
        ];
        assert_eq!(wrong.map(read), [None; 9]);
    }
}
