//! What a person points at with the computer's own dialog. The page gets that one path and can look
//! at nothing else of the disk.
//!
//! In debug builds `SENTIER_PICK_FILE` and `SENTIER_PICK_FOLDER` answer instead of the dialog, which
//! no test can click.

use std::path::{Path, PathBuf};
use tauri::{AppHandle, Runtime};
use tauri_plugin_dialog::{DialogExt, FilePath};

const TABLES: &[&str] = &["xlsx", "xls", "ods", "csv", "txt", "tsv"];
const PICTURES: &[&str] = &["png", "jpg", "jpeg"];
const PROGRAMMES: &[&str] = &["sentier-programme"];
const CALENDARS: &[&str] = &["ics"];
const TEXTS: &[&str] = &["docx", "md", "txt"];
const HANDOUTS: &[&str] = &["toml"];
const PAPERS: &[&str] = &["pdf", "png", "jpg", "jpeg"];
const RECEIPTS: &[&str] = &["sentier"];
const CERTIFICATES: &[&str] = &["pem", "crt", "cer"];

/// The roster somebody chose; `None` when they changed their mind. Blocks until they answer.
pub(crate) fn roster<R: Runtime>(app: &AppHandle<R>) -> Option<PathBuf> {
    file(app, "XLSX, XLS, ODS, CSV", TABLES)
}

/// The picture somebody chose as the centre's logo. Blocks until they answer.
pub(crate) fn logo<R: Runtime>(app: &AppHandle<R>) -> Option<String> {
    file(app, "PNG, JPEG", PICTURES).map(text)
}

/// The programme file somebody chose. Blocks until they answer.
pub(crate) fn programme<R: Runtime>(app: &AppHandle<R>) -> Option<String> {
    file(app, "Sentier", PROGRAMMES).map(text)
}

/// The calendar file somebody chose. Blocks until they answer.
pub(crate) fn calendar<R: Runtime>(app: &AppHandle<R>) -> Option<String> {
    file(app, "iCalendar", CALENDARS).map(text)
}

/// The text somebody chose to make blocks of. Blocks until they answer.
pub(crate) fn text_file<R: Runtime>(app: &AppHandle<R>) -> Option<String> {
    file(app, "DOCX, MD, TXT", TEXTS).map(text)
}

/// The handout file somebody chose. Blocks until they answer.
pub(crate) fn handout<R: Runtime>(app: &AppHandle<R>) -> Option<String> {
    file(app, "TOML", HANDOUTS).map(text)
}

/// The paper somebody chose to keep. Blocks until they answer.
pub(crate) fn paper<R: Runtime>(app: &AppHandle<R>) -> Option<String> {
    file(app, "PDF, PNG, JPEG", PAPERS).map(text)
}

/// The file of receipts somebody chose. Blocks until they answer.
pub(crate) fn receipts<R: Runtime>(app: &AppHandle<R>) -> Option<String> {
    file(app, "Sentier", RECEIPTS).map(text)
}

/// The certificate somebody chose. Blocks until they answer.
pub(crate) fn certificate<R: Runtime>(app: &AppHandle<R>) -> Option<String> {
    file(app, "PEM, CRT, CER", CERTIFICATES).map(text)
}

/// The folder somebody chose to put something into. Blocks until they answer.
pub(crate) fn folder<R: Runtime>(app: &AppHandle<R>) -> Option<String> {
    let answer = || app.dialog().file().blocking_pick_folder();
    picked("SENTIER_PICK_FOLDER", answer).map(text)
}

fn file<R: Runtime>(app: &AppHandle<R>, kinds: &str, endings: &[&str]) -> Option<PathBuf> {
    let dialog = app.dialog().file().add_filter(kinds, endings);
    picked("SENTIER_PICK_FILE", || dialog.blocking_pick_file())
}

/// What a test answers in the dialog's place, or what the person does.
fn picked(test: &str, ask: impl FnOnce() -> Option<FilePath>) -> Option<PathBuf> {
    if cfg!(debug_assertions)
        && let Some(path) = std::env::var_os(test)
    {
        return Some(PathBuf::from(path));
    }
    ask()?.into_path().ok()
}

fn text(path: PathBuf) -> String {
    path.to_string_lossy().into_owned()
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
