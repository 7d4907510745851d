//! How long a whole cycle takes to place: 40 sessions, 6 rooms, 12 educators, as the planner is made for;
//! and the same with far too little room, where the search goes on to the end of its effort.

use chrono::{Days, NaiveDate, NaiveTime, TimeDelta};
use criterion::{Criterion, criterion_group, criterion_main};
use etp_domain::{
    Ground, Means, PlaceId, Profession, ProfessionalId, Resource, RoomId, SessionKind, Slot, Taken,
    Wanted, plan_cycle,
};
use std::hint::black_box;
use uuid::Uuid;

const EFFORT: u64 = 60_000;

fn day(number: u64) -> NaiveDate {
    let monday = NaiveDate::from_ymd_opt(2026, 9, 7).expect("a day");
    monday + Days::new(number)
}

fn hour(hour: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, 0, 0).expect("an hour")
}

/// Rooms over two places half an hour apart; each educator is on leave for a week.
fn means(rooms: u128, educators: u128) -> Means {
    let place = |number| PlaceId(Uuid::from_u128(100 + number));
    let room = |number| RoomId(Uuid::from_u128(200 + number));
    let educator = |number| ProfessionalId(Uuid::from_u128(300 + number));
    let professions = [Profession::Nurse, Profession::Dietician];
    let mut ground = Ground::default();
    ground.travel.insert((place(0), place(1)), 30);
    for number in 0..rooms {
        let facts = (place(number % 2), Some(12));
        ground.rooms.insert(room(number), facts);
    }
    for (number, profession) in (0..educators).zip(professions.into_iter().cycle()) {
        ground.professions.insert(educator(number), profession);
        let from = day(7 * u64::try_from(number).expect("few")).and_time(NaiveTime::MIN);
        let to = from + TimeDelta::days(7);
        ground.taken.push(Taken {
            whom: Resource::Professional(educator(number)),
            slot: Slot { from, to },
            leave: true,
        });
    }
    Means {
        ground,
        around: Vec::new(),
        rooms: (0..rooms).map(room).collect(),
        educators: (0..educators).map(educator).collect(),
        hours: [9, 11, 14, 16].map(hour).to_vec(),
        weekdays: (1..=5).collect(),
    }
}

/// Five groups of eight sessions, a week apart, every other one with a dietician and a second educator.
fn cycle(weeks: u64) -> Vec<Wanted> {
    let session = |number: u32| Wanted {
        theme: "Theme".into(),
        kind: SessionKind::Group,
        minutes: 120,
        capacity: 10,
        earliest: day(0),
        latest: day(7 * weeks),
        gap_days: if weeks > 8 { 7 } else { 0 },
        chain: number / 8,
        professions: vec![Profession::Dietician; (number % 2) as usize],
        leaders: 1 + number % 2,
        place: None,
    };
    (0..40).map(session).collect()
}

fn forty_sessions(criterion: &mut Criterion) {
    let (wanted, roomy) = (cycle(12), means(6, 12));
    criterion.bench_function("a cycle of 40 sessions, 6 rooms, 12 educators", |bencher| {
        bencher.iter(|| {
            let plan = plan_cycle(black_box(&wanted), black_box(&roomy), EFFORT);
            assert_eq!(plan.placed.len(), 40);
        });
    });
    let (wanted, cramped) = (cycle(1), means(1, 3));
    criterion.bench_function(
        "a cycle of 40 sessions with far too little room",
        |bencher| {
            bencher.iter(|| {
                let plan = plan_cycle(black_box(&wanted), black_box(&cramped), EFFORT);
                assert!(plan.ended_early);
            });
        },
    );
}

criterion_group! {
    name = planning;
    config = Criterion::default().sample_size(10);
    targets = forty_sessions
}
criterion_main!(planning);
