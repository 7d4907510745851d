//! What a plan looks like: early, in order, in the best room, with the work shared out.

use crate::centre::{day, educator, hour, means, place, room, slot, wanted};
use crate::sound::booking;
use chrono::NaiveDate;
use etp_domain::{Booking, CyclePlan, Placed, Profession, plan_cycle};

fn days(plan: &CyclePlan) -> Vec<NaiveDate> {
    let placed = plan.placed.iter();
    placed.map(|one| one.slot.from.date()).collect()
}

fn led_by(plan: &CyclePlan, number: usize) -> usize {
    let placed = plan.placed.iter();
    let led = placed.filter(|one| one.educators.contains(&educator(number)));
    led.count()
}

#[test]
fn a_chain_keeps_its_order_and_its_days_between() {
    let weekly = |gap| {
        let mut one = wanted(0, day(0), day(60));
        one.gap_days = gap;
        one
    };
    let plan = plan_cycle(
        &[weekly(0), weekly(7), weekly(0), weekly(6)],
        &means(2, 2),
        1_000,
    );
    // Six days on would be a Sunday: Monday the 21st is a holiday.
    assert_eq!(days(&plan), [day(0), day(7), day(7), day(15)]);
    assert!(plan.placed[1].slot.to <= plan.placed[2].slot.from);
}

#[test]
fn the_next_of_a_chain_does_not_wait_for_one_without_a_place() {
    let mut never = wanted(0, day(0), day(60));
    never.professions = vec![Profession::Podiatrist];
    let mut last = wanted(0, day(0), day(60));
    last.gap_days = 2;
    let plan = plan_cycle(
        &[wanted(0, day(0), day(60)), never, last],
        &means(2, 2),
        1_000,
    );
    assert_eq!(days(&plan), [day(0), day(2)]);
    assert_eq!(plan.unplaced[0].which, 1);
    assert!(!plan.ended_early);
}

#[test]
fn the_first_hour_and_the_best_room_come_first_and_groups_meet_side_by_side() {
    let groups = [0, 1, 2].map(|chain| wanted(chain, day(0), day(9)));
    let mut means = means(4, 2);
    means.ground.travel.clear();
    means.ground.setup.clear();
    means.rooms = vec![room(1), room(0), room(0), room(3)];
    means.hours.reverse();
    let plan = plan_cycle(&groups, &means, 1_000);
    let found = plan
        .placed
        .iter()
        .map(|one| (one.slot.from.time(), one.room));
    let found: Vec<_> = found.collect();
    let expected = [(hour(9), room(1)), (hour(9), room(0)), (hour(11), room(1))];
    assert_eq!(found, expected);
}

#[test]
fn the_work_is_shared_out_with_what_each_leads_already() {
    let chain: Vec<_> = (0..12).map(|_| wanted(0, day(0), day(9))).collect();
    let mut means = means(1, 3);
    let plan = plan_cycle(&chain, &means, 1_000);
    assert_eq!([0, 1, 2].map(|who| led_by(&plan, who)), [4, 4, 4]);
    for number in 0..3 {
        let led = Placed {
            which: 0,
            slot: slot(day(30 + number), hour(9), 120),
            room: room(0),
            educators: vec![educator(0)],
        };
        let session = booking(&led, &chain[0], &means);
        means.around.push(Booking {
            session: None,
            ..session
        });
    }
    let plan = plan_cycle(&chain, &means, 1_000);
    assert_eq!([0, 1, 2].map(|who| led_by(&plan, who)), [2, 5, 5]);
}

#[test]
fn two_lead_together_and_one_of_them_has_the_profession() {
    let mut one = wanted(0, day(0), day(9));
    one.leaders = 2;
    one.professions = vec![Profession::Psychologist];
    let mut means = means(1, 6);
    means.educators.push(educator(0));
    let plan = plan_cycle(&vec![one; 6], &means, 1_000);
    assert_eq!(plan.placed.len(), 6);
    for placed in &plan.placed {
        let [first, second] = placed.educators[..] else {
            panic!("two lead: {placed:?}");
        };
        assert_ne!(first, second);
        assert_eq!(means.ground.professions[&first], Profession::Psychologist);
    }
}

#[test]
fn a_session_nobody_has_to_lead_takes_a_room_only() {
    let mut one = wanted(0, day(0), day(0));
    one.leaders = 0;
    one.professions = vec![Profession::Podiatrist];
    let plan = plan_cycle(&[one], &means(1, 0), 1_000);
    assert_eq!(plan.placed[0].educators, []);
}

#[test]
fn a_place_that_is_asked_for_is_kept() {
    let mut one = wanted(0, day(0), day(9));
    one.place = Some(place(1));
    let plan = plan_cycle(&[one], &means(4, 1), 1_000);
    assert_eq!(plan.placed[0].room, room(1));
}

#[test]
fn without_effort_there_is_a_plan_all_the_same() {
    let chain: Vec<_> = (0..10).map(|_| wanted(0, day(0), day(9))).collect();
    let plan = plan_cycle(&chain, &means(1, 1), 0);
    assert_eq!(plan.placed.len(), 10);
    assert!(!plan.ended_early);
    assert_eq!(plan_cycle(&[], &means(1, 1), 0), CyclePlan::default());
}

#[test]
fn a_plan_that_ends_early_says_so_and_one_that_tried_all_does_not() {
    let crowd: Vec<_> = (0..6).map(|chain| wanted(chain, day(0), day(0))).collect();
    let plan = plan_cycle(&crowd, &means(1, 1), 20);
    assert_eq!((plan.placed.len(), plan.ended_early), (4, true));
    let plan = plan_cycle(&crowd, &means(1, 1), 100_000);
    assert_eq!((plan.placed.len(), plan.ended_early), (4, false));
}

#[test]
fn the_ends_of_the_calendar_and_endless_windows_are_survived() {
    let mut endless = wanted(0, day(0), NaiveDate::MAX);
    endless.professions = vec![Profession::Podiatrist];
    let last = wanted(1, NaiveDate::MAX, NaiveDate::MAX);
    let plan = plan_cycle(&[endless, last], &means(1, 1), 1_000);
    assert_eq!(plan.unplaced.len(), 2);
    assert!(plan.ended_early, "two years of it were looked at");
}

#[test]
fn a_session_over_midnight_keeps_both_days_free() {
    let mut late = wanted(0, day(13), day(20));
    late.minutes = 180;
    let mut means = means(1, 1);
    means.hours = vec![hour(22)];
    means.weekdays = (1..=7).collect();
    // Monday the 21st is closed, the school has Wednesday the 23rd off, Friday is forbidden.
    let plan = plan_cycle(&vec![late; 3], &means, 1_000);
    assert_eq!(days(&plan), [day(19), day(20)]);
}
