//! A point of time in a file, with the wall clock it is on; and how long something lasts from there.

use super::clocks::{Clock, Clocks};
use super::parts::{Part, parameter};
use crate::stamp::{Length, Stamp, stamp};
use chrono::{NaiveDateTime, NaiveTime, TimeDelta};
use chrono_tz::Tz;
use icalendar::parser::Property;

/// A time on a wall clock, or a day.
#[derive(Clone, Debug)]
pub(super) struct Point {
    pub(super) wall: NaiveDateTime,
    pub(super) clock: Clock,
    /// A whole day is meant, not its midnight.
    pub(super) is_day: bool,
}

impl Point {
    /// The one point a line tells.
    pub(super) fn read(line: &Property, clocks: &mut Clocks) -> Option<Self> {
        Self::of(line, line.val.as_str(), clocks)
    }

    /// One of the points a line tells. Floating times are on the centre's wall clock.
    pub(super) fn of(line: &Property, text: &str, clocks: &mut Clocks) -> Option<Self> {
        let (name, text) = named(line, text);
        let (wall, clock) = match stamp(text)? {
            Stamp::Day(day) => (day.and_time(NaiveTime::MIN), clocks.own()),
            Stamp::Utc(at) => (at, Clock::Known(Tz::UTC)),
            Stamp::Wall(at) => (at, name.map_or(clocks.own(), |name| clocks.named(&name))),
        };
        let is_day = matches!(stamp(text)?, Stamp::Day(_));
        Some(Self {
            wall,
            clock,
            is_day,
        })
    }

    pub(super) fn instant(&self) -> NaiveDateTime {
        self.clock.instant(self.wall)
    }
}

/// The name of the clock and the time. Some tools write `TZID=(UTC+01:00) Paris:2026…` without quotes,
/// and a colon of the name passes for the one before the time.
fn named<'t>(line: &Property, text: &'t str) -> (Option<String>, &'t str) {
    let name = parameter(line, "TZID").filter(|name| !name.trim().is_empty());
    match text.rsplit_once(':') {
        Some((more, text)) => (name.map(|name| format!("{name}:{more}")), text),
        None => (name.map(str::to_owned), text),
    }
}

/// How long each date of an entry lasts.
#[derive(Clone, Copy, Debug)]
pub(super) enum Lasting {
    /// To a time on the same wall clock, whatever the clock does meanwhile.
    Wall(TimeDelta),
    /// So many days of the wall clock, and then time that passes.
    Passing(Length),
}

impl Lasting {
    /// By the entry's end, its length, or the day it names.
    pub(super) fn read(
        entry: &Part,
        start: &Point,
        clocks: &mut Clocks,
    ) -> Result<Self, &'static str> {
        let lasting = if let Some(line) = entry.one("DTEND") {
            let end = Point::read(line, clocks).ok_or("date-unreadable")?;
            Self::between(start, &end)
        } else if let Some(text) = entry.value("DURATION") {
            Self::Passing(Length::read(text).ok_or("date-unreadable")?)
        } else {
            Self::Wall(TimeDelta::zero())
        };
        match lasting.total() {
            total if total < TimeDelta::zero() => Err("ends-before-start"),
            // A day without an end is that day; so is one that ends where it starts, as some tools write.
            total if total.is_zero() && start.is_day => Ok(Self::Wall(TimeDelta::days(1))),
            _ => Ok(lasting),
        }
    }

    pub(super) fn between(start: &Point, end: &Point) -> Self {
        if start.clock == end.clock {
            return Self::Wall(end.wall - start.wall);
        }
        Self::Passing(Length {
            time: end.instant() - start.instant(),
            ..Length::default()
        })
    }

    pub(super) fn total(self) -> TimeDelta {
        match self {
            Self::Wall(total) => total,
            Self::Passing(length) => length.total(),
        }
    }

    /// The instants between which a date of the entry takes place.
    pub(super) fn from(self, wall: NaiveDateTime, clock: &Clock) -> (NaiveDateTime, NaiveDateTime) {
        let start = clock.instant(wall);
        let end = match self {
            Self::Wall(total) => clock.instant(wall + total),
            Self::Passing(length) => clock.instant(wall + length.days) + length.time,
        };
        // A start that moved out of a skipped hour takes its end along.
        let end = if end > start {
            end
        } else {
            start + self.total()
        };
        (start, end)
    }
}
