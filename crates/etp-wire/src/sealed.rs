//! A text with its signature below it: text, blank line, base64, LF. Receipts and enrolments
//! travel and are kept in this form, so that a file alone can be verified years later.

use base64::{Engine, engine::general_purpose::STANDARD};

/// A text and the signature that came with it; nobody has verified it yet.
pub(crate) struct Sealed<'a> {
    pub(crate) text: &'a [u8],
    pub(crate) signature: [u8; 64],
}

pub(crate) fn seal(text: &str, signature: [u8; 64]) -> Vec<u8> {
    format!("{text}\n{}\n", STANDARD.encode(signature)).into_bytes()
}

impl<'a> Sealed<'a> {
    /// Nothing when the bytes are not in this form.
    pub(crate) fn open(bytes: &'a [u8]) -> Option<Self> {
        let blank = bytes.windows(2).position(|pair| pair == b"\n\n")?;
        let (text, below) = (&bytes[..=blank], &bytes[blank + 2..]);
        let signature = STANDARD.decode(below.strip_suffix(b"\n")?).ok()?;
        Some(Self {
            text,
            signature: signature.try_into().ok()?,
        })
    }
}
