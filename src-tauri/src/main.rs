//! The window. It hands forms to the use cases and their answers to the page; it holds the open
//! desk and decides nothing. It must not know a rule, a table or a sentence.
//!
//! Why:
//! - The page reaches nothing but our commands: see `capabilities/main.json`, the content policy in
//!   `tauri.conf.json` and `guard`.
//! - Types of the page are written by the test in `bindings`, never by hand.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod bindings;
mod commands;
mod guard;
mod opened;
mod papers;
mod picked;
mod window;

use mimalloc::MiMalloc;
use tauri::{Manager, RunEvent};

/// A handout is tens of thousands of small pieces of memory: this way of lending them makes a stack a tenth faster.
#[global_allocator]
static MEMORY: MiMalloc = MiMalloc;

fn main() -> tauri::Result<()> {
    let commands = bindings::commands();
    tauri::Builder::default()
        .manage(opened::Opened::from_start())
        .plugin(opened::one_window())
        .plugin(tauri_plugin_dialog::init())
        .plugin(guard::local_only())
        .invoke_handler(commands.invoke_handler())
        .setup(|app| {
            let home = window::home(app.path().data_dir()?);
            app.manage(window::Window::at(home));
            Ok(())
        })
        .build(tauri::generate_context!())?
        .run(|app, event| match event {
            RunEvent::Exit => app.state::<window::Window>().leave_for_good(),
            #[cfg(target_os = "macos")]
            RunEvent::Opened { urls } => opened::handed(app, &urls),
            _ => {}
        });
    Ok(())
}
