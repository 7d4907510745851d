//! The sheet as a PDF: printpdf serialises the pages, a finishing pass over lopdf's objects adds what
//! it does not know: structure, outline, metadata, output intent. The only room that names either.

mod file;
mod finish;
mod glyphs;
mod metadata;
mod objects;
mod outline;
mod pages;
mod rasters;
mod structure;
mod subset;

use crate::HandoutProblem;
use crate::sheet::{Sheet, paint};
use pages::Pages;
use subset::Subsets;

/// Writes a sheet; the same sheet gives the same bytes.
pub(crate) fn write(sheet: &Sheet) -> Result<Vec<u8>, HandoutProblem> {
    let subsets = Subsets::of(sheet).ok_or(HandoutProblem::WriterFailed { step: "subset" })?;
    let mut pages = Pages::new(&subsets);
    let numbered = paint(sheet, &mut pages);
    let mut document = pages.into_document(&sheet.title);
    finish::finish(&mut document, sheet, &numbered)
        .ok_or(HandoutProblem::WriterFailed { step: "finish" })?;
    file::bytes(document).ok_or(HandoutProblem::WriterFailed { step: "file" })
}
