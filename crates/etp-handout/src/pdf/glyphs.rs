//! A run of glyphs as text operations: placed to a tenth of a thousandth of an em, and readable again
//! as the letters they stand for.

use super::objects::readable;
use super::pages::marked;
use super::subset::{Subset, advance};
use crate::text::{Face, Glyph, Run};
use printpdf::{Codepoint, DictItem, Op, Pt, TextItem, TextMatrix};
use std::collections::HashMap;

/// The letters each glyph was first used for; a file can say only one text per glyph.
#[derive(Default)]
pub(crate) struct GlyphTexts(HashMap<(Face, u16), String>);

impl GlyphTexts {
    /// What the file says about a glyph, after it was used for some letters.
    fn of(&mut self, face: Face, glyph: u16, letters: &str) -> &str {
        self.0
            .entry((face, glyph))
            .or_insert_with(|| letters.to_owned())
    }
}

/// The operations that show a run from a place on its baseline, measured from the bottom.
pub(crate) fn show(run: &Run, at: (f32, f32), subset: &Subset, texts: &mut GlyphTexts) -> Vec<Op> {
    let mut line = ShownLine {
        run,
        at,
        subset,
        ops: vec![],
        items: vec![],
        pen: 0.0,
        here: 0.0,
    };
    line.move_to(0.0, 0.0);
    for cluster in run
        .glyphs
        .chunk_by(|one, next| one.letters.start == next.letters.start)
    {
        line.cluster(cluster, texts);
    }
    line.flush();
    line.ops
}

/// A line being shown. Positions are in thousandths of an em from the start of the run.
struct ShownLine<'a> {
    run: &'a Run,
    at: (f32, f32),
    subset: &'a Subset,
    ops: Vec<Op>,
    items: Vec<TextItem>,
    /// Where a reader of the file stands, given the font's own advances.
    pen: f32,
    /// Where the run stands, given the shaped ones.
    here: f32,
}

impl ShownLine<'_> {
    /// The glyphs of some letters; a spelling of its own where the glyphs alone would mislead.
    fn cluster(&mut self, glyphs: &[Glyph], texts: &mut GlyphTexts) {
        let letters = &readable(&self.run.text[glyphs[0].letters.clone()]);
        let plain = glyphs.len() == 1 && texts.of(self.run.face, glyphs[0].id, letters) == letters;
        if !plain {
            self.flush();
            self.ops.push(marked(
                "Span",
                vec![("ActualText", DictItem::Bytes(utf16(letters)))],
            ));
        }
        for glyph in glyphs {
            let spelling = texts.of(self.run.face, glyph.id, letters).to_owned();
            self.glyph(glyph, spelling);
        }
        if !plain {
            self.flush();
            self.ops.push(Op::EndMarkedContent);
        }
    }

    fn glyph(&mut self, glyph: &Glyph, spelling: String) {
        let target = self.here + glyph.dx * 1000.0;
        if glyph.dy != 0.0 {
            self.move_to(target, glyph.dy);
        } else {
            self.kern(target);
        }
        let gid = self.subset.number(glyph.id);
        self.push(Codepoint {
            gid,
            offset: 0.0,
            cid: Some(spelling),
        });
        self.pen += advance(self.run.face, glyph.id) / self.run.face.units_per_em() * 1000.0;
        self.here += glyph.advance * 1000.0;
        if glyph.dy != 0.0 {
            self.move_to(self.here, 0.0);
        }
    }

    fn push(&mut self, codepoint: Codepoint) {
        match self.items.last_mut() {
            Some(TextItem::GlyphIds(codepoints)) => codepoints.push(codepoint),
            _ => self.items.push(TextItem::GlyphIds(vec![codepoint])),
        }
    }

    /// Brings the pen to where the next glyph belongs.
    fn kern(&mut self, target: f32) {
        let back = ((self.pen - target) * 10.0).round() / 10.0;
        if back == 0.0 {
            return;
        }
        match self.items.last_mut() {
            Some(TextItem::GlyphIds(codepoints)) => {
                if let Some(last) = codepoints.last_mut() {
                    last.offset += back;
                }
            }
            _ => self.items.push(TextItem::Offset(back)),
        }
        self.pen -= back;
    }

    fn move_to(&mut self, target: f32, rise: f32) {
        self.flush();
        let em = self.run.size;
        let matrix = TextMatrix::Translate(
            Pt(self.at.0 + target / 1000.0 * em),
            Pt(self.at.1 + rise * em),
        );
        self.ops.push(Op::SetTextMatrix { matrix });
        self.pen = target;
    }

    fn flush(&mut self) {
        if !self.items.is_empty() {
            let items = std::mem::take(&mut self.items);
            self.ops.push(Op::ShowText { items });
        }
    }
}

/// A text as PDF strings spell any script.
fn utf16(text: &str) -> Vec<u8> {
    let units = text.encode_utf16().flat_map(u16::to_be_bytes);
    [0xFE, 0xFF].into_iter().chain(units).collect()
}
