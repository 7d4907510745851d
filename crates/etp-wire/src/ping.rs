//! The probe before anything is sent: the laptop says a number nobody can foresee, the hub signs
//! it. What cannot sign it is not the hub, and never sees a table.

use crate::fields::{Reader, Writer, is_instant};
use crate::sealed::{Sealed, seal};
use crate::{HubKey, HubSecret, KeyId};
use std::fmt;

const KIND: &str = "SENTIER-PONG/1";
/// The answer's media type.
pub const PONG_TYPE: &str = "application/vnd.sentier.pong";

/// Sixteen random bytes, used once; written as 32 small hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Nonce([u8; 16]);

impl Nonce {
    /// The nonce of sixteen random bytes.
    pub fn from_random(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// Reads 32 small hexadecimal digits.
    pub fn parse(text: &str) -> Option<Self> {
        let mut bytes = [0; 16];
        let small = !text.bytes().any(|byte| byte.is_ascii_uppercase());
        (small && hex::decode_to_slice(text, &mut bytes).is_ok()).then_some(Self(bytes))
    }
}

impl fmt::Display for Nonce {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex::encode(self.0))
    }
}

/// The hub's answer to a probe, verified.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pong {
    /// The hub's time, as `2026-04-02T08:15:03Z`.
    pub hub_time: String,
}

impl Pong {
    /// The answer's bytes.
    pub fn write(nonce: Nonce, hub_time: &str, key: &HubSecret) -> Vec<u8> {
        let text = Writer::new(KIND)
            .field("nonce", nonce)
            .field("hub-time", hub_time)
            .field("hub-key", key.public_key().id())
            .finish();
        seal(&text, key.sign(text.as_bytes()))
    }

    /// Reads and verifies this hub's answer to this nonce; nothing when it is not one.
    pub fn verify(bytes: &[u8], hub: &HubKey, nonce: Nonce) -> Option<Self> {
        let sealed = Sealed::open(bytes)?;
        let (answered, by, pong) = read(sealed.text)?;
        let holds =
            answered == nonce && by == hub.id() && hub.signed(sealed.text, &sealed.signature);
        holds.then_some(pong)
    }

    /// The hub that says it answers; nobody has verified it.
    pub(crate) fn claimed_hub(bytes: &[u8]) -> Option<KeyId> {
        let sealed = Sealed::open(bytes)?;
        read(sealed.text).map(|(_, by, _)| by)
    }
}

fn read(text: &[u8]) -> Option<(Nonce, KeyId, Pong)> {
    let mut lines = Reader::new(text, KIND)?;
    let nonce = Nonce::parse(lines.field("nonce")?)?;
    let hub_time = lines
        .field("hub-time")
        .filter(|text| is_instant(text))?
        .to_owned();
    let by = KeyId::parse(lines.field("hub-key")?)?;
    lines.end().map(|()| (nonce, by, Pong { hub_time }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_hub_answers_only_our_nonce() {
        let (ours, theirs) = (HubSecret::from_seed([1; 32]), HubSecret::from_seed([2; 32]));
        let nonce = Nonce::from_random([7; 16]);
        let answer = Pong::write(nonce, "2026-04-02T08:15:03Z", &ours);
        let key = ours.public_key();
        let time = Pong::verify(&answer, &key, nonce).map(|pong| pong.hub_time);
        assert_eq!(time.as_deref(), Some("2026-04-02T08:15:03Z"));
        let recorded = Nonce::from_random([8; 16]);
        assert_eq!(Pong::verify(&answer, &key, recorded), None);
        assert_eq!(Pong::verify(&answer, &theirs.public_key(), nonce), None);
        let elsewhere = Pong::write(nonce, "2026-04-02T08:15:03Z", &theirs);
        assert_eq!(Pong::verify(&elsewhere, &key, nonce), None);
        assert_eq!(Pong::verify(b"<html>", &key, nonce), None);
    }

    #[test]
    fn a_nonce_reads_back() {
        let nonce = Nonce::from_random([171; 16]);
        assert_eq!(Nonce::parse(&nonce.to_string()), Some(nonce));
        assert_eq!(Nonce::parse(&nonce.to_string().to_uppercase()), None);
    }
}
