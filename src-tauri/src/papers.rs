//! Opening a paper with the computer's own reader: only papers of the open register.

use etp_app::Failure;
use std::path::{Path, PathBuf};

/// Opens a paper that lies in the register's folder. `SENTIER_NO_OPEN=1` keeps the reader shut,
/// for tests and for computers without one.
pub(crate) fn open(folder: &Path, paper: &Path) -> Result<(), Failure> {
    let paper = inside(folder, paper)?;
    if std::env::var_os("SENTIER_NO_OPEN").is_some_and(|value| value == "1") {
        return Ok(());
    }
    tauri_plugin_opener::open_path(paper, None::<&str>)
        .map_err(|_| Failure::broken("paper-not-opened"))
}

/// The paper's true path, if that is inside the folder.
fn inside(folder: &Path, paper: &Path) -> Result<PathBuf, Failure> {
    let missing = |_| Failure::refused("paper-missing");
    let (folder, paper) = (
        folder.canonicalize().map_err(missing)?,
        paper.canonicalize().map_err(missing)?,
    );
    if paper.starts_with(&folder) {
        Ok(paper)
    } else {
        Err(Failure::refused("paper-elsewhere"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_paper_outside_the_register_is_not_opened() {
        let register = tempfile::tempdir().expect("a folder");
        let elsewhere = tempfile::tempdir().expect("a folder");
        let (mine, theirs) = (
            register.path().join("a.pdf"),
            elsewhere.path().join("b.pdf"),
        );
        std::fs::write(&mine, "%PDF").expect("written");
        std::fs::write(&theirs, "%PDF").expect("written");
        let sideways = register
            .path()
            .join("..")
            .join(elsewhere.path().file_name().expect("a name"))
            .join("b.pdf");
        let code = |path: &Path| {
            inside(register.path(), path)
                .err()
                .map(|failure| failure.code)
        };
        assert_eq!(code(&mine), None);
        assert_eq!(code(&theirs).as_deref(), Some("paper-elsewhere"));
        assert_eq!(code(&sideways).as_deref(), Some("paper-elsewhere"));
        assert_eq!(
            code(&register.path().join("c.pdf")).as_deref(),
            Some("paper-missing")
        );
    }
}
