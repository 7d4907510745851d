//! A seat for a session at one start: a free one, or the one for which the least has to go.

use super::board::{Board, Seat};
use super::starts::Start;
use crate::Slot;

/// A seat, and the placed sessions that would have to leave theirs for it.
pub(super) struct Offer {
    pub(super) seat: Seat,
    pub(super) leave: Vec<usize>,
    pub(super) cost: u64,
}

/// What it costs that a placed session leaves its seat.
type Price<'p> = &'p dyn Fn(usize) -> u64;

impl Board<'_> {
    /// A seat nobody has to leave anything for: the best free room, the educators with the least to do.
    pub(super) fn free_seat(&self, which: usize, start: &Start) -> Option<Seat> {
        if self.out_of_order(which, start.slot).next().is_some() {
            return None;
        }
        let mut rooms = self.rooms(which, start);
        rooms.find_map(|(room, crew)| {
            if self.in_room(room, start.slot).next().is_some() {
                return None;
            }
            let able = self
                .able(crew, room, start.slot)
                .map(|who| (0, self.load(who), who));
            let educators = self.choose(which, able.collect())?;
            let slot = start.slot;
            Some(Seat {
                slot,
                room,
                educators,
            })
        })
    }

    /// The seat for which the cheapest have to leave theirs.
    pub(super) fn cheapest(&self, which: usize, start: &Start, price: Price<'_>) -> Option<Offer> {
        let chain: Vec<_> = self.out_of_order(which, start.slot).collect();
        let rooms = self.rooms(which, start);
        let offers = rooms.filter_map(|(room, crew)| {
            let mut leave = chain.clone();
            add(&mut leave, self.in_room(room, start.slot));
            let educators = self.cheapest_crew(which, (room, start.slot), crew, &leave, price)?;
            for who in &educators {
                add(&mut leave, self.too_close(*who, room, start.slot));
            }
            let cost = leave.iter().map(|other| price(*other)).sum();
            let slot = start.slot;
            let seat = Seat {
                slot,
                room,
                educators,
            };
            Some(Offer { seat, leave, cost })
        });
        offers.min_by_key(|offer| offer.cost)
    }

    fn cheapest_crew(
        &self,
        which: usize,
        (room, slot): (usize, Slot),
        crew: &[usize],
        leave: &[usize],
        price: Price<'_>,
    ) -> Option<Vec<usize>> {
        let cost = |who| {
            let close = self.too_close(who, room, slot);
            let others = close.filter(|other| !leave.contains(other));
            others.map(price).sum()
        };
        let ranked = crew.iter().map(|who| (cost(*who), self.load(*who), *who));
        self.choose(which, ranked.collect())
    }

    /// Rooms a session may take at a start, as far as nothing is placed, with who could lead it there.
    pub(super) fn rooms<'b>(
        &'b self,
        which: usize,
        start: &Start,
    ) -> impl Iterator<Item = (usize, &'b [usize])> {
        let free = &self.facts.starts.free[start.free];
        let rooms = free.rooms.iter();
        let fitting = rooms.filter(move |(room, _)| self.facts.fits[which][*room]);
        fitting.map(|(room, crew)| (*room, free.crews[*crew].as_slice()))
    }

    /// Those of a crew who lead nothing placed too close to it.
    pub(super) fn able(
        &self,
        crew: &[usize],
        room: usize,
        slot: Slot,
    ) -> impl Iterator<Item = usize> {
        let crew = crew.iter().copied();
        crew.filter(move |who| self.too_close(*who, room, slot).next().is_none())
    }

    /// The first of those ranked who has the profession, and the first of the others, until enough lead.
    fn choose(&self, which: usize, mut ranked: Vec<(u64, i64, usize)>) -> Option<Vec<usize>> {
        let leaders = self.facts.leaders(which);
        if leaders == 0 {
            return Some(Vec::new());
        }
        if ranked.len() < leaders {
            return None;
        }
        ranked.sort_unstable();
        let ranked = ranked.iter().map(|(_, _, who)| *who);
        let first = ranked
            .clone()
            .find(|who| self.facts.may_lead[which][*who])?;
        let others = ranked.filter(|who| *who != first);
        Some(std::iter::once(first).chain(others).take(leaders).collect())
    }
}

fn add(leave: &mut Vec<usize>, more: impl Iterator<Item = usize>) {
    for which in more {
        if !leave.contains(&which) {
            leave.push(which);
        }
    }
}
