//! Free places and who is called first, with the reasons.

mod favour;
mod language;
mod ranked;

use super::*;
use uuid::Uuid;

/// An hour of a day of March 2027; the 1st is a Monday.
fn at(day: u32, hour: u32) -> NaiveDateTime {
    let date = NaiveDate::from_ymd_opt(2027, 3, day).unwrap();
    date.and_hms_opt(hour, 0, 0).unwrap()
}

fn today() -> NaiveDate {
    at(1, 0).date()
}

/// Tuesday the 9th at 14:00, in French.
fn place() -> FreePlace {
    FreePlace {
        begins: at(9, 14),
        place: Some(hall()),
        theme: "eat".into(),
        languages: vec![Tongue::French],
        interpreters: vec![],
        remote: false,
    }
}

fn hall() -> PlaceId {
    PlaceId(Uuid::from_u128(1))
}

/// Somebody of whom nothing is known but how many weeks they wait.
fn waits(number: u128, weeks: i64) -> Waiter {
    Waiter {
        enrolment: EnrolmentId(Uuid::from_u128(number)),
        patient: PatientId(Uuid::from_u128(100 + number)),
        since: today() - chrono::Duration::weeks(weeks),
        wish: Wish::default(),
        speaks: vec![],
        interpreter: false,
        km: None,
        elsewhere: false,
        seats_near: 0,
        declined: 0,
        passed_over: 0,
        not_reached: 0,
    }
}

fn half(weekday: u8, part: DayPart) -> HalfDay {
    HalfDay { weekday, part }
}

#[test]
fn a_day_has_three_parts() {
    use DayPart::{Afternoon, Evening, Morning};
    for (begins, weekday, part) in [
        (at(1, 0), 1, Morning),
        (at(2, 12), 2, Morning),
        (at(3, 13), 3, Afternoon),
        (at(4, 17), 4, Afternoon),
        (at(6, 18), 6, Evening),
        (at(7, 23), 7, Evening),
    ] {
        assert_eq!(HalfDay::of(begins), half(weekday, part), "{begins}");
    }
}
