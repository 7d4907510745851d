//! Importing a roster.

use crate::picked;
use crate::window::{Window, aside};
use etp_app::forms::ImportRoster;
use etp_app::roster;
use etp_app::views::{RosterImported, RosterPreview};
use etp_app::{Done, Failure};
use specta::Type;
use std::path::PathBuf;
use tauri::{AppHandle, State};

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

/// What a file would bring.
#[tauri::command]
#[specta::specta]
pub(crate) async fn preview_roster(
    window: State<'_, Window>,
    path: String,
) -> Result<RosterPreview, Failure> {
    window
        .at_desk(move |desk| roster::preview_roster(desk, path.as_ref()))
        .await
}

/// Takes the good rows.
#[tauri::command]
#[specta::specta]
pub(crate) async fn import_roster(
    window: State<'_, Window>,
    form: ImportRoster,
) -> Result<Done<RosterImported>, Failure> {
    window
        .at_desk(move |desk| roster::import_roster(desk, form))
        .await
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
