//! `shots`: the README's pictures, taken from the real window on the demonstration.

use crate::{Outcome, setup, shell};

/// Builds what is on the pictures and takes them.
pub(crate) fn chore(_: &[String]) -> Outcome {
    setup::chore(&[])?;
    shell::must(shell::npm(&[
        "run",
        "--silent",
        "--workspace",
        "ui",
        "build",
    ]))?;
    shell::must(shell::cargo(&["build", "--workspace", "--bins"]))?;
    shell::must(shell::program("node", &["tests/e2e/shots.mjs"]))
}
