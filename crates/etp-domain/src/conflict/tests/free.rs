//! The next free times: none that `conflicts` would refuse, and the earliest of all that are left.

use super::*;
use crate::{Closure, ClosureKind, free_slots};
use chrono::NaiveTime;

fn hour(hour: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, 0, 0).unwrap()
}

fn in_big(number: u128, from: NaiveDateTime) -> Booking {
    let mut session = led(number, from);
    session.room = Some(BIG);
    session
}

fn starts(slots: &[Slot]) -> Vec<NaiveDateTime> {
    slots.iter().map(|slot| slot.from).collect()
}

#[test]
fn the_earliest_free_hours_come_first_whatever_order_they_are_given_in() {
    let wanted = in_big(1, at(4, 9, 0));
    let around = [in_big(2, at(4, 10, 0)), in_big(3, at(5, 9, 0))];
    let mut ground = ground();
    let school = Closure {
        kind: ClosureKind::School,
        name: "school-autumn".into(),
        country: "FR".into(),
    };
    ground.closures.insert(day(6), vec![school]);
    let hours = [hour(14), hour(9), hour(12), hour(9)];
    let free = free_slots(&wanted, (day(4), day(9)), &hours, &around, &ground, 5);
    let expected = [
        at(4, 12, 0),
        at(4, 14, 0),
        at(5, 12, 0),
        at(5, 14, 0),
        at(7, 9, 0),
    ];
    assert_eq!(starts(&free), expected);
    assert!(free.iter().all(|slot| *slot == super::slot(slot.from, 120)));
}

#[test]
fn its_own_old_time_is_free_and_the_last_day_is_not_looked_at() {
    let wanted = in_big(1, at(4, 9, 0));
    let around = [wanted.clone()];
    let until = |until| free_slots(&wanted, (day(4), until), &[hour(9)], &around, &ground(), 9);
    assert_eq!(starts(&until(day(5))), [at(4, 9, 0)]);
    assert_eq!(until(day(4)), []);
}

#[test]
fn nothing_is_free_when_the_list_is_too_long_at_any_time() {
    let mut wanted = in_big(1, at(4, 9, 0));
    (wanted.patients, wanted.capacity) = (vec![ANNA, BERT], 1);
    let free = |wanted: &Booking| {
        free_slots(wanted, (day(4), day(5)), &[hour(9)], &[], &ground(), 1).len()
    };
    assert_eq!(free(&wanted), 0);
    wanted.capacity = 2;
    assert_eq!(free(&wanted), 1);
}

#[test]
fn a_far_end_of_the_calendar_ends_the_search() {
    let wanted = in_big(1, at(4, 9, 0));
    let last = NaiveDate::MAX;
    let free = free_slots(&wanted, (last, last), &[hour(23)], &[], &ground(), 1);
    assert_eq!(free, []);
    let before = last.pred_opt().unwrap();
    let free = free_slots(&wanted, (before, last), &[hour(20)], &[], &ground(), 1);
    assert_eq!(free.len(), 1);
}
