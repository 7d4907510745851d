//! The sheet as a PDF: printpdf serialises the pages, a finishing pass over lopdf's objects adds what
//! it does not know: structure, outline, metadata, output intent. The only room that names either.

mod file;
mod finish;
mod glyphs;
mod metadata;
mod objects;
mod outline;
mod packer;
mod pages;
mod rasters;
mod structure;
mod subset;

use crate::HandoutProblem;
use crate::sheet::{Sheet, paint};
pub(crate) use packer::Packer;
use pages::Pages;
use subset::Subsets;

/// Writes a sheet; the same sheet gives the same bytes.
pub(crate) fn write(sheet: &Sheet) -> Result<Vec<u8>, HandoutProblem> {
    write_with(sheet, &mut Packer::new())
}

/// The same, with a packer that has packed other sheets before.
pub(crate) fn write_with(sheet: &Sheet, packer: &mut Packer) -> Result<Vec<u8>, HandoutProblem> {
    let subsets = Subsets::of(sheet).ok_or(HandoutProblem::WriterFailed { step: "subset" })?;
    let mut pages = Pages::new(&subsets);
    let numbered = paint(sheet, &mut pages);
    let mut document = pages
        .into_document(&sheet.title)
        .ok_or(HandoutProblem::WriterFailed { step: "pages" })?;
    finish::finish(&mut document, sheet, &numbered)
        .ok_or(HandoutProblem::WriterFailed { step: "finish" })?;
    file::bytes(document, packer).ok_or(HandoutProblem::WriterFailed { step: "file" })
}
