//! Papers kept with a person's file. Knows their kinds and limits, never their bytes' meaning.

use crate::coded::coded;
use crate::{AttachmentId, PatientId, Refusal};

coded! {
    /// What a paper is.
    AttachmentKind {
        /// A signed consent.
        Consent = "consent",
        /// A referral letter.
        Referral = "referral",
        /// A signed attendance sheet.
        AttendanceSheet = "attendance-sheet",
        /// A letter.
        Letter = "letter",
        /// Another.
        Other = "other",
    }
}

/// The largest paper that is kept, in bytes: a scan of about ten pages.
pub const LARGEST_ATTACHMENT: u64 = 10 * 1024 * 1024;

/// A paper, without its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// Which.
    pub id: AttachmentId,
    /// Whose.
    pub patient: PatientId,
    /// What.
    pub kind: AttachmentKind,
    /// What people call it.
    pub title: String,
    /// `application/pdf`, `image/png` or `image/jpeg`.
    pub media_type: String,
    /// Bytes.
    pub size: u64,
    /// Digest of the bytes, in hexadecimal.
    pub sha256: String,
}

/// The kind of a file by its first bytes, never by its name.
///
/// # Errors
/// [`Refusal::AttachmentTooLarge`]; [`Refusal::AttachmentKindUnknown`] for anything but PDF, PNG and
/// JPEG.
pub fn media_type_of(bytes: &[u8]) -> Result<&'static str, Refusal> {
    if bytes.len() as u64 > LARGEST_ATTACHMENT {
        return Err(Refusal::AttachmentTooLarge {
            most: LARGEST_ATTACHMENT / (1024 * 1024),
        });
    }
    let starts = |with: &[u8]| bytes.starts_with(with);
    match () {
        () if starts(b"%PDF-") => Ok("application/pdf"),
        () if starts(b"\x89PNG\r\n\x1a\n") => Ok("image/png"),
        () if starts(b"\xFF\xD8\xFF") => Ok("image/jpeg"),
        () => Err(Refusal::AttachmentKindUnknown),
    }
}
