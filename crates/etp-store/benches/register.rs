//! How fast the register is at the size it must be fast at: ten years of a large centre.
//!
//! The register is generated once, from a fixed seed, into `target/bench-data`; its key derivation
//! is the floor, so that opening measures the disk and not argon2.

mod bare_pass;
mod in_turns;
mod like_scan;
mod raw_insert;
mod ten_years;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use criterion::{Criterion, criterion_group, criterion_main};
use etp_domain::{BirthDate, Mark, Quarter};
use etp_store::{Looks, PathwayFilter, PatientList, Search, Store, StoreError};
use in_turns::timed;
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

/// The first mark of somebody at a session of today, person by person down the day's lists; each is taken
/// back before the lists come round again, which is not measured. Its peers are one row and nothing else:
/// in an encrypted file with the register's settings, and in a plain one.
fn one_mark(criterion: &mut Criterion) {
    let store = ten_years::open();
    let lists = store.read(|reader| -> Result<Vec<_>, StoreError> {
        let mut lists = vec![];
        for row in reader.sessions_between(ten_years::ahead::today(), ten_years::ahead::today())? {
            let list = reader.attendance_list(row.session.id)?.into_iter();
            lists.extend(list.map(|(person, _)| (row.session.id, person.id)));
        }
        Ok(lists)
    });
    let lists = lists.expect("today's lists");
    let mark = |(session, person), mark| {
        store
            .write(|writer| writer.record_mark(session, person, mark, "", "Banc", noon()))
            .expect("it is on the disk");
    };
    let mut expected = lists.iter().copied().cycle();
    let folder = ten_years::empty_folder("raw-insert");
    let [plain, encrypted] = [false, true].map(|one| raw_insert::database(&folder, one));
    in_turns::measure(
        criterion,
        vec![
            ("one mark, durable", &mut || {
                let one = expected.next().expect("they come round again");
                let took = timed(|| mark(one, Some(Mark::Present)));
                mark(one, None);
                took
            }),
            ("one raw row, durable", &mut || {
                timed(|| raw_insert::insert(&plain))
            }),
            ("one raw row, encrypted and durable", &mut || {
                timed(|| raw_insert::insert(&encrypted))
            }),
        ],
    );
}

fn one_quarter(criterion: &mut Criterion) {
    let store = ten_years::open();
    let (from, to) = (quarter().first_day(), quarter().last_day());
    criterion.bench_function("a quarter's counts", |bencher| {
        bencher.iter(|| {
            let counted = store.read(|reader| reader.attendances_by_patient(from, to, to));
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

/// A week as the calendar shows it, and the same week as conflicts are looked for in it; a day as it is
/// opened in the morning.
fn the_week_and_the_day(criterion: &mut Criterion) {
    let store = ten_years::open();
    let monday = quarter().first_day() + TimeDelta::days(2);
    let sunday = monday + TimeDelta::days(6);
    criterion.bench_function("week: sessions, who leads them, who is taken", |bencher| {
        bencher.iter(|| {
            store
                .read(|reader| -> Result<(), StoreError> {
                    let week = reader.sessions_between(monday, sunday)?;
                    let ids: Vec<_> = week.iter().map(|row| row.session.id).collect();
                    black_box(reader.led_by(&ids)?);
                    black_box(reader.bookings_between(monday, sunday)?);
                    Ok(())
                })
                .expect("the week");
        });
    });
    criterion.bench_function(
        "today: sessions, a list, what is left, who to call",
        |bencher| {
            bencher.iter(|| {
                store
                    .read(|reader| -> Result<(), StoreError> {
                        let today = reader.sessions_between(monday, monday)?;
                        let ids: Vec<_> = today.iter().map(|row| row.session.id).collect();
                        black_box(reader.led_by(&ids)?);
                        black_box(reader.session_list(ids[0])?);
                        black_box(reader.sessions_after(monday, 5)?);
                        black_box(reader.sessions_not_closed(monday, 5)?);
                        black_box(reader.sessions_not_closed_count(None, monday)?);
                        black_box(reader.calls_with_next(monday)?);
                        Ok(())
                    })
                    .expect("the day");
            });
        },
    );
    criterion.bench_function("who missed two in a row", |bencher| {
        bencher.iter(|| black_box(store.read(|reader| reader.marked_days_of_missing(2))));
    });
}

/// What somebody types, key by key; the last ones are spelled otherwise, or not there at all.
const KEYSTROKES: [&str; 18] = [
    "d",
    "du",
    "dup",
    "dupo",
    "dupont",
    "dupont m",
    "dupont mar",
    "dupont marie",
    "mézi",
    "3/2/1948",
    "03.02.1948",
    "03 24 12",
    "P-0042",
    "1234",
    "jean-luc van den",
    "dupond marye",
    "wajner",
    "xyzxyz",
];

/// Each key is answered with the page of fifty and how many match in all; beside it, what a plain
/// search would do: unfolded columns, scanned with LIKE.
fn every_keystroke(criterion: &mut Criterion) {
    let store = ten_years::open();
    let peer = like_scan::of(&store);
    let today = quarter().first_day();
    for typed in KEYSTROKES {
        let mut group = criterion.benchmark_group(format!("typed: {typed}"));
        group.bench_function("page and count", |bencher| {
            bencher.iter(|| {
                let search = Search::parse(typed);
                let page = store.read(|reader| {
                    reader.patients_on_list(PatientList::All, &search, today, 50, 0)
                });
                black_box(page.expect("a page"));
            });
        });
        group.bench_function("LIKE over plain columns", |bencher| {
            bencher.iter(|| black_box(like_scan::page(&peer, typed)));
        });
        group.finish();
    }
}

fn every_list(criterion: &mut Criterion) {
    let store = ten_years::open();
    let today = quarter().first_day();
    let lists = [
        PatientList::All,
        PatientList::Active,
        PatientList::ToCall,
        PatientList::WithoutConsent,
        PatientList::Lost { before: today },
        PatientList::SetAside,
        PatientList::Due { before: today },
        PatientList::WithoutBirthDate,
    ];
    for list in lists {
        criterion.bench_function(&format!("list: {}", list.code()), |bencher| {
            bencher.iter(|| {
                let search = Search::default();
                let page =
                    store.read(|reader| reader.patients_on_list(list, &search, today, 50, 0));
                black_box(page.expect("a page"));
            });
        });
    }
    criterion.bench_function("likely twins of somebody new", |bencher| {
        let looks = Looks {
            last_name: "Dupond".into(),
            first_name: "Marie".into(),
            birth_date: BirthDate::parse("1948-02-03").ok(),
            phones: vec!["0324123456".into()],
            ..Looks::default()
        };
        bencher.iter(|| black_box(store.read(|reader| reader.likely_twins(&looks))));
    });
}

/// Every pathway that runs, with all its facts: what the list of what is due is made from.
fn every_pathway(criterion: &mut Criterion) {
    let store = ten_years::open();
    let pathways = || store.read(|reader| reader.pathways(PathwayFilter::Open));
    let person = pathways().expect("pathways")[0].enrolment.patient;
    criterion.bench_function("every pathway that runs", |bencher| {
        bencher.iter(|| black_box(pathways()));
    });
    criterion.bench_function("one person's pathways", |bencher| {
        bencher.iter(|| black_box(store.read(|reader| reader.pathways_of(person))));
    });
}

/// What every report is counted from, and the same rows read and nothing made of them.
fn the_facts(criterion: &mut Criterion) {
    let store = ten_years::open();
    let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).expect("a day");
    let mut group = criterion.benchmark_group("facts");
    for (name, first, last) in [
        ("one year", day(2023, 1, 1), day(2023, 12, 31)),
        ("four years", day(2020, 1, 1), day(2023, 12, 31)),
        ("ten years", day(2016, 1, 1), day(2026, 12, 31)),
    ] {
        let read = || {
            store
                .read(|reader| reader.facts(first, last, None))
                .expect("facts")
        };
        let facts = read();
        let rows = facts.presences.len() + facts.assessments.len() + facts.enrolments.len();
        group.bench_function(format!("{name}, {rows} rows"), |bencher| bencher.iter(read));
        let floor = bare_pass::of(&facts, &ten_years::empty_folder("bare-pass"));
        group.bench_function(format!("{name}, a bare pass"), |bencher| {
            bencher.iter(|| black_box(bare_pass::over(&floor)));
        });
    }
    group.finish();
}

criterion_group! {
    name = register;
    config = Criterion::default().sample_size(20);
    targets = open_for_the_day, one_mark, one_quarter, the_screens, the_week_and_the_day, every_keystroke,
        every_list, every_pathway, the_facts
}
criterion_main!(register);
