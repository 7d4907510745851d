//! The door to a writer of pages, and the walk that hands it everything. Knows no writer.

use super::{Drawn, Ink, Link, Mark, Paper, Sheet, TagId};
use crate::letter::Logo;
use crate::pictogram::Outline;
use crate::text::Run;

/// Whatever a sheet can be drawn on. Places are in points from the top left corner.
pub(crate) trait Sink {
    /// Starts the next page.
    fn page(&mut self, paper: Paper);
    /// Starts a stretch of content, numbered within its page, or of decoration.
    fn begin(&mut self, mark: Mark, number: usize);
    /// Ends the stretch.
    fn end(&mut self);
    /// Draws glyphs from a place on their baseline.
    fn text(&mut self, at: (f32, f32), run: &Run, ink: Ink);
    /// Fills a rectangle from its top left corner.
    fn rectangle(&mut self, at: (f32, f32), size: (f32, f32), ink: Ink);
    /// Fills an outline, enlarged, from its top left corner.
    fn picture(&mut self, at: (f32, f32), scale: f32, outline: &Outline, ink: Ink);
    /// Draws a picture of pixels from its top left corner.
    fn raster(&mut self, at: (f32, f32), size: (f32, f32), logo: &Logo);
    /// Makes a place lead to an address.
    fn link(&mut self, link: &Link);
}

/// The tags of the numbered stretches of each page, and the place at which each is read.
pub(crate) type Numbered = Vec<Vec<(TagId, usize)>>;

/// Draws all pages; neighbours with the same mark share a stretch.
pub(crate) fn paint(sheet: &Sheet, sink: &mut impl Sink) -> Numbered {
    let mut numbered = Vec::new();
    for (own, page) in sheet.pages.iter().enumerate() {
        let mut tags = Vec::new();
        sink.page(page.paper);
        for (read, stretch) in page.stretches(own) {
            let mark = stretch[0].mark;
            sink.begin(mark, tags.len());
            if let Mark::Content(tag) = mark {
                tags.push((tag, read));
            }
            stretch.iter().for_each(|drawn| draw(drawn, sink));
            sink.end();
        }
        page.links.iter().for_each(|link| sink.link(link));
        numbered.push(tags);
    }
    numbered
}

fn draw(drawn: &Drawn, sink: &mut impl Sink) {
    let at = (drawn.x, drawn.y);
    match &drawn.shape {
        super::Shape::Text(run) => sink.text(at, run, drawn.ink),
        super::Shape::Rectangle { width, height } => {
            sink.rectangle(at, (*width, *height), drawn.ink)
        }
        super::Shape::Picture { outline, scale } => sink.picture(at, *scale, outline, drawn.ink),
        super::Shape::Raster {
            logo,
            width,
            height,
        } => sink.raster(at, (*width, *height), logo),
    }
}
