//! Envelopes from anywhere: read or refused, and what is read has one form.
#![no_main]

use etp_wire::Envelope;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Some(envelope) = Envelope::parse(bytes) {
        assert_eq!(envelope.to_text().as_bytes(), bytes);
    }
});
