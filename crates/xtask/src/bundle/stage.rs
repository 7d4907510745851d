//! What goes below `/usr/share` of a package, laid out as it will lie there: manual pages, completions, file
//! types, icon, licences, notices and inventories.

use super::{Build, copy, folder, papers, parts};
use crate::{Outcome, root, shell};
use std::path::{Path, PathBuf};

/// The stage of one package: its own root.
pub(super) fn of(package: &str) -> PathBuf {
    folder().join("stage").join(package)
}

/// Lays out both packages anew.
pub(super) fn make(build: &Build) -> Outcome {
    let stage = folder().join("stage");
    if stage.exists() {
        std::fs::remove_dir_all(&stage).map_err(|e| format!("{}: {e}", stage.display()))?;
    }
    manual()?;
    beside_the_window()?;
    papers::lay_out("sentier", "src-tauri/packages/copyright")?;
    papers::lay_out("sentier-hub", "crates/etp-hub/packages/copyright")?;
    parts::list()?;
    copy(
        &build.program("sentier"),
        &of("sentier").join("usr/bin/sentier"),
    )
}

/// Manual pages and completions, from the definition of the command lines themselves.
fn manual() -> Outcome {
    let example = ["build", "--quiet", "--workspace", "--example", "manual"];
    shell::must(shell::cargo(&example))?;
    let made = folder().join("manual");
    let mut write = shell::program(root::built("examples/manual"), &[]);
    write.arg(&made);
    shell::must(write)?;
    for package in ["sentier", "sentier-hub"] {
        let share = of(package).join("usr/share");
        copy_all(&made.join(package), &share)?;
        squeeze(&files_below(&share.join("man"))?)?;
    }
    Ok(())
}

/// What a desktop wants to know of a program with a window; its entry is written by the packer.
fn beside_the_window() -> Outcome {
    let share = of("sentier").join("usr/share");
    copy(
        &root::at("src-tauri/packages/sentier-mime.xml"),
        &share.join("mime/packages/sentier.xml"),
    )?;
    copy(
        &root::at("assets/icon/sentier.svg"),
        &share.join("icons/hicolor/scalable/apps/sentier-window.svg"),
    )
}

/// Debian keeps manual pages squeezed, without a date inside.
fn squeeze(files: &[PathBuf]) -> Outcome {
    let mut gzip = shell::program("gzip", &["-9", "-n", "-f"]);
    gzip.args(files);
    shell::must(gzip)
}

fn copy_all(from: &Path, to: &Path) -> Outcome {
    for file in files_below(from)? {
        let inside = file.strip_prefix(from).unwrap_or(&file);
        copy(&file, &to.join(inside))?;
    }
    Ok(())
}

/// Every file below a folder, in the order of their names.
pub(super) fn files_below(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let mut found = Vec::new();
    let entries = std::fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
        if path.is_dir() {
            found.extend(files_below(&path)?);
        } else {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}
