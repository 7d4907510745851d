//! Busy times on the wall clock of the centre, between the days asked for: cut, ordered and joined.

use crate::zones::wall;
use crate::{BusyTime, Zone};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use chrono_tz::Tz;

/// The farthest two wall clocks are apart, with an hour skipped.
const FARTHEST: TimeDelta = TimeDelta::hours(30);

/// The days asked for, and what was taken of them so far.
pub(super) struct Days {
    pub(super) zone: Zone,
    from: NaiveDateTime,
    to: NaiveDateTime,
    taken: Vec<BusyTime>,
}

impl Days {
    pub(super) fn new(zone: Zone, from: NaiveDate, until: NaiveDate) -> Self {
        let after = until.succ_opt().unwrap_or(until);
        Self {
            zone,
            from: from.and_time(NaiveTime::MIN),
            to: after.and_time(NaiveTime::MIN),
            taken: Vec::new(),
        }
    }

    /// No wall clock shows an earlier time when the days begin.
    pub(super) fn first(&self) -> NaiveDateTime {
        self.from.checked_sub_signed(FARTHEST).unwrap_or(self.from)
    }

    /// No wall clock shows a later time when the days are over.
    pub(super) fn last(&self) -> NaiveDateTime {
        self.to.checked_add_signed(FARTHEST).unwrap_or(self.to)
    }

    /// What stands between two instants is taken.
    pub(super) fn take(&mut self, from: NaiveDateTime, to: NaiveDateTime) {
        for (from, to) in on_the_wall(self.zone.tz(), from, to) {
            let (from, to) = (from.max(self.from), to.min(self.to));
            if from < to {
                self.taken.push(BusyTime { from, to });
            }
        }
    }

    /// In order, joined where they touch.
    pub(super) fn joined(mut self) -> Vec<BusyTime> {
        self.taken.sort();
        let mut joined: Vec<BusyTime> = Vec::new();
        for time in self.taken {
            match joined.last_mut().filter(|last| time.from <= last.to) {
                Some(last) => last.to = last.to.max(time.to),
                None => joined.push(time),
            }
        }
        joined
    }
}

type Stretch = (NaiveDateTime, NaiveDateTime);

/// The stretches of a wall clock between two instants: two of them when the clock goes back meanwhile.
fn on_the_wall(tz: Tz, from: NaiveDateTime, to: NaiveDateTime) -> Vec<Stretch> {
    let ahead = |instant: NaiveDateTime| wall(tz, instant) - instant;
    let (start, end) = (wall(tz, from), wall(tz, to));
    if from >= to || ahead(to) >= ahead(from) {
        return vec![(start, end)];
    }
    let back = change(from, to, |instant| ahead(instant) < ahead(from));
    vec![(start, back + ahead(from)), (wall(tz, back), end)]
}

/// The second from which something holds that does not at `from` and does at `to`.
fn change(
    mut from: NaiveDateTime,
    mut to: NaiveDateTime,
    holds: impl Fn(NaiveDateTime) -> bool,
) -> NaiveDateTime {
    while to - from > TimeDelta::seconds(1) {
        let middle = from + TimeDelta::seconds((to - from).num_seconds() / 2);
        if holds(middle) {
            to = middle;
        } else {
            from = middle;
        }
    }
    to
}
