//! Programmes: the library, templates and their versions, cycles, declarations, other centres' files.

use crate::picked;
use crate::window::aside;
use etp_app::forms::{
    CreateProgramme, DeclareProgramme, ExportProgramme, OpenCohort, OpenProgramme, PrintLeaflet,
    PrintProgramme, ReadProgrammeFile, RecordProgrammeEvaluation, SavePathway, SaveProgramme,
    SetProgrammeStatus, SetSessionCare, TakeProgrammePieces,
};
use etp_app::views::{
    DraftView, HandoutCard, HandoutMade, ProgrammeCard, ProgrammeFileView, ProgrammePreview,
    ProgrammeView, Readiness, SessionCare, TemplateCard, VersionLine, VersionView,
};
use etp_app::{
    ComparisonRow, Done, Failure, HandoutLanguage, PathwayTemplate, ProgrammeId, SessionId,
    exchange, programmes,
};
use tauri::AppHandle;

/// Asks for a programme file of another centre; nothing when the person changed their mind.
#[tauri::command]
#[specta::specta]
pub(crate) async fn choose_programme_file(app: AppHandle) -> Result<Option<String>, Failure> {
    aside(move || Ok(picked::programme(&app))).await
}

at_desk! {
    /// The library.
    templates(language: HandoutLanguage) -> Vec<TemplateCard>:
        move |_| programmes::templates(language);
    /// A model of the library, whole.
    template(name: String) -> PathwayTemplate: move |_| programmes::template(&name);
    /// The handouts a session can name.
    handout_cards(language: HandoutLanguage) -> Vec<HandoutCard>:
        move |desk| programmes::handout_cards(desk, language);
    /// A new programme from a model.
    create_programme(form: CreateProgramme) -> Done<ProgrammeId>:
        move |desk| programmes::create_programme(desk, &form);
    /// The sessions a first group would get.
    preview_programme(form: OpenProgramme) -> ProgrammePreview:
        move |desk| programmes::preview_programme(desk, &form);
    /// Opens a programme with a first group.
    open_programme(form: OpenProgramme) -> Done<ProgrammeId>:
        move |desk| programmes::open_programme(desk, form);
    /// Every programme.
    programmes() -> Vec<ProgrammeCard>: programmes::programmes;
    /// One programme.
    programme(id: ProgrammeId) -> ProgrammeView: move |desk| programmes::programme(desk, id);
    /// A programme's own facts.
    save_programme(form: SaveProgramme) -> Done<()>:
        move |desk| programmes::save_programme(desk, &form);
    /// Stops a programme, or takes it up again.
    set_programme_status(form: SetProgrammeStatus) -> Done<()>:
        move |desk| programmes::set_programme_status(desk, form);
    /// Whether it can be declared, what changed since, the team's licence.
    readiness(programme: ProgrammeId) -> Readiness:
        move |desk| programmes::readiness(desk, programme);
    /// The declaration left.
    declare_programme(form: DeclareProgramme) -> Done<()>:
        move |desk| programmes::declare_programme(desk, &form);
    /// The declaration sheet, filled in.
    print_declaration(form: PrintProgramme) -> HandoutMade:
        move |desk| programmes::print_declaration(desk, form);
    /// A leaflet or a poster for anybody.
    print_leaflet(form: PrintLeaflet) -> HandoutMade:
        move |desk| programmes::print_leaflet(desk, &form);
    /// The languages a leaflet can be printed in.
    leaflet_languages(programme: ProgrammeId) -> Vec<HandoutLanguage>:
        move |desk| programmes::leaflet_languages(desk, programme);
    /// The leaflet, opened in the composer.
    begin_leaflet(programme: ProgrammeId) -> Done<DraftView>:
        move |desk| programmes::begin_leaflet(desk, programme);
    /// A yearly or four-yearly evaluation was done.
    record_programme_evaluation(form: RecordProgrammeEvaluation) -> Done<()>:
        move |desk| programmes::record_programme_evaluation(desk, form);
    /// The versions of a template, latest first.
    pathway_versions(programme: ProgrammeId) -> Vec<VersionLine>:
        move |desk| programmes::pathway_versions(desk, programme);
    /// One version, whole.
    pathway_version(programme: ProgrammeId, number: u32) -> VersionView:
        move |desk| programmes::pathway_version(desk, programme, number);
    /// A new version.
    save_pathway(form: SavePathway) -> Done<u32>: move |desk| programmes::save_pathway(desk, form);
    /// The sessions a group would get.
    preview_cohort(form: OpenCohort) -> ProgrammePreview:
        move |desk| programmes::preview_cohort(desk, &form);
    /// Opens a group.
    open_cohort(form: OpenCohort) -> Done<ProgrammeId>:
        move |desk| programmes::open_cohort(desk, form);
    /// Where a session is and who leads it.
    session_care(session: SessionId) -> SessionCare:
        move |desk| programmes::session_care(desk, session);
    /// The same, anew.
    set_session_care(form: SetSessionCare) -> Done<()>:
        move |desk| programmes::set_session_care(desk, &form);
    /// How each country's scheme treats a programme.
    compare_programme(programme: ProgrammeId) -> Vec<ComparisonRow>:
        move |desk| programmes::compare_programme(desk, programme);
    /// Writes a programme into a signed file; the answer is where.
    export_programme(form: ExportProgramme) -> String:
        move |desk| exchange::export_programme(desk, &form);
    /// Another centre's file beside one's own version.
    read_programme_file(form: ReadProgrammeFile) -> ProgrammeFileView:
        move |desk| exchange::read_programme_file(desk, &form);
    /// Takes pieces of it.
    take_programme_pieces(form: TakeProgrammePieces) -> Done<ProgrammeId>:
        move |desk| exchange::take_programme_pieces(desk, &form);
}
