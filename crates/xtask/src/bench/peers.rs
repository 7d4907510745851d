//! `bench --peers`: the same handout by us and by others, in one run. What is measured is in tests/bench.

use crate::setup::Environment;
use crate::{Outcome, root, shell};
use std::path::PathBuf;

/// Builds our side, makes sure of theirs, and measures both.
pub(super) fn chore() -> Outcome {
    let ours = ["build", "--release", "--package", "etp-handout"];
    shell::must(shell::cargo(
        &[&ours[..], &["--example", "stream"]].concat(),
    ))?;
    let krilla = krilla()?;
    let python = Environment::measured();
    python.make()?;
    let stream = root::profiled("release/examples", "stream");
    let folder = root::target().join("bench");
    let mut measure = shell::program(python.interpreter(), &["tests/bench/peers.py"]);
    measure.args([stream, folder, krilla]);
    shell::must(measure)?;
    println!("measured on {}", super::processor());
    Ok(())
}

/// The test program of our side, in which another writer stands behind our layout; only tests know it.
fn krilla() -> Result<PathBuf, String> {
    let build = [
        "test",
        "--release",
        "--package",
        "etp-handout",
        "--lib",
        "--no-run",
    ];
    let mut found = None;
    shell::heard(shell::cargo(&build), |line| {
        found = built(line, "unittests").map(PathBuf::from).or(found.take());
    })?;
    let found = found.ok_or("cargo did not say where it built the tests of etp-handout")?;
    Ok(root::root().join(found))
}

/// `Executable unittests src/lib.rs (target/release/deps/etp_handout-0)`
pub(super) fn built<'a>(line: &'a str, what: &str) -> Option<&'a str> {
    let (_, told) = line.split_once("Executable ")?;
    let (_, path) = told.strip_prefix(what)?.split_once('(')?;
    path.strip_suffix(')')
}

#[cfg(test)]
mod tests {
    use super::built;

    #[test]
    fn cargo_says_where_it_built_the_tests() {
        let line = "  Executable unittests src/lib.rs (target/release/deps/etp_handout-0)";
        let there = Some("target/release/deps/etp_handout-0");
        assert_eq!(built(line, "unittests"), there);
        assert_eq!(built(line, "benches/grid/main.rs"), None);
        assert_eq!(
            built("   Compiling etp-handout v0.1.0 (/a)", "unittests"),
            None
        );
    }
}
