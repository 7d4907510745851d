//! Receipts from anywhere: never believed, since nobody here signed them.
#![no_main]

use etp_disclosure::{Ledger, Occasion, Policy, release};
use etp_wire::{BatchFacts, DeviceKey, HubSecret, Receipt, SignedBatch, sign_batch};
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static BATCH: LazyLock<SignedBatch> = LazyLock::new(|| {
    let quarter = "2026Q1".parse().expect("a quarter");
    let counts = release(
        &Ledger::default(),
        &[],
        quarter,
        Policy::K11_V1,
        Occasion::First,
    )
    .expect("a release")
    .counts;
    let facts = BatchFacts {
        centre: "FR-08-GIVET-01",
        counts: &counts,
        revision: 1,
        cause: None,
        sequence: 1,
        previous: None,
        created: "2026-04-02T08:15:00Z",
    };
    sign_batch(&DeviceKey::from_seed([7; 32]), facts).expect("good facts")
});

fuzz_target!(|bytes: &[u8]| {
    let hub = HubSecret::from_seed([1; 32]).public_key();
    assert!(Receipt::verify(bytes, &hub, &BATCH).is_err());
});
