//! Rooms: one minute is one too many, touching is not.

use super::*;
use crate::{Resource, Taken};

fn in_room(number: u128, from: NaiveDateTime, room: RoomId) -> Booking {
    let mut session = led(number, from);
    session.room = Some(room);
    session.professionals = vec![ProfessionalId(Uuid::from_u128(100 + number))];
    session
}

#[test]
fn a_room_is_taken_to_the_minute() {
    let wanted = in_room(1, at(4, 14, 0), BIG);
    for (from, taken) in [
        (at(4, 12, 0), false),
        (at(4, 12, 1), true),
        (at(4, 14, 30), true),
        (at(4, 15, 59), true),
        (at(4, 16, 0), false),
        (at(5, 14, 0), false),
    ] {
        let found = against(&wanted, &[in_room(2, from, BIG)], &ground());
        assert_eq!(!found.is_empty(), taken, "{from}");
        assert!(found.iter().all(|one| one.kind == ConflictKind::RoomTaken));
    }
}

#[test]
fn a_taken_room_says_by_what_and_when() {
    let found = against(
        &in_room(1, at(4, 14, 0), BIG),
        &[in_room(2, at(4, 13, 0), BIG)],
        &ground(),
    );
    let room = BIG.to_string();
    let expected = [
        ("room", room.as_str()),
        ("theme", "Theme 2"),
        ("from", "2026-11-04T13:00:00"),
        ("to", "2026-11-04T15:00:00"),
    ];
    assert_eq!(args(&found[0]), expected);
    assert_eq!(found[0].with, Some(SessionId(Uuid::from_u128(2))));
}

#[test]
fn another_room_or_a_remote_session_takes_none() {
    let wanted = in_room(1, at(4, 14, 0), BIG);
    let other = in_room(2, at(4, 14, 0), SMALL);
    assert_eq!(against(&wanted, &[other], &ground()), []);
    let mut remote = in_room(2, at(4, 14, 0), BIG);
    remote.remote = true;
    assert_eq!(against(&wanted, &[remote.clone()], &ground()), []);
    assert_eq!(against(&remote, &[wanted], &ground()), []);
}

#[test]
fn a_room_is_busy_by_another_calendar() {
    let wanted = in_room(1, at(4, 14, 0), BIG);
    for (from, room, busy) in [
        (at(4, 12, 0), BIG, false),
        (at(4, 12, 1), BIG, true),
        (at(4, 12, 1), SMALL, false),
    ] {
        let taken = Taken {
            whom: Resource::Room(room),
            slot: slot(from, 120),
            leave: false,
        };
        let ground = Ground {
            taken: vec![taken],
            ..ground()
        };
        let found = against(&wanted, &[], &ground);
        let expected: &[_] = if busy { &[ConflictKind::RoomBusy] } else { &[] };
        assert_eq!(kinds(&found), expected, "{from}");
    }
}

#[test]
fn a_room_with_fewer_seats_than_people_may_come_is_told() {
    for (room, capacity, small) in [
        (BIG, 20, false),
        (BIG, 21, true),
        (SMALL, 400, false),
        (RoomId(Uuid::from_u128(99)), 400, false),
    ] {
        let mut wanted = in_room(1, at(4, 14, 0), room);
        wanted.capacity = capacity;
        let found = against(&wanted, &[], &ground());
        assert_eq!(found.len(), usize::from(small), "{capacity}");
        for told in &found {
            assert!(!told.hard);
            assert_eq!(args(told)[1..], [("seats", "20"), ("capacity", "21")]);
        }
    }
}
