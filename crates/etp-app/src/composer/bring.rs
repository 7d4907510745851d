//! Texts that were written elsewhere, and pictures to find: nothing here touches the register.

use crate::Failure;
use crate::forms::{BringFile, BringText};
use crate::views::{BroughtBlocks, PictogramCard};
use etp_domain::HandoutLanguage;
use etp_handout::Brought;
use std::fs;
use std::path::Path;

/// The largest file that is read, in bytes.
const LARGEST: u64 = 16 * 1024 * 1024;

/// A pasted text as blocks.
pub fn bring_text(form: &BringText) -> BroughtBlocks {
    brought(etp_handout::bring_text(&form.text, form.language))
}

/// A text file or a Word document as blocks.
///
/// # Errors
/// `file-unreadable`; `bring-too-large`; `bring-not-a-text` for anything else.
pub fn bring_file(form: &BringFile) -> Result<BroughtBlocks, Failure> {
    let path = Path::new(&form.path);
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let failure = |code: &str| Failure::refused(code).with("file", name.clone());
    let unreadable = |_| failure("file-unreadable");
    if fs::metadata(path).map_err(unreadable)?.len() > LARGEST {
        return Err(failure("bring-too-large"));
    }
    let bytes = fs::read(path).map_err(unreadable)?;
    if let Some(found) = etp_handout::bring_docx(&bytes, form.language) {
        return Ok(brought(found));
    }
    let text = String::from_utf8(bytes).map_err(|_| failure("bring-not-a-text"))?;
    if text.contains('\0') {
        return Err(failure("bring-not-a-text"));
    }
    let text = text.trim_start_matches('\u{FEFF}');
    Ok(brought(etp_handout::bring_text(text, form.language)))
}

fn brought(brought: Brought) -> BroughtBlocks {
    BroughtBlocks {
        title: brought.title,
        blocks: brought.blocks,
        left_out: brought.left_out,
    }
}

/// The pictograms somebody looks for in their own words; all of them for no word.
pub fn pictograms(language: HandoutLanguage, query: &str) -> Vec<PictogramCard> {
    let found = etp_handout::pictograms(language, query).into_iter();
    let card = |one: &etp_handout::Pictogram| PictogramCard {
        name: one.name.to_owned(),
        label: one.label(language).to_owned(),
        svg: one.svg().to_owned(),
    };
    found.map(card).collect()
}
