//! The day and the hour of a session: closed days, and when its place is open.

use super::{Conflict, ConflictKind};
use crate::{Booking, Closure, ClosureKind, Ground, OpenHours, PlaceId, Slot};
use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, Timelike};

/// What closes a day of it, and its place when that is not open.
pub(super) fn at(wanted: &Booking, slot: Slot, ground: &Ground) -> impl Iterator<Item = Conflict> {
    let place = wanted.whereabouts(ground);
    let shut = place.filter(|place| !is_open(ground, *place, slot));
    let shut = shut.map(|place| Conflict::new(ConflictKind::PlaceClosed).naming("place", place));
    closures(ground, slot).into_iter().map(closed).chain(shut)
}

fn closed(closure: &Closure) -> Conflict {
    let said = Conflict::new(closure.kind.stands_against());
    match closure.kind {
        ClosureKind::Public => said
            .naming("holiday", &closure.name)
            .naming("country", &closure.country),
        ClosureKind::School => said.naming("holiday", &closure.name),
        ClosureKind::ForbiddenWeek => said.naming("week", &closure.name),
    }
}

impl ClosureKind {
    /// What a closed day of this kind is to a session.
    pub(crate) fn stands_against(self) -> ConflictKind {
        match self {
            Self::Public => ConflictKind::Holiday,
            Self::School => ConflictKind::SchoolHoliday,
            Self::ForbiddenWeek => ConflictKind::ForbiddenWeek,
        }
    }
}

/// What closes the days of a stretch of time, each once.
pub(crate) fn closures(ground: &Ground, slot: Slot) -> Vec<&Closure> {
    let mut found = Vec::new();
    for closure in days(slot)
        .filter_map(|day| ground.closures.get(&day))
        .flatten()
    {
        if !found.contains(&closure) {
            found.push(closure);
        }
    }
    found
}

/// The days of a stretch of time; one that ends at midnight has nothing of the next day.
pub(crate) fn days(slot: Slot) -> impl Iterator<Item = NaiveDate> {
    let first = slot.from.date();
    let mut days = first.iter_days();
    let later = move |day: &NaiveDate| day.and_time(NaiveTime::MIN) < slot.to;
    days.next().into_iter().chain(days.take_while(later))
}

/// Whether a place is open the whole time. Stretches that touch count as one, over midnight too; a
/// place nobody wrote hours down for is always open.
pub(crate) fn is_open(ground: &Ground, place: PlaceId, slot: Slot) -> bool {
    let Some(hours) = ground.hours.get(&place).filter(|hours| !hours.is_empty()) else {
        return true;
    };
    let mut open_until = slot.from;
    while open_until < slot.to {
        match hours.iter().filter_map(|one| lasts(one, open_until)).max() {
            Some(later) => open_until = later,
            None => return false,
        }
    }
    true
}

/// Until when a stretch of opening hours lasts that is running at a moment.
fn lasts(stretch: &OpenHours, at: NaiveDateTime) -> Option<NaiveDateTime> {
    let its_day = u32::from(stretch.weekday) == at.weekday().number_from_monday();
    let till_midnight = ends_the_day(stretch.to);
    let running = its_day && stretch.from <= at.time() && (till_midnight || at.time() < stretch.to);
    if !running {
        None
    } else if till_midnight {
        at.date()
            .checked_add_days(Days::new(1))
            .map(|next| next.and_time(NaiveTime::MIN))
    } else {
        Some(at.date().and_time(stretch.to))
    }
}

/// The last minute of the day stands for its end: a clock shows no 24:00.
fn ends_the_day(time: NaiveTime) -> bool {
    (time.hour(), time.minute()) == (23, 59)
}
