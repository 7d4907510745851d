//! Papers kept with a file, the copy a person asks for, erasure.

use crate::picked;
use crate::window::aside;
use etp_app::forms::{
    AttachPaper, ErasePerson, ExportPerson, PrintCertificate, PrintConsentPapers, PrintPocketPlan,
    RemovePaper,
};
use etp_app::views::{
    ConsentPapersMade, ConsentText, Erased, ExportedPerson, HandoutMade, PaperPreview,
};
use etp_app::{
    AttachmentId, Done, Failure, PatientId, certificate, consent_papers, papers, pocket, rights,
};
use tauri::AppHandle;

/// Asks for a paper to keep; nothing when the person changed their mind.
#[tauri::command]
#[specta::specta]
pub(crate) async fn choose_paper(app: AppHandle) -> Result<Option<String>, Failure> {
    aside(move || Ok(picked::paper(&app))).await
}

/// Asks for a folder to put something into; nothing when the person changed their mind.
#[tauri::command]
#[specta::specta]
pub(crate) async fn choose_folder(app: AppHandle) -> Result<Option<String>, Failure> {
    aside(move || Ok(picked::folder(&app))).await
}

at_desk! {
    /// Keeps a paper with a file.
    attach_paper(form: AttachPaper) -> Done<AttachmentId>:
        move |desk| papers::attach_paper(desk, form);
    /// Its pages, to look at.
    paper_preview(attachment: AttachmentId) -> PaperPreview:
        move |desk| papers::paper_preview(desk, attachment);
    /// Puts a copy into a folder; the answer is where.
    save_paper(attachment: AttachmentId, folder: String) -> String:
        move |desk| papers::save_paper(desk, attachment, folder.as_ref());
    /// Takes a paper away.
    remove_paper(form: RemovePaper) -> Done<()>: move |desk| papers::remove_paper(desk, &form);
    /// Somebody's dates on a sheet to be folded.
    print_pocket_plan(form: PrintPocketPlan) -> HandoutMade:
        move |desk| pocket::print_pocket_plan(desk, &form);
    /// That somebody was there, for an employer or an insurer.
    print_certificate(form: PrintCertificate) -> HandoutMade:
        move |desk| certificate::print_certificate(desk, &form);
    /// The information and the consent forms.
    print_consent_papers(form: PrintConsentPapers) -> ConsentPapersMade:
        move |desk| consent_papers::print_consent_papers(desk, &form);
    /// The texts that can be read before a consent.
    consent_texts(patient: PatientId) -> Vec<ConsentText>:
        move |desk| consent_papers::consent_texts(desk, patient);
    /// One person's whole file, for that person.
    export_person(form: ExportPerson) -> ExportedPerson:
        move |desk| rights::export_person(desk, &form);
    /// Removes a person for good.
    erase_person(form: ErasePerson) -> Done<Erased>: move |desk| rights::erase_person(desk, &form);
}
