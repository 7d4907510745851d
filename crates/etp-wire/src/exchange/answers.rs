//! The hub's answers in a file: receipts, and signed refusals.

use super::batches::within_limits;
use super::{Content, ExchangeProblem, pack, unpack};
use crate::{Digest, KeyId, Receipt, SignedRefusal};

/// A hub's answer as it stands in a file; nobody has verified its signature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FiledAnswer {
    /// Whose batch it is about.
    pub device: KeyId,
    /// Which one.
    pub sequence: u64,
    /// The batch's digest.
    pub digest: Digest,
    /// Whether it says no: to be read by [`SignedRefusal::verify`], a receipt by
    /// [`Receipt::verify`].
    pub is_refusal: bool,
    /// The signed bytes.
    pub bytes: Vec<u8>,
}

impl FiledAnswer {
    fn read(entry: &[&[u8]]) -> Option<Self> {
        let bytes = entry.join(b"\n".as_slice());
        let receipt = Receipt::about(&bytes).map(|about| (about, false));
        let about = receipt.or_else(|| Some((SignedRefusal::about(&bytes)?, true)));
        let ((device, sequence, digest), is_refusal) = about?;
        Some(Self {
            device,
            sequence,
            digest,
            is_refusal,
            bytes,
        })
    }
}

/// The file that brings these signed answers back.
///
/// # Errors
/// [`ExchangeProblem::TooLarge`] for more than a file may carry.
pub fn pack_receipts(answers: &[Vec<u8>]) -> Result<Vec<u8>, ExchangeProblem> {
    within_limits(pack(Content::Receipts, answers), answers.len())
}

/// Reads such a file.
///
/// # Errors
/// [`ExchangeProblem`].
pub fn read_receipts(bytes: &[u8]) -> Result<Vec<FiledAnswer>, ExchangeProblem> {
    let entries = unpack(bytes, Content::Receipts)?;
    entries
        .iter()
        .map(|entry| FiledAnswer::read(entry).ok_or(ExchangeProblem::Unreadable))
        .collect()
}
