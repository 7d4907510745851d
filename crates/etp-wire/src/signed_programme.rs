//! A programme that one laptop signs and another reads from a file, never over the network: which
//! key signed it, and whether a letter changed. Whether that key is the right one is for two people
//! to compare on the telephone. What the programme says is not known here; no person is in it.
//!
//! ```text
//! Sentier-Programme: 1
//! Key: <base64 of 32 bytes>
//! Signature: <base64 of 64 bytes, over the first line, a line break and the body>
//!
//! <body>
//! ```

use crate::{DeviceKey, DevicePublicKey};
use base64::{Engine, engine::general_purpose::STANDARD};

/// A programme file whose signature was found right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedProgramme {
    /// The key that signed it.
    pub key: DevicePublicKey,
    /// What it says.
    pub body: String,
}

/// Why a programme file was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ProgrammeFileProblem {
    /// It is no programme file.
    #[error("programme-file-not-one")]
    NotOne,
    /// It is of a later version of the format.
    #[error("programme-file-newer")]
    Newer,
    /// A letter changed since it was signed, or the key is none.
    #[error("programme-file-changed")]
    Changed,
}

const BEGINS: &str = "Sentier-Programme: ";
const VERSION: u32 = 1;

impl DeviceKey {
    /// Signs a programme; the answer is the whole file.
    pub fn sign_programme(&self, body: &str) -> String {
        let first = format!("{BEGINS}{VERSION}");
        let signature = STANDARD.encode(self.sign(&signed(&first, body)));
        let key = self.public_key().to_base64();
        format!("{first}\nKey: {key}\nSignature: {signature}\n\n{body}")
    }
}

impl SignedProgramme {
    /// Reads a programme file.
    ///
    /// # Errors
    /// [`ProgrammeFileProblem`].
    pub fn read(text: &str) -> Result<Self, ProgrammeFileProblem> {
        let (first, rest) = text.split_once('\n').ok_or(ProgrammeFileProblem::NotOne)?;
        let version = first
            .strip_prefix(BEGINS)
            .and_then(|number| number.trim_end().parse::<u32>().ok())
            .ok_or(ProgrammeFileProblem::NotOne)?;
        if version != VERSION {
            return Err(ProgrammeFileProblem::Newer);
        }
        let (head, body) = rest
            .split_once("\n\n")
            .ok_or(ProgrammeFileProblem::Changed)?;
        let (key, signature) = keys_of(head).ok_or(ProgrammeFileProblem::Changed)?;
        if !key.signed(&signed(first, body), &signature) {
            return Err(ProgrammeFileProblem::Changed);
        }
        let body = body.to_owned();
        Ok(Self { key, body })
    }
}

fn keys_of(head: &str) -> Option<(DevicePublicKey, [u8; 64])> {
    let (key, signature) = head.split_once('\n')?;
    let key = DevicePublicKey::from_base64(key.strip_prefix("Key: ")?)?;
    let signature = STANDARD
        .decode(signature.strip_prefix("Signature: ")?)
        .ok()?;
    Some((key, signature.try_into().ok()?))
}

fn signed(first: &str, body: &str) -> Vec<u8> {
    format!("{first}\n{body}").into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text() -> String {
        DeviceKey::from_seed([7; 32]).sign_programme("{\"title\": \"Bouger\"}\n")
    }

    #[test]
    fn a_signed_programme_reads_back_with_its_key() {
        let read = SignedProgramme::read(&text()).unwrap();
        assert_eq!(read.body, "{\"title\": \"Bouger\"}\n");
        assert_eq!(read.key, DeviceKey::from_seed([7; 32]).public_key());
    }

    #[test]
    fn a_letter_that_changed_anywhere_is_noticed() {
        let changed = |from, to| SignedProgramme::read(&text().replacen(from, to, 1));
        assert_eq!(
            changed("Bouger", "Manger"),
            Err(ProgrammeFileProblem::Changed)
        );
        assert_eq!(changed("Key: ", "Key:"), Err(ProgrammeFileProblem::Changed));
        assert_eq!(changed(": 1", ": 2"), Err(ProgrammeFileProblem::Newer));
        assert_eq!(
            changed("Sentier-Programme", "Programme"),
            Err(ProgrammeFileProblem::NotOne)
        );
        assert_eq!(SignedProgramme::read(""), Err(ProgrammeFileProblem::NotOne));
    }

    #[test]
    fn a_file_signed_by_somebody_else_shows_their_key() {
        let theirs = DeviceKey::from_seed([8; 32]).sign_programme("{}");
        let read = SignedProgramme::read(&theirs).unwrap();
        assert_ne!(read.key, DeviceKey::from_seed([7; 32]).public_key());
    }
}
