//! Dates that repeat: a recurrence rule of RFC 5545 on the wall clock, so that 14:00 stays 14:00
//! whatever the clock does. Knows no time zone: who has one says what a rule's end is on the wall.

use crate::CalendarProblem;
use crate::stamp::{Stamp, stamp};
use chrono::{NaiveDateTime, NaiveTime, TimeZone};
use rrule::{RRule, Tz, Unvalidated};

/// A rule whose end was taken out, to be judged where the time zone is known.
#[derive(Debug)]
pub(crate) struct Rule {
    text: String,
    /// It ends after so many dates.
    pub(crate) count: Option<usize>,
    /// It ends at a time.
    pub(crate) until: Option<Stamp>,
}

impl Rule {
    /// Reads `FREQ=WEEKLY;COUNT=8`, with or without `RRULE:` before it.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let text = text.trim().to_ascii_uppercase();
        let text = text.strip_prefix("RRULE:").unwrap_or(&text);
        // The library slices bytes and multiplies intervals; what no rule holds does not reach it.
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"=,;+-".contains(&byte);
        let parts = || text.split(';').filter(|part| !part.is_empty());
        let idle = |part: &str| matches!(part, "INTERVAL=0" | "COUNT=0");
        if !text.bytes().all(plain) || parts().any(idle) {
            return None;
        }
        let (ends, rest): (Vec<&str>, Vec<&str>) =
            parts().partition(|part| part.starts_with("UNTIL="));
        let ends: Option<Vec<_>> = ends.iter().map(|part| stamp(&part[6..])).collect();
        Some(Self {
            count: rest
                .iter()
                .find_map(|part| part.strip_prefix("COUNT=")?.parse().ok()),
            text: rest.join(";"),
            until: ends?.first().copied(),
        })
    }

    /// What a date of it costs, in dates of a daily rule: the library tries each hour, minute or second.
    pub(crate) fn cost(&self) -> usize {
        let every = |word: &str| self.text.split(';').any(|part| part == word);
        match () {
            () if every("FREQ=SECONDLY") => 86_400,
            () if every("FREQ=MINUTELY") => 1_440,
            () if every("FREQ=HOURLY") => 24,
            () => 1,
        }
    }

    /// Its dates from a start on, in order; the end by a time is not looked at.
    pub(crate) fn dates(
        &self,
        starts: NaiveDateTime,
    ) -> Option<impl Iterator<Item = NaiveDateTime> + use<>> {
        let rule: RRule<Unvalidated> = self.text.parse().ok()?;
        let set = rule.build(Tz::UTC.from_utc_datetime(&starts)).ok()?.limit();
        Some(set.into_iter().map(|date| date.naive_utc()))
    }
}

/// The last moment a rule's end allows on a wall clock; a day is meant to its last second.
pub(crate) fn last(
    until: Stamp,
    on_the_wall: impl Fn(NaiveDateTime) -> NaiveDateTime,
) -> NaiveDateTime {
    match until {
        Stamp::Day(day) => day
            .and_hms_opt(23, 59, 59)
            .unwrap_or(day.and_time(NaiveTime::MIN)),
        Stamp::Wall(at) => at,
        Stamp::Utc(instant) => on_the_wall(instant),
    }
}

/// The starts a recurrence rule (`FREQ=WEEKLY;COUNT=8`) gives from a first start on, on the wall clock.
///
/// The first start is among them if the rule gives it. An end with a `Z` is read on the wall clock too.
///
/// # Errors
/// A rule that cannot be read, that has no end, or that gives more than `most` starts.
pub fn occurrences(
    rule: &str,
    starts: NaiveDateTime,
    most: u16,
) -> Result<Vec<NaiveDateTime>, CalendarProblem> {
    let rule = Rule::read(rule).ok_or(CalendarProblem::RuleUnreadable)?;
    let dates = rule.dates(starts).ok_or(CalendarProblem::RuleUnreadable)?;
    if rule.count.is_none() && rule.until.is_none() {
        return Err(CalendarProblem::RuleEndless);
    }
    let last = rule.until.map(|until| last(until, |at| at));
    let found: Vec<_> = dates
        .take_while(|date| last.is_none_or(|last| *date <= last))
        .take(usize::from(most) + 1)
        .collect();
    if found.len() > usize::from(most) {
        return Err(CalendarProblem::RuleEndless);
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stamp::at;

    fn given(rule: &str, starts: &str) -> Vec<String> {
        let found = occurrences(rule, at(starts), 50).unwrap();
        let written = |at: &NaiveDateTime| at.format("%Y%m%dT%H%M").to_string();
        found.iter().map(written).collect()
    }

    fn refused(rule: &str) -> CalendarProblem {
        occurrences(rule, at("20261019T140000"), 50).unwrap_err()
    }

    #[test]
    fn a_weekly_afternoon_stays_in_the_afternoon_when_the_clock_changes() {
        let found = given("FREQ=WEEKLY;COUNT=2", "20261019T140000");
        assert_eq!(found, ["20261019T1400", "20261026T1400"]);
    }

    #[test]
    fn the_29th_of_february_comes_every_four_years() {
        let found = given("RRULE:FREQ=YEARLY;COUNT=3", "20240229T090000");
        assert_eq!(found, ["20240229T0900", "20280229T0900", "20320229T0900"]);
    }

    #[test]
    fn an_end_by_day_holds_to_its_last_session() {
        let days = given("FREQ=DAILY;UNTIL=20261021", "20261019T140000");
        assert_eq!(days.len(), 3);
        let times = given("FREQ=DAILY;UNTIL=20261021T135959", "20261019T140000");
        assert_eq!(times.len(), 2);
        assert_eq!(
            given("FREQ=DAILY;UNTIL=20261018", "20261019T140000").len(),
            0
        );
    }

    #[test]
    fn the_last_tuesday_of_a_month_is_found() {
        let found = given("FREQ=MONTHLY;BYDAY=-1TU;COUNT=3", "20261027T173000");
        assert_eq!(found, ["20261027T1730", "20261124T1730", "20261229T1730"]);
    }

    #[test]
    fn a_rule_without_an_end_or_with_too_many_dates_is_refused() {
        let endless = CalendarProblem::RuleEndless;
        assert_eq!(refused("FREQ=WEEKLY"), endless);
        assert_eq!(refused("FREQ=DAILY;COUNT=51"), endless);
        assert_eq!(given("FREQ=DAILY;COUNT=50", "20261019T140000").len(), 50);
    }

    #[test]
    fn what_is_no_rule_is_refused() {
        let rules = [
            "",
            "every week",
            "FREQ=WEEKLY;COUNT=0",
            "FREQ=WEEKLY;COUNT=-1",
            "FREQ=WEEKLY;INTERVAL=0;COUNT=3",
            "FREQ=WEEKLY;UNTIL=soon",
            "FREQ=WEEKLY;BYDAY=é;COUNT=3",
            "FREQ=WEEKLY;BYDAY=XX;COUNT=3",
            "FREQ=FORTNIGHTLY;COUNT=3",
            "FREQ=YEARLY;BYMONTH=13;COUNT=3",
            "COUNT=3",
        ];
        for rule in rules {
            assert_eq!(refused(rule), CalendarProblem::RuleUnreadable, "{rule}");
        }
    }

    #[test]
    fn a_day_that_never_comes_is_looked_for_and_given_up() {
        assert_eq!(
            given(
                "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30;COUNT=2",
                "20261019T140000"
            )
            .len(),
            0
        );
    }
}
