//! A Python of our own in `.venv`, for the peers that check our work (tests/peers). Versions pinned.

use crate::{Outcome, root, shell};
use std::path::PathBuf;

const WANTED: &str = "tests/peers/requirements.txt";
const STAMP: &str = ".venv/requirements.txt";

/// The interpreter inside the environment.
pub(crate) fn interpreter() -> PathBuf {
    root::at(if cfg!(windows) {
        ".venv/Scripts/python.exe"
    } else {
        ".venv/bin/python"
    })
}

/// Makes the environment, or leaves it when it already has what is wanted.
pub(crate) fn environment() -> Outcome {
    let wanted = std::fs::read(root::at(WANTED)).map_err(|e| format!("{WANTED}: {e}"))?;
    if std::fs::read(root::at(STAMP)).is_ok_and(|there| there == wanted) {
        println!("setup: Python packages are up to date");
        return Ok(());
    }
    fresh()?;
    let quiet = [
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "-r",
        WANTED,
    ];
    shell::must(shell::program(interpreter(), &quiet))?;
    std::fs::write(root::at(STAMP), wanted).map_err(|e| format!("{STAMP}: {e}"))
}

/// The system's own Python is the second try: a version manager's may lack `venv`.
fn fresh() -> Outcome {
    let tries = ["python3", "/usr/bin/python3", "python"];
    let made = tries.iter().any(|python| {
        shell::must(shell::program(python, &["-m", "venv", "--clear", ".venv"])).is_ok()
    });
    if made {
        return Ok(());
    }
    Err(
        "the peers' checks need Python 3 with its venv module (Debian: python3 python3-venv)"
            .to_owned(),
    )
}
