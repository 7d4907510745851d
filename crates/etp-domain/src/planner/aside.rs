//! Sessions left over push others aside, and those look for another seat in their turn. What was pushed
//! often gets dearer, and so does a start that was forced often: the search does not go round in circles.

use super::offer::Offer;
use super::search::Search;
use crate::Slot;
use std::collections::{HashMap, VecDeque};

/// What was pushed aside so far.
#[derive(Default)]
struct Memory {
    /// How often each session had to leave its seat.
    pushed: HashMap<usize, u64>,
    /// How often each session made others leave for that time.
    forced: HashMap<(usize, Slot), u64>,
}

impl Memory {
    fn price(&self, which: usize) -> u64 {
        1 + self.pushed.get(&which).unwrap_or(&0)
    }

    fn surcharge(&self, which: usize, slot: Slot) -> u64 {
        *self.forced.get(&(which, slot)).unwrap_or(&0)
    }

    fn keep(&mut self, which: usize, offer: &Offer) {
        for other in &offer.leave {
            *self.pushed.entry(*other).or_insert(0) += 1;
        }
        if !offer.leave.is_empty() {
            *self.forced.entry((which, offer.seat.slot)).or_insert(0) += 1;
        }
    }
}

impl Search<'_> {
    /// Those left over take the seat that costs the others least; who had to leave waits for its own
    /// turn. Half of the effort at most.
    pub(super) fn push_aside(&mut self) {
        let mut memory = Memory::default();
        let mut waiting: VecDeque<_> = self.placeable_left().into();
        while self.tried < self.effort / 2
            && let Some(which) = waiting.pop_front()
        {
            let Some(offer) = self.cheapest(which, &memory) else {
                continue;
            };
            memory.keep(which, &offer);
            for other in offer.leave {
                self.now.take_off(other);
                waiting.push_back(other);
            }
            self.now.put(which, offer.seat);
            self.keep_if_best();
        }
    }

    /// The cheapest seat, the earliest of those as cheap; a free one as soon as it is seen.
    fn cheapest(&mut self, which: usize, memory: &Memory) -> Option<Offer> {
        let price = |other| memory.price(other);
        let mut best: Option<Offer> = None;
        for start in self.starts(which) {
            self.tried += 1;
            let Some(mut offer) = self.now.cheapest(which, start, &price) else {
                continue;
            };
            if offer.leave.is_empty() {
                return Some(offer);
            }
            offer.cost += memory.surcharge(which, start.slot);
            if best.as_ref().is_none_or(|best| offer.cost < best.cost) {
                best = Some(offer);
            }
        }
        best
    }
}
