//! What takes rooms and educators before anything is placed: sessions that stay, leaves, times from
//! other calendars; found by day.

use super::Means;
use crate::conflict::travel::{Stop, haste, longest};
use crate::{Booking, ConflictKind, Ground, PlaceId, ProfessionalId, Resource, Slot, Taken};
use chrono::{Days, NaiveDate};
use std::collections::{BTreeSet, HashMap};

/// A time that is taken, and what that is to a session.
#[derive(Clone, Copy)]
pub(super) struct Held {
    slot: Slot,
    place: Option<PlaceId>,
    pub(super) kind: ConflictKind,
}

/// Everything that is taken on the days of a plan.
pub(super) struct Fixed {
    held: HashMap<(Resource, NaiveDate), Vec<Held>>,
    /// How many days away a session may be and still be too far for a way.
    reach: Days,
}

impl Fixed {
    /// What is taken on those days, and so near to them that a way might be too long.
    pub(super) fn of(means: &Means, days: &BTreeSet<NaiveDate>) -> Self {
        let reach = u64::try_from(longest(&means.ground) / 1440 + 1).unwrap_or(1);
        let mut fixed = Self {
            held: HashMap::new(),
            reach: Days::new(reach),
        };
        let near: BTreeSet<_> = days
            .iter()
            .flat_map(|day| fixed.around(*day, *day))
            .collect();
        for session in &means.around {
            fixed.hold_session(session, &means.ground, &near);
        }
        for taken in &means.ground.taken {
            fixed.hold(taken.whom, of_calendar(taken), &near);
        }
        fixed
    }

    fn hold_session(&mut self, session: &Booking, ground: &Ground, near: &BTreeSet<NaiveDate>) {
        let held = |kind| Held {
            slot: session.slot,
            place: session.whereabouts(ground),
            kind,
        };
        if let Some(room) = session.room_taken() {
            self.hold(Resource::Room(room), held(ConflictKind::RoomTaken), near);
        }
        for who in &session.professionals {
            let whom = Resource::Professional(*who);
            self.hold(whom, held(ConflictKind::ProfessionalTaken), near);
        }
    }

    fn hold(&mut self, whom: Resource, held: Held, near: &BTreeSet<NaiveDate>) {
        let (first, last) = (held.slot.from.date(), held.slot.to.date());
        for day in near.range(first..=last.max(first)) {
            self.held.entry((whom, *day)).or_default().push(held);
        }
    }

    /// What takes somebody or a room during a stretch of time.
    pub(super) fn during(&self, whom: Resource, slot: Slot) -> impl Iterator<Item = &Held> {
        let on = move |day| self.held.get(&(whom, day));
        let held = crate::conflict::days::days(slot).filter_map(on).flatten();
        held.filter(move |held| held.slot.meets(&slot))
    }

    /// Whether somebody comes on time from, and to, every session that stays.
    pub(super) fn can_come(&self, who: ProfessionalId, here: Stop, ground: &Ground) -> bool {
        let whom = Resource::Professional(who);
        let days = self.around(here.slot.from.date(), here.slot.to.date());
        let mut held = days.filter_map(|day| self.held.get(&(whom, day))).flatten();
        held.all(|held| {
            let stop = |place| Stop {
                slot: held.slot,
                place,
            };
            held.place
                .is_none_or(|place| haste(ground, here, stop(place)).is_none())
        })
    }

    fn around(&self, first: NaiveDate, last: NaiveDate) -> impl Iterator<Item = NaiveDate> + use<> {
        let first = first.checked_sub_days(self.reach).unwrap_or(first);
        let last = last.checked_add_days(self.reach).unwrap_or(last);
        first.iter_days().take_while(move |day| *day <= last)
    }
}

fn of_calendar(taken: &Taken) -> Held {
    let kind = match taken.whom {
        Resource::Room(_) => ConflictKind::RoomBusy,
        Resource::Professional(_) if taken.leave => ConflictKind::ProfessionalAway,
        Resource::Professional(_) => ConflictKind::ProfessionalBusy,
    };
    Held {
        slot: taken.slot,
        place: None,
        kind,
    }
}
