//! How fast the register is at the size it must be fast at: ten years of a large centre.
//!
//! The register is generated once, from a fixed seed, into `target/bench-data`; its key derivation
//! is the floor, so that opening measures the disk and not argon2.

mod ten_years;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use criterion::{Criterion, criterion_group, criterion_main};
use etp_domain::{Mark, Quarter};
use etp_store::{Store, StoreError};
use std::hint::black_box;

fn noon() -> DateTime<Utc> {
    DateTime::UNIX_EPOCH + TimeDelta::days(20_600)
}

fn quarter() -> Quarter {
    Quarter::of(NaiveDate::from_ymd_opt(2023, 5, 2).expect("a day"))
}

fn open_for_the_day(criterion: &mut Criterion) {
    let folder = ten_years::register();
    criterion.bench_function("open, every page checked", |bencher| {
        bencher.iter(|| Store::open(&folder, ten_years::PASSPHRASE, noon()).expect("it opens"));
    });
}

fn one_mark(criterion: &mut Criterion) {
    let store = ten_years::open();
    let day = quarter().first_day();
    let sessions = store.read(|reader| reader.sessions_between(day, quarter().last_day()));
    let session = sessions.expect("sessions")[0].session.id;
    let list = store.read(|reader| reader.attendance_list(session));
    let patient = list.expect("people")[0].0.id;
    let mut marks = [Mark::Present, Mark::Late].into_iter().cycle();
    criterion.bench_function("one mark, durable", |bencher| {
        bencher.iter(|| {
            store
                .write(|writer| writer.record_mark(session, patient, marks.next(), "Banc", noon()))
                .expect("it is on the disk");
        });
    });
}

fn one_quarter(criterion: &mut Criterion) {
    let store = ten_years::open();
    let (from, to) = (quarter().first_day(), quarter().last_day());
    criterion.bench_function("a quarter's counts", |bencher| {
        bencher.iter(|| {
            let counted = store.read(|reader| reader.attendances_by_patient(from, to));
            black_box(counted.expect("counts"));
        });
    });
    criterion.bench_function("which quarters have attendance", |bencher| {
        bencher.iter(|| black_box(store.read(|reader| reader.quarters_with_attendance())));
    });
}

fn the_screens(criterion: &mut Criterion) {
    let store = ten_years::open();
    let day = quarter().first_day();
    criterion.bench_function("a page of patients found by two words", |bencher| {
        bencher.iter(|| black_box(store.read(|reader| reader.patients_matching("mar du", 50, 0))));
    });
    criterion.bench_function("every programme", |bencher| {
        bencher.iter(|| black_box(store.read(|reader| reader.programmes())));
    });
    criterion.bench_function("the day's sessions, and those left to mark", |bencher| {
        bencher.iter(|| {
            store
                .read(|reader| -> Result<(), StoreError> {
                    black_box(reader.sessions_between(day, day)?);
                    black_box(reader.sessions_after(day, 5)?);
                    black_box(reader.unmarked_sessions_before(day, 5)?);
                    Ok(())
                })
                .expect("the day");
        });
    });
}

criterion_group! {
    name = register;
    config = Criterion::default().sample_size(20);
    targets = open_for_the_day, one_mark, one_quarter, the_screens
}
criterion_main!(register);
