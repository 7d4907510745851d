//! The sheet's pages as printpdf's operations. Knows no structure: stretches only carry numbers.

use super::glyphs::{GlyphTexts, font, show};
use super::rasters::Rasters;
use super::subset::{Subset, Subsets};
use crate::letter::Logo;
use crate::pictogram::{Outline, Step};
use crate::sheet::{Ink, Link, Mark, Paper, Sink};
use crate::text::{Face, Run};
use lopdf::Object;
use printpdf::{
    Actions, BorderArray, Color, CurTransMat, DictItem, LinePoint, LinkAnnotation, Mm, Op,
    PaintMode, PdfDocument, PdfPage, PdfSaveOptions, Point, Polygon, PolygonRing, Pt, Rect, Rgb,
    WindingOrder,
};
use std::collections::BTreeMap;

/// The pages written so far, and the state of the one being written.
pub(crate) struct Pages<'a> {
    subsets: &'a Subsets,
    texts: GlyphTexts,
    rasters: Rasters,
    finished: Vec<(Paper, Vec<Op>)>,
    in_text: bool,
    font: Option<(Face, f32)>,
    ink: Option<Ink>,
}

impl<'a> Pages<'a> {
    pub(crate) fn new(subsets: &'a Subsets) -> Self {
        let texts = GlyphTexts::default();
        Self {
            subsets,
            texts,
            rasters: Rasters::default(),
            finished: Vec::new(),
            in_text: false,
            font: None,
            ink: None,
        }
    }

    /// printpdf's document as the objects of a file, nothing compressed yet; `None` if its pages are not where
    /// they should be.
    pub(crate) fn into_document(self, title: &str) -> Option<lopdf::Document> {
        let mut document = PdfDocument::new(title);
        let millimetres = |points: f32| Mm(points * 25.4 / 72.0);
        document.pages = self
            .finished
            .into_iter()
            .map(|(paper, ops)| {
                PdfPage::new(millimetres(paper.width), millimetres(paper.height), ops)
            })
            .chain([PdfPage::new(Mm(1.0), Mm(1.0), self.texts.shown())])
            .collect();
        for face in Face::ALL {
            if let Some(subset) = self.subsets.get(face) {
                document
                    .resources
                    .fonts
                    .map
                    .insert(Subset::id(face), subset.embedded());
            }
        }
        self.rasters.embed(&mut document);
        let options = PdfSaveOptions {
            optimize: true,
            subset_fonts: false,
            // What it calls unknown operations are our own stretches of glyphs.
            secure: false,
            image_optimization: None,
        };
        let mut document = document.to_lopdf_document(&options, &mut Vec::new());
        remove_last_page(&mut document)?;
        Some(document)
    }

    fn push(&mut self, op: Op) {
        self.finished
            .last_mut()
            .expect("a sheet starts with a page")
            .1
            .push(op);
    }

    /// How high the page being written is.
    fn height(&self) -> f32 {
        self.finished.last().map_or(0.0, |(paper, _)| paper.height)
    }

    fn fill_with(&mut self, ink: Ink) {
        if self.ink.replace(ink) != Some(ink) {
            let part = |value: u8| (f32::from(value) / 255.0 * 1e4).round() / 1e4;
            let col = Color::Rgb(Rgb::new(part(ink.0), part(ink.1), part(ink.2), None));
            self.push(Op::SetFillColor { col });
        }
    }

    fn leave_text(&mut self) {
        if std::mem::take(&mut self.in_text) {
            self.push(Op::EndTextSection);
        }
    }
}

impl Sink for Pages<'_> {
    fn page(&mut self, paper: Paper) {
        self.finished.push((paper, Vec::new()));
        (self.font, self.ink) = (None, None);
    }

    fn begin(&mut self, mark: Mark, number: usize) {
        let (tag, entries) = match mark {
            Mark::Content(_) => ("Span", vec![("MCID", DictItem::Int(number as i64))]),
            Mark::Decoration => ("Artifact", vec![("Type", name("Layout"))]),
            Mark::Header => (
                "Artifact",
                vec![("Type", name("Pagination")), ("Subtype", name("Header"))],
            ),
            Mark::Footer => (
                "Artifact",
                vec![("Type", name("Pagination")), ("Subtype", name("Footer"))],
            ),
        };
        self.push(marked(tag, entries));
    }

    fn end(&mut self) {
        self.leave_text();
        self.push(Op::EndMarkedContent);
    }

    fn text(&mut self, (x, y): (f32, f32), run: &Run, ink: Ink) {
        if !std::mem::replace(&mut self.in_text, true) {
            self.push(Op::StartTextSection);
        }
        self.fill_with(ink);
        let font = (run.face, run.size);
        if self.font.replace(font) != Some(font) {
            self.push(self::font(run.face, run.size));
        }
        let subset = self.subsets.get(run.face);
        if let (Some(subset), Some((paper, ops))) = (subset, self.finished.last_mut()) {
            show(run, (x, paper.height - y), subset, &mut self.texts, ops);
        }
    }

    fn rectangle(&mut self, (x, y): (f32, f32), (width, height): (f32, f32), ink: Ink) {
        self.leave_text();
        self.fill_with(ink);
        let mut rectangle = frame((x, self.height() - y), width, height);
        rectangle.mode = Some(PaintMode::Fill);
        rectangle.winding_order = Some(WindingOrder::NonZero);
        self.push(Op::DrawRectangle { rectangle });
    }

    fn picture(&mut self, at: (f32, f32), scale: f32, outline: &Outline, ink: Ink) {
        self.leave_text();
        self.fill_with(ink);
        let place = [scale, 0.0, 0.0, -scale, at.0, self.height() - at.1];
        self.push(Op::SaveGraphicsState);
        self.push(Op::SetTransformationMatrix {
            matrix: CurTransMat::Raw(place.map(|one| points(one).0)),
        });
        for shape in &outline.shapes {
            let polygon = Polygon {
                rings: rings(shape),
                mode: PaintMode::Fill,
                winding_order: WindingOrder::EvenOdd,
            };
            self.push(Op::DrawPolygon { polygon });
        }
        self.push(Op::RestoreGraphicsState);
    }

    fn raster(&mut self, (x, y): (f32, f32), (width, height): (f32, f32), logo: &Logo) {
        self.leave_text();
        let below = self.height() - y - height;
        let op = self.rasters.show((x, below), (width, height), logo);
        self.push(op);
    }

    fn link(&mut self, link: &Link) {
        let place = frame((link.x, self.height() - link.y), link.width, link.height);
        let invisible = Some(BorderArray::Solid([0.0; 3]));
        let action = Actions::Uri(link.address.clone());
        self.push(Op::LinkAnnotation {
            link: LinkAnnotation::new(place, action, invisible, None, None),
        });
    }
}

/// The page that showed every glyph has done its work.
fn remove_last_page(document: &mut lopdf::Document) -> Option<()> {
    let catalog = document.catalog().ok()?;
    let pages = catalog.get(b"Pages").and_then(Object::as_reference).ok()?;
    let pages = document.get_dictionary_mut(pages).ok()?;
    let kids = pages.get_mut(b"Kids").and_then(Object::as_array_mut).ok()?;
    let last = kids.pop()?.as_reference().ok()?;
    let left = kids.len() as i64;
    pages.set("Count", left);
    let page = document.objects.remove(&last)?;
    for own in [b"Resources".as_slice(), b"Contents"] {
        let own = page.as_dict().ok()?.get(own).and_then(Object::as_reference);
        document.objects.remove(&own.ok()?);
    }
    Some(())
}

/// The start of a marked stretch.
pub(crate) fn marked(tag: &str, entries: Vec<(&str, DictItem)>) -> Op {
    let map: BTreeMap<String, DictItem> = entries
        .into_iter()
        .map(|(key, item)| (key.to_owned(), item))
        .collect();
    Op::BeginMarkedContentWithProperties {
        tag: tag.to_owned(),
        properties: DictItem::Dict { map },
    }
}

/// A length to a thousandth of a point; more digits make files longer and no printer draws them.
pub(crate) fn points(length: f32) -> Pt {
    Pt((length * 1000.0).round() / 1000.0)
}

fn name(name: &str) -> DictItem {
    DictItem::Name(name.as_bytes().to_vec())
}

/// Paper is measured from its bottom.
fn frame((x, top): (f32, f32), width: f32, height: f32) -> Rect {
    Rect {
        x: points(x),
        y: points(top - height),
        width: points(width),
        height: points(height),
        mode: None,
        winding_order: None,
    }
}

/// The rings in the units of their outline: whole numbers for the squares of a QR code.
fn rings(steps: &[Step]) -> Vec<PolygonRing> {
    let place = |[x, y]: [f32; 2], bezier| {
        let p = Point {
            x: points(x),
            y: points(y),
        };
        LinePoint { p, bezier }
    };
    let mut rings: Vec<PolygonRing> = Vec::new();
    for step in steps {
        let points = match *step {
            Step::Move(to) => {
                rings.push(PolygonRing { points: Vec::new() });
                vec![place(to, false)]
            }
            Step::Line(to) => vec![place(to, false)],
            Step::Curve(from, towards, to) => {
                vec![place(from, true), place(towards, true), place(to, false)]
            }
            Step::Close => vec![],
        };
        if let Some(ring) = rings.last_mut() {
            ring.points.extend(points);
        }
    }
    rings
}
