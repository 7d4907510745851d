//! How long one handout takes, the 200 of a busy month, and a record of ten pages.

use chrono::NaiveDate;
use criterion::{Criterion, criterion_group, criterion_main};
use etp_domain::HandoutLanguage::{Fr, Nl};
use etp_handout::{
    Handout, HandoutFacts, Record, RecordColumn, RecordMarks, RecordPart, RecordSection,
    RecordTable, library, print_handout, print_record,
};
use std::hint::black_box;

fn facts(number: usize) -> HandoutFacts {
    HandoutFacts {
        patient_name: Some(format!("Personne {number}")),
        session_date: NaiveDate::from_ymd_opt(2026, 11, 26),
        centre_name: "Centre des Deux Rives".to_owned(),
        ..HandoutFacts::blank(
            vec![Fr, Nl],
            NaiveDate::from_ymd_opt(2026, 11, 22).unwrap_or_default(),
        )
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

/// About thirty-five rows fill a page.
fn record(rows: usize) -> Record {
    let column = |head: &str| RecordColumn {
        head: head.to_owned(),
        width: 1.0,
    };
    let row = |number: usize| {
        vec![
            format!("{number}"),
            "Prendre soin de ses pieds".to_owned(),
            "Олена Шевченко".to_owned(),
            "محمد بن عبد الله".to_owned(),
        ]
    };
    let table = RecordTable {
        caption: "Séances".to_owned(),
        columns: ["Numéro", "Thème", "Noté par", "Aidant"]
            .map(column)
            .to_vec(),
        rows: (1..=rows).map(row).collect(),
    };
    Record {
        language: Fr,
        large_print: false,
        marks: RecordMarks {
            centre_name: "Centre des Deux Rives".to_owned(),
            centre_phone: String::new(),
            letterhead: vec![],
            printed_on: NaiveDate::from_ymd_opt(2026, 11, 22).unwrap_or_default(),
            footer: String::new(),
            fictional: true,
        },
        title: "Ce que nous gardons sur vous".to_owned(),
        lead: vec![],
        sections: vec![RecordSection {
            heading: "Séances".to_owned(),
            parts: vec![RecordPart::Table(table)],
        }],
        closing: vec![],
    }
}

fn records(bench: &mut Criterion) {
    for pages in [10, 30] {
        let record = record(pages * 34);
        bench.bench_function(&format!("a record of {pages} pages"), |run| {
            run.iter(|| print_record(black_box(&record)))
        });
    }
}

criterion_group!(benches, handouts, records);
criterion_main!(benches);
