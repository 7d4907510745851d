//! Files that a person points at with the computer's own dialog. The page never sees a folder.

use std::path::{Path, PathBuf};
use tauri::{AppHandle, Runtime};
use tauri_plugin_dialog::DialogExt;

/// The roster somebody chose; `None` when they changed their mind. Blocks until they answer.
///
/// In debug builds `SENTIER_PICK_FILE` answers instead of the dialog, which no test can click.
pub(crate) fn roster<R: Runtime>(app: &AppHandle<R>) -> Option<PathBuf> {
    if cfg!(debug_assertions)
        && let Some(path) = std::env::var_os("SENTIER_PICK_FILE")
    {
        return Some(PathBuf::from(path));
    }
    let dialog = app
        .dialog()
        .file()
        .add_filter("CSV", &["csv", "txt", "tsv"]);
    dialog.blocking_pick_file()?.into_path().ok()
}

/// Where the rows of a roster that were not taken are saved: beside it, as `<name>-rejected.csv`.
pub(crate) fn rejected_beside(roster: &Path) -> PathBuf {
    let name = roster.file_stem().unwrap_or_default().to_string_lossy();
    roster.with_file_name(format!("{name}-rejected.csv"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rejected_rows_go_beside_their_roster() {
        let beside = rejected_beside(Path::new("/papers/liste 2026.csv"));
        assert_eq!(beside, Path::new("/papers/liste 2026-rejected.csv"));
    }
}
