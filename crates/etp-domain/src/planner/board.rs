//! What is placed so far, and who is where: sessions are put on it and taken off again.

use super::facts::Facts;
use super::{Placed, Unplaced};
use crate::Slot;
use std::collections::BTreeMap;

/// Where and when a session is, and who leads it.
#[derive(Clone, Debug)]
pub(super) struct Seat {
    pub(super) slot: Slot,
    pub(super) room: usize,
    pub(super) educators: Vec<usize>,
}

/// The sessions and their seats.
#[derive(Clone)]
pub(super) struct Board<'a> {
    pub(super) facts: &'a Facts<'a>,
    pub(super) seats: Vec<Option<Seat>>,
    /// The sessions placed in each room.
    in_room: Vec<Vec<usize>>,
    /// The sessions placed with each educator.
    led_by: Vec<Vec<usize>>,
    /// The minutes each educator leads, sessions that stay included.
    load: Vec<i64>,
}

impl<'a> Board<'a> {
    pub(super) fn new(facts: &'a Facts<'a>) -> Self {
        Self {
            facts,
            seats: vec![None; facts.wanted.len()],
            in_room: vec![Vec::new(); facts.rooms.len()],
            led_by: vec![Vec::new(); facts.educators.len()],
            load: led_already(facts),
        }
    }

    pub(super) fn put(&mut self, which: usize, seat: Seat) {
        self.in_room[seat.room].push(which);
        for who in &seat.educators {
            self.led_by[*who].push(which);
            self.load[*who] += i64::from(self.facts.wanted[which].minutes);
        }
        self.seats[which] = Some(seat);
    }

    pub(super) fn take_off(&mut self, which: usize) {
        let Some(seat) = self.seats[which].take() else {
            return;
        };
        self.in_room[seat.room].retain(|other| *other != which);
        for who in seat.educators {
            self.led_by[who].retain(|other| *other != which);
            self.load[who] -= i64::from(self.facts.wanted[which].minutes);
        }
    }

    pub(super) fn load(&self, who: usize) -> i64 {
        self.load[who]
    }

    /// Placed sessions of its chain that would lose their order or their days between.
    pub(super) fn out_of_order(&self, which: usize, slot: Slot) -> impl Iterator<Item = usize> {
        let mates = self.facts.mates[which].iter().copied();
        mates.filter(move |mate| {
            let seat = self.seats[*mate].as_ref();
            seat.is_some_and(|seat| !self.facts.in_order((which, slot), (*mate, seat.slot)))
        })
    }

    /// Placed sessions that take a room during a stretch of time.
    pub(super) fn in_room(&self, room: usize, slot: Slot) -> impl Iterator<Item = usize> {
        self.where_seat(&self.in_room[room], move |seat| seat.slot.meets(&slot))
    }

    /// Placed sessions that somebody leads too close to that room and time.
    pub(super) fn too_close(
        &self,
        who: usize,
        room: usize,
        slot: Slot,
    ) -> impl Iterator<Item = usize> {
        let close = move |seat: &Seat| self.facts.too_close((room, slot), (seat.room, seat.slot));
        self.where_seat(&self.led_by[who], close)
    }

    /// Whether somebody leads a placed session at that time.
    pub(super) fn leads_during(&self, who: usize, slot: Slot) -> bool {
        let mut led = self.where_seat(&self.led_by[who], move |seat| seat.slot.meets(&slot));
        led.next().is_some()
    }

    fn where_seat(
        &self,
        of: &[usize],
        holds: impl Fn(&Seat) -> bool,
    ) -> impl Iterator<Item = usize> {
        let placed = of.iter().copied();
        placed.filter(move |which| self.seats[*which].as_ref().is_some_and(&holds))
    }

    /// How many are placed.
    pub(super) fn count(&self) -> usize {
        self.seats.iter().flatten().count()
    }

    /// Those without a seat.
    pub(super) fn left_over(&self) -> Vec<usize> {
        let seats = self.seats.iter().enumerate();
        let left = seats.filter(|(_, seat)| seat.is_none());
        left.map(|(which, _)| which).collect()
    }

    /// The sessions with a seat, as the plan says them.
    pub(super) fn placed(&self) -> Vec<Placed> {
        let seats = self.seats.iter().enumerate();
        let say = |(which, seat): (usize, &Option<Seat>)| {
            let seat = seat.as_ref()?;
            Some(Placed {
                which,
                slot: seat.slot,
                room: self.facts.rooms[seat.room].0,
                educators: seat
                    .educators
                    .iter()
                    .map(|who| self.facts.educators[*who])
                    .collect(),
            })
        };
        seats.filter_map(say).collect()
    }

    /// The sessions without one, each with what stood in its way.
    pub(super) fn unplaced(&self) -> Vec<Unplaced> {
        let left = self.left_over().into_iter();
        left.map(|which| self.why(which)).collect()
    }
}

fn led_already(facts: &Facts<'_>) -> Vec<i64> {
    let mut minutes = BTreeMap::new();
    for session in &facts.means.around {
        for who in &session.professionals {
            let length = (session.slot.to - session.slot.from).num_minutes();
            *minutes.entry(*who).or_insert(0) += length;
        }
    }
    let educators = facts.educators.iter();
    educators
        .map(|who| minutes.get(who).copied().unwrap_or(0))
        .collect()
}
