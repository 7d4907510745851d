//! From attendances to counts that may leave.

use crate::window::Window;
use etp_app::counts;
use etp_app::forms::ShareCounts;
use etp_app::views::CountsPreview;
use etp_app::{Done, Failure};
use tauri::State;

/// The very table that would leave.
#[tauri::command]
#[specta::specta]
pub(crate) async fn preview_counts(
    window: State<'_, Window>,
    quarter: String,
) -> Result<CountsPreview, Failure> {
    window
        .at_desk(move |desk| counts::preview_counts(desk, &quarter))
        .await
}

/// Validates exactly the previewed bytes and queues them.
#[tauri::command]
#[specta::specta]
pub(crate) async fn share_counts(
    window: State<'_, Window>,
    form: ShareCounts,
) -> Result<Done<u32>, Failure> {
    window
        .at_desk(move |desk| counts::share_counts(desk, form))
        .await
}
