//! Opening and locking the register.

use crate::opened::{Opened, OpenedFile};
use crate::window::{Window, aside};
use etp_app::forms::{CreateRegister, UnlockRegister};
use etp_app::views::Doorstep;
use etp_app::{Doors, Failure, desk};
use tauri::State;

/// What the page finds: the open register, or what lies in the centre's or the demonstration's folder.
#[tauri::command]
#[specta::specta]
pub(crate) async fn doorstep(window: State<'_, Window>, demo: bool) -> Result<Doorstep, Failure> {
    let folder = window.folder(demo);
    match window.desk() {
        Ok(open) => Ok(open.doorstep()),
        Err(_) => aside(move || Ok(desk::doorstep(&folder))).await,
    }
}

/// The file of ours that the file manager handed over, if one waits; it is handed on once.
#[tauri::command]
#[specta::specta]
pub(crate) async fn opened_file(opened: State<'_, Opened>) -> Result<Option<OpenedFile>, Failure> {
    Ok(opened.take())
}

/// First start.
#[tauri::command]
#[specta::specta]
pub(crate) async fn create_register(
    window: State<'_, Window>,
    form: CreateRegister,
) -> Result<Doorstep, Failure> {
    let folder = window.folder(form.demo);
    let at = folder.clone();
    let desk = aside(move || desk::create_register(&at, Doors::real(), form)).await?;
    Ok(window.seat(desk, &folder))
}

/// Opening for the day.
#[tauri::command]
#[specta::specta]
pub(crate) async fn unlock_register(
    window: State<'_, Window>,
    demo: bool,
    form: UnlockRegister,
) -> Result<Doorstep, Failure> {
    window.left().await;
    let folder = window.folder(demo);
    let at = folder.clone();
    let desk = aside(move || desk::unlock_register(&at, Doors::real(), form)).await?;
    Ok(window.seat(desk, &folder))
}

/// Leaving the desk. What was written since the last backup is kept behind the locked screen.
#[tauri::command]
#[specta::specta]
pub(crate) async fn lock_register(window: State<'_, Window>) -> Result<(), Failure> {
    window.leave();
    Ok(())
}
