//! A handout as a file of its own: taken along to another centre, edited elsewhere, brought back.

use super::begin::{free_name, view};
use super::{Kept, keep};
use crate::paper::keep_file;
use crate::shelf::{handout_source, model};
use crate::views::DraftView;
use crate::{Desk, Done, Failure, Topic};
use etp_handout::Draft;
use std::fs;
use std::path::Path;

/// Writes the file of a handout among the register's papers; the answer is where it is.
///
/// # Errors
/// `document-unknown`; the disk.
pub fn export_handout(desk: &Desk, name: &str) -> Result<String, Failure> {
    let source = desk.read(|reader| handout_source(reader, name))?;
    let source = source.ok_or_else(|| Failure::refused("document-unknown"))?;
    keep_file(desk, &format!("{name}.toml"), source.as_bytes())
}

/// Opens a handout file as a draft: of its own name when that is ours or free, else of a new one.
/// Whoever validated it elsewhere did not validate it here.
///
/// # Errors
/// `file-unreadable`; `handout-file-too-large`; what is wrong with the file; the disk.
pub fn import_handout(desk: &Desk, path: &Path) -> Result<Done<DraftView>, Failure> {
    let file = path.file_name().unwrap_or_default().to_string_lossy();
    let failure = |code: &str| Failure::refused(code).with("file", file.clone());
    let unreadable = |_| failure("file-unreadable");
    if fs::metadata(path).map_err(unreadable)?.len() > super::LARGEST as u64 {
        return Err(failure("handout-file-too-large"));
    }
    let text = fs::read_to_string(path).map_err(unreadable)?;
    let mut draft = Draft::open(text.trim_start_matches('\u{FEFF}'))?;
    draft.reviewed.clear();
    draft.review_by = None;
    let base = Some(draft.clone());
    let opened = desk.write(|writer| {
        let newest = writer.handout_versions(&draft.name)?.into_iter().next();
        let free = handout_source(writer, &draft.name)?.is_none();
        let written = writer.handout_draft(&draft.name)?.is_some();
        let ours = newest.is_some() || model(&draft.name).is_some();
        if written || !(free || ours) {
            draft.name = free_name(writer, draft.title.any().unwrap_or(&draft.name))?;
        }
        let began_from = newest.map_or(0, |newest| newest.number);
        let began_from = if written { 0 } else { began_from };
        let name = draft.name.clone();
        keep(desk, writer, began_from, &Kept { draft, base })?;
        desk.log(writer, "import-handout", &name, &serde_json::json!({}))?;
        view(writer, &name)
    })?;
    Ok(Done::new(opened, [Topic::Documents]))
}
