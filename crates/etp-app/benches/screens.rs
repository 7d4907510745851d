//! What the screens of the day cost whole, from the question to the answer, at the size the register
//! must be fast at: ten years of a large centre, made by the store's bench.

#[path = "../../etp-store/benches/ten_years/mod.rs"]
#[expect(dead_code, reason = "the store's bench uses the rest of it")]
mod ten_years;

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use criterion::{Criterion, criterion_group, criterion_main};
use etp_app::forms::{AskSchedule, UnlockRegister};
use etp_app::{Desk, Doors, FixedClock, KdfCost, attendance, desk, schedule, today};
use std::hint::black_box;
use std::sync::Arc;

/// A morning with sessions, in the last year of the ten.
fn morning() -> DateTime<Utc> {
    DateTime::UNIX_EPOCH + TimeDelta::days(20_300) + TimeDelta::hours(8)
}

fn at_work() -> Desk {
    let doors = Doors {
        clock: Arc::new(FixedClock(morning())),
        cost: KdfCost::floor_for_tests(),
        ..Doors::real()
    };
    let form = UnlockRegister {
        professional: "Banc".to_owned(),
        passphrase: ten_years::PASSPHRASE.to_owned(),
    };
    desk::unlock_register(&ten_years::register(), doors, form).expect("it opens")
}

fn of_the_day(criterion: &mut Criterion) {
    let desk = at_work();
    let day: NaiveDate = morning().date_naive();
    criterion.bench_function("Today, whole", |bencher| {
        bencher.iter(|| black_box(today::today(&desk)).expect("a day"));
    });
    let week = AskSchedule {
        from: day,
        to: day + Days::new(6),
        place: None,
        room: None,
        professional: None,
        programme: None,
    };
    let planned: usize = schedule::schedule(&desk, &week)
        .expect("a week")
        .days
        .iter()
        .map(|day| day.sessions.len())
        .sum();
    let what = format!("a week of the schedule, whole ({planned} sessions)");
    criterion.bench_function(&what, |bencher| {
        bencher.iter(|| black_box(schedule::schedule(&desk, &week)).expect("a week"));
    });
    let days = schedule::schedule(&desk, &week).expect("a week").days;
    let session = days.iter().flat_map(|day| &day.sessions).next();
    let session = session.expect("a session").card.id;
    criterion.bench_function("a session's list, whole", |bencher| {
        bencher.iter(|| black_box(attendance::attendance(&desk, session)).expect("a list"));
    });
}

criterion_group!(screens, of_the_day);
criterion_main!(screens);
