//! Cycles that can be placed whole: made by hiding a plan that works, and then asking for it with room
//! to spare and with everything in the calendar that the hidden plan leaves free.

use crate::centre::{PROFESSIONS, day, educator, hour, means, place, room, slot, wanted};
use crate::sound::{avoided, booking, in_order};
use chrono::NaiveDate;
use etp_domain::{Booking, Means, Placed, Resource, Taken, Wanted, conflicts};
use proptest::prelude::*;

/// What one session of the hidden plan is made from.
#[derive(Clone, Debug)]
pub(crate) struct Seed {
    chain: u32,
    day: u64,
    hour: usize,
    room: usize,
    educators: (usize, usize),
    slack: (u64, u64),
    picky: (bool, bool, bool),
    /// Not to be planned but there already: 0 a session, 1 a leave, 2 a busy room.
    obstacle: Option<u8>,
}

/// How wide a cycle is: rooms, educators, days, and the days to spare on each side of the hidden plan.
#[derive(Clone, Copy)]
pub(crate) struct Width {
    pub(crate) rooms: usize,
    pub(crate) educators: usize,
    pub(crate) days: u64,
    pub(crate) slack: (u64, u64),
}

pub(crate) fn seeds(width: Width) -> impl Strategy<Value = Vec<Seed>> {
    let slack = width.slack.0..=width.slack.1;
    let one = (
        (0..8u32, 0..width.days, 0..4usize, 0..width.rooms),
        (0..width.educators, 0..width.educators),
        (slack.clone(), slack),
        any::<(bool, bool, bool)>(),
        proptest::option::weighted(0.4, 0..3u8),
    );
    let seed = one.prop_map(
        |((chain, day, hour, room), educators, slack, picky, obstacle)| Seed {
            chain,
            day,
            hour,
            room,
            educators,
            slack,
            picky,
            obstacle,
        },
    );
    proptest::collection::vec(seed, 60..160)
}

/// A cycle of at most 40 sessions that has a whole plan, and how many more than that were hidden.
pub(crate) fn cycle(mut seeds: Vec<Seed>, width: Width) -> (Vec<Wanted>, Means) {
    seeds.sort_by_key(|seed| (seed.day, seed.hour));
    let mut means = means(width.rooms, width.educators);
    let (mut asked, mut hidden) = (Vec::new(), Vec::new());
    let mut obstacles = Vec::new();
    for seed in &seeds {
        let (one, found) = hide(seed, asked.len());
        let works = works(&found, &one, &hidden, &asked, &means);
        if works && seed.obstacle.is_none() && asked.len() < 40 {
            hidden.push(found);
            asked.push(one);
        } else if seed.obstacle.is_some() {
            obstacles.push((seed, booking(&found, &one, &means)));
        }
    }
    for (seed, obstacle) in obstacles {
        let mut with = means.clone();
        put(seed, obstacle, &mut with);
        let placed = hidden.iter();
        if placed
            .clone()
            .all(|one| works(one, &asked[one.which], &[], &asked, &with))
        {
            means = with;
        }
    }
    (asked, means)
}

fn hide(seed: &Seed, which: usize) -> (Wanted, Placed) {
    let date = day(seed.day);
    let earliest = date - chrono::Days::new(seed.slack.0);
    let mut asked = wanted(seed.chain, earliest, date + chrono::Days::new(seed.slack.1));
    let (first, second) = seed.educators;
    let mut educators = vec![educator(first)];
    if seed.picky.0 && first != second {
        educators.push(educator(second));
        asked.leaders = 2;
    }
    if seed.picky.1 {
        asked.professions = vec![PROFESSIONS[first % 3]];
    }
    if seed.picky.2 {
        asked.place = Some(place(seed.room % 3));
    }
    asked.capacity = [8, 8, 6, 12][seed.room % 4];
    asked.gap_days = 1;
    let hidden = Placed {
        which,
        slot: slot(date, hour([9, 11, 14, 16][seed.hour]), asked.minutes),
        room: room(seed.room),
        educators,
    };
    (asked, hidden)
}

fn works(found: &Placed, one: &Wanted, hidden: &[Placed], asked: &[Wanted], means: &Means) -> bool {
    let mut chain = asked.to_vec();
    chain.truncate(found.which);
    chain.push(one.clone());
    let book = |placed: &Placed| booking(placed, &asked[placed.which], means);
    let mut around: Vec<Booking> = hidden.iter().map(book).collect();
    around.extend(means.around.iter().cloned());
    let against = conflicts(
        &booking(found, one, means),
        &around,
        &means.ground,
        NaiveDate::MIN,
    );
    let weekday = chrono::Datelike::weekday(&found.slot.from).number_from_monday();
    weekday <= 5
        && !against.iter().any(avoided)
        && hidden.iter().all(|other| in_order(other, found, &chain))
}

fn put(seed: &Seed, mut obstacle: Booking, means: &mut Means) {
    let slot = obstacle.slot;
    let taken = |whom, leave| Taken { whom, slot, leave };
    match seed.obstacle {
        Some(1) => {
            let whom = Resource::Professional(obstacle.professionals[0]);
            means.ground.taken.push(taken(whom, true));
        }
        Some(2) => {
            let whom = Resource::Room(room(seed.room));
            means.ground.taken.push(taken(whom, false));
        }
        _ => {
            obstacle.session = None;
            means.around.push(obstacle);
        }
    }
}
