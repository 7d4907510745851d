//! The pages of a sheet, drawn by krilla. Knows no structure: it only says which stretch is whose.

use super::*;
use crate::pictogram::Step;
use crate::sheet::{Drawn, Page, Shape, TagId};
use krilla::action::{Action, LinkAction};
use krilla::annotation::{Annotation, LinkAnnotation, Target};
use krilla::color::rgb;
use krilla::geom::{PathBuilder, Rect};
use krilla::num::NormalizedF32;
use krilla::page::PageSettings;
use krilla::paint::{Fill, FillRule};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, Identifier, SpanTag};
use krilla::text::{Font, GlyphId, KrillaGlyph};
use std::collections::BTreeMap;
use std::sync::LazyLock;

static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    let font = |face: Face| Font::new(face.bytes().into(), 0).unwrap();
    Face::ALL.map(font).to_vec()
});

/// Where a stretch is read, its number there, and its page.
pub(super) type Place = (usize, usize, usize);

/// What a node holds on the pages: each stretch with its place, then each link.
#[derive(Default)]
pub(super) struct Held {
    pub(super) stretches: Vec<(Place, Identifier)>,
    pub(super) links: Vec<Identifier>,
}

/// What the nodes hold, by their places in the tree.
pub(super) type Stretches = BTreeMap<usize, Held>;

/// Draws every page.
pub(super) fn draw(sheet: &Sheet, document: &mut Document) -> Stretches {
    let mut held = Stretches::new();
    for (number, page) in sheet.pages.iter().enumerate() {
        let paper = PageSettings::from_wh(page.paper.width, page.paper.height).unwrap();
        let mut drawn = document.start_page_with(paper);
        for link in &page.links {
            let identifier = drawn.add_tagged_annotation(annotation(link));
            held.entry(link.tag.0).or_default().links.push(identifier);
        }
        let mut surface = drawn.surface();
        stretches(page, number, &mut surface, &mut held);
        surface.finish();
        drawn.finish();
    }
    held
}

fn annotation(link: &Link) -> Annotation {
    let place = Rect::from_xywh(link.x, link.y, link.width, link.height).unwrap();
    let action = Action::Link(LinkAction::new(link.address.clone()));
    let target = LinkAnnotation::new(place, Target::Action(action));
    Annotation::new_link(target, Some(link.words.clone()))
}

fn stretches(page: &Page, number: usize, surface: &mut Surface<'_>, held: &mut Stretches) {
    let mut count = 0;
    for (read, stretch) in page.stretches(number) {
        let identifier = surface.start_tagged(tag(stretch[0].mark));
        if let Mark::Content(TagId(node)) = stretch[0].mark {
            let of_node = held.entry(node).or_default();
            of_node.stretches.push(((read, count, number), identifier));
            count += 1;
        }
        stretch.iter().for_each(|drawn| put(drawn, surface));
        surface.end_tagged();
    }
}

fn tag(mark: Mark) -> ContentTag<'static> {
    let artifact = |kind| ContentTag::Artifact(Artifact::with_kind(kind));
    match mark {
        Mark::Content(_) => ContentTag::Span(SpanTag::empty()),
        Mark::Decoration => artifact(ArtifactType::Layout),
        Mark::Header => artifact(ArtifactType::Header),
        Mark::Footer => artifact(ArtifactType::Footer),
    }
}

fn put(drawn: &Drawn, surface: &mut Surface<'_>) {
    let Ink(red, green, blue) = drawn.ink;
    surface.set_fill(Some(Fill {
        paint: rgb::Color::new(red, green, blue).into(),
        opacity: NormalizedF32::ONE,
        rule: FillRule::EvenOdd,
    }));
    let at = Point::from_xy(drawn.x, drawn.y);
    match &drawn.shape {
        Shape::Text(run) => text(run, at, surface),
        // krilla reads pixels only with its decoders; what its validators judge is the tag around them.
        Shape::Rectangle { width, height } | Shape::Raster { width, height, .. } => {
            let mut path = PathBuilder::new();
            path.push_rect(Rect::from_xywh(at.x, at.y, *width, *height).unwrap());
            fill(path, surface);
        }
        Shape::Picture { outline, scale } => {
            for shape in &outline.shapes {
                fill(steps(shape, at, *scale), surface);
            }
        }
    }
}

fn fill(path: PathBuilder, surface: &mut Surface<'_>) {
    if let Some(path) = path.finish() {
        surface.draw_path(&path);
    }
}

fn text(run: &Run, at: Point, surface: &mut Surface<'_>) {
    let glyph = |one: &crate::text::Glyph| {
        let (id, letters) = (GlyphId::new(u32::from(one.id)), one.letters.clone());
        KrillaGlyph::new(id, one.advance, one.dx, one.dy, 0.0, letters, None)
    };
    let glyphs: Vec<KrillaGlyph> = run.glyphs.iter().map(glyph).collect();
    let font = FONTS[run.face as usize].clone();
    surface.draw_glyphs(at, &glyphs, font, &run.text, run.size, false);
}

fn steps(steps: &[Step], at: Point, scale: f32) -> PathBuilder {
    let place = |[x, y]: [f32; 2]| (at.x + x * scale, at.y + y * scale);
    let mut path = PathBuilder::new();
    for step in steps {
        match *step {
            Step::Move(to) => path.move_to(place(to).0, place(to).1),
            Step::Line(to) => path.line_to(place(to).0, place(to).1),
            Step::Curve(from, towards, to) => {
                let [a, b, c] = [from, towards, to].map(place);
                path.cubic_to(a.0, a.1, b.0, b.1, c.0, c.1);
            }
            Step::Close => path.close(),
        }
    }
    path
}
