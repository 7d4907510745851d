//! Where things stand in the tree. Knows paths, opens nothing.

use std::path::{Path, PathBuf};

/// A path inside the project, from its root.
pub(crate) fn at(inside: &str) -> PathBuf {
    root().join(inside)
}

/// The project's root.
pub(crate) fn root() -> PathBuf {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.ancestors().nth(2).unwrap_or(xtask).to_path_buf()
}

/// What cargo builds into, as cargo itself decides it.
pub(crate) fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| at("target"), |dir| root().join(dir))
}

/// A program we built, in the dev profile.
pub(crate) fn built(name: &str) -> PathBuf {
    profiled("debug", name)
}

/// A program we built, in a profile's folder.
pub(crate) fn profiled(folder: &str, name: &str) -> PathBuf {
    target()
        .join(folder)
        .join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}
