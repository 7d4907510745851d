//! `setup`: what a machine with only Rust and Node still needs. Safe to repeat, quick when done.
//!
//! Rust itself is not checked here: `rust-version` in Cargo.toml already refuses an old one.

mod node;
mod packages;
mod python;

pub(crate) use python::Environment;

use crate::Outcome;

/// Everything that building and testing need.
pub(crate) fn chore(_: &[String]) -> Outcome {
    for_build()?;
    packages::install(packages::TESTING)?;
    Environment::checking().make()?;
    println!("setup: ready");
    Ok(())
}

/// What making packages and trying them need as well.
pub(crate) fn for_packing() -> Outcome {
    for_build()?;
    packages::install(packages::PACKING)
}

/// Only what building and running need.
pub(crate) fn for_build() -> Outcome {
    node::version()?;
    packages::install(packages::BUILDING)?;
    node::modules()
}
