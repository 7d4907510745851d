//! `long`: the same tests with many more cases, run before an issue is closed.

use crate::{Outcome, shell};

/// Twenty times proptest's own number of cases.
const CASES: &str = "5120";

/// Runs them.
pub(crate) fn chore(_: &[String]) -> Outcome {
    let mut tests = shell::cargo(&["test", "--workspace", "--no-fail-fast"]);
    tests.env("PROPTEST_CASES", CASES);
    shell::must(tests)
}
