//! A session that cannot be placed names what stands in its way, and at how many starts.

use crate::centre::{day, educator, hour, means, place, room, slot, wanted};
use crate::sound::booking;
use etp_domain::{
    Booking, ConflictKind, Means, OpenHours, Placed, Profession, Resource, Taken, Unplaced, Wanted,
    plan_cycle,
};

/// One room for 16, one nurse, four hours a day.
fn small() -> Means {
    means(1, 1)
}

fn there(at: usize, by: usize, from: u32, minutes: u32, means: &Means) -> Booking {
    let placed = Placed {
        which: 0,
        slot: slot(day(0), hour(from), minutes),
        room: room(at),
        educators: vec![educator(by)],
    };
    booking(&placed, &wanted(0, day(0), day(0)), means)
}

fn taken(whom: Resource, leave: bool, from: u32, minutes: u32) -> Taken {
    let slot = slot(day(0), hour(from), minutes);
    Taken { whom, slot, leave }
}

fn left(wanted: &[Wanted], means: &Means) -> Vec<Unplaced> {
    plan_cycle(wanted, means, 10_000).unplaced
}

/// What stands against one session on the first Monday.
fn because(change: impl Fn(&mut Wanted, &mut Means)) -> Vec<(ConflictKind, u32)> {
    let (mut one, mut means) = (wanted(0, day(0), day(0)), small());
    change(&mut one, &mut means);
    let left = left(&[one], &means);
    assert_eq!(left.len(), 1);
    assert!(!left[0].nowhere);
    left[0].because.clone()
}

fn only(kind: ConflictKind) -> Vec<(ConflictKind, u32)> {
    vec![(kind, 4)]
}

#[test]
fn a_room_that_is_taken_busy_closed_or_too_small_is_the_reason() {
    let found = because(|_, means| {
        let session = there(0, 9, 9, 600, means);
        means.around.push(session);
    });
    assert_eq!(found, only(ConflictKind::RoomTaken));
    let found = because(|_, means| {
        let busy = taken(Resource::Room(room(0)), false, 9, 600);
        means.ground.taken.push(busy);
    });
    assert_eq!(found, only(ConflictKind::RoomBusy));
    let found = because(|_, means| {
        let sunday = OpenHours {
            weekday: 7,
            from: hour(8),
            to: hour(18),
        };
        means.ground.hours.insert(place(0), vec![sunday]);
    });
    assert_eq!(found, only(ConflictKind::PlaceClosed));
    let found = because(|one, _| one.capacity = 17);
    assert_eq!(found, only(ConflictKind::RoomTooSmall));
}

#[test]
fn an_educator_who_leads_is_busy_or_away_is_the_reason() {
    let found = because(|_, means| {
        means.ground.rooms.insert(room(9), (place(0), None));
        let session = there(9, 0, 9, 600, means);
        means.around.push(session);
    });
    assert_eq!(found, only(ConflictKind::ProfessionalTaken));
    for (leave, kind) in [
        (false, ConflictKind::ProfessionalBusy),
        (true, ConflictKind::ProfessionalAway),
    ] {
        let found = because(|_, means| {
            let whom = Resource::Professional(educator(0));
            means.ground.taken.push(taken(whom, leave, 9, 600));
        });
        assert_eq!(found, only(kind));
    }
}

#[test]
fn too_few_educators_or_none_of_the_profession_is_the_reason() {
    let found = because(|one, _| one.leaders = 2);
    assert_eq!(found, only(ConflictKind::NobodyLeads));
    let found = because(|one, _| one.leaders = u32::MAX);
    assert_eq!(found, only(ConflictKind::NobodyLeads));
    let found = because(|one, _| one.professions = vec![Profession::Podiatrist]);
    assert_eq!(found, only(ConflictKind::ProfessionMissing));
}

#[test]
fn only_those_of_the_profession_count_when_they_are_missing() {
    let found = because(|one, means| {
        *means = crate::centre::means(1, 2);
        one.professions = vec![Profession::Dietician];
        let nurse = Resource::Professional(educator(0));
        let dietician = Resource::Professional(educator(1));
        means.ground.taken.push(taken(nurse, false, 9, 60));
        means.ground.taken.push(taken(dietician, true, 9, 600));
    });
    assert_eq!(found, only(ConflictKind::ProfessionalAway));
}

#[test]
fn a_way_that_is_too_long_is_the_reason() {
    let found = because(|_, means| {
        means.ground.rooms.insert(room(9), (place(1), None));
        let session = there(9, 0, 9, 120, means);
        means.around.push(session);
        means.hours = vec![hour(11)];
    });
    assert_eq!(found, [(ConflictKind::TravelTooShort, 1)]);
}

#[test]
fn a_closed_day_is_the_reason_whatever_else_there_is() {
    for (number, kind) in [
        (14, ConflictKind::Holiday),
        (16, ConflictKind::SchoolHoliday),
        (18, ConflictKind::ForbiddenWeek),
    ] {
        let found = because(|one, means| {
            (one.earliest, one.latest, one.capacity) = (day(number), day(number), 99);
            means.ground.rooms.insert(room(0), (place(0), Some(1)));
        });
        assert_eq!(found, only(kind));
    }
}

#[test]
fn reasons_are_counted_by_start_the_most_frequent_first() {
    let found = because(|_, means| {
        let session = there(0, 9, 9, 60, means);
        means.around.push(session);
        let whom = Resource::Professional(educator(0));
        means.ground.taken.push(taken(whom, true, 9, 600));
    });
    let expected = [
        (ConflictKind::ProfessionalAway, 4),
        (ConflictKind::RoomTaken, 1),
    ];
    assert_eq!(found, expected);
}

#[test]
fn sessions_of_the_same_plan_stand_in_the_way_too() {
    let mut means = small();
    means.hours = vec![hour(9)];
    let both = [wanted(0, day(0), day(0)), wanted(1, day(0), day(0))];
    let left = left(&both, &means);
    assert_eq!(left.len(), 1);
    let expected = [
        (ConflictKind::RoomTaken, 1),
        (ConflictKind::ProfessionalTaken, 1),
    ];
    assert_eq!(left[0].because, expected);
}

/// A change that leaves a session no start at all.
type Change = fn(&mut Wanted, &mut Means);

#[test]
fn a_session_without_a_day_an_hour_or_a_room_is_nowhere() {
    let changes: [Change; 8] = [
        |_, means| means.weekdays = vec![6, 7],
        |_, means| means.hours.clear(),
        |_, means| means.rooms.clear(),
        |one, _| one.place = Some(place(2)),
        |one, _| one.earliest = day(1),
        |one, _| one.minutes = 0,
        |one, _| one.minutes = 1441,
        |one, _| one.minutes = u32::MAX,
    ];
    for (number, change) in changes.iter().enumerate() {
        let (mut one, mut means) = (wanted(0, day(0), day(0)), small());
        change(&mut one, &mut means);
        let found = left(&[one], &means);
        assert_eq!(found.len(), 1, "{number}");
        assert!(found[0].nowhere, "{number}");
        assert_eq!(found[0].because, [], "{number}");
    }
}

#[test]
fn a_session_that_its_chain_leaves_no_day_is_nowhere() {
    let mut after = wanted(0, day(0), day(4));
    after.gap_days = u32::MAX;
    let found = left(&[wanted(0, day(0), day(0)), after], &small());
    assert_eq!(found.len(), 1);
    assert!(found[0].nowhere);
}
