//! Names the commands the page may be allowed to call; a command that is not in the capability
//! is refused even though it is listed here.

use tauri_build::{AppManifest, Attributes};

const COMMANDS: &[&str] = &[
    "doorstep",
    "create_register",
    "unlock_register",
    "lock_register",
    "today",
    "attendance",
    "record_attendance",
    "mark_the_rest",
    "close_session",
    "patients",
    "choose_roster",
    "preview_roster",
    "import_roster",
    "templates",
    "preview_programme",
    "open_programme",
    "programmes",
    "programme",
    "enrol_patients",
    "print_handout",
    "open_paper",
    "preview_counts",
    "share_counts",
    "sharing",
    "link_hub",
    "send_waiting",
];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    page_exists()?;
    tauri_build::try_build(Attributes::new().app_manifest(AppManifest::new().commands(COMMANDS)))?;
    Ok(())
}

/// The page is compiled into the window. Before its first build (`npm run build`) an empty one
/// stands in, so that tests and lints of this crate need no Node.
fn page_exists() -> std::io::Result<()> {
    let page = std::path::Path::new("../ui/dist/index.html");
    if page.exists() {
        return Ok(());
    }
    std::fs::create_dir_all("../ui/dist")?;
    std::fs::write(
        page,
        "<!doctype html><title>Sentier</title>The page is not built yet: npm run build.\n",
    )
}
