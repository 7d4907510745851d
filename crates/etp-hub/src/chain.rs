//! The chain of receipts: each link's hash covers the one before.

use etp_wire::Digest;

/// The hash the first link follows.
pub(crate) const START: [u8; 32] = [0; 32];

pub(crate) fn link(previous: &[u8; 32], entry: &[u8]) -> [u8; 32] {
    *Digest::of(&[previous.as_slice(), entry].concat()).as_bytes()
}
