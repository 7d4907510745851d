//! One entry of a calendar file: the instants between which it takes somebody's time, or why not.

use super::clocks::Clocks;
use super::parts::{Part, parameter};
use super::point::{Lasting, Point};
use super::series::Series;
use crate::stamp::{Length, stamp};
use chrono::NaiveDateTime;
use icalendar::parser::Property;

/// Between two instants.
pub(super) type Taken = (NaiveDateTime, NaiveDateTime);

/// Whether an entry can take time at all: not when it is cancelled, nor when its tool shows it as free.
pub(super) fn takes_time(part: &Part) -> bool {
    let says = |name: &str, word: &str| {
        let value = part.value(name);
        value.is_some_and(|value| value.eq_ignore_ascii_case(word))
    };
    part.place > 0 && !says("STATUS", "CANCELLED") && !says("TRANSP", "TRANSPARENT")
}

/// The times an entry takes.
pub(super) fn times(
    entry: &Part,
    clocks: &mut Clocks,
    series: &mut Series,
) -> Result<Vec<Taken>, &'static str> {
    if entry.kind == "VFREEBUSY" {
        return free_busy(entry, clocks).ok_or("date-unreadable");
    }
    let start = entry.one("DTSTART").ok_or("no-start")?;
    let start = Point::read(start, clocks).ok_or("date-unreadable")?;
    let lasting = Lasting::read(entry, &start, clocks)?;
    let mut taken = series.extra(entry, clocks)?;
    for wall in series.walls(entry, &start, lasting, clocks)? {
        taken.push(lasting.from(wall, &start.clock));
    }
    Ok(taken)
}

/// Why an entry is named although its own time was read: nobody can tell which date of its series it
/// stands for, or it moves all dates after that one, which is not read.
pub(super) fn half_read(entry: &Part) -> Option<&'static str> {
    let line = entry.one("RECURRENCE-ID")?;
    if stamp(line.val.as_str()).is_none() {
        return Some("date-unreadable");
    }
    parameter(line, "RANGE").map(|_| "rule-unreadable")
}

fn free_busy(entry: &Part, clocks: &mut Clocks) -> Option<Vec<Taken>> {
    let free = |line: &&Property| {
        parameter(line, "FBTYPE").is_some_and(|kind| kind.eq_ignore_ascii_case("FREE"))
    };
    let mut taken = Vec::new();
    for line in entry.all("FREEBUSY").filter(|line| !free(line)) {
        for text in line.val.as_str().split(',') {
            taken.push(period(line, text, clocks)?);
        }
    }
    Some(taken)
}

/// `20260101T080000Z/20260101T090000Z` or `20260101T080000Z/PT1H`.
pub(super) fn period(line: &Property, text: &str, clocks: &mut Clocks) -> Option<Taken> {
    let (start, end) = text.split_once('/')?;
    let start = Point::of(line, start, clocks)?;
    let lasting = match Length::read(end) {
        Some(length) => Lasting::Passing(length),
        None => Lasting::between(&start, &Point::of(line, end, clocks)?),
    };
    Some(lasting.from(start.wall, &start.clock))
}
