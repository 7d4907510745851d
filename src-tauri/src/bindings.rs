//! The one list of commands. The test below writes the page's types from it.

use crate::commands::{
    calls, caregivers, centre, composer, counts, desk, documents, handouts, letters, merges,
    outside, papers, pathways, patients, professionals, programmes, reports, roster, rules,
    schedule, session_papers, sessions, sharing,
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
            sessions::save_presence,
            sessions::excuse_patient,
            sessions::add_walk_in,
            sessions::put_on_list,
            sessions::take_off_list,
            sessions::read_sheet,
            sessions::enter_sheet,
            sessions::scan_code,
            sessions::names_in_note,
            sessions::save_group_note,
            sessions::attach_sheet,
            sessions::open_sheet,
            sessions::attendance_month,
            schedule::choose_calendar_file,
            schedule::schedule,
            schedule::schedule_choices,
            schedule::session_sheet,
            schedule::check_session,
            schedule::save_session,
            schedule::answer_session,
            schedule::preview_move,
            schedule::move_session,
            schedule::cancel_session,
            schedule::preview_bad_day,
            schedule::cancel_half_day,
            schedule::preview_series,
            schedule::add_series,
            schedule::plan_cycle,
            schedule::open_planned_cycle,
            schedule::preview_regenerate_cohort,
            schedule::regenerate_cohort,
            schedule::undo_planning,
            schedule::closures,
            schedule::save_planning,
            schedule::keep_week_free,
            schedule::give_week_back,
            schedule::add_leave,
            schedule::drop_leave,
            schedule::read_busy_times,
            schedule::drop_busy_times,
            schedule::forecast,
            schedule::export_calendar,
            schedule::preview_calendar,
            outside::what_it_tells,
            outside::outside_names,
            outside::name_outside,
            reports::report_schemes,
            reports::report,
            reports::report_beside,
            reports::explain_figure,
            reports::answer_cell,
            reports::export_report,
            reports::file_report,
            reports::filings,
            reports::filing,
            reports::compare_reports,
            reports::funding,
            reports::scheme_edit,
            reports::save_scheme,
            reports::evaluation_file,
            reports::save_evaluation_text,
            reports::print_evaluation_file,
            calls::call_list,
            calls::log_call,
            calls::calls_of,
            calls::make_ups,
            calls::reschedule,
            calls::message,
            calls::turned_screen,
            calls::waiting_list,
            calls::save_wish,
            calls::who_fits,
            calls::give_place,
            calls::cars,
            calls::save_car_share,
            session_papers::print_session_paper,
            session_papers::print_day_pack,
            session_papers::print_schedule,
            documents::documents,
            documents::documents_aside,
            documents::session_handout,
            documents::preview_document,
            documents::print_document,
            documents::start_batch,
            documents::go_on_batch,
            documents::batches,
            documents::drop_batch,
            documents::coverage,
            composer::choose_text,
            composer::choose_handout,
            composer::bring_text,
            composer::bring_file,
            composer::pictograms,
            composer::new_draft,
            composer::open_draft,
            composer::keep_draft,
            composer::check_draft,
            composer::drop_draft,
            composer::drafts,
            composer::save_version,
            composer::validate_handout,
            composer::handout_versions,
            composer::handout_version_page,
            composer::take_up_version,
            composer::retire_handout,
            composer::restore_handout,
            composer::export_handout,
            composer::import_handout,
            composer::handouts_given,
            composer::given_to,
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
            centre::print_recovery_sheet,
            centre::save_place,
            centre::save_room,
            centre::recipients,
            centre::save_recipient,
            centre::communes,
            professionals::professionals,
            professionals::save_professional,
            professionals::team,
            professionals::set_team,
            programmes::choose_programme_file,
            programmes::templates,
            programmes::template,
            programmes::handout_cards,
            programmes::create_programme,
            programmes::preview_programme,
            programmes::open_programme,
            programmes::programmes,
            programmes::programme,
            programmes::save_programme,
            programmes::set_programme_status,
            programmes::readiness,
            programmes::declare_programme,
            programmes::print_declaration,
            programmes::print_leaflet,
            programmes::leaflet_languages,
            programmes::begin_leaflet,
            programmes::record_programme_evaluation,
            programmes::pathway_versions,
            programmes::pathway_version,
            programmes::save_pathway,
            programmes::preview_cohort,
            programmes::open_cohort,
            programmes::session_care,
            programmes::set_session_care,
            programmes::compare_programme,
            programmes::export_programme,
            programmes::read_programme_file,
            programmes::take_programme_pieces,
            pathways::pathways,
            pathways::refer_patient,
            pathways::enrol_patients,
            pathways::join_cohort,
            pathways::assessment_form,
            pathways::paper_form,
            pathways::read_answers,
            pathways::read_epices,
            pathways::lead_assessment,
            pathways::print_assessment_form,
            pathways::agree_plan,
            pathways::print_plan,
            pathways::print_summary,
            pathways::decide_follow_up,
            pathways::end_pathway,
            pathways::resume_pathway,
            pathways::move_to_version,
            letters::draft_letter,
            letters::letter,
            letters::save_letter,
            letters::drop_letter,
            letters::print_letter,
            letters::print_notices,
            letters::print_invitations,
            letters::send_letter,
            letters::letter_ledger,
            rules::due,
            rules::steps_away,
            rules::rules,
            rules::set_rule,
            rules::backtest_rule,
            merges::compare_patients,
            merges::merge_patients,
            merges::undo_merge,
            papers::choose_paper,
            papers::choose_folder,
            papers::attach_paper,
            papers::paper_preview,
            papers::save_paper,
            papers::remove_paper,
            papers::print_pocket_plan,
            papers::print_certificate,
            papers::print_consent_papers,
            papers::consent_texts,
            papers::export_person,
            papers::erase_person,
            roster::choose_roster,
            roster::preview_roster,
            roster::import_roster,
            roster::imports,
            roster::undo_import,
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
        let file = "../ui/src/ipc/bindings.ts";
        commands()
            .export(Typescript::default().header(header), file)
            .expect("bindings.ts is written");
        let written = std::fs::read_to_string(file).expect("bindings.ts");
        std::fs::write(file, every_field_said(&written)).expect("bindings.ts is written");
    }

    /// A field that files of older days may lack is read with its default, but the window always
    /// says it, and the page does too.
    fn every_field_said(types: &str) -> String {
        types.replace("?: ", ": ")
    }
}
