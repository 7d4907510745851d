//! A plan is sound, whole when a whole one exists, and never behind one found by trying every way; and
//! the free times of a session are those that nothing stands against.

mod brute;
mod centre;
mod crowd;
mod hidden;
mod reasons;
mod rules;
mod sound;

use centre::{day, educator, hour, means, room, slot};
use etp_domain::{Booking, ConflictKind, Placed, conflicts, free_slots, plan_cycle};
use hidden::Width;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use sound::{booking, flaw};

/// The starts tried for a cycle of a few dozen sessions.
const EFFORT: u64 = 60_000;

/// A centre of the size the planner is made for.
const WIDE: Width = Width {
    rooms: 6,
    educators: 12,
    days: 40,
    slack: (2, 8),
};

/// So little room that hardly another plan than the hidden one exists.
const TIGHT: Width = Width {
    rooms: 2,
    educators: 2,
    days: 7,
    slack: (0, 1),
};

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..Default::default() })]

    #[test]
    fn no_plan_breaks_a_rule(
        wanted in crowd::sessions(30, 20),
        means in crowd::obstacles(means(3, 4), 20),
    ) {
        let plan = plan_cycle(&wanted, &means, 5_000);
        prop_assert_eq!(flaw(&plan, &wanted, &means), None);
        for left in &plan.unplaced {
            prop_assert_eq!(left.because.is_empty(), left.nowhere, "{:?}", left);
        }
        prop_assert!(!plan.ended_early || !plan.unplaced.is_empty());
        prop_assert_eq!(plan_cycle(&wanted, &means, 5_000), plan);
    }

    #[test]
    fn a_cycle_that_can_be_placed_whole_is(seeds in hidden::seeds(WIDE)) {
        let (wanted, means) = hidden::cycle(seeds, WIDE);
        let plan = plan_cycle(&wanted, &means, EFFORT);
        prop_assert_eq!(flaw(&plan, &wanted, &means), None);
        prop_assert_eq!(&plan.unplaced, &[]);
        prop_assert!(!plan.ended_early);
    }

    #[test]
    fn free_times_are_those_nothing_stands_against(
        asked in crowd::sessions(1, 20),
        means in crowd::obstacles(means(1, 1), 20),
        most in 0..40usize,
    ) {
        let slot_on = |date, from| slot(date, from, asked[0].minutes);
        let placed = Placed {
            which: 0,
            slot: slot_on(day(0), hour(9)),
            room: room(0),
            educators: vec![educator(0)],
        };
        let wanted = booking(&placed, &asked[0], &means);
        let free = |slot: &etp_domain::Slot| {
            let there = Booking { slot: *slot, ..wanted.clone() };
            let found = conflicts(&there, &means.around, &means.ground, day(0));
            !found.iter().any(|one| one.hard || one.kind == ConflictKind::SchoolHoliday)
        };
        let starts = (0..20).flat_map(|date| means.hours.iter().map(move |from| (day(date), *from)));
        let slots = starts.map(|(date, from)| slot_on(date, from));
        let expected: Vec<_> = slots.filter(free).take(most).collect();
        let window = (day(0), day(20));
        let found = free_slots(&wanted, window, &means.hours, &means.around, &means.ground, most);
        prop_assert_eq!(found, expected);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..Default::default() })]

    #[test]
    fn a_tiny_cycle_is_placed_as_far_as_any_way_does(
        wanted in crowd::sessions(4, 3),
        means in crowd::obstacles(crowd::tiny(), 3),
    ) {
        let plan = plan_cycle(&wanted, &means, 2_000_000);
        prop_assert_eq!(flaw(&plan, &wanted, &means), None);
        prop_assert!(!plan.ended_early);
        prop_assert_eq!(plan.placed.len(), brute::most(&wanted, &means));
    }
}

#[test]
fn where_first_come_first_served_leaves_some_over_the_search_places_all() {
    let mut runner = TestRunner::deterministic();
    let mut left_over = 0;
    for _ in 0..60 {
        let seeds = hidden::seeds(TIGHT).new_tree(&mut runner).unwrap();
        let (wanted, means) = hidden::cycle(seeds.current(), TIGHT);
        left_over += usize::from(!plan_cycle(&wanted, &means, 0).unplaced.is_empty());
        let plan = plan_cycle(&wanted, &means, EFFORT);
        assert_eq!(flaw(&plan, &wanted, &means), None);
        assert_eq!(plan.unplaced, []);
    }
    assert!(left_over >= 5, "{left_over} of 60 were hard at all");
}
