//! Letters into glyphs with harfrust, one stretch of one face and one script at a time.

use super::{Face, Prose};
use etp_domain::HandoutLanguage;
use harfrust::{
    Buffer, BufferFlags, ClusterLevel, Direction, Language, Script, ShapeOptions, ShapePlan,
    ShaperFont,
};
use std::collections::HashMap;
use std::ops::Range;
use std::rc::Rc;

/// A placed shape, measured in ems, and the letters it stands for.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Glyph {
    pub(crate) id: u16,
    pub(crate) advance: f32,
    pub(crate) dx: f32,
    pub(crate) dy: f32,
    pub(crate) letters: Range<usize>,
    pub(crate) breakable_before: bool,
}

/// Glyphs of one face on one line.
#[derive(Clone, Debug)]
pub(crate) struct Run {
    pub(crate) face: Face,
    pub(crate) size: f32,
    pub(crate) text: Rc<str>,
    pub(crate) glyphs: Vec<Glyph>,
    /// In points.
    pub(crate) width: f32,
}

impl Run {
    /// The letters its glyphs stand for.
    pub(crate) fn letters(&self) -> &str {
        let ends = self.glyphs.first().zip(self.glyphs.last());
        ends.map_or("", |(first, last)| {
            &self.text[first.letters.start..last.letters.end]
        })
    }
}

/// A stretch of a text in one face and one script.
pub(crate) struct Stretch {
    pub(crate) range: Range<usize>,
    pub(crate) face: Face,
    pub(crate) script: Script,
}

type PlanKey = (Face, [u8; 4], HandoutLanguage);

/// Both faces opened, their shaping plans kept.
pub(crate) struct Shaper {
    fonts: [ShaperFont<'static, 'static>; 2],
    plans: HashMap<PlanKey, ShapePlan>,
    buffer: Buffer,
}

impl Shaper {
    pub(crate) fn new() -> Self {
        Self {
            fonts: Face::ALL.map(Face::shaper),
            plans: HashMap::new(),
            buffer: Buffer::new(),
        }
    }

    /// The glyph of one letter and its advance in ems.
    pub(crate) fn letter(&self, face: Face, letter: char) -> Option<(u16, f32)> {
        let font = &self.fonts[face as usize];
        let glyph = font.nominal_glyph(u32::from(letter))?;
        let id = u16::try_from(glyph.to_u32()).ok()?;
        Some((id, font.glyph_h_advance(glyph) as f32 / face.units_per_em()))
    }

    /// The first letter the faces cannot print.
    pub(crate) fn unprintable(&self, prose: &Prose) -> Option<char> {
        let mut letters = prose.text.chars();
        letters
            .find(|letter| !is_invisible(*letter) && self.letter(Face::Regular, *letter).is_none())
    }

    /// The glyphs of a stretch, in reading order.
    pub(crate) fn shape(
        &mut self,
        text: &str,
        stretch: &Stretch,
        language: HandoutLanguage,
    ) -> Vec<Glyph> {
        let tag = Language::new(language.code());
        self.fill(text, stretch, tag.clone());
        let key = (stretch.face, stretch.script.tag().to_be_bytes(), language);
        let plan = self.plans.entry(key).or_insert_with(|| {
            ShapePlan::new(
                stretch.face.font(),
                Direction::LeftToRight,
                Some(stretch.script),
                tag.as_ref(),
                &[],
            )
        });
        let options = ShapeOptions::new().plan(Some(plan));
        harfrust::shape(
            &self.fonts[stretch.face as usize],
            &mut self.buffer,
            options,
        )
        .expect("an embedded face shapes any text");
        self.read(stretch)
    }

    fn fill(&mut self, text: &str, stretch: &Stretch, language: Option<Language>) {
        self.buffer.clear();
        self.buffer
            .set_cluster_level(ClusterLevel::MonotoneCharacters);
        self.buffer
            .set_flags(BufferFlags::REMOVE_DEFAULT_IGNORABLES);
        for (place, letter) in text[stretch.range.clone()].char_indices() {
            self.buffer
                .push(u32::from(letter), (stretch.range.start + place) as u32);
        }
        self.buffer.set_direction(Direction::LeftToRight);
        self.buffer.set_script(Some(stretch.script));
        self.buffer.set_language(language);
    }

    fn read(&self, stretch: &Stretch) -> Vec<Glyph> {
        let em = stretch.face.units_per_em();
        let infos = self.buffer.glyph_infos();
        let mut glyphs: Vec<Glyph> = infos
            .iter()
            .zip(self.buffer.glyph_positions())
            .map(|(info, position)| Glyph {
                id: info.glyph_id as u16,
                advance: position.x_advance as f32 / em,
                dx: position.x_offset as f32 / em,
                dy: position.y_offset as f32 / em,
                letters: info.cluster as usize..stretch.range.end,
                breakable_before: !info.unsafe_to_break(),
            })
            .collect();
        close_clusters(&mut glyphs);
        glyphs
    }
}

/// Each cluster of letters ends where the next one starts.
fn close_clusters(glyphs: &mut [Glyph]) {
    for place in (1..glyphs.len()).rev() {
        let next = glyphs[place].letters.clone();
        let before = &mut glyphs[place - 1].letters;
        before.end = if before.start == next.start {
            next.end
        } else {
            next.start
        };
    }
}

/// Cuts a text where its face or its script changes.
pub(crate) fn stretches(prose: &Prose, base: Face) -> Vec<Stretch> {
    let mut found: Vec<Stretch> = Vec::new();
    for (place, letter) in prose.text.char_indices() {
        let end = place + letter.len_utf8();
        let face = if prose.is_bold(place) {
            Face::Bold
        } else {
            base
        };
        let script = script_of(letter)
            .or(found.last().map(|before| before.script))
            .unwrap_or(Script::LATIN);
        match found.last_mut() {
            Some(before) if before.face == face && before.script == script => {
                before.range.end = end
            }
            _ => found.push(Stretch {
                range: place..end,
                face,
                script,
            }),
        }
    }
    found
}

/// The scripts Noto Sans draws; what has no script of its own follows its neighbour.
fn script_of(letter: char) -> Option<Script> {
    match letter {
        '\u{370}'..='\u{3FF}' => Some(Script::GREEK),
        '\u{400}'..='\u{52F}' => Some(Script::CYRILLIC),
        _ if letter.is_alphabetic() => Some(Script::LATIN),
        _ => None,
    }
}

/// Marks that guide a line without being printed.
fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}
