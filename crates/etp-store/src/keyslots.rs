//! `keyslots.json`: the database key, wrapped by a passphrase and by a recovery code. Never the key in
//! clear.
//!
//! The file ends with a digest of its slots, so that damage is not taken for a wrong passphrase.

use crate::{KdfCost, RecoveryCode, StoreError, chance::random};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

const VERSION: u32 = 1;
const PASSPHRASE_SLOT: &str = "passphrase";
const RECOVERY_SLOT: &str = "recovery";

/// The key the register is encrypted with; wiped when dropped.
pub(crate) type DatabaseKey = Zeroizing<[u8; 32]>;

/// The whole file.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Keyslots {
    version: u32,
    slots: Vec<Slot>,
    /// SHA-256 of `slots` as compact JSON.
    sha256: String,
}

/// One way to open the register.
#[derive(Debug, Serialize, Deserialize)]
struct Slot {
    id: String,
    cost: KdfCost,
    #[serde(with = "hex::serde")]
    salt: [u8; 16],
    #[serde(with = "hex::serde")]
    nonce: [u8; 24],
    #[serde(with = "hex::serde")]
    wrapped_key: Vec<u8>,
}

/// What is read first: everything else may differ in a newer file.
#[derive(Deserialize)]
struct OnlyVersion {
    version: u32,
}

impl Keyslots {
    /// A fresh key, and the file that lets a passphrase open it.
    pub(crate) fn make(passphrase: &str, cost: KdfCost) -> Result<(Self, DatabaseKey), StoreError> {
        let key: DatabaseKey = random()?;
        let mut file = Self {
            version: VERSION,
            slots: vec![],
            sha256: String::new(),
        };
        file.put(Slot::wrap(PASSPHRASE_SLOT, &key, passphrase, cost)?)?;
        Ok((file, key))
    }

    /// A new passphrase in the place of the one before.
    pub(crate) fn change_passphrase(
        &mut self,
        key: &DatabaseKey,
        passphrase: &str,
        cost: KdfCost,
    ) -> Result<(), StoreError> {
        self.put(Slot::wrap(PASSPHRASE_SLOT, key, passphrase, cost)?)
    }

    /// A new recovery code; the one before opens nothing any more.
    pub(crate) fn change_recovery_code(
        &mut self,
        key: &DatabaseKey,
        code: &RecoveryCode,
        cost: KdfCost,
    ) -> Result<(), StoreError> {
        self.put(Slot::wrap(RECOVERY_SLOT, key, code.whole(), cost)?)
    }

    /// Whether a recovery code opens the register.
    pub(crate) fn have_recovery_code(&self) -> bool {
        self.slots.iter().any(|slot| slot.id == RECOVERY_SLOT)
    }

    fn put(&mut self, slot: Slot) -> Result<(), StoreError> {
        self.slots.retain(|other| other.id != slot.id);
        self.slots.push(slot);
        self.sha256 = digest(&self.slots)?;
        Ok(())
    }

    /// Reads the file.
    ///
    /// # Errors
    /// Newer than this application, or damaged.
    pub(crate) fn read(text: &str) -> Result<Self, StoreError> {
        let OnlyVersion { version } = parse(text)?;
        if version > VERSION {
            return Err(StoreError::RegisterNewer {
                found: version,
                known: VERSION,
            });
        }
        let file: Self = parse(text)?;
        if file.version != VERSION || file.slots.is_empty() || digest(&file.slots)? != file.sha256 {
            return Err(StoreError::KeyslotsDamaged);
        }
        Ok(file)
    }

    /// The file's text.
    pub(crate) fn write(&self) -> Result<String, StoreError> {
        serde_json::to_string_pretty(self).map_err(|_| StoreError::KeyslotsDamaged)
    }

    /// The database key, if a passphrase or a recovery code opens one of the slots.
    pub(crate) fn unlock(&self, secret: &str) -> Result<DatabaseKey, StoreError> {
        let code = RecoveryCode::parse(secret).ok();
        for slot in &self.slots {
            let secret = match &code {
                Some(code) if slot.id == RECOVERY_SLOT => code.whole(),
                None if slot.id == RECOVERY_SLOT => continue,
                _ => secret,
            };
            if let Some(key) = slot.unwrap(secret)? {
                return Ok(key);
            }
        }
        Err(StoreError::PassphraseWrong)
    }
}

impl Slot {
    fn wrap(id: &str, key: &DatabaseKey, secret: &str, cost: KdfCost) -> Result<Self, StoreError> {
        let (salt, nonce) = (*random()?, *random()?);
        let mut slot = Self {
            id: id.to_owned(),
            cost,
            salt,
            nonce,
            wrapped_key: vec![],
        };
        let plain = Payload {
            msg: key.as_slice(),
            aad: &slot.bound_to(),
        };
        let wrapped = slot.cipher(secret)?.encrypt(&XNonce::from(nonce), plain);
        slot.wrapped_key = wrapped.map_err(|_| StoreError::KeyslotsDamaged)?;
        Ok(slot)
    }

    fn unwrap(&self, secret: &str) -> Result<Option<DatabaseKey>, StoreError> {
        let sealed = Payload {
            msg: &self.wrapped_key,
            aad: &self.bound_to(),
        };
        let opened = self
            .cipher(secret)?
            .decrypt(&XNonce::from(self.nonce), sealed);
        let Ok(plain) = opened.map(Zeroizing::new) else {
            return Ok(None);
        };
        let key = plain.as_slice().try_into();
        key.map(|key| Some(Zeroizing::new(key)))
            .map_err(|_| StoreError::KeyslotsDamaged)
    }

    fn cipher(&self, secret: &str) -> Result<XChaCha20Poly1305, StoreError> {
        let key = self.cost.derive(secret, &self.salt)?;
        XChaCha20Poly1305::new_from_slice(key.as_slice()).map_err(|_| StoreError::KeyslotsDamaged)
    }

    /// What the wrapped key is tied to: a slot cannot be moved under another id or version.
    fn bound_to(&self) -> Vec<u8> {
        [self.id.as_bytes(), &VERSION.to_be_bytes()].concat()
    }
}

fn parse<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, StoreError> {
    serde_json::from_str(text).map_err(|_| StoreError::KeyslotsDamaged)
}

fn digest(slots: &[Slot]) -> Result<String, StoreError> {
    let text = serde_json::to_vec(slots).map_err(|_| StoreError::KeyslotsDamaged)?;
    Ok(hex::encode(Sha256::digest(text)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made() -> (String, DatabaseKey) {
        let (file, key) = Keyslots::make("par monts", KdfCost::floor_for_tests()).unwrap();
        (file.write().unwrap(), key)
    }

    #[test]
    fn the_passphrase_gives_the_key_back_and_another_does_not() {
        let (text, key) = made();
        let file = Keyslots::read(&text).unwrap();
        assert_eq!(file.unlock("par monts").unwrap(), key);
        assert_eq!(
            file.unlock("par vaux").unwrap_err().code(),
            "passphrase-wrong"
        );
        assert!(!text.contains(&hex::encode(key.as_slice())));
    }

    #[test]
    fn a_recovery_code_opens_too_and_a_renewed_one_in_its_place() {
        let cost = KdfCost::floor_for_tests();
        let (mut file, key) = Keyslots::make("par monts", cost).unwrap();
        assert!(!file.have_recovery_code());
        let codes = [(); 2].map(|()| RecoveryCode::make().unwrap());
        let typed = codes.each_ref().map(|code| code.whole().to_lowercase());
        for (code, typed) in codes.iter().zip(&typed) {
            file.change_recovery_code(&key, code, cost).unwrap();
            assert_eq!(file.unlock(typed).unwrap(), key);
        }
        let read = Keyslots::read(&file.write().unwrap()).unwrap();
        assert!(read.have_recovery_code());
        assert_eq!(
            read.unlock(&typed[0]).unwrap_err().code(),
            "passphrase-wrong"
        );
        assert_eq!(read.unlock("par monts").unwrap(), key);
    }

    #[test]
    fn a_new_passphrase_takes_the_place_of_the_old_one_and_leaves_the_code() {
        let cost = KdfCost::floor_for_tests();
        let (mut file, key) = Keyslots::make("par monts", cost).unwrap();
        let code = RecoveryCode::make().unwrap();
        file.change_recovery_code(&key, &code, cost).unwrap();
        file.change_passphrase(&key, "par vaux", cost).unwrap();
        assert_eq!(file.unlock("par vaux").unwrap(), key);
        assert_eq!(file.unlock(code.whole()).unwrap(), key);
        assert_eq!(
            file.unlock("par monts").unwrap_err().code(),
            "passphrase-wrong"
        );
    }

    #[test]
    fn a_changed_digit_is_damage_and_not_a_wrong_passphrase() {
        let (text, _) = made();
        let at = text.find("wrapped_key").unwrap() + 20;
        let digit = if &text[at..=at] == "0" { "1" } else { "0" };
        let changed = format!("{}{digit}{}", &text[..at], &text[at + 1..]);
        assert_eq!(
            Keyslots::read(&changed).unwrap_err().code(),
            "keyslots-damaged"
        );
        assert_eq!(Keyslots::read("").unwrap_err().code(), "keyslots-damaged");
        assert_eq!(
            Keyslots::read(&text[..90]).unwrap_err().code(),
            "keyslots-damaged"
        );
    }

    #[test]
    fn a_newer_file_is_refused_as_newer() {
        let error = Keyslots::read(r#"{"version": 2, "doors": []}"#).unwrap_err();
        assert_eq!(error.code(), "register-newer");
    }
}
