//! The notices of third parties: every crate and every package of the page, its authors and its licence. They
//! are collected by a script and kept in the tree, because the window shows them; a rule of `check` refuses a
//! library that is missing.

use crate::{Outcome, shell};
use std::collections::BTreeSet;

/// The crates.
pub(crate) const CRATES: &str = "assets/notices/crates.txt";
/// The packages of the page.
pub(crate) const PAGE: &str = "assets/notices/page.txt";
const COLLECT: &str = "assets/notices/collect.py";

/// Writes both anew; a library under a licence that nobody accepted is refused.
pub(super) fn write() -> Outcome {
    shell::must(shell::program("python3", &[COLLECT]))
}

/// The crates that our programs link on this system, as `name version`.
pub(crate) fn linked() -> Result<BTreeSet<String>, String> {
    let words = ["tree", "--locked", "--edges", "normal", "--prefix", "none"];
    let mut ask = shell::cargo(&words);
    ask.args(["-p", "sentier-window", "-p", "etp-cli", "-p", "etp-hub"]);
    ask.args(["--format", "{p}"]);
    let said = shell::asked(ask).ok_or("`cargo tree` did not answer")?;
    Ok(said.lines().filter_map(foreign).collect())
}

/// A line of the tree that is not ours: ours name the folder they lie in.
fn foreign(line: &str) -> Option<String> {
    let mut words = line.split(' ');
    let (name, version) = (words.next()?, words.next()?.strip_prefix('v')?);
    let ours = line.contains(" (/") || line.contains(":\\");
    (!ours).then(|| format!("{name} {version}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_crate_of_others_is_read_from_the_tree_and_ours_are_not() {
        let shown = foreign("serde_derive v1.0.229 (proc-macro)");
        assert_eq!(shown.as_deref(), Some("serde_derive 1.0.229"));
        let again = foreign("serde v1.0.229 (*)");
        assert_eq!(again.as_deref(), Some("serde 1.0.229"));
        assert_eq!(foreign("etp-app v0.1.0 (/src/crates/etp-app)"), None);
        assert_eq!(foreign(""), None);
    }
}
