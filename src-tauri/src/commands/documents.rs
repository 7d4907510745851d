//! The library of handouts: looked at, printed, printed for many.

use etp_app::forms::{PreviewDocument, PrintDocument, StartBatch};
use etp_app::views::{
    BatchStanding, CoverageView, DocumentCard, DocumentPage, DocumentsAside, HandoutMade,
    SessionHandout,
};
use etp_app::{Done, HandoutLanguage, SessionId, documents, handouts};

at_desk! {
    /// Every handout of the library.
    documents(language: HandoutLanguage) -> Vec<DocumentCard>:
        move |desk| documents::documents(desk, language);
    /// What is off the shelf, or cannot be read any more.
    documents_aside(language: HandoutLanguage) -> DocumentsAside:
        move |desk| documents::documents_aside(desk, language);
    /// What a session gives out.
    session_handout(session: SessionId, language: HandoutLanguage) -> Option<SessionHandout>:
        move |desk| handouts::session_handout(desk, session, language);
    /// A page of a handout, as it will be printed.
    preview_document(form: PreviewDocument) -> DocumentPage:
        move |desk| documents::preview_document(desk, &form);
    /// Prints a handout for somebody, or for nobody in particular.
    print_document(form: PrintDocument) -> HandoutMade:
        move |desk| documents::print_document(desk, form);
    /// Plans a stack of handouts.
    start_batch(form: StartBatch) -> Done<BatchStanding>:
        move |desk| documents::start_batch(desk, &form);
    /// Makes the next files of a stack.
    go_on_batch(id: String) -> Done<BatchStanding>:
        move |desk| documents::go_on_batch(desk, &id);
    /// Every stack among the papers.
    batches() -> Vec<BatchStanding>: documents::batches;
    /// Takes a stack away.
    drop_batch(id: String) -> Done<()>: move |desk| documents::drop_batch(desk, &id);
    /// For whom a handout is lacking.
    coverage(language: HandoutLanguage) -> CoverageView:
        move |desk| documents::coverage(desk, language);
}
