//! `bench --peers grid`: the French grid by us and by others, in one run. What is measured is in tests/bench/grid.py.

use super::peers::built;
use crate::setup::Environment;
use crate::{Outcome, root, shell};
use std::path::PathBuf;

/// Builds our side, makes sure of theirs, and measures both.
pub(super) fn chore() -> Outcome {
    shell::must(shell::cargo(&[
        "build",
        "--release",
        "--package",
        "etp-cli",
    ]))?;
    let ours = ours()?;
    let python = Environment::measured();
    python.make()?;
    let mut measure = shell::program(python.interpreter(), &["tests/bench/grid.py"]);
    measure.args([
        ours,
        root::profiled("release", "sentier"),
        root::target().join("bench/grid"),
    ]);
    shell::must(measure)?;
    println!("measured on {}", super::processor());
    Ok(())
}

/// The program that measures our steps.
fn ours() -> Result<PathBuf, String> {
    let build = [
        "bench",
        "--package",
        "etp-app",
        "--bench",
        "grid",
        "--no-run",
    ];
    let mut found = None;
    shell::heard(shell::cargo(&build), |line| {
        found = built(line, "benches/grid/main.rs")
            .map(PathBuf::from)
            .or(found.take());
    })?;
    let found = found.ok_or("cargo did not say where it built the bench of etp-app")?;
    Ok(root::root().join(found))
}
