//! The inventories (SBOM) of a package in the CycloneDX format: the crates of each program, and what the page
//! is made of.

use super::{copy, stage, tools};
use crate::{Outcome, root, shell};
use std::path::{Path, PathBuf};

/// Each program with a package: the package, the program, and where its crate lies.
const PROGRAMS: &[(&str, &str, &str)] = &[
    ("sentier", "sentier-window", "src-tauri"),
    ("sentier", "sentier", "crates/etp-cli"),
    ("sentier-hub", "sentier-hub", "crates/etp-hub"),
];

/// Lists them all into the stages.
pub(super) fn list() -> Outcome {
    let mut list = tools::CYCLONEDX.command();
    list.args(["--quiet", "--format", "json", "--spec-version", "1.5"]);
    list.args(["--describe", "binaries", "--no-build-deps"]);
    list.arg("--manifest-path")
        .arg(root::at("src-tauri/Cargo.toml"));
    shell::must(list)?;
    for (package, program, at) in PROGRAMS {
        let made = root::at(at).join(format!("{program}_bin.cdx.json"));
        copy(&made, &place(package, program))?;
    }
    sweep()?;
    page()
}

fn place(package: &str, of: &str) -> PathBuf {
    let doc = stage::of(package).join("usr/share/doc").join(package);
    doc.join("sbom").join(format!("{of}.cdx.json"))
}

/// With the tools that build it: npm counts Svelte among them.
fn page() -> Outcome {
    let mut list = shell::npm(&["sbom", "--sbom-format", "cyclonedx"]);
    list.args(["--workspace", "ui"]);
    let text = shell::asked(list).ok_or("`npm sbom` did not answer")?;
    let place = place("sentier", "page");
    std::fs::write(&place, text).map_err(|e| format!("{}: {e}", place.display()))
}

/// The tool writes a list beside every manifest of the workspace; none of them stays there.
fn sweep() -> Outcome {
    let mut rooms = vec![root::at("src-tauri"), root::at("fuzz"), root::at("tests")];
    let crates = std::fs::read_dir(root::at("crates")).map_err(|e| e.to_string())?;
    rooms.extend(crates.filter_map(|room| Some(room.ok()?.path())));
    rooms.iter().try_for_each(|room| swept(room))
}

fn swept(room: &Path) -> Outcome {
    let files = std::fs::read_dir(room).map_err(|e| format!("{}: {e}", room.display()))?;
    let lists = files
        .filter_map(|file| Some(file.ok()?.path()))
        .filter(|path| path.to_string_lossy().ends_with("_bin.cdx.json"));
    for list in lists {
        std::fs::remove_file(&list).map_err(|e| format!("{}: {e}", list.display()))?;
    }
    Ok(())
}
