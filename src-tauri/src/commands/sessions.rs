//! Today, a session, its attendance.

use crate::window::Window;
use etp_app::forms::RecordAttendance;
use etp_app::sessions;
use etp_app::views::{AttendanceView, MarkSaved, TodayView};
use etp_app::{Done, Failure, Mark, SessionId};
use tauri::State;

/// The day.
#[tauri::command]
#[specta::specta]
pub(crate) async fn today(window: State<'_, Window>) -> Result<TodayView, Failure> {
    window.at_desk(sessions::today).await
}

/// A session's list.
#[tauri::command]
#[specta::specta]
pub(crate) async fn attendance(
    window: State<'_, Window>,
    session: SessionId,
) -> Result<AttendanceView, Failure> {
    window
        .at_desk(move |desk| sessions::attendance(desk, session))
        .await
}

/// One mark.
#[tauri::command]
#[specta::specta]
pub(crate) async fn record_attendance(
    window: State<'_, Window>,
    form: RecordAttendance,
) -> Result<Done<MarkSaved>, Failure> {
    window
        .at_desk(move |desk| sessions::record_attendance(desk, form))
        .await
}

/// The same mark for everybody who has none.
#[tauri::command]
#[specta::specta]
pub(crate) async fn mark_the_rest(
    window: State<'_, Window>,
    session: SessionId,
    mark: Mark,
) -> Result<Done<MarkSaved>, Failure> {
    window
        .at_desk(move |desk| sessions::mark_the_rest(desk, session, mark))
        .await
}

/// Attendance is complete.
#[tauri::command]
#[specta::specta]
pub(crate) async fn close_session(
    window: State<'_, Window>,
    session: SessionId,
) -> Result<Done<()>, Failure> {
    window
        .at_desk(move |desk| sessions::close_session(desk, session))
        .await
}
