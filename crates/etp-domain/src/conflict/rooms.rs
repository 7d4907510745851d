//! The room of a session: taken by another, taken by something else, too small.

use super::around::Around;
use super::{Conflict, ConflictKind};
use crate::{Booking, Ground, Resource, Slot};

/// A room with fewer seats than people may come.
pub(super) fn whenever(wanted: &Booking, ground: &Ground) -> Option<Conflict> {
    let room = wanted.room_taken()?;
    let (_, seats) = ground.rooms.get(&room)?;
    let seats = seats.filter(|seats| *seats < wanted.capacity)?;
    Some(
        Conflict::new(ConflictKind::RoomTooSmall)
            .naming("room", room)
            .naming("seats", seats)
            .naming("capacity", wanted.capacity),
    )
}

/// What takes the room at that time.
pub(super) fn at(
    wanted: &Booking,
    slot: Slot,
    around: &Around<'_>,
) -> impl Iterator<Item = Conflict> {
    let room = wanted.room_taken();
    room.into_iter().flat_map(move |room| {
        let sessions = around
            .sessions
            .iter()
            .filter(move |other| other.room_taken() == Some(room) && other.slot.meets(&slot));
        let busy = around
            .taken
            .iter()
            .filter(move |taken| taken.whom == Resource::Room(room) && taken.slot.meets(&slot));
        let taken = sessions.map(move |other| {
            Conflict::new(ConflictKind::RoomTaken)
                .naming("room", room)
                .with(other)
                .during(other.slot)
        });
        taken.chain(busy.map(move |taken| {
            Conflict::new(ConflictKind::RoomBusy)
                .naming("room", room)
                .during(taken.slot)
        }))
    })
}
