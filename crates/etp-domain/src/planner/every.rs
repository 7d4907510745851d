//! Every way to place the sessions, as far as the effort reaches: proves that no more can be placed, or
//! finds the plan that places more. Branches that cannot win are left at once.

use super::board::{Board, Seat};
use super::search::Search;
use super::starts::Start;
use std::ops::ControlFlow;

/// Ends the search: the effort is spent, or nothing better is left to find.
type Step = ControlFlow<()>;

impl Search<'_> {
    /// Whether every way was tried.
    pub(super) fn try_every_way(&mut self) -> bool {
        self.now = Board::new(self.facts);
        let mut order = self.placeable_left();
        order.sort_by_key(|which| self.starts(*which).len());
        let _ = self.try_from(&order);
        self.is_complete() || self.tried < self.effort
    }

    fn try_from(&mut self, order: &[usize]) -> Step {
        self.keep_if_best();
        let Some((which, rest)) = order.split_first() else {
            return Step::Continue(());
        };
        let hopes = order.iter().filter(|which| self.has_hope(**which)).count();
        if self.now.count() + hopes <= self.best.count() {
            return Step::Continue(());
        }
        for start in self.starts(*which) {
            self.try_at(*which, start, rest)?;
        }
        self.try_from(rest)
    }

    /// Whether a session has a free start yet.
    fn has_hope(&mut self, which: usize) -> bool {
        self.starts(which).iter().any(|start| {
            self.tried += 1;
            self.now.free_seat(which, start).is_some()
        })
    }

    fn try_at(&mut self, which: usize, start: &Start, rest: &[usize]) -> Step {
        if self.now.out_of_order(which, start.slot).next().is_some() {
            return Step::Continue(());
        }
        let rooms: Vec<_> = self
            .now
            .rooms(which, start)
            .map(|(room, crew)| (room, crew.to_vec()))
            .collect();
        for (room, crew) in rooms {
            if self.now.in_room(room, start.slot).next().is_some() {
                continue;
            }
            let able: Vec<_> = self.now.able(&crew, room, start.slot).collect();
            let mut picked = first_pick(able.len(), self.facts.leaders(which));
            while let Some(pick) = picked {
                let educators: Vec<_> = pick.iter().map(|at| able[*at]).collect();
                let slot = start.slot;
                self.try_seat(
                    which,
                    Seat {
                        slot,
                        room,
                        educators,
                    },
                    rest,
                )?;
                picked = next_pick(pick, able.len());
            }
        }
        Step::Continue(())
    }

    fn try_seat(&mut self, which: usize, seat: Seat, rest: &[usize]) -> Step {
        self.tried += 1;
        if self.tried >= self.effort || self.is_complete() {
            return Step::Break(());
        }
        let may_lead = &self.facts.may_lead[which];
        let leads = seat.educators.is_empty() || seat.educators.iter().any(|who| may_lead[*who]);
        if !leads {
            return Step::Continue(());
        }
        self.now.put(which, seat);
        let step = self.try_from(rest);
        self.now.take_off(which);
        step
    }
}

/// The first `many` of so many things.
fn first_pick(things: usize, many: usize) -> Option<Vec<usize>> {
    (many <= things).then(|| (0..many).collect())
}

/// The next choice of as many things.
fn next_pick(mut pick: Vec<usize>, things: usize) -> Option<Vec<usize>> {
    let many = pick.len();
    let movable = (0..many).rev().find(|at| pick[*at] < things - many + at)?;
    let first = pick[movable] + 1;
    for (later, at) in (movable..many).enumerate() {
        pick[at] = first + later;
    }
    Some(pick)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_choice_is_picked_once() {
        let picks = std::iter::successors(first_pick(4, 2), |pick| next_pick(pick.clone(), 4));
        let picks: Vec<_> = picks.collect();
        let expected = [[0, 1], [0, 2], [0, 3], [1, 2], [1, 3], [2, 3]];
        assert_eq!(picks, expected);
        assert_eq!(first_pick(1, 2), None);
        assert_eq!(first_pick(3, 0), Some(Vec::new()));
        assert_eq!(next_pick(Vec::new(), 3), None);
    }
}
