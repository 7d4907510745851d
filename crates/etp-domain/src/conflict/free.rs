//! The next times nothing stands against.

use super::around::Around;
use super::{Conflict, ConflictKind, at, whenever};
use crate::{Booking, Ground, Slot};
use chrono::{NaiveDate, NaiveTime};

/// The next stretches as long as the wanted one, on days from `from` and before `until`, starting at
/// the given hours, against which nothing hard stands (nor a school holiday); the earliest first,
/// `most` of them. None at all when something hard stands against it at any time.
pub fn free_slots(
    wanted: &Booking,
    (from, until): (NaiveDate, NaiveDate),
    hours: &[NaiveTime],
    around: &[Booking],
    ground: &Ground,
    most: usize,
) -> Vec<Slot> {
    if whenever(wanted, ground).any(|conflict| conflict.hard) {
        return Vec::new();
    }
    let around = Around::of(wanted, around, ground);
    let mut hours = hours.to_vec();
    hours.sort_unstable();
    hours.dedup();
    let days = from.iter_days().take_while(|day| *day < until);
    days.flat_map(|day| free_on(day, &hours, wanted, &around, ground))
        .take(most)
        .collect()
}

fn free_on(
    day: NaiveDate,
    hours: &[NaiveTime],
    wanted: &Booking,
    around: &Around<'_>,
    ground: &Ground,
) -> Vec<Slot> {
    let length = wanted.slot.to - wanted.slot.from;
    let starts = hours.iter().map(|hour| day.and_time(*hour));
    let slots: Vec<_> = starts
        .filter_map(|from| {
            Some(Slot {
                from,
                to: from.checked_add_signed(length)?,
            })
        })
        .collect();
    let (Some(first), Some(last)) = (slots.first(), slots.last()) else {
        return Vec::new();
    };
    let whole = Slot {
        from: first.from,
        to: last.to,
    };
    let near = around.near(whole, ground);
    let free = |slot: &Slot| !at(wanted, *slot, &near, ground).any(|one| avoided(&one));
    slots.into_iter().filter(free).collect()
}

fn avoided(conflict: &Conflict) -> bool {
    conflict.hard || conflict.kind == ConflictKind::SchoolHoliday
}
