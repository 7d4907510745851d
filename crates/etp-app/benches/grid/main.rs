//! `grid HOME FOLDER PERIOD…`: the French grid over a register, measured step by step: reading the facts, laying
//! them out, counting; beside it one bare pass over the same rows. Then the same steps from one year to forty, and the
//! workbook of a year. Says it all as one JSON document; tests/bench/grid.py starts it and shows it beside others.
//!
//! The best of the rounds counts: whatever else runs on the machine only ever makes a round slower.
#![expect(clippy::print_stdout, reason = "it answers whoever started it")]

#[path = "../../../etp-store/benches/bare_pass/mod.rs"]
mod bare_pass;
mod copies;
#[path = "../../../etp-store/benches/raw_insert/mod.rs"]
#[expect(dead_code, reason = "the store's bench uses the rest of it")]
mod raw_insert;
mod workbook;

use etp_app::{Clock, WallClock};
use etp_domain::{Facts, RuleBook};
use etp_report::{Centre, Filled, Period, Said, Scheme, Value, figures, shipped};
use etp_store::Store;
use serde_json::{Value as Json, json};
use std::error::Error;
use std::hint::black_box;
use std::path::Path;
use std::time::Instant;

const ROUNDS: usize = 15;
const YEARS: [u32; 6] = [1, 2, 4, 10, 20, 40];

fn main() -> Result<(), Box<dyn Error>> {
    let words: Vec<String> = std::env::args()
        .skip(1)
        .filter(|word| word != "--bench")
        .collect();
    let [home, folder, periods @ ..] = &words[..] else {
        return Err("name a register, a folder for scratch, and periods".into());
    };
    let passphrase = std::env::var("SENTIER_PASSPHRASE")?;
    let store = Store::open(Path::new(home), &passphrase, WallClock.now())?;
    let scheme = shipped()
        .iter()
        .find(|one| one.name == "fr-grid" && one.version == "2025")
        .ok_or("no French grid")?;
    let mut measured = Vec::new();
    for period in periods {
        measured.push(of_period(
            &store,
            scheme,
            Period::parse(period)?,
            Path::new(folder),
        )?);
    }
    let year = Period::parse(periods.first().ok_or("name a period")?)?;
    let facts = read(&store, year)?;
    let said = json!({
        "periods": measured,
        "growth": growth(&facts, scheme),
        "workbooks": workbook::measured(&facts, year)?,
    });
    println!("{said}");
    Ok(())
}

fn read(store: &Store, period: Period) -> Result<Facts, etp_store::StoreError> {
    store.read(|reader| reader.facts(period.first(), period.last(), None))
}

/// One period, its steps and its floor in turns.
fn of_period(
    store: &Store,
    scheme: &Scheme,
    period: Period,
    folder: &Path,
) -> Result<Json, Box<dyn Error>> {
    let facts = read(store, period)?;
    let folder = folder.join(format!("bare-{period}"));
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder)?;
    let floor = bare_pass::of(&facts, &folder);
    let mut best = [f64::MAX; 5];
    for _ in 0..ROUNDS {
        let whole = Instant::now();
        let (facts, reading) = timed(|| read(store, period));
        let [laying_out, counting] = steps(&facts?, scheme, period);
        let round = [
            reading,
            laying_out,
            counting,
            ms(whole),
            timed(|| bare_pass::over(&floor)).1,
        ];
        best.iter_mut()
            .zip(round)
            .for_each(|(best, took)| *best = best.min(took));
    }
    let book = RuleBook { rules: Vec::new() };
    let centre = Centre::new(&facts, period, &scheme.options, &book);
    let rows = facts.presences.len()
        + facts.sessions.len()
        + facts.assessments.len()
        + facts.enrolments.len();
    let [read, lay_out, count, whole, floor] = best;
    Ok(json!({
        "period": period.to_string(), "first": period.first(), "last": period.last(),
        "rows": rows, "presences": facts.presences.len(),
        "read": read, "lay_out": lay_out, "count": count, "whole": whole, "floor": floor,
        "cells": cells(&figures(&centre, scheme, &Said::new())),
    }))
}

/// Milliseconds to lay facts out, and to count the grid.
fn steps(facts: &Facts, scheme: &Scheme, period: Period) -> [f64; 2] {
    let book = RuleBook { rules: Vec::new() };
    let (centre, laying_out) = timed(|| Centre::new(facts, period, &scheme.options, &book));
    let counting = timed(|| black_box(figures(&centre, scheme, &Said::new()))).1;
    [laying_out, counting]
}

/// The same year once, twice, … forty times, one after the other, each with people of its own.
fn growth(facts: &Facts, scheme: &Scheme) -> Vec<Json> {
    let own = copies::of_its_own(facts);
    let of_years = |years| {
        let (facts, period) = copies::years(&own, years);
        let mut best = [f64::MAX; 2];
        for _ in 0..ROUNDS.div_ceil(years as usize).max(3) {
            let took = steps(&facts, scheme, period);
            best.iter_mut()
                .zip(took)
                .for_each(|(best, took)| *best = best.min(took));
        }
        json!({ "years": years, "presences": facts.presences.len(), "lay_out": best[0], "count": best[1] })
    };
    YEARS.into_iter().map(of_years).collect()
}

/// What each cell says; nothing where nobody counts it.
fn cells(filled: &Filled) -> Json {
    let value = |value: &Value| match value {
        Value::Count { count } => json!(count),
        Value::Ratio { part, whole, .. } => json!([part, whole]),
        _ => Json::Null,
    };
    filled
        .figures
        .iter()
        .map(|one| (one.cell.clone(), value(&one.value)))
        .collect()
}

fn timed<T>(act: impl FnOnce() -> T) -> (T, f64) {
    let begun = Instant::now();
    let done = act();
    (done, ms(begun))
}

fn ms(begun: Instant) -> f64 {
    begun.elapsed().as_secs_f64() * 1000.0
}
