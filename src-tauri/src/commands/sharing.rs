//! The hub, the outbox, the receipts.

use crate::window::Window;
use etp_app::forms::LinkHub;
use etp_app::sharing;
use etp_app::views::{HubCard, SendReport, SharingView};
use etp_app::{Done, Failure};
use tauri::State;

/// The sharing page.
#[tauri::command]
#[specta::specta]
pub(crate) async fn sharing(window: State<'_, Window>) -> Result<SharingView, Failure> {
    window.at_desk(sharing::sharing).await
}

/// Relates this register to a hub.
#[tauri::command]
#[specta::specta]
pub(crate) async fn link_hub(
    window: State<'_, Window>,
    form: LinkHub,
) -> Result<Done<HubCard>, Failure> {
    window
        .at_desk(move |desk| sharing::link_hub(desk, form))
        .await
}

/// Tries to send everything that waits.
#[tauri::command]
#[specta::specta]
pub(crate) async fn send_waiting(window: State<'_, Window>) -> Result<Done<SendReport>, Failure> {
    window.at_desk(sharing::send_waiting).await
}
