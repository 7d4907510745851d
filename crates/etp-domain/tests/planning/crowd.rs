//! Cycles at random: few days, rooms and educators for many sessions, with things in the way.

use crate::centre::{PROFESSIONS, day, educator, hour, means, place, room, slot, wanted};
use crate::sound::booking;
use etp_domain::{Booking, Means, Placed, Resource, Taken, Wanted};
use proptest::prelude::*;

/// Some sessions in three chains; most such cycles cannot be placed whole.
pub(crate) fn sessions(most: usize, days: u64) -> impl Strategy<Value = Vec<Wanted>> {
    let one = (
        (0..3u32, 0..days, 0..days, 0..3u32),
        (0..3usize, 0..3u32, 0..4usize),
        (1..5u32, 4..18u32),
    );
    let one = one.prop_map(|((chain, first, more, gap), of, (length, capacity))| {
        let (professions, leaders, at) = of;
        Wanted {
            gap_days: gap,
            minutes: length * 50,
            capacity,
            leaders,
            professions: PROFESSIONS[..professions].to_vec(),
            place: (at < 3).then(|| place(at)),
            ..wanted(chain, day(first), day(first + more))
        }
    });
    proptest::collection::vec(one, 1..=most)
}

/// Sessions that stay, leaves and busy times, up to a dozen.
pub(crate) fn obstacles(means: Means, days: u64) -> impl Strategy<Value = Means> {
    let (rooms, educators) = (means.rooms.len(), means.educators.len());
    let one = (0..days, 8..18u32, 0..rooms, 0..educators, 0..4u8);
    proptest::collection::vec(one, 0..12).prop_map(move |obstacles| {
        let mut means = means.clone();
        for (date, starts, at, by, kind) in obstacles {
            let slot = slot(day(date), hour(starts), 90);
            let taken = |whom, leave| Taken { whom, slot, leave };
            match kind {
                0 => means.around.push(session(slot, at, by, &means)),
                1 => means
                    .ground
                    .taken
                    .push(taken(Resource::Room(room(at)), false)),
                _ => {
                    let whom = Resource::Professional(educator(by));
                    means.ground.taken.push(taken(whom, kind == 2));
                }
            }
        }
        means
    })
}

fn session(slot: etp_domain::Slot, at: usize, by: usize, means: &Means) -> Booking {
    let placed = Placed {
        which: 0,
        slot,
        room: room(at),
        educators: vec![educator(by)],
    };
    let there = booking(&placed, &wanted(0, day(0), day(0)), means);
    Booking {
        session: None,
        ..there
    }
}

/// Two rooms at two places, two educators, two hours.
pub(crate) fn tiny() -> Means {
    Means {
        hours: vec![hour(9), hour(11)],
        ..means(2, 2)
    }
}
