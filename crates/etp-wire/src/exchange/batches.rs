//! Signed batches in a file: the same bytes that travel over HTTP.

use super::{Content, ExchangeProblem, pack, unpack, without_break};
use crate::{Digest, Envelope, LARGEST_BODY, LARGEST_ENVELOPE, SignedBatch};
use base64::{Engine, engine::general_purpose::STANDARD};

/// A batch as it stands in a file; nobody has verified its signature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FiledBatch {
    envelope: Envelope,
    text: Vec<u8>,
    signature: [u8; 64],
    body: Vec<u8>,
}

impl FiledBatch {
    /// What its envelope says.
    pub fn envelope(&self) -> &Envelope {
        &self.envelope
    }

    /// The envelope's bytes.
    pub fn envelope_text(&self) -> &[u8] {
        &self.text
    }

    /// The signature that came with them.
    pub fn signature(&self) -> &[u8; 64] {
        &self.signature
    }

    /// The body's bytes.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// The batch's digest.
    pub fn digest(&self) -> Digest {
        Digest::of(&self.text)
    }

    fn read(entry: &[&[u8]]) -> Option<Self> {
        let &[text, signature, body] = entry else {
            return None;
        };
        let body = without_break(body)?;
        if text.len() > LARGEST_ENVELOPE || body.len() > LARGEST_BODY {
            return None;
        }
        let envelope = Envelope::parse(text)?;
        let signature = STANDARD.decode(without_break(signature)?).ok()?;
        (envelope.body_digest() == Digest::of(body)).then_some(())?;
        Some(Self {
            envelope,
            text: text.to_vec(),
            signature: signature.try_into().ok()?,
            body: body.to_vec(),
        })
    }
}

/// The file that carries these batches, in the given order.
///
/// # Errors
/// [`ExchangeProblem::TooLarge`] for more than a file may carry.
pub fn pack_batches(batches: &[SignedBatch]) -> Result<Vec<u8>, ExchangeProblem> {
    let entry = |batch: &SignedBatch| {
        let signature = STANDARD.encode(batch.signature());
        let mut bytes = batch.envelope_text().to_vec();
        bytes.extend_from_slice(format!("\n{signature}\n\n").as_bytes());
        bytes.extend_from_slice(batch.body());
        bytes.push(b'\n');
        bytes
    };
    let entries: Vec<_> = batches.iter().map(entry).collect();
    within_limits(pack(Content::Batches, &entries), entries.len())
}

pub(super) fn within_limits(bytes: Vec<u8>, entries: usize) -> Result<Vec<u8>, ExchangeProblem> {
    if bytes.len() > super::LARGEST_EXCHANGE || entries > super::MOST_PER_EXCHANGE {
        Err(ExchangeProblem::TooLarge)
    } else {
        Ok(bytes)
    }
}

/// Reads such a file.
///
/// # Errors
/// [`ExchangeProblem`].
pub fn read_batches(bytes: &[u8]) -> Result<Vec<FiledBatch>, ExchangeProblem> {
    let entries = unpack(bytes, Content::Batches)?;
    entries
        .iter()
        .map(|entry| FiledBatch::read(entry).ok_or(ExchangeProblem::Unreadable))
        .collect()
}
