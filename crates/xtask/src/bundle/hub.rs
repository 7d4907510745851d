//! The package of the hub, by `cargo deb`: what goes in stands in the hub's own manifest.

use super::{Build, folder, newest, tools};
use crate::shell;
use std::path::PathBuf;

/// Makes the .deb.
pub(super) fn pack(build: &Build) -> Result<PathBuf, String> {
    let made = folder().join("hub");
    std::fs::create_dir_all(&made).map_err(|e| format!("{}: {e}", made.display()))?;
    let mut pack = tools::DEB.command();
    pack.args([
        "--package",
        "etp-hub",
        "--no-build",
        "--no-dbgsym",
        "--strip",
    ]);
    pack.arg("--profile");
    pack.arg(if build.debug { "dev" } else { "release" });
    pack.arg("--output").arg(&made);
    pack.env("CARGO_TARGET_DIR", build.target());
    shell::must(pack)?;
    newest(&made, "deb")
}
