//! The dates of an entry that repeats, between the days asked for: what its rules add, what is taken
//! out, and what stands elsewhere in the file because it was moved.

use super::clocks::Clocks;
use super::entry::{Taken, period};
use super::parts::{Part, parameter};
use super::point::{Lasting, Point};
use crate::repeat::{self, Rule};
use chrono::{NaiveDate, NaiveDateTime};
use icalendar::parser::Property;
use std::collections::{BTreeSet, HashMap, HashSet};

/// More dates of one entry between two days are no appointment.
const MOST: usize = 4_000;
/// The steps all rules of a file may take together, so that no file keeps anybody waiting.
const STEPS: usize = 1_000_000;
/// What a rule costs that was given up by the library, which looked long for a date that never came.
const GIVEN_UP: usize = 100_000;

const UNREADABLE: &str = "rule-unreadable";

/// What the rules of a file need to know: the days asked for, and the dates that were moved.
pub(super) struct Series<'a> {
    first: NaiveDateTime,
    last: NaiveDateTime,
    moved: HashMap<&'a str, Vec<&'a Property<'a>>>,
    steps: usize,
}

impl<'a> Series<'a> {
    pub(super) fn new(parts: &'a [Part<'a>], first: NaiveDateTime, last: NaiveDateTime) -> Self {
        let mut moved: HashMap<_, Vec<_>> = HashMap::new();
        for part in parts {
            if let (Some(uid), Some(line)) = (part.value("UID"), part.one("RECURRENCE-ID")) {
                moved.entry(uid).or_default().push(line);
            }
        }
        Self {
            first,
            last,
            moved,
            steps: STEPS,
        }
    }

    /// The starts of an entry on its own wall clock.
    pub(super) fn walls(
        &mut self,
        entry: &Part,
        start: &Point,
        lasting: Lasting,
        clocks: &mut Clocks,
    ) -> Result<BTreeSet<NaiveDateTime>, &'static str> {
        let mut walls = BTreeSet::from([start.wall]);
        if entry.one("RECURRENCE-ID").is_some() {
            return Ok(walls);
        }
        for line in entry.all("RRULE") {
            let dates = self.dates(line, start, lasting);
            walls.extend(dates.ok_or(UNREADABLE)?);
        }
        for point in points(entry.all("RDATE").filter(|line| !is_period(line)), clocks)? {
            walls.insert(start.clock.wall(point.instant()));
        }
        let mut out = Out::default();
        for point in points(entry.all("EXDATE"), clocks)? {
            out.add(&point, start);
        }
        let moved = entry.value("UID").and_then(|uid| self.moved.get(uid));
        for line in moved.into_iter().flatten() {
            // One that cannot be read is named with its own entry.
            let point = Point::read(line, clocks);
            point.into_iter().for_each(|point| out.add(&point, start));
        }
        for line in entry.all("EXRULE") {
            let dates = self.dates(line, start, lasting).ok_or(UNREADABLE)?;
            walls.retain(|wall| !dates.contains(wall));
        }
        walls.retain(|wall| !out.holds(*wall, start.clock.instant(*wall)));
        Ok(walls)
    }

    /// The additional dates of an entry that bring their own end.
    pub(super) fn extra(
        &self,
        entry: &Part,
        clocks: &mut Clocks,
    ) -> Result<Vec<Taken>, &'static str> {
        let mut taken = Vec::new();
        for line in entry.all("RDATE").filter(|line| is_period(line)) {
            for text in line.val.as_str().split(',') {
                taken.push(period(line, text, clocks).ok_or("date-unreadable")?);
            }
        }
        Ok(taken)
    }

    /// The dates of a rule that can touch the days asked for.
    fn dates(
        &mut self,
        line: &Property,
        start: &Point,
        lasting: Lasting,
    ) -> Option<BTreeSet<NaiveDateTime>> {
        let rule = Rule::read(line.val.as_str()).filter(|_| self.steps > 0)?;
        let until = rule
            .until
            .map(|until| repeat::last(until, |at| start.clock.wall(at)));
        let last = until.map_or(self.last, |until| until.min(self.last));
        let (mut found, mut taken) = (BTreeSet::new(), 0);
        for date in rule.dates(start.wall)? {
            if date > last {
                return Some(found);
            }
            if date + lasting.total() >= self.first {
                found.insert(date);
            }
            if found.len() > MOST || !self.pay(rule.cost()) {
                return None;
            }
            taken += 1;
        }
        let whole = rule.count == Some(taken) || self.pay(GIVEN_UP);
        whole.then_some(found)
    }

    fn pay(&mut self, steps: usize) -> bool {
        let left = self.steps.checked_sub(steps);
        self.steps = left.unwrap_or(0);
        left.is_some()
    }
}

/// The dates that are taken out of a series: by instant, or by day where a day is named.
#[derive(Default)]
struct Out {
    instants: HashSet<NaiveDateTime>,
    days: HashSet<NaiveDate>,
}

impl Out {
    fn add(&mut self, point: &Point, start: &Point) {
        if point.is_day {
            self.days.insert(point.wall.date());
        } else if start.is_day {
            self.days.insert(start.clock.wall(point.instant()).date());
        } else {
            self.instants.insert(point.instant());
        }
    }

    fn holds(&self, wall: NaiveDateTime, instant: NaiveDateTime) -> bool {
        self.instants.contains(&instant) || self.days.contains(&wall.date())
    }
}

fn is_period(line: &Property) -> bool {
    parameter(line, "VALUE").is_some_and(|kind| kind.eq_ignore_ascii_case("PERIOD"))
}

fn points<'p>(
    lines: impl Iterator<Item = &'p Property<'p>>,
    clocks: &mut Clocks,
) -> Result<Vec<Point>, &'static str> {
    let mut points = Vec::new();
    for line in lines {
        for text in line
            .val
            .as_str()
            .split(',')
            .filter(|text| !text.trim().is_empty())
        {
            points.push(Point::of(line, text, clocks).ok_or("date-unreadable")?);
        }
    }
    Ok(points)
}
