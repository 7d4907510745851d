//! Exchange files from anywhere: read or refused, and what is read as batches has the body its
//! envelope names.
#![no_main]

use etp_wire::{Digest, MOST_PER_EXCHANGE, read_batches, read_receipts};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(batches) = read_batches(bytes) {
        assert!(batches.len() <= MOST_PER_EXCHANGE);
        for batch in batches {
            assert_eq!(batch.envelope().body_digest(), Digest::of(batch.body()));
        }
    }
    if let Ok(answers) = read_receipts(bytes) {
        assert!(answers.len() <= MOST_PER_EXCHANGE);
    }
});
