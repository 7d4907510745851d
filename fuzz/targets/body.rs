//! An envelope and a body from anywhere, parted by a blank line: read or refused, and what is read
//! shows no patient number that the policy hides.
#![no_main]

use etp_wire::{Body, Envelope};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Some(blank) = bytes.windows(2).position(|pair| pair == b"\n\n") else {
        return;
    };
    let Some(envelope) = Envelope::parse(&bytes[..=blank]) else {
        return;
    };
    if let Ok(body) = Body::read(&bytes[blank + 2..], &envelope) {
        let k = envelope.policy().expect("a known policy").k();
        assert!(
            body.elements()
                .all(|(_, value)| value.is_none_or(|value| value == 0 || value >= k))
        );
    }
});
