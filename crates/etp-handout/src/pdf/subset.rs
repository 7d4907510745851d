//! Only the glyphs a sheet uses go into its file, renumbered. Knows no page.

use crate::sheet::{Shape, Sheet};
use crate::text::Face;
use harfrust::GlyphId;
use printpdf::{FontId, FontMetrics, ParsedFont, PdfFont, PdfFontMetricsStub};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use subsetter::GlyphRemapper;

/// A face with the glyphs of one sheet.
pub(crate) struct Subset {
    face: Face,
    numbers: GlyphRemapper,
    /// By number, in the font's own units, before kerning.
    advances: Vec<f32>,
    bytes: Vec<u8>,
}

/// The faces a sheet uses.
pub(crate) struct Subsets(Vec<Subset>);

impl Subsets {
    /// The subsets for a sheet.
    pub(crate) fn of(sheet: &Sheet) -> Option<Self> {
        let mut used: BTreeMap<Face, BTreeSet<u16>> = BTreeMap::new();
        for drawn in sheet.pages.iter().flat_map(|page| &page.drawn) {
            if let Shape::Text(run) = &drawn.shape {
                used.entry(run.face)
                    .or_default()
                    .extend(run.glyphs.iter().map(|glyph| glyph.id));
            }
        }
        used.into_iter()
            .map(|(face, glyphs)| Subset::new(face, &glyphs))
            .collect::<Option<_>>()
            .map(Self)
    }

    /// The subset of a face.
    pub(crate) fn get(&self, face: Face) -> Option<&Subset> {
        self.0.iter().find(|subset| subset.face == face)
    }
}

impl Subset {
    fn new(face: Face, glyphs: &BTreeSet<u16>) -> Option<Self> {
        let mut numbers = GlyphRemapper::new();
        glyphs.iter().for_each(|glyph| _ = numbers.remap(*glyph));
        let bytes = subsetter::subset(face.bytes(), 0, &numbers).ok()?;
        let metrics = face.font().glyph_metrics();
        let advance = |glyph| metrics.h_advance(GlyphId::new(u32::from(glyph)));
        let advances = numbers.remapped_gids().map(advance).collect();
        Some(Self {
            face,
            numbers,
            advances,
            bytes,
        })
    }

    /// The name of the font within the file; F1 to F14 are taken by the built-in ones.
    pub(crate) fn id(face: Face) -> FontId {
        FontId(Self::named(face).to_owned())
    }

    /// The same, as text.
    pub(crate) fn named(face: Face) -> &'static str {
        face.postscript_name()
    }

    /// A glyph's number in the subset.
    pub(crate) fn number(&self, glyph: u16) -> u16 {
        self.numbers.get(glyph).unwrap_or(0)
    }

    /// How far a glyph of the subset moves the pen, in thousandths of an em.
    pub(crate) fn advance(&self, number: u16) -> f32 {
        let advance = self.advances.get(usize::from(number)).copied();
        advance.unwrap_or_default() / self.face.units_per_em() * 1000.0
    }

    /// The font as printpdf embeds it; its own subsetting would need its HTML engine.
    pub(crate) fn embedded(&self) -> PdfFont {
        let em = self.face.font().units_per_em();
        let widths = self.advances.iter().map(|advance| *advance as u16);
        let widths = (0..).zip(widths).collect();
        let (metrics, stub) = metrics(self.face);
        let name = Some(self.name());
        let mut font = ParsedFont::with_glyph_data(
            self.bytes.clone(),
            0,
            name,
            BTreeMap::new(),
            widths,
            em,
            metrics,
        );
        font.pdf_font_metrics = stub;
        PdfFont::new(font)
    }

    /// Six capitals say that it is a subset, and which one.
    fn name(&self) -> String {
        let hash = Sha256::digest(&self.bytes);
        let tag: String = hash
            .iter()
            .take(6)
            .map(|byte| char::from(b'A' + byte % 26))
            .collect();
        format!("{tag}+{}", self.face.postscript_name())
    }
}

fn metrics(face: Face) -> (FontMetrics, PdfFontMetricsStub) {
    let metrics = face.font().metrics();
    let line = metrics.hhea_line.as_ref();
    let whole = |value: Option<f64>| value.unwrap_or_default() as i16;
    let bounds = &metrics.bounds;
    let stub = PdfFontMetricsStub {
        units_per_em: metrics.units_per_em,
        x_min: bounds.x_min.to_f64() as i16,
        y_min: bounds.y_min.to_f64() as i16,
        x_max: bounds.x_max.to_f64() as i16,
        y_max: bounds.y_max.to_f64() as i16,
        caret_slope_rise: 1,
        caret_slope_run: 0,
        us_weight_class: face.weight(),
    };
    let ascent = whole(line.map(|line| line.ascender.to_f64()));
    let descent = whole(line.map(|line| line.descender.to_f64()));
    (FontMetrics { ascent, descent }, stub)
}
