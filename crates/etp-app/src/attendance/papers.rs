//! The signed sheet, scanned: kept inside the encrypted register by its digest, with where the paper
//! is.

use crate::forms::AttachSheet;
use crate::handouts::OF_MANY;
use crate::paper::keep_file;
use crate::papers::bytes_of;
use crate::patients::fields::line;
use crate::{Desk, Done, Failure, Topic};
use etp_domain::{SessionId, media_type_of};
use etp_store::SessionPaper;
use etp_wire::Digest;
use std::path::Path;

/// Keeps a scan of the signed sheet with its session; the file itself stays where it is.
///
/// # Errors
/// The file cannot be read, is too large, or is neither PDF nor PNG nor JPEG; no such session; the
/// disk.
pub fn attach_sheet(desk: &Desk, form: AttachSheet) -> Result<Done<()>, Failure> {
    let bytes = bytes_of(Path::new(&form.path))?;
    let media_type = media_type_of(&bytes)?;
    let paper = SessionPaper {
        session: form.session,
        // Never what the file is called: people name scans after people.
        title: "signed-sheet".to_owned(),
        media_type: media_type.to_owned(),
        size: bytes.len() as u64,
        sha256: Digest::of(&bytes).to_string(),
        binder: line(&form.binder, "binder")?,
        added_at: desk.now(),
        added_by: desk.professional().to_owned(),
    };
    desk.write(|writer| {
        writer.session(form.session)?;
        writer.add_session_paper(&paper, &bytes)?;
        let detail = serde_json::json!({ "sha256": paper.sha256 });
        desk.log(writer, "attach-sheet", &form.session.to_string(), &detail)?;
        Ok(Done::new((), [Topic::Sessions]))
    })
}

/// Writes a scan among the register's papers for looking at; the answer is where.
///
/// # Errors
/// No such scan; the disk.
pub fn open_sheet(desk: &Desk, session: SessionId, sha256: &str) -> Result<String, Failure> {
    let (bytes, media_type) = desk.read(|reader| {
        let papers = reader.session_papers(session)?.into_iter();
        let mut own = papers
            .filter(|one| one.sha256 == sha256)
            .map(|one| one.media_type);
        let media_type = own.next_back().unwrap_or_default();
        Ok((reader.session_paper_bytes(session, sha256)?, media_type))
    })?;
    let ending = match media_type.as_str() {
        "image/png" => "png",
        "image/jpeg" => "jpg",
        _ => "pdf",
    };
    let path = keep_file(
        desk,
        &format!(
            "{OF_MANY}scan-{session}-{}.{ending}",
            sha256.get(..8).unwrap_or_default()
        ),
        &bytes,
    )?;
    desk.write(|writer| {
        let detail = serde_json::json!({ "sha256": sha256 });
        desk.log(writer, "open-sheet", &session.to_string(), &detail)
    })?;
    Ok(path)
}
