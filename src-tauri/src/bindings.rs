//! The one list of commands. The test below writes the page's types from it.

use crate::commands::{
    caregivers, centre, counts, desk, handouts, merges, papers, patients, professionals,
    programmes, roster, sessions, sharing,
};
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
            patients::patient_lists,
            patients::save_list,
            patients::drop_list,
            patients::patient_file,
            patients::save_patient,
            patients::look_for_twins,
            patients::duplicates,
            patients::not_the_same,
            patients::flag_patient,
            patients::drop_flag,
            patients::set_standing,
            patients::check_identifier,
            patients::keep_identifier,
            patients::drop_identifier,
            patients::reveal_identifier,
            patients::record_consent,
            patients::withdraw_consent,
            patients::record_epices,
            patients::record_assessment,
            caregivers::caregivers,
            caregivers::save_caregiver,
            caregivers::tie_caregiver,
            caregivers::untie_caregiver,
            caregivers::record_caregiver_attendance,
            centre::choose_logo,
            centre::centre,
            centre::save_centre,
            centre::save_keeping,
            centre::save_logo,
            centre::save_place,
            centre::save_room,
            centre::recipients,
            centre::save_recipient,
            centre::communes,
            professionals::professionals,
            professionals::save_professional,
            professionals::team,
            professionals::set_team,
            merges::compare_patients,
            merges::merge_patients,
            merges::undo_merge,
            papers::choose_paper,
            papers::choose_folder,
            papers::attach_paper,
            papers::paper_preview,
            papers::save_paper,
            papers::remove_paper,
            papers::export_person,
            papers::erase_person,
            roster::choose_roster,
            roster::preview_roster,
            roster::import_roster,
            roster::imports,
            roster::undo_import,
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
    use std::collections::BTreeSet;

    /// The commands of the list above, as it is written.
    fn listed() -> BTreeSet<String> {
        let (_, list) = include_str!("bindings.rs")
            .split_once("collect_commands![")
            .expect("a list");
        let (list, _) = list.split_once("])").expect("its end");
        let named = list
            .split(',')
            .filter_map(|line| line.trim().rsplit_once("::"));
        named.map(|(_, command)| command.to_owned()).collect()
    }

    #[test]
    fn the_page_may_call_every_command_and_no_other() {
        let capability: serde_json::Value =
            serde_json::from_str(include_str!("../capabilities/main.json")).expect("a capability");
        let permissions = capability["permissions"].as_array().expect("permissions");
        let allowed: BTreeSet<String> = permissions
            .iter()
            .filter_map(|permission| permission.as_str()?.strip_prefix("allow-"))
            .map(|command| command.replace('-', "_"))
            .collect();
        assert_eq!(allowed, listed());
    }

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
