//! Node: new enough, and its modules installed as the lock file says.

use crate::{Outcome, root, shell};
use std::time::SystemTime;

const OLDEST: (u32, u32) = (20, 19);

/// Refuses a Node that Vite does not start on.
pub(crate) fn version() -> Outcome {
    let (major, minor) = OLDEST;
    let wanted = format!("Sentier is built with Node {major}.{minor} or newer");
    let said = shell::asked(shell::program("node", &["--version"]))
        .ok_or(format!("{wanted}, and no `node` was found on this machine"))?;
    let found = read(&said).ok_or(format!("{wanted}; `node --version` said {said:?}"))?;
    if found >= OLDEST {
        return Ok(());
    }
    Err(format!("{wanted}; this is Node {}", said.trim()))
}

/// Installs the modules when the lock file changed since.
pub(crate) fn modules() -> Outcome {
    let installed = age("node_modules/.package-lock.json");
    if installed.is_some() && installed >= age("package-lock.json") {
        println!("setup: node modules are up to date");
        return Ok(());
    }
    shell::must(shell::npm(&["ci", "--no-audit", "--no-fund"]))
}

fn age(file: &str) -> Option<SystemTime> {
    std::fs::metadata(root::at(file))
        .and_then(|about| about.modified())
        .ok()
}

fn read(said: &str) -> Option<(u32, u32)> {
    let mut numbers = said
        .trim()
        .trim_start_matches('v')
        .split('.')
        .map(str::parse);
    Some((numbers.next()?.ok()?, numbers.next()?.ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_read_and_compared_as_numbers() {
        assert_eq!(read("v20.20.2\n"), Some((20, 20)));
        assert!(read("v20.9.0") < Some(OLDEST));
        assert_eq!(read("no such command"), None);
    }
}
