//! `long`: the same checks with many more cases, run before an issue is closed.

use crate::{Outcome, bundle, fuzz, setup, shell, test};

/// Twenty times proptest's own number of cases.
const CASES: &str = "5120";
/// How often the store is killed while it marks.
const KILLS: &str = "1000";
/// Made-up centres of each kind whose releases are attacked.
const CENTRES: &str = "100";
/// Rounds of the story of a laptop, a hub and bad weather between them.
const ROUNDS: &str = "1000";
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
    shell::must(shell::program("node", &["tests/e2e/pseudo.mjs"]))?;
    shell::must(test::build())?;
    fuzz::replay(FUZZ)?;
    peers("test_disclosure_*.py", ("SENTIER_CENTRES", CENTRES))?;
    peers("test_chaos.py", ("SENTIER_CHAOS_ROUNDS", ROUNDS))?;
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
    ]))?;
    bundle::chore(&["--verify".to_owned()])
}

/// Other people's tools judge what we made, many more times: published tables under attack and beside other
/// people's optimum, two programs in bad weather.
fn peers(which: &str, (much, more): (&str, &str)) -> Outcome {
    let mut checks = shell::program(
        setup::Environment::checking().interpreter(),
        &["tests/peers/run.py", which],
    );
    checks.env(much, more);
    shell::must(checks)
}
