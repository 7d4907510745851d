//! A wall clock as a file describes it: when it changed, from what to what.

use super::parts::Part;
use crate::repeat::{self, Rule};
use crate::stamp::{self, Stamp, stamp};
use chrono::{NaiveDateTime, TimeDelta};

/// Twice a year since 1601, where some tools begin, is less.
const MOST_CHANGES: usize = 1_000;

/// The changes of a clock in their order, none of them twice.
#[derive(Debug, PartialEq)]
pub(super) struct Rules {
    changes: Vec<Change>,
}

/// A change: the instant, and how far the clock is ahead of UTC before and after.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Change {
    at: NaiveDateTime,
    before: TimeDelta,
    after: TimeDelta,
}

impl Rules {
    /// The rules of a `VTIMEZONE` up to a day; nothing if a part of them cannot be read.
    pub(super) fn read(zone: &Part, last: NaiveDateTime) -> Option<Self> {
        let halves: Option<Vec<_>> = zone.inner.iter().map(|half| changes(half, last)).collect();
        let mut changes = halves?.concat();
        changes.sort_by_key(|change| change.at);
        changes.dedup_by_key(|change| change.at);
        for one in 1..changes.len() {
            changes[one].before = changes[one - 1].after;
        }
        (!changes.is_empty()).then_some(Self { changes })
    }

    /// The first of two, and as long after the gap as it stands in it.
    pub(super) fn instant(&self, wall: NaiveDateTime) -> NaiveDateTime {
        let past = |change: &Change| wall - change.before >= change.at;
        match self.last_change(past) {
            Some(change) if wall - change.after >= change.at => wall - change.after,
            Some(change) => wall - change.before,
            None => wall - self.changes[0].before,
        }
    }

    pub(super) fn wall(&self, instant: NaiveDateTime) -> NaiveDateTime {
        match self.last_change(|change| change.at <= instant) {
            Some(change) => instant + change.after,
            None => instant + self.changes[0].before,
        }
    }

    fn last_change(&self, past: impl Fn(&Change) -> bool) -> Option<&Change> {
        let passed = self.changes.partition_point(past);
        passed
            .checked_sub(1)
            .and_then(|last| self.changes.get(last))
    }
}

/// The changes one half of a zone tells: to summer time, or back.
fn changes(half: &Part, last: NaiveDateTime) -> Option<Vec<Change>> {
    let before = offset(half.value("TZOFFSETFROM")?)?;
    let after = offset(half.value("TZOFFSETTO")?)?;
    let mut walls = vec![wall(half.value("DTSTART")?)?];
    for line in half.all("RDATE") {
        let dates: Option<Vec<_>> = line.val.as_str().split(',').map(wall).collect();
        walls.extend(dates?);
    }
    for line in half.all("RRULE") {
        walls.extend(yearly(line.val.as_str(), walls[0], before, last)?);
    }
    let change = |wall: NaiveDateTime| Change {
        at: wall - before,
        before,
        after,
    };
    Some(walls.into_iter().map(change).collect())
}

fn yearly(
    rule: &str,
    first: NaiveDateTime,
    before: TimeDelta,
    last: NaiveDateTime,
) -> Option<Vec<NaiveDateTime>> {
    let rule = Rule::read(rule).filter(|rule| rule.cost() == 1)?;
    let until = rule
        .until
        .map(|until| repeat::last(until, |instant| instant + before));
    let last = until.map_or(last, |until| until.min(last));
    let dates = rule.dates(first)?.take_while(|date| *date <= last);
    let dates: Vec<_> = dates.take(MOST_CHANGES + 1).collect();
    (dates.len() <= MOST_CHANGES).then_some(dates)
}

fn wall(text: &str) -> Option<NaiveDateTime> {
    match stamp(text)? {
        Stamp::Wall(at) => Some(at),
        Stamp::Day(_) | Stamp::Utc(_) => None,
    }
}

/// `+0200`, `-023000`: ahead of UTC by so much.
fn offset(text: &str) -> Option<TimeDelta> {
    let (sign, digits) = text.split_at_checked(1)?;
    let sign = match sign {
        "+" => 1,
        "-" => -1,
        _ => return None,
    };
    let number = |from: usize| stamp::digits(digits.get(from..from + 2)?);
    let seconds = if digits.len() == 6 { number(4)? } else { 0 };
    let good = matches!(digits.len(), 4 | 6) && number(0)? < 24;
    let ahead = i64::from(number(0)?) * 3_600 + i64::from(number(2)?) * 60 + i64::from(seconds);
    good.then(|| TimeDelta::seconds(sign * ahead))
}

#[cfg(test)]
mod tests {
    use super::super::parts::split;
    use super::*;
    use crate::stamp::at;
    use crate::zones;
    use chrono_tz::Tz;
    use proptest::prelude::*;

    const ZONE: &str = "BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:Own\nBEGIN:STANDARD\n\
        DTSTART:16011028T030000\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\nTZOFFSETFROM:+0200\n\
        TZOFFSETTO:+0100\nEND:STANDARD\nBEGIN:DAYLIGHT\nDTSTART:16010325T020000\n\
        RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\n\
        END:DAYLIGHT\nEND:VTIMEZONE\nEND:VCALENDAR\n";

    fn rules(text: &str) -> Option<Rules> {
        Rules::read(&split(text).unwrap()[0], at("20500101"))
    }

    #[test]
    fn an_hour_shown_twice_is_the_first_and_a_skipped_one_moves_forward() {
        let rules = rules(ZONE).unwrap();
        assert_eq!(rules.instant(at("20261025T023000")), at("20261025T003000"));
        let skipped = rules.instant(at("20260329T023000"));
        assert_eq!(rules.wall(skipped), at("20260329T033000"));
    }

    #[test]
    fn a_zone_with_one_offset_for_ever_is_read() {
        let text = "BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nBEGIN:STANDARD\nDTSTART:19700101T000000\n\
            TZOFFSETFROM:-0330\nTZOFFSETTO:-0330\nEND:STANDARD\nEND:VTIMEZONE\nEND:VCALENDAR\n";
        let rules = rules(text).unwrap();
        assert_eq!(rules.instant(at("20260101T120000")), at("20260101T153000"));
        assert_eq!(rules.wall(at("19600101T153000")), at("19600101T120000"));
    }

    #[test]
    fn a_zone_that_is_half_described_is_not_described() {
        assert!(rules(&ZONE.replace("TZOFFSETTO:+0200\n", "")).is_none());
        assert!(rules(&ZONE.replace("+0200", "+2")).is_none());
        assert!(rules(&ZONE.replace("FREQ=YEARLY", "FREQ=SECONDLY")).is_none());
        assert!(rules("BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nEND:VTIMEZONE\nEND:VCALENDAR").is_none());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        /// Seen at every minute of two years, the described clock is the database's.
        #[test]
        fn the_rule_of_europe_written_out_is_the_database_s(minutes in 0i64..1_051_200) {
            let (rules, paris) = (rules(ZONE).unwrap(), Tz::Europe__Paris);
            let time = at("20260101") + TimeDelta::minutes(minutes);
            prop_assert_eq!(rules.wall(time), zones::wall(paris, time));
            prop_assert_eq!(rules.instant(time), zones::instant(paris, time));
        }
    }
}
