//! The hub under the load of thousands of centres: the real binary over loopback HTTP, with real
//! signatures, on both engines; and what the engine alone does with the same rows, in the same run.
//!
//! `cargo xtask bench --hub --centres 10000`
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a bench answers on the terminal"
)]

mod bare;
mod bare_postgres;
mod bare_sqlite;
mod centres;
mod engine;
mod running;
mod sending;
#[path = "../../tests/postgres/server.rs"]
mod server;
mod sql;
mod words;

use centres::{Centres, QUARTERS};
use engine::Engine;
use running::{Running, ask};
use sending::send;
use server::Server;
use std::process::ExitCode;
use std::time::Duration;
use tempfile::TempDir;
use words::Words;

fn main() -> ExitCode {
    let words = match Words::read(std::env::args().skip(1)) {
        Ok(words) => words,
        Err(how) => {
            eprintln!("load: {how}");
            return ExitCode::from(2);
        }
    };
    let centres = Centres::new();
    let mut engines = vec![];
    engines.extend(words.sqlite.then_some(Engine::Sqlite));
    engines.extend(words.postgres.then(|| Engine::Postgres(Server::start(""))));
    for engine in &engines {
        println!("\n{} — {} at once", engine.name(), words.at_once);
        for size in &words.sizes {
            measure(engine, &centres, *size, words.at_once);
        }
    }
    ExitCode::SUCCESS
}

/// A hub of this size, and then the bare engine with the same rows.
fn measure(engine: &Engine, centres: &Centres, size: u32, at_once: usize) {
    let hub = through_the_hub(engine, centres, size, at_once);
    let (bare, rows) = without_one(engine, centres, size, at_once);
    println!("  bare, a transaction a batch        {bare:>9.0} batches/s  {rows:>9.0} rows/s");
    println!("  hub : bare                         {:>9.2}", hub / bare);
}

/// Batches a second.
fn through_the_hub(engine: &Engine, centres: &Centres, size: u32, at_once: usize) -> f64 {
    let data = TempDir::new().expect("a folder");
    let name = format!("hub_{size}");
    let database = engine.database(&name);
    ask("check", data.path(), &database);
    engine.enrol(data.path(), &database, size);
    let empty = engine.bytes(data.path(), &name);
    let hub = Running::start(data.path(), &database);
    let [before, _] = hub.memory();
    let sent = send(&hub, centres, size, at_once);
    let [after, most] = hub.memory();
    drop(hub);
    let held = ask("check", data.path(), &database);
    assert_eq!(held, format!("{} batches hold", sent.batches));
    println!(
        "  {size} centres, {} batches, {} rows in {:.1} s",
        sent.batches,
        sent.rows,
        sent.took.as_secs_f64()
    );
    println!(
        "  hub                                {:>9.0} batches/s  {:>9.0} rows/s",
        sent.batches_a_second(),
        sent.rows_a_second()
    );
    println!(
        "  a batch: p50 {:.1} ms, p99 {:.1} ms; memory {before} MiB at start, {after} at the end, {most} at most",
        sent.percentile(50),
        sent.percentile(99)
    );
    let grew = engine.bytes(data.path(), &name).saturating_sub(empty);
    println!(
        "  the database grew by {:.1} MiB, {} bytes a batch",
        grew as f64 / f64::from(1 << 20),
        grew / sent.batches
    );
    sent.batches_a_second()
}

/// Batches and rows a second of the bare engine.
fn without_one(engine: &Engine, centres: &Centres, size: u32, at_once: usize) -> (f64, f64) {
    let data = TempDir::new().expect("a folder");
    let database = engine.database(&format!("bare_{size}"));
    ask("check", data.path(), &database);
    engine.enrol(data.path(), &database, size);
    let rows = bare::rows(centres, size);
    assert_eq!(rows.len(), size as usize * QUARTERS.len());
    let cells: usize = rows.iter().map(|batch| batch.cells.len()).sum();
    let bare = engine.bare(data.path(), &database, &rows, at_once);
    let a_second = |many: usize, took: Duration| many as f64 / took.as_secs_f64();
    for (way, took) in bare.together {
        let rate = a_second(cells, took);
        println!("  bare, {way:<28} {:>20}  {rate:>9.0} rows/s", "");
    }
    (
        a_second(rows.len(), bare.one_by_one),
        a_second(cells, bare.one_by_one),
    )
}
