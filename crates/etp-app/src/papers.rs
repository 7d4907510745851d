//! Papers kept with a file: signed consents, letters, scans. They lie inside the encrypted register,
//! never beside it; they are looked at in the window and leave only as a copy somebody asks for.

mod copy;
mod pages;
mod preview;

pub use copy::save_paper;
pub(crate) use pages::draw_page;
pub use preview::paper_preview;

use crate::forms::{AttachPaper, RemovePaper};
use crate::patients::fields::line;
use crate::{Desk, Done, Failure, Topic};
use etp_domain::{
    Attachment, AttachmentId, FieldDifference, LARGEST_ATTACHMENT, Refusal, media_type_of,
};
use etp_wire::Digest;
use std::fs;
use std::path::Path;

/// Keeps a copy of a file with a patient's; the file itself stays where it is.
///
/// # Errors
/// The file cannot be read, is too large, or is neither PDF nor PNG nor JPEG; no such patient; the
/// disk.
pub fn attach_paper(desk: &Desk, form: AttachPaper) -> Result<Done<AttachmentId>, Failure> {
    let bytes = bytes_of(Path::new(&form.path))?;
    let id = AttachmentId(desk.doors.chance.id());
    let (by, now) = (desk.professional(), desk.now());
    desk.write(|writer| {
        let paper = Attachment {
            id,
            patient: writer.root_of(form.patient)?,
            kind: form.kind,
            title: titled(&form)?,
            media_type: media_type_of(&bytes)?.to_owned(),
            size: bytes.len() as u64,
            sha256: Digest::of(&bytes).to_string(),
        };
        writer.add_attachment(&paper, &bytes, by, now)?;
        let change = changed("", paper.kind.code());
        desk.note(writer, "attach-paper", paper.patient, &[change])?;
        Ok(Done::new(id, [Topic::Patients]))
    })
}

/// Takes a paper away, with a reason. The history keeps its kind and the reason, not its title.
///
/// # Errors
/// No reason; no such paper; the disk.
pub fn remove_paper(desk: &Desk, form: &RemovePaper) -> Result<Done<()>, Failure> {
    let reason = line(&form.reason, "reason")?;
    if reason.is_empty() {
        return Err(Failure::refused("paper-reason-missing").with("field", "reason"));
    }
    desk.write(|writer| {
        let paper = writer.attachment(form.attachment)?.attachment;
        writer.remove_attachment(paper.id)?;
        let why = FieldDifference {
            field: "reason",
            old: String::new(),
            new: reason,
        };
        let changes = [changed(paper.kind.code(), ""), why];
        desk.note(writer, "remove-paper", paper.patient, &changes)?;
        Ok(Done::new((), [Topic::Patients]))
    })
}

/// What people call it; the file's name without its ending when they call it nothing.
fn titled(form: &AttachPaper) -> Result<String, Failure> {
    let title = line(&form.title, "title")?;
    if !title.is_empty() {
        return Ok(title);
    }
    let stem = Path::new(&form.path).file_stem().unwrap_or_default();
    line(&stem.to_string_lossy(), "title")
}

/// The bytes of a file that is not too large to keep.
pub(crate) fn bytes_of(path: &Path) -> Result<Vec<u8>, Failure> {
    let unreadable = |_| Failure::refused("paper-file-unreadable");
    if fs::metadata(path).map_err(unreadable)?.len() > LARGEST_ATTACHMENT {
        let most = LARGEST_ATTACHMENT / (1024 * 1024);
        return Err(Refusal::AttachmentTooLarge { most }.into());
    }
    fs::read(path).map_err(unreadable)
}

/// The history names a paper by what it is.
fn changed(old: &str, new: &str) -> FieldDifference {
    FieldDifference {
        field: "paper",
        old: old.to_owned(),
        new: new.to_owned(),
    }
}
