//! The fuzz targets: the stored corpora replayed, then some seconds of new input each.
//!
//! Built on stable without coverage, so that it needs nothing installed; whoever hunts longer uses
//! `cargo fuzz run -s none TARGET` in `fuzz/`.

use crate::{Outcome, root, shell};
use std::num::NonZero;
use std::process::Command;
use std::sync::Mutex;
use std::thread::{self, available_parallelism};

/// Everything in `fuzz/targets`, by name.
const TARGETS: [&str; 15] = [
    "answers",
    "body",
    "bring",
    "calendar",
    "envelope",
    "exchange",
    "facts",
    "handout",
    "identifier",
    "ledger",
    "microdata",
    "programme",
    "receipt",
    "roster",
    "tables",
];

/// Runs each target as `test::build` left it, as many at once as there are processors; a crash is told by its target.
pub(crate) fn replay(seconds: u32) -> Outcome {
    let waiting = Mutex::new(TARGETS.iter());
    let next = || waiting.lock().ok()?.next();
    let work = || -> Outcome {
        while let Some(target) = next() {
            shell::must(run(target, seconds))?;
        }
        Ok(())
    };
    let workers = available_parallelism().map_or(1, NonZero::get);
    thread::scope(|scope| {
        let started: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        let ended = started.into_iter().map(|one| {
            let died = |_| Err("a worker of the fuzz targets died".to_owned());
            one.join().unwrap_or_else(died)
        });
        ended.fold(Ok(()), Outcome::and)
    })
}

fn run(target: &str, seconds: u32) -> Command {
    let program = root::built(target);
    let stored = root::at("fuzz/corpus").join(target);
    let grown = root::target().join("fuzz-grown").join(target);
    // An unwritable target folder shows itself in the next step.
    let _ = std::fs::create_dir_all(&grown);
    let mut command = shell::program(program, &[]);
    command
        .arg(format!("-max_total_time={seconds}"))
        .arg("-verbosity=0")
        .arg(format!("-artifact_prefix={}/", grown.display()))
        .arg(grown)
        .arg(stored);
    command
}
