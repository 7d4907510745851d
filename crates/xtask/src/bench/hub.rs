//! `bench --hub`: the regional server under the load of thousands of centres, and the bare engines beside it, in one
//! run. What is measured, and the words it takes, are in crates/etp-hub/benches/load.

use crate::{Outcome, shell};

/// Builds the optimised hub and loads it.
pub(super) fn chore(words: &[&str]) -> Outcome {
    let bench = ["bench", "--package", "etp-hub", "--bench", "load", "--"];
    shell::must(shell::cargo(&[&bench, words].concat()))?;
    println!("measured on {}", super::processor());
    Ok(())
}
