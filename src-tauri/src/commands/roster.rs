//! Importing a table.

use crate::picked;
use crate::window::aside;
use etp_app::forms::{ImportRoster, ReadRoster, UndoImport};
use etp_app::roster;
use etp_app::views::{ImportLine, RosterImported, RosterPreview, Undone};
use etp_app::{Done, Failure};
use specta::Type;
use std::path::PathBuf;
use tauri::AppHandle;

/// A roster somebody pointed at.
#[derive(Debug, serde::Serialize, Type)]
pub(crate) struct ChosenRoster {
    /// The file.
    path: String,
    /// Where its rejected rows would be saved.
    rejected_to: String,
}

/// Asks for a file; nothing when the person changed their mind.
#[tauri::command]
#[specta::specta]
pub(crate) async fn choose_roster(app: AppHandle) -> Result<Option<ChosenRoster>, Failure> {
    aside(move || Ok(picked::roster(&app).map(ChosenRoster::at))).await
}

at_desk! {
    /// What a file would bring.
    preview_roster(form: ReadRoster) -> RosterPreview:
        move |desk| roster::preview_roster(desk, &form);
    /// Takes the good rows.
    import_roster(form: ImportRoster) -> Done<RosterImported>:
        move |desk| roster::import_roster(desk, form);
    /// What was imported, latest first.
    imports() -> Vec<ImportLine>: roster::imports;
    /// Takes an import back.
    undo_import(form: UndoImport) -> Done<Undone>: move |desk| roster::undo_import(desk, &form);
}

impl ChosenRoster {
    fn at(path: PathBuf) -> Self {
        let rejected_to = picked::rejected_beside(&path)
            .to_string_lossy()
            .into_owned();
        Self {
            path: path.to_string_lossy().into_owned(),
            rejected_to,
        }
    }
}
