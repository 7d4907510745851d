//! Days and hours: holidays of both countries, forbidden weeks, opening hours, midnight, the past.

use super::*;
use crate::{Closure, ClosureKind, OpenHours};
use chrono::NaiveTime;

fn closure(kind: ClosureKind, name: &str, country: &str) -> Closure {
    Closure {
        kind,
        name: name.into(),
        country: country.into(),
    }
}

fn hours(weekday: u8, from: (u32, u32), to: (u32, u32)) -> OpenHours {
    let time = |(hour, minute)| NaiveTime::from_hms_opt(hour, minute, 0).unwrap();
    OpenHours {
        weekday,
        from: time(from),
        to: time(to),
    }
}

fn open(hours: Vec<OpenHours>) -> Ground {
    Ground {
        hours: HashMap::from([(HALL, hours)]),
        ..ground()
    }
}

fn closed_at_the_hall(from: NaiveDateTime, minutes: i64, ground: &Ground) -> bool {
    let mut wanted = led(1, from);
    wanted.slot = slot(from, minutes);
    wanted.place = Some(HALL);
    let found = against(&wanted, &[], ground);
    assert!(
        found
            .iter()
            .all(|one| one.kind == ConflictKind::PlaceClosed)
    );
    !found.is_empty()
}

#[test]
fn a_holiday_of_either_country_closes_the_day() {
    let mut ground = ground();
    let both = [
        closure(ClosureKind::Public, "holidays-armistice", "FR"),
        closure(ClosureKind::Public, "holidays-armistice", "BE"),
        closure(ClosureKind::School, "school-autumn", "FR"),
        closure(ClosureKind::ForbiddenWeek, "Audit", ""),
    ];
    ground.closures.insert(day(11), both.to_vec());
    let found = against(&led(1, at(11, 14, 0)), &[], &ground);
    let expected = [
        ConflictKind::Holiday,
        ConflictKind::Holiday,
        ConflictKind::ForbiddenWeek,
        ConflictKind::SchoolHoliday,
    ];
    assert_eq!(kinds(&found), expected);
    let named = [("holiday", "holidays-armistice"), ("country", "BE")];
    assert_eq!(args(&found[1]), named);
    assert_eq!(args(&found[2]), [("week", "Audit")]);
    assert_eq!(args(&found[3]), [("holiday", "school-autumn")]);
    assert!(!found[3].hard && found[2].hard);
    assert_eq!(against(&led(1, at(12, 14, 0)), &[], &ground), []);
}

#[test]
fn a_session_over_midnight_meets_the_holiday_of_the_next_day_once() {
    let mut ground = ground();
    let armistice = closure(ClosureKind::Public, "holidays-armistice", "FR");
    ground.closures.insert(day(11), vec![armistice.clone()]);
    assert_eq!(against(&led(1, at(10, 22, 0)), &[], &ground), []);
    let over = against(&led(1, at(10, 22, 1)), &[], &ground);
    assert_eq!(kinds(&over), [ConflictKind::Holiday]);
    ground.closures.insert(day(10), vec![armistice]);
    assert_eq!(against(&led(1, at(10, 23, 0)), &[], &ground).len(), 1);
}

#[test]
fn the_whole_session_is_inside_the_opening_hours() {
    let wednesday = open(vec![
        hours(3, (9, 0), (12, 0)),
        hours(3, (13, 0), (17, 0)),
        hours(3, (17, 0), (18, 0)),
    ]);
    for (hour, minute, minutes, closed) in [
        (9, 0, 180, false),
        (8, 59, 60, true),
        (9, 0, 181, true),
        (11, 0, 180, true),
        (13, 0, 240, false),
        (16, 30, 90, false),
        (16, 30, 91, true),
        (18, 0, 30, true),
    ] {
        let from = at(4, hour, minute);
        let found = closed_at_the_hall(from, minutes, &wednesday);
        assert_eq!(found, closed, "{from} for {minutes}");
    }
    assert!(closed_at_the_hall(at(5, 9, 0), 60, &wednesday));
}

#[test]
fn a_place_without_hours_is_always_open_and_a_remote_session_needs_none() {
    assert!(!closed_at_the_hall(at(8, 3, 0), 60, &ground()));
    assert!(!closed_at_the_hall(at(8, 3, 0), 60, &open(Vec::new())));
    let never = open(vec![hours(1, (9, 0), (10, 0))]);
    let mut remote = led(1, at(4, 14, 0));
    remote.place = Some(HALL);
    assert_eq!(against(&remote, &[], &never).len(), 1);
    remote.remote = true;
    assert_eq!(against(&remote, &[], &never), []);
}

#[test]
fn the_place_of_the_room_counts_when_no_other_is_named() {
    let never = open(vec![hours(1, (9, 0), (10, 0))]);
    let mut wanted = led(1, at(4, 14, 0));
    wanted.room = Some(BIG);
    let found = against(&wanted, &[], &never);
    assert_eq!(kinds(&found), [ConflictKind::PlaceClosed]);
    assert_eq!(args(&found[0]), [("place", &*HALL.to_string())]);
}

#[test]
fn a_session_over_midnight_needs_a_place_open_over_midnight() {
    let evening = hours(3, (20, 0), (23, 59));
    let shut = open(vec![evening]);
    assert!(!closed_at_the_hall(at(4, 22, 0), 120, &shut));
    assert!(closed_at_the_hall(at(4, 22, 0), 121, &shut));
    let night = open(vec![evening, hours(4, (0, 0), (2, 0))]);
    assert!(!closed_at_the_hall(at(4, 23, 0), 180, &night));
    assert!(closed_at_the_hall(at(4, 23, 0), 181, &night));
    let week = (1..=7).map(|weekday| hours(weekday, (0, 0), (23, 59)));
    assert!(!closed_at_the_hall(
        at(8, 23, 0),
        600,
        &open(week.collect())
    ));
}

#[test]
fn the_clock_change_and_29_february_are_days_like_others() {
    let leap = NaiveDate::from_ymd_opt(2028, 2, 29).unwrap();
    let autumn = NaiveDate::from_ymd_opt(2026, 10, 25).unwrap();
    for odd in [leap, autumn] {
        let wanted = led(1, odd.and_hms_opt(1, 30, 0).unwrap());
        let touching = led(2, odd.and_hms_opt(3, 30, 0).unwrap());
        let found = conflicts(&wanted, &[touching], &ground(), odd);
        assert_eq!(found, []);
        let meeting = led(2, odd.and_hms_opt(3, 29, 0).unwrap());
        let found = conflicts(&wanted, &[meeting], &ground(), odd);
        assert_eq!(kinds(&found), [ConflictKind::ProfessionalTaken]);
    }
}

#[test]
fn yesterday_is_past_and_today_is_not() {
    let wanted = led(1, at(4, 14, 0));
    assert_eq!(conflicts(&wanted, &[], &ground(), day(4)), []);
    let told = conflicts(&wanted, &[], &ground(), day(5));
    assert_eq!(kinds(&told), [ConflictKind::Past]);
    assert!(!told[0].hard);
}
