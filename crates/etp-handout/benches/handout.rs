//! How long one handout takes, and the 200 of a busy month.

use chrono::NaiveDate;
use criterion::{Criterion, criterion_group, criterion_main};
use etp_domain::HandoutLanguage::{Fr, Nl};
use etp_handout::{Handout, HandoutFacts, library, print_handout};
use std::hint::black_box;

fn facts(number: usize) -> HandoutFacts {
    HandoutFacts {
        languages: vec![Fr, Nl],
        patient_name: Some(format!("Personne {number}")),
        session_date: NaiveDate::from_ymd_opt(2026, 11, 26),
        next_session: None,
        centre_name: "Centre des Deux Rives".to_owned(),
        centre_phone: String::new(),
        printed_on: NaiveDate::from_ymd_opt(2026, 11, 22).unwrap_or_default(),
        large_print: false,
    }
}

fn handouts(bench: &mut Criterion) {
    let (_, text) = library()[2];
    let feet = Handout::parse(text).expect("a delivered handout");
    bench.bench_function("one handout", |run| {
        run.iter(|| print_handout(black_box(&feet), &facts(0)))
    });
    let mut group = bench.benchmark_group("batch");
    group.sample_size(10);
    group.bench_function("200 handouts", |run| {
        run.iter(|| {
            (0..200)
                .map(|number| print_handout(black_box(&feet), &facts(number)))
                .collect::<Vec<_>>()
        })
    });
    group.finish();
}

criterion_group!(benches, handouts);
criterion_main!(benches);
