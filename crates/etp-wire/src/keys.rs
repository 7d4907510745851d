//! The two key pairs of the conversation: the laptop's and the hub's, both Ed25519.

use crate::Digest;
use base64::{Engine, engine::general_purpose::STANDARD};
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use std::fmt;

/// The short name of a public key: the first 16 bytes of its SHA-256.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct KeyId([u8; 16]);

impl KeyId {
    fn of(key: &VerifyingKey) -> Self {
        let mut id = [0; 16];
        id.copy_from_slice(&Digest::of(key.as_bytes()).as_bytes()[..16]);
        Self(id)
    }

    /// Reads 32 small hexadecimal digits.
    pub fn parse(text: &str) -> Option<Self> {
        let mut id = [0; 16];
        let small = !text.bytes().any(|byte| byte.is_ascii_uppercase());
        (small && hex::decode_to_slice(text, &mut id).is_ok()).then_some(Self(id))
    }

    /// The 16 bytes.
    pub fn to_bytes(self) -> [u8; 16] {
        self.0
    }

    /// The same in groups of four, for two people who compare it on the telephone.
    pub fn spoken(&self) -> String {
        let groups: Vec<_> = self.0.chunks(2).map(hex::encode).collect();
        groups.join(" ")
    }
}

impl fmt::Display for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex::encode(self.0))
    }
}

impl fmt::Debug for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A public key, readable from its 32 bytes; a key anybody could sign for is not one.
fn verifying_key(bytes: &[u8]) -> Option<VerifyingKey> {
    let key = VerifyingKey::from_bytes(bytes.try_into().ok()?).ok()?;
    (!key.is_weak()).then_some(key)
}

macro_rules! public_key {
    ($name:ident, $what:literal) => {
        #[doc = $what]
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct $name(VerifyingKey);

        impl $name {
            /// Reads the 32 bytes of a key; nothing when they are not one.
            pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
                verifying_key(bytes).map(Self)
            }

            /// Reads base64, as keys are written on the wire.
            pub fn from_base64(text: &str) -> Option<Self> {
                Self::from_bytes(&STANDARD.decode(text).ok()?)
            }

            /// The 32 bytes.
            pub fn as_bytes(&self) -> &[u8; 32] {
                self.0.as_bytes()
            }

            /// As base64.
            pub fn to_base64(self) -> String {
                STANDARD.encode(self.as_bytes())
            }

            /// The short name.
            pub fn id(&self) -> KeyId {
                KeyId::of(&self.0)
            }

            pub(crate) fn signed(&self, bytes: &[u8], signature: &[u8; 64]) -> bool {
                self.0
                    .verify_strict(bytes, &Signature::from_bytes(signature))
                    .is_ok()
            }
        }
    };
}

public_key!(
    DevicePublicKey,
    "What a hub knows of a laptop: the key its batches must be signed with."
);
public_key!(
    HubKey,
    "What a laptop knows of its hub: the key receipts must be signed with."
);

/// The laptop's own key. Its seed is kept by the caller; this copy is wiped when dropped.
pub struct DeviceKey(SigningKey);

impl DeviceKey {
    /// The key of a 32-byte random seed.
    pub fn from_seed(seed: [u8; 32]) -> Self {
        Self(SigningKey::from_bytes(&seed))
    }

    /// The public half.
    pub fn public_key(&self) -> DevicePublicKey {
        DevicePublicKey(self.0.verifying_key())
    }

    /// The short name under which the hub files this laptop's batches.
    pub fn device_id(&self) -> KeyId {
        self.public_key().id()
    }

    pub(crate) fn sign(&self, bytes: &[u8]) -> [u8; 64] {
        self.0.sign(bytes).to_bytes()
    }
}

/// The hub's own key.
pub struct HubSecret(SigningKey);

impl HubSecret {
    /// The key of a 32-byte random seed.
    pub fn from_seed(seed: [u8; 32]) -> Self {
        Self(SigningKey::from_bytes(&seed))
    }

    /// The public half.
    pub fn public_key(&self) -> HubKey {
        HubKey(self.0.verifying_key())
    }

    pub(crate) fn sign(&self, bytes: &[u8]) -> [u8; 64] {
        self.0.sign(bytes).to_bytes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_name_reads_back_and_is_spoken_in_groups() {
        let id = DeviceKey::from_seed([7; 32]).device_id();
        assert_eq!(KeyId::parse(&id.to_string()), Some(id));
        assert_eq!(id.spoken().replace(' ', ""), id.to_string());
        assert_eq!(id.spoken().split(' ').count(), 8);
    }

    #[test]
    fn a_key_that_verifies_anything_is_refused() {
        assert_eq!(HubKey::from_bytes(&[0; 32]), None);
        assert_eq!(HubKey::from_bytes(&[1; 31]), None);
    }
}
