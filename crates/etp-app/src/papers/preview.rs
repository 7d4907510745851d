//! A paper looked at inside the window. Whatever cannot be shown is said so; it stays kept, and a
//! copy can be saved.

use super::pages;
use crate::views::PaperPreview;
use crate::{Desk, Failure};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use etp_domain::{Attachment, AttachmentId};
use etp_store::ReadWhat;
use image::ImageReader;
use std::io::Cursor;

/// The most pixels a picture may have to be shown: what the window needs for it in memory is four
/// bytes each.
const MOST_PIXELS: u64 = 64_000_000;

/// The pages of a paper: a picture as it is, a PDF page by page. Looking is written down.
///
/// # Errors
/// No such paper; a damaged file, a PDF with a password, a picture with too many pixels; the disk.
pub fn paper_preview(desk: &Desk, attachment: AttachmentId) -> Result<PaperPreview, Failure> {
    let (paper, bytes) = desk.write(|writer| {
        let paper = writer.attachment(attachment)?.attachment;
        let (by, now) = (desk.professional(), desk.now());
        writer.log_read(paper.patient, ReadWhat::Paper, by, now)?;
        let bytes = writer.attachment_bytes(attachment)?;
        Ok::<_, Failure>((paper, bytes))
    })?;
    // Drawing takes a while; the register is free meanwhile.
    match paper.media_type.as_str() {
        "application/pdf" => drawn(paper, bytes),
        _ => as_it_is(paper, &bytes),
    }
}

fn drawn(paper: Attachment, bytes: Vec<u8>) -> Result<PaperPreview, Failure> {
    let pages = pages::draw(bytes)?;
    Ok(PaperPreview {
        title: paper.title,
        media_type: "image/png".to_owned(),
        pages: pages
            .png
            .iter()
            .map(|png| BASE64_STANDARD.encode(png))
            .collect(),
        page_count: pages.count,
    })
}

fn as_it_is(paper: Attachment, bytes: &[u8]) -> Result<PaperPreview, Failure> {
    check_size(bytes)?;
    Ok(PaperPreview {
        title: paper.title,
        media_type: paper.media_type,
        pages: vec![BASE64_STANDARD.encode(bytes)],
        page_count: 1,
    })
}

fn check_size(bytes: &[u8]) -> Result<(), Failure> {
    let reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format();
    let size = reader.ok().and_then(|reader| reader.into_dimensions().ok());
    match size {
        None => Err(Failure::refused("paper-damaged")),
        Some((width, height)) if u64::from(width) * u64::from(height) > MOST_PIXELS => {
            Err(Failure::refused("paper-too-many-pixels"))
        }
        Some(_) => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The beginning of a PNG of a size: what its reader looks at first.
    fn header(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = Cursor::new(Vec::new());
        image::DynamicImage::new_luma8(1, 1)
            .write_to(&mut bytes, image::ImageFormat::Png)
            .unwrap();
        let mut bytes = bytes.into_inner();
        bytes[16..20].copy_from_slice(&width.to_be_bytes());
        bytes[20..24].copy_from_slice(&height.to_be_bytes());
        let sum = crc(&bytes[12..29]);
        bytes[29..33].copy_from_slice(&sum.to_be_bytes());
        bytes
    }

    /// The sum of a PNG chunk.
    fn crc(bytes: &[u8]) -> u32 {
        !bytes.iter().fold(!0, |sum, byte| {
            (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
                (sum >> 1) ^ (0xEDB8_8320 & (0u32.wrapping_sub(sum & 1)))
            })
        })
    }

    #[test]
    fn a_picture_of_too_many_pixels_or_without_a_size_is_not_shown() {
        let code = |bytes: &[u8]| check_size(bytes).unwrap_err().code;
        assert!(check_size(&header(8000, 8000)).is_ok());
        assert_eq!(code(&header(8001, 8000)), "paper-too-many-pixels");
        assert_eq!(code(&header(100_000, 100_000)), "paper-too-many-pixels");
        assert_eq!(code(b"\xFF\xD8\xFF\xE0 and no more"), "paper-damaged");
    }
}
