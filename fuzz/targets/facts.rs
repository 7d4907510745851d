//! Files of facts by anybody's hand: sound in every line, or refused with a reason; never a panic.
#![no_main]

use etp_app::facts_file::check_facts_bytes;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| match check_facts_bytes(bytes) {
    Ok(told) => assert_eq!(told.sha256.len(), 64),
    Err(failure) => assert!(failure.code.starts_with("facts-")),
});
