//! The one list of commands. The test below writes the page's types from it.

use crate::commands::{counts, desk, handouts, patients, programmes, roster, sessions, sharing};
use tauri_specta::{Builder, collect_commands};

/// Every command the page may call, with its types.
pub(crate) fn commands() -> Builder<tauri::Wry> {
    Builder::new()
        .disable_serde_phases()
        .dangerously_cast_bigints_to_number()
        .commands(collect_commands![
            desk::doorstep,
            desk::create_register,
            desk::unlock_register,
            desk::lock_register,
            sessions::today,
            sessions::attendance,
            sessions::record_attendance,
            sessions::mark_the_rest,
            sessions::close_session,
            patients::patients,
            roster::choose_roster,
            roster::preview_roster,
            roster::import_roster,
            programmes::templates,
            programmes::preview_programme,
            programmes::open_programme,
            programmes::programmes,
            programmes::programme,
            programmes::enrol_patients,
            handouts::print_handout,
            handouts::open_paper,
            counts::preview_counts,
            counts::share_counts,
            sharing::sharing,
            sharing::link_hub,
            sharing::send_waiting,
        ])
}

#[cfg(test)]
mod tests {
    use super::*;
    use specta_typescript::Typescript;

    #[test]
    fn the_page_knows_the_types_of_the_window() {
        let header =
            "// Written by the test `the_page_knows_the_types_of_the_window`. Do not edit.\n";
        commands()
            .export(
                Typescript::default().header(header),
                "../ui/src/ipc/bindings.ts",
            )
            .expect("bindings.ts is written");
    }
}
