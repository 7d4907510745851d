//! When people begin: groups from those in hand and those referred later.

use super::Demand;
use crate::SessionKind;

/// People who begin a template in one month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Beginning {
    /// The month, from 0.
    pub month: usize,
    /// How many groups they are; 0 for a template without group sessions.
    pub groups: u32,
    /// How many people.
    pub people: u32,
}

/// One beginning for each month in which anybody begins.
pub(super) fn beginnings(demand: &Demand<'_>, months: usize, starts: u32) -> Vec<Beginning> {
    let size = smallest_group(demand);
    let mut queue = Queue {
        in_hand: demand.waiting,
        referred: 0,
    };
    let mut begun = Vec::new();
    for month in 0..months {
        let (groups, people) = match size {
            Some(size) => queue.groups(size, starts),
            None => (0, queue.everybody()),
        };
        if people > 0 {
            begun.push(Beginning {
                month,
                groups,
                people,
            });
        }
        queue.referred = queue.referred.saturating_add(demand.monthly);
    }
    begun
}

/// A group is as large as its smallest session; `None` when there is none for a group.
fn smallest_group(demand: &Demand<'_>) -> Option<u32> {
    let sessions = demand.template.sessions.iter();
    sessions
        .filter(|session| session.kind == SessionKind::Group)
        .map(|session| session.capacity.max(1))
        .min()
}

/// Who has not begun: those in hand, and those referred since.
struct Queue {
    in_hand: u32,
    referred: u32,
}

impl Queue {
    fn everybody(&mut self) -> u32 {
        let all = self.in_hand.saturating_add(self.referred);
        (self.in_hand, self.referred) = (0, 0);
        all
    }

    /// The groups that begin in a month, and their people: those who waited, filled up with those
    /// referred since, then full groups of these.
    fn groups(&mut self, size: u32, starts: u32) -> (u32, u32) {
        let from_hand = self.in_hand.div_ceil(size).min(starts);
        let seats = from_hand.saturating_mul(size);
        let mut people = self.in_hand.min(seats);
        self.in_hand -= people;
        let joining = self.referred.min(seats - people);
        self.referred -= joining;
        people = people.saturating_add(joining);
        let own = (self.referred / size).min(starts - from_hand);
        self.referred -= own * size;
        (
            from_hand.saturating_add(own),
            people.saturating_add(own * size),
        )
    }
}
