//! A small border centre made from numbers: places, rooms, educators, days, and sessions to place.

use chrono::{NaiveDate, NaiveTime};
use etp_domain::{
    Closure, ClosureKind, Ground, Means, OpenHours, PlaceId, Profession, ProfessionalId, RoomId,
    SessionKind, Slot, Wanted,
};
use uuid::Uuid;

pub(crate) const PROFESSIONS: [Profession; 3] = [
    Profession::Nurse,
    Profession::Dietician,
    Profession::Psychologist,
];

pub(crate) fn place(number: usize) -> PlaceId {
    PlaceId(Uuid::from_u128(100 + number as u128))
}

pub(crate) fn room(number: usize) -> RoomId {
    RoomId(Uuid::from_u128(200 + number as u128))
}

pub(crate) fn educator(number: usize) -> ProfessionalId {
    ProfessionalId(Uuid::from_u128(300 + number as u128))
}

/// The days from Monday 7 September 2026.
pub(crate) fn day(number: u64) -> NaiveDate {
    let monday = NaiveDate::from_ymd_opt(2026, 9, 7).expect("a day");
    monday + chrono::Days::new(number)
}

pub(crate) fn hour(hour: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, 0, 0).expect("an hour")
}

pub(crate) fn slot(date: NaiveDate, starts: NaiveTime, minutes: u32) -> Slot {
    let from = date.and_time(starts);
    let to = from + chrono::TimeDelta::minutes(minutes.into());
    Slot { from, to }
}

/// Rooms over three places 40 minutes apart with 6 to 16 seats, educators of three professions in turn;
/// weekdays at 9, 11, 14 and 16; a holiday, a school holiday and a forbidden day in the third week.
pub(crate) fn means(rooms: usize, educators: usize) -> Means {
    let mut ground = Ground::default();
    for number in 0..rooms {
        let seats = [Some(16), Some(10), Some(6), None][number % 4];
        ground
            .rooms
            .insert(room(number), (place(number % 3), seats));
    }
    for number in 0..educators {
        let profession = PROFESSIONS[number % 3];
        ground.professions.insert(educator(number), profession);
    }
    for (from, to) in [(0, 1), (1, 2), (2, 0)] {
        ground.travel.insert((place(from), place(to)), 40);
    }
    ground.setup.insert(place(1), 20);
    let weekdays = (1..=5).map(|weekday| OpenHours {
        weekday,
        from: hour(8),
        to: hour(18),
    });
    ground.hours.insert(place(2), weekdays.collect());
    for (number, kind) in (14..).step_by(2).zip(ClosureKind::ALL) {
        let closure = Closure {
            kind: *kind,
            name: "closed".into(),
            country: String::new(),
        };
        ground.closures.insert(day(number), vec![closure]);
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

/// A session of two hours for eight in a chain, led by one, between two days.
pub(crate) fn wanted(chain: u32, earliest: NaiveDate, latest: NaiveDate) -> Wanted {
    Wanted {
        theme: "Theme".into(),
        kind: SessionKind::Group,
        minutes: 120,
        capacity: 8,
        earliest,
        latest,
        gap_days: 0,
        chain,
        professions: Vec::new(),
        leaders: 1,
        place: None,
    }
}
