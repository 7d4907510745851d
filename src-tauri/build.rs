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
    "patient_lists",
    "save_list",
    "drop_list",
    "patient_file",
    "save_patient",
    "look_for_twins",
    "duplicates",
    "not_the_same",
    "flag_patient",
    "drop_flag",
    "set_standing",
    "check_identifier",
    "keep_identifier",
    "drop_identifier",
    "reveal_identifier",
    "record_consent",
    "withdraw_consent",
    "record_epices",
    "record_assessment",
    "caregivers",
    "save_caregiver",
    "tie_caregiver",
    "untie_caregiver",
    "record_caregiver_attendance",
    "choose_logo",
    "centre",
    "save_centre",
    "save_keeping",
    "save_logo",
    "save_place",
    "save_room",
    "recipients",
    "save_recipient",
    "communes",
    "professionals",
    "save_professional",
    "team",
    "set_team",
    "compare_patients",
    "merge_patients",
    "undo_merge",
    "choose_paper",
    "choose_folder",
    "attach_paper",
    "paper_preview",
    "save_paper",
    "remove_paper",
    "export_person",
    "erase_person",
    "choose_roster",
    "preview_roster",
    "import_roster",
    "imports",
    "undo_import",
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
