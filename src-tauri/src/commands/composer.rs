//! Handouts a centre writes itself.

use crate::picked;
use crate::window::aside;
use etp_app::forms::{BringFile, BringText, CheckDraft, NewDraft, ValidateHandout};
use etp_app::views::{
    BroughtBlocks, DocumentPage, DraftCard, DraftCheck, DraftKept, DraftView, GivenHandout,
    GivenTo, HandoutVersion, PictogramCard,
};
use etp_app::{Done, Draft, Failure, HandoutLanguage, PatientId, composer};
use tauri::AppHandle;

/// Asks for a text or a Word document to bring in; nothing when the person changed their mind.
#[tauri::command]
#[specta::specta]
pub(crate) async fn choose_text(app: AppHandle) -> Result<Option<String>, Failure> {
    aside(move || Ok(picked::text_file(&app))).await
}

/// Asks for a handout file to bring in; nothing when the person changed their mind.
#[tauri::command]
#[specta::specta]
pub(crate) async fn choose_handout(app: AppHandle) -> Result<Option<String>, Failure> {
    aside(move || Ok(picked::handout(&app))).await
}

/// A pasted text as blocks.
#[tauri::command]
#[specta::specta]
pub(crate) async fn bring_text(form: BringText) -> Result<BroughtBlocks, Failure> {
    aside(move || Ok(composer::bring_text(&form))).await
}

/// A text file or a Word document as blocks.
#[tauri::command]
#[specta::specta]
pub(crate) async fn bring_file(form: BringFile) -> Result<BroughtBlocks, Failure> {
    aside(move || composer::bring_file(&form)).await
}

/// The pictograms somebody looks for.
#[tauri::command]
#[specta::specta]
pub(crate) async fn pictograms(
    language: HandoutLanguage,
    query: String,
) -> Result<Vec<PictogramCard>, Failure> {
    aside(move || Ok(composer::pictograms(language, &query))).await
}

at_desk! {
    /// Begins a handout of the centre's own.
    new_draft(form: NewDraft) -> Done<DraftView>: move |desk| composer::new_draft(desk, &form);
    /// Opens a handout to write on it.
    open_draft(handout: String) -> DraftView: move |desk| composer::open_draft(desk, &handout);
    /// Keeps what was typed.
    keep_draft(draft: Draft) -> DraftKept: move |desk| composer::keep_draft(desk, draft);
    /// How it looks, what is wrong, what would make it easier to read.
    check_draft(form: CheckDraft) -> DraftCheck: move |desk| composer::check_draft(desk, form);
    /// Throws a draft away.
    drop_draft(handout: String) -> Done<()>: move |desk| composer::drop_draft(desk, &handout);
    /// Everything that is being written.
    drafts() -> Vec<DraftCard>: composer::drafts;
    /// Saves what was kept as a new version.
    save_version(handout: String) -> Done<HandoutVersion>:
        move |desk| composer::save_version(desk, &handout);
    /// Writes into a handout who validated it.
    validate_handout(form: ValidateHandout) -> Done<HandoutVersion>:
        move |desk| composer::validate_handout(desk, &form);
    /// Every version the centre saved.
    handout_versions(handout: String) -> Vec<HandoutVersion>:
        move |desk| composer::handout_versions(desk, &handout);
    /// A page of a version as it was.
    handout_version_page(handout: String, number: u32, page: u32) -> DocumentPage:
        move |desk| composer::handout_version_page(desk, &handout, number, page);
    /// Opens a version to write on from there.
    take_up_version(handout: String, number: u32) -> Done<DraftView>:
        move |desk| composer::take_up_version(desk, &handout, number);
    /// Keeps the centre's text although a newer model ships.
    keep_own_handout(handout: String) -> Done<()>:
        move |desk| composer::keep_own_handout(desk, &handout);
    /// Takes a handout off the shelf.
    retire_handout(handout: String) -> Done<()>:
        move |desk| composer::retire_handout(desk, &handout);
    /// Puts it back.
    restore_handout(handout: String) -> Done<()>:
        move |desk| composer::restore_handout(desk, &handout);
    /// Writes a handout's file among the papers; the answer is where.
    export_handout(handout: String) -> String:
        move |desk| composer::export_handout(desk, &handout);
    /// Opens a handout file as a draft.
    import_handout(path: String) -> Done<DraftView>:
        move |desk| composer::import_handout(desk, path.as_ref());
    /// Everything that was printed for somebody.
    handouts_given(patient: PatientId, language: HandoutLanguage) -> Vec<GivenHandout>:
        move |desk| composer::handouts_given(desk, patient, language);
    /// Everybody a handout was printed for.
    given_to(handout: String) -> Vec<GivenTo>: move |desk| composer::given_to(desk, &handout);
}
