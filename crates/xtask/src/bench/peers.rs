//! `bench --peers`: the same handout by us and by others, in one run. What is measured is in tests/bench.

use crate::setup::Environment;
use crate::{Outcome, root, shell};

/// Builds our side, makes sure of theirs, and measures both.
pub(super) fn chore() -> Outcome {
    let ours = ["build", "--release", "--package", "etp-handout"];
    shell::must(shell::cargo(
        &[&ours[..], &["--example", "stream"]].concat(),
    ))?;
    let python = Environment::measured();
    python.make()?;
    let stream = root::profiled("release/examples", "stream");
    let folder = root::target().join("bench");
    let mut measure = shell::program(python.interpreter(), &["tests/bench/peers.py"]);
    measure.args([stream, folder]);
    shell::must(measure)?;
    println!("measured on {}", super::processor());
    Ok(())
}
