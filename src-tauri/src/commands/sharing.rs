//! The hub, the outbox, the receipts, the network.

use crate::picked;
use crate::window::aside;
use etp_app::forms::{BatchAct, ExportBatches, ImportReceipts, LinkHub, TrustCertificate};
use etp_app::views::{
    BatchView, ConnectionRow, ExportedBatches, HandoutMade, HubCard, ImportedReceipts, SendReport,
    SharingView,
};
use etp_app::{Done, Failure, HandoutLanguage, sharing};
use tauri::AppHandle;

/// Asks for a file of receipts; nothing when the person changed their mind.
#[tauri::command]
#[specta::specta]
pub(crate) async fn choose_receipts(app: AppHandle) -> Result<Option<String>, Failure> {
    aside(move || Ok(picked::receipts(&app))).await
}

/// Asks for a certificate of this network; nothing when the person changed their mind.
#[tauri::command]
#[specta::specta]
pub(crate) async fn choose_certificate(app: AppHandle) -> Result<Option<String>, Failure> {
    aside(move || Ok(picked::certificate(&app))).await
}

at_desk! {
    /// The sharing page.
    sharing() -> SharingView: sharing::sharing;
    /// Relates this register to a hub.
    link_hub(form: LinkHub) -> Done<HubCard>: move |desk| sharing::link_hub(desk, form);
    /// Tries to send everything that waits.
    send_waiting() -> Done<SendReport>: sharing::send_waiting;
    /// Sends what is due by itself.
    send_due() -> Done<SendReport>: sharing::send_due;
    /// Keeps a table that waits here.
    hold_batch(form: BatchAct) -> Done<()>: move |desk| sharing::hold_batch(desk, &form);
    /// Lets a held table wait to be sent.
    let_go_batch(form: BatchAct) -> Done<()>: move |desk| sharing::let_go_batch(desk, &form);
    /// Lets a refused table wait again.
    try_again_batch(form: BatchAct) -> Done<()>: move |desk| sharing::try_again_batch(desk, &form);
    /// One table, whole.
    batch(sequence: u32) -> BatchView: move |desk| sharing::batch(desk, sequence);
    /// Writes tables to a file that is carried by hand.
    export_batches(form: ExportBatches) -> Done<ExportedBatches>:
        move |desk| sharing::export_batches(desk, &form);
    /// Reads a file of receipts.
    import_receipts(form: ImportReceipts) -> Done<ImportedReceipts>:
        move |desk| sharing::import_receipts(desk, &form);
    /// Every time this computer spoke with a hub.
    connections() -> Vec<ConnectionRow>: sharing::connections;
    /// Trusts a certificate of this network, or no longer.
    trust_certificate(form: TrustCertificate) -> Done<()>:
        move |desk| sharing::trust_certificate(desk, &form);
    /// Gives this laptop a new key at the hub.
    rotate_key() -> Done<HubCard>: sharing::rotate_key;
    /// The log on paper.
    print_sharing_log(language: HandoutLanguage) -> HandoutMade:
        move |desk| sharing::print_sharing_log(desk, language);
}
