//! Tables carried by hand on a key: both ways, and once more over the network. One effect.

use super::{batches_at_the_hub, linked, newest, send, share, share_as, stands};
use etp_app::forms::{ExportBatches, ImportReceipts};
use etp_app::views::{ExportedBatches, ImportedReceipts};
use etp_app::{Failure, sharing};
use etp_tests::Centre;
use std::fs;

fn export(centre: &Centre) -> Result<ExportedBatches, Failure> {
    let form = ExportBatches {
        path: centre.folder().display().to_string(),
        sequences: vec![],
    };
    sharing::export_batches(centre.desk(), &form).map(|done| done.answer)
}

/// What the hub's administrator does with the key: reads the tables, writes the receipts.
fn at_the_hub(centre: &Centre, exported: &ExportedBatches) -> String {
    let tables = fs::read(&exported.path).expect("a file");
    let imported = centre.network().hub().import(&tables).expect("an import");
    let path = centre.file("receipts.sentier", imported.answers);
    path.display().to_string()
}

fn import(centre: &Centre, path: &str) -> Result<ImportedReceipts, Failure> {
    let form = ImportReceipts { path: path.into() };
    sharing::import_receipts(centre.desk(), &form).map(|done| done.answer)
}

fn counted(report: &ImportedReceipts) -> (u32, u32, u32) {
    (report.confirmed, report.known, report.refused)
}

#[test]
fn a_table_goes_by_key_and_its_receipt_comes_back() {
    let centre = linked();
    assert_eq!(export(&centre).unwrap_err().code, "batches-none");
    share_as(&centre, "2026Q3", "", true).unwrap();
    let exported = export(&centre).unwrap();
    assert!(
        exported
            .path
            .ends_with("FR-08-GIVET-01_2026Q3_seq1.sentier"),
        "{exported:?}"
    );
    assert!(newest(&centre).by_file, "written and not confirmed");
    let receipts = at_the_hub(&centre, &exported);
    assert_eq!(counted(&import(&centre, &receipts).unwrap()), (1, 0, 0));
    let row = newest(&centre);
    assert_eq!(
        (row.state.as_str(), row.receipt.as_str()),
        ("delivered", "1")
    );
    assert!(!row.by_file);
    assert_eq!(stands(&centre, "2026Q3"), "shared");
    assert_eq!(counted(&import(&centre, &receipts).unwrap()), (0, 1, 0));
}

#[test]
fn a_table_that_goes_both_ways_is_one_effect() {
    let centre = linked();
    share(&centre).unwrap();
    let exported = export(&centre).unwrap();
    let receipts = at_the_hub(&centre, &exported);
    assert_eq!(send(&centre).confirmed, 1);
    assert_eq!(counted(&import(&centre, &receipts).unwrap()), (0, 1, 0));
    assert_eq!(batches_at_the_hub(&centre), 1);
}

#[test]
fn a_held_table_that_was_written_to_a_key_is_confirmed_by_the_network_too() {
    let centre = linked();
    share_as(&centre, "2026Q3", "", true).unwrap();
    let exported = export(&centre).unwrap();
    at_the_hub(&centre, &exported);
    assert_eq!(send(&centre).confirmed, 1, "its receipt was asked for");
    assert_eq!(newest(&centre).state, "delivered");
}

#[test]
fn receipts_of_somebody_else_or_cut_short_confirm_nothing() {
    let centre = linked();
    share(&centre).unwrap();
    let exported = export(&centre).unwrap();
    let receipts = at_the_hub(&centre, &exported);
    let code = |path: &str| import(&centre, path).unwrap_err().code;
    assert_eq!(code(&exported.path), "exchange-of-the-other-kind");
    assert_eq!(
        code("/nowhere/receipts.sentier"),
        "receipts-file-unreadable"
    );
    let whole = fs::read_to_string(&receipts).unwrap();
    let cut = centre.file("cut.sentier", &whole[..whole.len() / 2]);
    let code = code(&cut.display().to_string());
    assert!(code.starts_with("exchange-"), "{code}");
    let forged = centre.file("forged.sentier", whole.replace("applied", "duplicate"));
    let report = import(&centre, &forged.display().to_string()).unwrap();
    assert_eq!(counted(&report), (0, 0, 1));
    assert_eq!(newest(&centre).state, "ready");
}
