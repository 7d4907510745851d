//! Pythons of our own, versions pinned: one for the peers that check our work (tests/peers), one for those that
//! are measured beside it (tests/bench).

use crate::{Outcome, root, shell};
use std::path::{Path, PathBuf};

/// An environment: where it lies and what is in it, from the project's root.
pub(crate) struct Environment {
    /// The folder.
    pub(crate) folder: PathBuf,
    /// The list of packages.
    pub(crate) wanted: &'static str,
}

impl Environment {
    /// The one of the peers that check.
    pub(crate) fn checking() -> Self {
        Self {
            folder: root::at(".venv"),
            wanted: "tests/peers/requirements.txt",
        }
    }

    /// The one of the peers that are measured.
    pub(crate) fn measured() -> Self {
        Self {
            folder: root::target().join("bench/venv"),
            wanted: "tests/bench/requirements.txt",
        }
    }

    /// The interpreter inside.
    pub(crate) fn interpreter(&self) -> PathBuf {
        self.folder.join(if cfg!(windows) {
            "Scripts/python.exe"
        } else {
            "bin/python"
        })
    }

    /// Makes it, or leaves it when it already has what is wanted.
    pub(crate) fn make(&self) -> Outcome {
        let wanted = self.wanted;
        let list = std::fs::read(root::at(wanted)).map_err(|e| format!("{wanted}: {e}"))?;
        let stamp = self.folder.join("requirements.txt");
        if std::fs::read(&stamp).is_ok_and(|there| there == list) {
            println!("setup: the Python packages of {wanted} are up to date");
            return Ok(());
        }
        fresh(&self.folder)?;
        let quiet = [
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            "-r",
            wanted,
        ];
        shell::must(shell::program(self.interpreter(), &quiet))?;
        std::fs::write(&stamp, list).map_err(|e| format!("{}: {e}", stamp.display()))
    }
}

/// The system's own Python is the second try: a version manager's may lack `venv`.
fn fresh(folder: &Path) -> Outcome {
    let folder = folder.to_string_lossy();
    let tries = ["python3", "/usr/bin/python3", "python"];
    let made = tries.iter().any(|python| {
        shell::must(shell::program(python, &["-m", "venv", "--clear", &folder])).is_ok()
    });
    if made {
        return Ok(());
    }
    Err("the peers need Python 3 with its venv module (Debian: python3 python3-venv)".to_owned())
}
