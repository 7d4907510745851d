//! What does not change while a plan is searched: who fits where, how long the ways are, which
//! sessions keep an order, and what is taken already. Rooms, educators and sessions go by number here.

use super::fixed::Fixed;
use super::starts::{Starts, window};
use super::{Means, Wanted};
use crate::conflict::travel::minutes;
use crate::{PlaceId, ProfessionalId, RoomId, Slot};
use std::collections::BTreeSet;

/// The facts of a plan.
pub(super) struct Facts<'a> {
    pub(super) wanted: &'a [Wanted],
    pub(super) means: &'a Means,
    /// Rooms, each once, with their place.
    pub(super) rooms: Vec<(RoomId, Option<PlaceId>)>,
    /// Educators, each once.
    pub(super) educators: Vec<ProfessionalId>,
    /// Minutes from room to room, with those to set up.
    pub(super) ways: Vec<Vec<i64>>,
    /// Whether a session may take a room: its place is the asked one, its seats are enough.
    pub(super) fits: Vec<Vec<bool>>,
    /// Whether an educator has one of the professions a session asks for.
    pub(super) may_lead: Vec<Vec<bool>>,
    /// The other sessions of each one's chain.
    pub(super) mates: Vec<Vec<usize>>,
    /// What is taken already.
    pub(super) fixed: Fixed,
    /// When each may start.
    pub(super) starts: Starts,
}

impl<'a> Facts<'a> {
    pub(super) fn of(wanted: &'a [Wanted], means: &'a Means) -> Self {
        let mut seen = BTreeSet::new();
        let rooms = means.rooms.iter().filter(|room| seen.insert(**room));
        let rooms: Vec<_> = rooms.map(|room| (*room, place_of(*room, means))).collect();
        let mut seen = BTreeSet::new();
        let educators = means.educators.iter().filter(|who| seen.insert(**who));
        let educators: Vec<_> = educators.copied().collect();
        let slots = wanted.iter().flat_map(|one| window(one, means));
        let days = slots.flat_map(crate::conflict::days::days).collect();
        let mut facts = Self {
            wanted,
            means,
            ways: ways(&rooms, means),
            fits: table(wanted, &rooms, |one, (room, _)| fits(one, *room, means)),
            may_lead: table(wanted, &educators, |one, who| may_lead(one, *who, means)),
            mates: mates(wanted),
            fixed: Fixed::of(means, &days),
            starts: Starts::default(),
            rooms,
            educators,
        };
        facts.starts = Starts::of(&facts);
        facts
    }

    /// How many educators lead a session.
    pub(super) fn leaders(&self, which: usize) -> usize {
        usize::try_from(self.wanted[which].leaders).unwrap_or(usize::MAX)
    }

    /// Whether two sessions of a chain keep their order and the days between them.
    pub(super) fn in_order(&self, one: (usize, Slot), other: (usize, Slot)) -> bool {
        let ((_, before), (later, after)) = if one.0 < other.0 {
            (one, other)
        } else {
            (other, one)
        };
        let days = (after.from.date() - before.from.date()).num_days();
        before.to <= after.from && i64::from(self.wanted[later].gap_days) <= days
    }

    /// Whether somebody cannot lead both: they overlap, or the way between them is too long.
    pub(super) fn too_close(
        &self,
        (room, slot): (usize, Slot),
        (other, held): (usize, Slot),
    ) -> bool {
        let hurried = |left: chrono::TimeDelta, way: i64| left.num_minutes() < way;
        if slot.to <= held.from {
            hurried(held.from - slot.to, self.ways[room][other])
        } else if held.to <= slot.from {
            hurried(slot.from - held.to, self.ways[other][room])
        } else {
            true
        }
    }
}

fn place_of(room: RoomId, means: &Means) -> Option<PlaceId> {
    means.ground.rooms.get(&room).map(|(place, _)| *place)
}

fn ways(rooms: &[(RoomId, Option<PlaceId>)], means: &Means) -> Vec<Vec<i64>> {
    table(rooms, rooms, |(_, from), (_, to)| match (from, to) {
        (Some(from), Some(to)) => minutes(&means.ground, *from, *to),
        _ => 0,
    })
}

fn fits(wanted: &Wanted, room: RoomId, means: &Means) -> bool {
    let known = means.ground.rooms.get(&room);
    let seats = known.and_then(|(_, seats)| *seats);
    let place = known.map(|(place, _)| *place);
    seats.is_none_or(|seats| seats >= wanted.capacity)
        && (wanted.place.is_none() || wanted.place == place)
}

fn may_lead(wanted: &Wanted, who: ProfessionalId, means: &Means) -> bool {
    let profession = means.ground.professions.get(&who);
    wanted.professions.is_empty() || profession.is_some_and(|one| wanted.professions.contains(one))
}

fn mates(wanted: &[Wanted]) -> Vec<Vec<usize>> {
    let mates = |which: usize| {
        let same = |other: &usize| *other != which && wanted[*other].chain == wanted[which].chain;
        (0..wanted.len()).filter(same).collect()
    };
    (0..wanted.len()).map(mates).collect()
}

fn table<A, B, C>(rows: &[A], columns: &[B], cell: impl Fn(&A, &B) -> C) -> Vec<Vec<C>> {
    let row = |row| columns.iter().map(|column| cell(row, column)).collect();
    rows.iter().map(row).collect()
}
