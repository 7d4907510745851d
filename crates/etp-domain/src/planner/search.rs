//! The search: gives a seat to what fits, the hardest first; keeps the best board it saw and counts every
//! start it tries. Knows nothing of chance: the same sessions find the same seats.

use super::board::{Board, Seat};
use super::facts::Facts;
use super::starts::Start;

/// Free starts from which on a session counts as easy to place.
const EASY: usize = 4;

/// A search under way.
pub(super) struct Search<'a> {
    pub(super) facts: &'a Facts<'a>,
    pub(super) now: Board<'a>,
    pub(super) best: Board<'a>,
    /// Starts tried.
    pub(super) tried: u64,
    pub(super) effort: u64,
}

impl<'a> Search<'a> {
    pub(super) fn new(facts: &'a Facts<'a>, effort: u64) -> Self {
        Self {
            facts,
            now: Board::new(facts),
            best: Board::new(facts),
            tried: 0,
            effort,
        }
    }

    pub(super) fn board(&self) -> &Board<'a> {
        &self.best
    }

    pub(super) fn starts(&self, which: usize) -> &'a [Start] {
        &self.facts.starts.of[which]
    }

    /// Those without a seat that could have one while nothing else is placed.
    pub(super) fn placeable_left(&self) -> Vec<usize> {
        let mut left = self.now.left_over();
        left.retain(|which| !self.starts(*which).is_empty());
        left
    }

    /// Whether no plan can place more.
    pub(super) fn is_complete(&self) -> bool {
        let starts = self.facts.starts.of.iter();
        self.best.count() == starts.filter(|starts| !starts.is_empty()).count()
    }

    pub(super) fn keep_if_best(&mut self) {
        if self.now.count() > self.best.count() {
            self.best = self.now.clone();
        }
    }

    /// Gives a seat to each session that finds a free one: always the next of a chain, and of those the
    /// one with the fewest free starts.
    pub(super) fn place_what_fits(&mut self) {
        let mut waiting = self.placeable_left();
        while let Some(which) = self.hardest(&waiting) {
            waiting.retain(|other| *other != which);
            if let Some(seat) = self.first_free(which) {
                self.now.put(which, seat);
            }
        }
        self.keep_if_best();
    }

    fn hardest(&mut self, waiting: &[usize]) -> Option<usize> {
        let mates = &self.facts.mates;
        let next = |which: &&usize| {
            let before = |other: &usize| *other < **which && waiting.contains(other);
            !mates[**which].iter().any(before)
        };
        let next: Vec<_> = waiting.iter().filter(next).copied().collect();
        next.into_iter()
            .min_by_key(|which| (self.free_starts(*which), self.facts.wanted[*which].latest))
    }

    fn free_starts(&mut self, which: usize) -> usize {
        if self.tried >= self.effort {
            return EASY;
        }
        let mut free = 0;
        for start in self.starts(which) {
            self.tried += 1;
            free += usize::from(self.now.free_seat(which, start).is_some());
            if free == EASY {
                break;
            }
        }
        free
    }

    fn first_free(&mut self, which: usize) -> Option<Seat> {
        self.starts(which).iter().find_map(|start| {
            self.tried += 1;
            self.now.free_seat(which, start)
        })
    }

    /// Draws each session to the earliest start and the least busy educators the others leave it, and
    /// gives those left over a last look.
    pub(super) fn tidy(&mut self) {
        let mut order: Vec<_> = (0..self.best.seats.len()).collect();
        order.sort_by_key(|which| {
            let seat = self.best.seats[*which].as_ref();
            (seat.is_none(), seat.map(|seat| seat.slot))
        });
        for which in order {
            let kept = self.best.seats[which].clone();
            self.best.take_off(which);
            let mut starts = self.starts(which).iter();
            let found = starts.find_map(|start| self.best.free_seat(which, start));
            if let Some(seat) = found.or(kept) {
                self.best.put(which, seat);
            }
        }
    }
}
