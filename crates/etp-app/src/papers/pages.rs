//! The pages of a PDF, drawn. The only file that knows the renderer; it knows no register.
//!
//! Why: papers come from outside, and a renderer that stumbles over one must not take the window
//! with it. A page that cannot be drawn is a refusal; the paper stays as it was kept.

use crate::Failure;
use crate::rows::number;
use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::page::Page;
use hayro::hayro_syntax::{LoadPdfError, Pdf};
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings, render};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// How many pages are drawn.
const MOST_PAGES: usize = 20;
/// The longer side of a drawn page, in pixels: small print can still be read.
const LONGER_SIDE: f32 = 1600.0;
/// A small page is not blown up more than this.
const LARGEST_SCALE: f32 = 3.0;

/// The first pages, and how many there are.
#[derive(Debug)]
pub(super) struct Pages {
    pub(super) png: Vec<Vec<u8>>,
    pub(super) count: u32,
}

/// Draws the first twenty pages.
///
/// # Errors
/// `paper-has-password`; `paper-damaged`.
pub(super) fn draw(bytes: Vec<u8>) -> Result<Pages, Failure> {
    let drawn = catch_unwind(AssertUnwindSafe(|| draw_pages(bytes)));
    drawn.unwrap_or_else(|_| Err(damaged()))
}

/// One page, and how many there are.
pub(crate) struct Drawn {
    pub(crate) png: Vec<u8>,
    pub(crate) page: u32,
    pub(crate) count: u32,
}

/// Draws a page, counted from 1; past the last, the last.
///
/// # Errors
/// As for all pages.
pub(crate) fn draw_page(bytes: Vec<u8>, page: u32) -> Result<Drawn, Failure> {
    let one = catch_unwind(AssertUnwindSafe(|| {
        let pdf = Pdf::new(bytes).map_err(|_| damaged())?;
        let pages = pdf.pages();
        let count = number(pages.len());
        let page = page.clamp(1, count.max(1));
        let wanted = pages.get(page as usize - 1).ok_or_else(damaged)?;
        let png = drawn(wanted, &RenderCache::new())?;
        Ok(Drawn { png, page, count })
    }));
    one.unwrap_or_else(|_| Err(damaged()))
}

fn draw_pages(bytes: Vec<u8>) -> Result<Pages, Failure> {
    let pdf = Pdf::new(bytes).map_err(|error| match error {
        LoadPdfError::Decryption(_) => Failure::refused("paper-has-password"),
        LoadPdfError::Invalid => damaged(),
    })?;
    let pages = pdf.pages();
    if pages.is_empty() {
        return Err(damaged());
    }
    let cache = RenderCache::new();
    let first = pages.iter().take(MOST_PAGES);
    Ok(Pages {
        png: first
            .map(|page| drawn(page, &cache))
            .collect::<Result<_, _>>()?,
        count: number(pages.len()),
    })
}

fn drawn<'a>(page: &'a Page<'a>, cache: &RenderCache<'a>) -> Result<Vec<u8>, Failure> {
    let scale = scale_of(page.render_dimensions()).ok_or_else(damaged)?;
    let paper = PixmapSettings {
        x_scale: scale,
        y_scale: scale,
        bg_color: WHITE,
    };
    let (reading, drawing) = (InterpreterSettings::default(), RenderSettings::default());
    let pixels = render(page, cache, &reading, &drawing, &paper);
    pixels.into_png().map_err(|_| damaged())
}

/// `None` for a page without a size, or so narrow that nothing of it would be seen.
fn scale_of((width, height): (f32, f32)) -> Option<f32> {
    let scale = (LONGER_SIDE / width.max(height)).min(LARGEST_SCALE);
    (scale > 0.0 && width.min(height) * scale >= 1.0).then_some(scale)
}

fn damaged() -> Failure {
    Failure::refused("paper-damaged")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_drawn_so_that_it_can_be_read_and_never_larger() {
        assert_eq!(scale_of((400.0, 800.0)), Some(2.0));
        assert_eq!(scale_of((3200.0, 100.0)), Some(0.5));
        assert_eq!(scale_of((100.0, 50.0)), Some(LARGEST_SCALE));
        for without_size in [
            (0.0, 0.0),
            (f32::NAN, f32::NAN),
            (1e9, 1.0),
            (f32::INFINITY, 1.0),
        ] {
            assert_eq!(scale_of(without_size), None, "{without_size:?}");
        }
    }

    /// A PDF of one empty page, its trailer ending with what is given.
    fn pdf(trailer: &str) -> Vec<u8> {
        let objects = [
            "1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n",
            "2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj\n",
            "3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 200 100]>> endobj\n",
        ];
        let (mut file, mut table) = (String::from("%PDF-1.4\n"), String::new());
        for object in objects {
            table += &format!("{:010} 00000 n \n", file.len());
            file += object;
        }
        let start = file.len();
        file += &format!("xref\n0 4\n0000000000 65535 f \n{table}");
        file += &format!("trailer <</Size 4 /Root 1 0 R {trailer}>>\n");
        file += &format!("startxref\n{start}\n%%EOF\n");
        file.into_bytes()
    }

    #[test]
    fn a_page_is_drawn_as_a_picture() {
        let pages = draw(pdf("")).unwrap();
        assert_eq!((pages.count, pages.png.len()), (1, 1));
        let picture = image::load_from_memory(&pages.png[0]).unwrap();
        assert_eq!((picture.width(), picture.height()), (600, 300));
    }

    #[test]
    fn a_pdf_with_a_password_says_so() {
        let (id, key) = ("00".repeat(16), "00".repeat(32));
        let locked = format!(
            "/ID [<{id}> <{id}>] /Encrypt <</Filter /Standard /V 1 /R 2 /P -4 /O <{key}> /U <{key}>>>"
        );
        assert_eq!(draw(pdf(&locked)).unwrap_err().code, "paper-has-password");
    }

    #[test]
    fn half_a_pdf_and_no_pdf_are_damaged() {
        for bytes in [&b"%PDF-1.7\nhalf"[..], b"", b"\x00\x00"] {
            assert_eq!(draw(bytes.to_vec()).unwrap_err().code, "paper-damaged");
        }
    }
}
