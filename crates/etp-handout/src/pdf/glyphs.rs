//! A run of glyphs as text operations: placed to a tenth of a thousandth of an em, and readable again
//! as the letters they stand for.

use super::objects::readable;
use super::pages::{marked, points};
use super::subset::Subset;
use crate::text::{Face, Glyph, Run};
use printpdf::{Codepoint, DictItem, Op, PdfFontHandle, Pt, TextItem, TextMatrix};

/// The letters each glyph of a subset was first used for; a file can say only one text per glyph.
#[derive(Default)]
pub(crate) struct GlyphTexts([Vec<Option<Box<str>>>; Face::ALL.len()]);

impl GlyphTexts {
    /// What the file says about a glyph, after it was used for some letters.
    fn of(&mut self, face: Face, number: u16, letters: &str) -> &str {
        let (texts, place) = (&mut self.0[face as usize], usize::from(number));
        if texts.len() <= place {
            texts.resize(place + 1, None);
        }
        texts[place].get_or_insert_with(|| letters.into())
    }

    /// Every glyph once, as printpdf wants to be shown them: from here it knows which letters each stands for
    /// and how wide it is.
    pub(crate) fn shown(self) -> Vec<Op> {
        let mut ops = vec![Op::StartTextSection];
        for (face, texts) in Face::ALL.into_iter().zip(self.0) {
            let glyphs = (0..).zip(texts);
            let glyphs = glyphs.filter_map(|(gid, text)| {
                let cid = Some(text?.into());
                let offset = 0.0;
                Some(Codepoint { gid, offset, cid })
            });
            let items = vec![TextItem::GlyphIds(glyphs.collect())];
            ops.extend([font(face, 1.0), Op::ShowText { items }]);
        }
        ops.push(Op::EndTextSection);
        ops
    }
}

/// The operation that takes up a font.
pub(crate) fn font(face: Face, size: f32) -> Op {
    Op::SetFont {
        font: PdfFontHandle::External(Subset::id(face)),
        size: Pt(size),
    }
}

/// The operations that show a run from a place on its baseline, measured from the bottom.
pub(crate) fn show(
    run: &Run,
    at: (f32, f32),
    subset: &Subset,
    texts: &mut GlyphTexts,
    ops: &mut Vec<Op>,
) {
    let mut line = ShownLine {
        run,
        at,
        subset,
        ops,
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
}

/// A line being shown. Positions are in thousandths of an em from the start of the run.
struct ShownLine<'a> {
    run: &'a Run,
    at: (f32, f32),
    subset: &'a Subset,
    ops: &'a mut Vec<Op>,
    /// Stretches of glyphs, two bytes each, and how far to go back between them.
    items: Vec<DictItem>,
    /// Where a reader of the file stands, given the font's own advances.
    pen: f32,
    /// Where the run stands, given the shaped ones.
    here: f32,
}

impl ShownLine<'_> {
    /// The glyphs of some letters; a spelling of its own where the glyphs alone would mislead.
    fn cluster(&mut self, glyphs: &[Glyph], texts: &mut GlyphTexts) {
        let letters = &readable(&self.run.text[glyphs[0].letters.clone()]);
        let mut known = false;
        for glyph in glyphs {
            let number = self.subset.number(glyph.id);
            known = texts.of(self.run.face, number, letters) == letters;
        }
        let plain = glyphs.len() == 1 && known;
        if !plain {
            self.flush();
            let spelling = vec![("ActualText", DictItem::Bytes(utf16(letters)))];
            self.ops.push(marked("Span", spelling));
        }
        glyphs.iter().for_each(|glyph| self.glyph(glyph));
        if !plain {
            self.flush();
            self.ops.push(Op::EndMarkedContent);
        }
    }

    fn glyph(&mut self, glyph: &Glyph) {
        let target = self.here + glyph.dx * 1000.0;
        if glyph.dy != 0.0 {
            self.move_to(target, glyph.dy);
        } else {
            self.kern(target);
        }
        let gid = self.subset.number(glyph.id);
        self.push(gid.to_be_bytes());
        self.pen += self.subset.advance(gid);
        self.here += glyph.advance * 1000.0;
        if glyph.dy != 0.0 {
            self.move_to(self.here, 0.0);
        }
    }

    fn push(&mut self, glyph: [u8; 2]) {
        if let Some(DictItem::String { data, .. }) = self.items.last_mut() {
            data.extend(glyph);
        } else {
            self.items.push(DictItem::String {
                data: glyph.into(),
                literal: true,
            });
        }
    }

    /// Brings the pen to where the next glyph belongs.
    fn kern(&mut self, target: f32) {
        let back = ((self.pen - target) * 10.0).round() / 10.0;
        if back == 0.0 {
            return;
        }
        self.items.push(DictItem::Real(back));
        self.pen -= back;
    }

    fn move_to(&mut self, target: f32, rise: f32) {
        self.flush();
        let em = self.run.size;
        let matrix = TextMatrix::Translate(
            points(self.at.0 + target / 1000.0 * em),
            points(self.at.1 + rise * em),
        );
        self.ops.push(Op::SetTextMatrix { matrix });
        self.pen = target;
    }

    fn flush(&mut self) {
        if !self.items.is_empty() {
            let items = std::mem::take(&mut self.items);
            // printpdf's own operation would write each glyph as a string of its own.
            self.ops.push(Op::Unknown {
                key: "TJ".to_owned(),
                value: vec![DictItem::Array(items)],
            });
        }
    }
}

/// A text as PDF strings spell any script.
fn utf16(text: &str) -> Vec<u8> {
    let units = text.encode_utf16().flat_map(u16::to_be_bytes);
    [0xFE, 0xFF].into_iter().chain(units).collect()
}
