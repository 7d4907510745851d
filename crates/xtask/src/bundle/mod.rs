//! `bundle`: the packages. A .deb and an .rpm of the window with the command line, a .deb of the hub; tools of
//! others make them, this chore brings together what goes in. Knows no rule of the house and no sentence.
//!
//! The packages carry their own libcrypto, so they are built in a folder of their own (`target/packages`).
//! `--debug` packs the dev build that is there, for trying the packing itself; nobody should install that.

mod hub;
pub(crate) mod notices;
mod papers;
mod parts;
mod stage;
mod tools;
mod verify;
mod window;

use crate::{Outcome, root, setup, shell};
use std::path::{Path, PathBuf};

/// What is packed.
pub(crate) struct Build {
    debug: bool,
}

impl Build {
    /// Where cargo builds it.
    fn target(&self) -> PathBuf {
        if self.debug { root::target() } else { folder() }
    }

    /// A program of it.
    fn program(&self, name: &str) -> PathBuf {
        let profile = if self.debug { "debug" } else { "release" };
        self.target().join(profile).join(name)
    }

    fn make(&self) -> Outcome {
        if self.debug {
            return shell::must(shell::cargo(&["build", "--workspace", "--bins"]));
        }
        let mut build = shell::cargo(&["build", "--release", "--target-dir"]);
        build.arg(folder());
        build.args(["-p", "sentier-window", "-p", "etp-cli", "-p", "etp-hub"]);
        build.args([
            "-p",
            "etp-store",
            "--features",
            "etp-store/sqlcipher-bundle",
        ]);
        shell::must(build)
    }
}

/// Makes the packages, and with `--verify` installs and starts them where nothing else is.
pub(crate) fn chore(words: &[String]) -> Outcome {
    let known = ["--debug", "--verify", "--notices"];
    if let Some(stranger) = words.iter().find(|word| !known.contains(&word.as_str())) {
        return Err(format!("'{stranger}' is none of {}", known.join(", ")));
    }
    let asked = |word: &str| words.iter().any(|one| one == word);
    if asked("--notices") {
        return notices::write();
    }
    let made = make(&Build {
        debug: asked("--debug"),
    })?;
    if asked("--verify") {
        verify::packages(&made)?;
    }
    Ok(())
}

/// The packages that were made.
pub(crate) struct Made {
    deb: PathBuf,
    rpm: PathBuf,
    hub: PathBuf,
}

fn make(build: &Build) -> Result<Made, String> {
    setup::for_packing()?;
    tools::install(&[tools::DEB, tools::CYCLONEDX])?;
    shell::must(shell::npm(&[
        "run",
        "--silent",
        "--workspace",
        "ui",
        "build",
    ]))?;
    build.make()?;
    stage::make(build)?;
    let (deb, rpm) = window::pack(build)?;
    let hub = hub::pack(build)?;
    let made = Made { deb, rpm, hub };
    for file in [&made.deb, &made.rpm, &made.hub] {
        println!("{:>7.1} MB  {}", megabytes(file), shown(file));
    }
    Ok(made)
}

/// Where packages and all that belongs to them are made.
pub(crate) fn folder() -> PathBuf {
    root::target().join("packages")
}

fn megabytes(file: &Path) -> f64 {
    let bytes = std::fs::metadata(file).map_or(0, |about| about.len());
    bytes as f64 / 1e6
}

fn shown(file: &Path) -> String {
    let inside = file.strip_prefix(root::root()).unwrap_or(file);
    inside.display().to_string()
}

/// The one file of an ending in a folder, the newest if there are several.
fn newest(folder: &Path, ending: &str) -> Result<PathBuf, String> {
    let files = std::fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let of_kind = files
        .filter_map(|file| Some(file.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|found| found == ending));
    of_kind
        .max_by_key(|path| {
            std::fs::metadata(path)
                .and_then(|about| about.modified())
                .ok()
        })
        .ok_or(format!("no .{ending} in {}", folder.display()))
}

/// Copies a file, making the folder it goes to.
fn copy(from: &Path, to: &Path) -> Outcome {
    let said = |e: std::io::Error| format!("{} to {}: {e}", from.display(), to.display());
    if let Some(folder) = to.parent() {
        std::fs::create_dir_all(folder).map_err(said)?;
    }
    std::fs::copy(from, to).map(|_| ()).map_err(said)
}
