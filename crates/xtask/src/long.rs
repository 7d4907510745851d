//! `long`: the same checks with many more cases, run before an issue is closed.

use crate::{Outcome, fuzz, setup, shell};

/// Twenty times proptest's own number of cases.
const CASES: &str = "5120";
/// How often the store is killed while it marks.
const KILLS: &str = "1000";
/// Made-up centres of each kind whose releases are attacked.
const CENTRES: &str = "100";
/// Seconds of new input for each fuzz target.
const FUZZ: u32 = 300;

/// Runs them, shortest first.
pub(crate) fn chore(_: &[String]) -> Outcome {
    setup::chore(&[])?;
    shell::must(shell::npm(&[
        "run",
        "--silent",
        "--workspace",
        "ui",
        "build:fake",
    ]))?;
    shell::must(shell::program("node", &["tests/e2e/screens.mjs", "--all"]))?;
    fuzz::replay(FUZZ)?;
    attack()?;
    let mut tests = shell::cargo(&["test", "--workspace", "--no-fail-fast"]);
    tests
        .env("PROPTEST_CASES", CASES)
        .env("SENTIER_KILL_ROUNDS", KILLS);
    shell::must(tests)?;
    shell::must(shell::cargo(&[
        "test",
        "-p",
        "etp-tests",
        "--test",
        "suite",
        "--",
        "--ignored",
    ]))
}

/// The attacks on published tables and their price beside other people's optimum, on many more centres.
fn attack() -> Outcome {
    shell::must(shell::cargo(&["build", "--workspace", "--bins"]))?;
    let mut attacks = shell::program(
        setup::Environment::checking().interpreter(),
        &["tests/peers/run.py", "test_disclosure_*.py"],
    );
    attacks.env("SENTIER_CENTRES", CENTRES);
    shell::must(attacks)
}
