//! Handouts.

use crate::papers;
use crate::window::{Window, aside};
use etp_app::Failure;
use etp_app::forms::PrintHandout;
use etp_app::handouts;
use etp_app::views::HandoutMade;
use tauri::State;

/// Makes a handout.
#[tauri::command]
#[specta::specta]
pub(crate) async fn print_handout(
    window: State<'_, Window>,
    form: PrintHandout,
) -> Result<HandoutMade, Failure> {
    window
        .at_desk(move |desk| handouts::print_handout(desk, form))
        .await
}

/// Shows a paper in the computer's own reader, which also prints it.
#[tauri::command]
#[specta::specta]
pub(crate) async fn open_paper(window: State<'_, Window>, path: String) -> Result<(), Failure> {
    let folder = window.open_folder()?;
    aside(move || papers::open(&folder, path.as_ref())).await
}
