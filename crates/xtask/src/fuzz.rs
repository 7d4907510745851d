//! The fuzz targets: the stored corpora replayed, then some seconds of new input each.
//!
//! Built on stable without coverage, so that it needs nothing installed; whoever hunts longer uses
//! `cargo fuzz run -s none TARGET` in `fuzz/`.

use crate::{Outcome, root, shell};
use std::process::Command;

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

/// Builds the targets and runs each; the first crash ends it.
pub(crate) fn replay(seconds: u32) -> Outcome {
    for target in TARGETS {
        shell::must(run(target, seconds))?;
    }
    Ok(())
}

fn run(target: &str, seconds: u32) -> Command {
    let mut command = shell::cargo(&[
        "run",
        "--quiet",
        "--locked",
        "--manifest-path",
        "fuzz/Cargo.toml",
        "--bin",
        target,
        "--",
    ]);
    let stored = root::at("fuzz/corpus").join(target);
    let grown = root::target().join("fuzz-grown").join(target);
    // An unwritable target folder shows itself in the next step.
    let _ = std::fs::create_dir_all(&grown);
    command
        .arg(format!("-max_total_time={seconds}"))
        .arg("-verbosity=0")
        .arg(grown)
        .arg(stored);
    command
}
