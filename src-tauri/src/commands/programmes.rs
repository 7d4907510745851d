//! Templates and programmes.

use crate::window::{Window, aside};
use etp_app::forms::{EnrolPatients, OpenProgramme};
use etp_app::programmes;
use etp_app::views::{ProgrammeCard, ProgrammePreview, ProgrammeView, TemplateCard};
use etp_app::{Done, Failure, HandoutLanguage, ProgrammeId};
use tauri::State;

/// The library.
#[tauri::command]
#[specta::specta]
pub(crate) async fn templates(language: HandoutLanguage) -> Result<Vec<TemplateCard>, Failure> {
    aside(move || programmes::templates(language)).await
}

/// The sessions a form would plan.
#[tauri::command]
#[specta::specta]
pub(crate) async fn preview_programme(
    window: State<'_, Window>,
    form: OpenProgramme,
) -> Result<ProgrammePreview, Failure> {
    window
        .at_desk(move |desk| programmes::preview_programme(desk, &form))
        .await
}

/// Opens a programme.
#[tauri::command]
#[specta::specta]
pub(crate) async fn open_programme(
    window: State<'_, Window>,
    form: OpenProgramme,
) -> Result<Done<ProgrammeId>, Failure> {
    window
        .at_desk(move |desk| programmes::open_programme(desk, form))
        .await
}

/// Every programme.
#[tauri::command]
#[specta::specta]
pub(crate) async fn programmes(window: State<'_, Window>) -> Result<Vec<ProgrammeCard>, Failure> {
    window.at_desk(programmes::programmes).await
}

/// One programme.
#[tauri::command]
#[specta::specta]
pub(crate) async fn programme(
    window: State<'_, Window>,
    id: ProgrammeId,
) -> Result<ProgrammeView, Failure> {
    window
        .at_desk(move |desk| programmes::programme(desk, id))
        .await
}

/// Adds people to a programme.
#[tauri::command]
#[specta::specta]
pub(crate) async fn enrol_patients(
    window: State<'_, Window>,
    form: EnrolPatients,
) -> Result<Done<u32>, Failure> {
    window
        .at_desk(move |desk| programmes::enrol_patients(desk, form))
        .await
}
