//! The patient list.

use crate::window::Window;
use etp_app::Failure;
use etp_app::patients;
use etp_app::views::PatientsView;
use tauri::State;

/// A page of patients.
#[tauri::command]
#[specta::specta]
pub(crate) async fn patients(
    window: State<'_, Window>,
    search: String,
    offset: u32,
) -> Result<PatientsView, Failure> {
    window
        .at_desk(move |desk| patients::patients(desk, &search, offset))
        .await
}
