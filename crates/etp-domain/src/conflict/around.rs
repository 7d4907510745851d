//! What can stand in a session's way at all: other sessions with one of its people or in its room,
//! and what else takes them.

use super::travel;
use crate::{Booking, Ground, Resource, Slot, Taken};
use chrono::{NaiveDateTime, TimeDelta};

/// What takes the people or the room of a session.
pub(super) struct Around<'a> {
    /// Sessions, never itself.
    pub(super) sessions: Vec<&'a Booking>,
    /// Leaves and times from other calendars.
    pub(super) taken: Vec<&'a Taken>,
}

impl<'a> Around<'a> {
    pub(super) fn of(wanted: &Booking, around: &'a [Booking], ground: &'a Ground) -> Self {
        let itself = |other: &Booking| wanted.session.is_some() && wanted.session == other.session;
        Self {
            sessions: around
                .iter()
                .filter(|other| !itself(other) && share(wanted, other))
                .collect(),
            taken: ground
                .taken
                .iter()
                .filter(|taken| needs(wanted, taken.whom))
                .collect(),
        }
    }

    /// Those in a stretch of time, or so close to it that a way might be too long.
    pub(super) fn near(&self, slot: Slot, ground: &Ground) -> Self {
        let margin = TimeDelta::minutes(travel::longest(ground));
        let close = Slot {
            from: slot
                .from
                .checked_sub_signed(margin)
                .unwrap_or(NaiveDateTime::MIN),
            to: slot
                .to
                .checked_add_signed(margin)
                .unwrap_or(NaiveDateTime::MAX),
        };
        let sessions = self.sessions.iter().copied();
        let taken = self.taken.iter().copied();
        Self {
            sessions: sessions.filter(|one| one.slot.meets(&close)).collect(),
            taken: taken.filter(|one| one.slot.meets(&close)).collect(),
        }
    }
}

fn share(one: &Booking, other: &Booking) -> bool {
    let room = one.room_taken();
    room.is_some() && room == other.room_taken()
        || (other.professionals.iter()).any(|who| one.professionals.contains(who))
        || other.patients.iter().any(|who| one.patients.contains(who))
}

fn needs(wanted: &Booking, whom: Resource) -> bool {
    match whom {
        Resource::Professional(who) => wanted.professionals.contains(&who),
        Resource::Room(room) => wanted.room_taken() == Some(room),
    }
}
