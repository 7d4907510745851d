//! The tools of others that pack and list, versions pinned, kept below `target/tools`: only those who make
//! packages need them.

use crate::{Outcome, root, shell};
use std::path::PathBuf;
use std::process::Command;

/// A tool that cargo installs.
#[derive(Clone, Copy)]
pub(super) struct Tool {
    name: &'static str,
    version: &'static str,
}

/// Makes a .deb of a program and its files.
pub(super) const DEB: Tool = Tool {
    name: "cargo-deb",
    version: "3.8.0",
};
/// Lists the crates of a program in the CycloneDX format.
pub(super) const CYCLONEDX: Tool = Tool {
    name: "cargo-cyclonedx",
    version: "0.5.9",
};
/// Tauri's own packer, from npm.
const PACKER: &str = "@tauri-apps/cli@2.12.5";

/// Installs what is not there yet.
pub(super) fn install(wanted: &[Tool]) -> Outcome {
    for tool in wanted {
        if !tool.is_there() {
            tool.fetch()?;
        }
    }
    Ok(())
}

impl Tool {
    /// The tool, ready for its words.
    pub(super) fn command(&self) -> Command {
        let program = folder().join("bin").join(self.name);
        let act = self.name.trim_start_matches("cargo-");
        shell::program(program, &[act])
    }

    /// cargo keeps a list of what it installed, with versions.
    fn is_there(&self) -> bool {
        let list = std::fs::read_to_string(folder().join(".crates.toml")).unwrap_or_default();
        list.contains(&format!("\"{} {} (", self.name, self.version))
    }

    fn fetch(&self) -> Outcome {
        let what = format!("{}@{}", self.name, self.version);
        let words = ["install", "--quiet", "--locked", &what];
        let mut install = shell::cargo(&words);
        install.arg("--root").arg(folder());
        install.arg("--target-dir").arg(folder().join("build"));
        shell::must(install)
    }
}

/// Tauri's packer, installed if it is not there.
pub(super) fn packer() -> Result<PathBuf, String> {
    let name = if cfg!(windows) { "tauri.cmd" } else { "tauri" };
    let program = folder().join("node_modules/.bin").join(name);
    if !program.exists() {
        let words = ["install", "--no-audit", "--no-fund", "--no-save", PACKER];
        let mut install = shell::npm(&words);
        install.arg("--prefix").arg(folder());
        shell::must(install)?;
    }
    Ok(program)
}

fn folder() -> PathBuf {
    root::target().join("tools")
}
