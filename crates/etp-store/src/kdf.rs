//! From a passphrase to a key that wraps: argon2id, with a cost that is written beside the salt.

use crate::StoreError;
use argon2::{Algorithm, Argon2, Params, Version};
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// How hard a passphrase is to guess by machine: memory and passes of argon2id, one lane.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KdfCost {
    /// Memory, in KiB.
    pub memory_kib: u32,
    /// Passes over that memory.
    pub passes: u32,
}

impl KdfCost {
    /// What real registers use: 64 MiB, three passes.
    pub const fn standard() -> Self {
        Self {
            memory_kib: 64 * 1024,
            passes: 3,
        }
    }

    /// The least argon2 takes. For tests only: a register made with it is easy to guess.
    pub const fn floor_for_tests() -> Self {
        Self {
            memory_kib: 8,
            passes: 1,
        }
    }

    /// The wrapping key of a passphrase.
    ///
    /// The passphrase is composed (NFC) first: an accent is one key on one keyboard and two on
    /// another.
    pub(crate) fn derive(
        self,
        passphrase: &str,
        salt: &[u8],
    ) -> Result<Zeroizing<[u8; 32]>, StoreError> {
        let composed = Zeroizing::new(passphrase.nfc().collect::<String>());
        let mut key = Zeroizing::new([0; 32]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, self.params()?)
            .hash_password_into(composed.as_bytes(), salt, key.as_mut_slice())
            .map_err(|_| StoreError::KeyslotsDamaged)?;
        Ok(key)
    }

    /// A damaged file must not make the laptop reserve a terabyte, hence the ceilings.
    fn params(self) -> Result<Params, StoreError> {
        if self.memory_kib > 1024 * 1024 || self.passes > 64 {
            return Err(StoreError::KeyslotsDamaged);
        }
        Params::new(self.memory_kib, self.passes, 1, Some(32))
            .map_err(|_| StoreError::KeyslotsDamaged)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_accent_typed_in_two_strokes_opens_what_one_stroke_closed() {
        let cost = KdfCost::floor_for_tests();
        let salt = [7; 16];
        let composed = cost.derive("forêt et sentier", &salt).unwrap();
        let decomposed = cost.derive("fore\u{302}t et sentier", &salt).unwrap();
        assert_eq!(composed, decomposed);
        assert_ne!(composed, cost.derive("foret et sentier", &salt).unwrap());
    }

    #[test]
    fn a_cost_no_laptop_could_pay_is_damage() {
        let cost = KdfCost {
            memory_kib: u32::MAX,
            passes: 1,
        };
        let error = cost.derive("sentier", &[7; 16]).unwrap_err();
        assert_eq!(error.code(), "keyslots-damaged");
    }
}
