//! Letters into glyphs with harfrust, one stretch of one face and one script at a time.

use super::Face;
use super::alphabet::{Alphabet, STAND_IN};
use super::stretch::Stretch;
use etp_domain::HandoutLanguage;
use harfrust::{
    Buffer, BufferFlags, ClusterLevel, Direction, Feature, Language, ShapeOptions, ShapePlan, Tag,
};
use std::collections::HashMap;
use std::ops::Range;
use std::rc::Rc;
use unicode_bidi::Level;

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

/// Glyphs of one face and one direction on one line, from left to right.
#[derive(Clone, Debug)]
pub(crate) struct Run {
    pub(crate) face: Face,
    pub(crate) size: f32,
    pub(crate) text: Rc<str>,
    pub(crate) glyphs: Vec<Glyph>,
    /// In points.
    pub(crate) width: f32,
    pub(crate) level: Level,
}

impl Run {
    /// The letters its glyphs stand for.
    pub(crate) fn letters(&self) -> &str {
        let start = self.glyphs.iter().map(|glyph| glyph.letters.start).min();
        let end = self.glyphs.iter().map(|glyph| glyph.letters.end).max();
        start
            .zip(end)
            .map_or("", |(start, end)| &self.text[start..end])
    }
}

type PlanKey = (Face, [u8; 4], HandoutLanguage, bool);

/// All faces opened, their shaping plans kept.
pub(crate) struct Shaper {
    pub(crate) alphabet: Alphabet,
    plans: HashMap<PlanKey, ShapePlan>,
    buffer: Buffer,
}

impl Shaper {
    pub(crate) fn new() -> Self {
        Self {
            alphabet: Alphabet::new(),
            plans: HashMap::new(),
            buffer: Buffer::new(),
        }
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
        let features = features(language);
        let from_right = stretch.level.is_rtl();
        let script = stretch.script.tag().to_be_bytes();
        let key = (stretch.face, script, language, from_right);
        let plan = self.plans.entry(key).or_insert_with(|| {
            ShapePlan::new(
                stretch.face.font(),
                direction(stretch),
                Some(stretch.script),
                tag.as_ref(),
                &features,
            )
        });
        let options = ShapeOptions::new().plan(Some(plan)).features(&features);
        harfrust::shape(
            self.alphabet.shaper(stretch.face),
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
            let drawn = if stretch.unknown { STAND_IN } else { letter };
            self.buffer
                .push(u32::from(drawn), (stretch.range.start + place) as u32);
        }
        self.buffer.set_direction(direction(stretch));
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
        if stretch.level.is_rtl() {
            glyphs.reverse();
        }
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

fn direction(stretch: &Stretch) -> Direction {
    if stretch.level.is_rtl() {
        Direction::RightToLeft
    } else {
        Direction::LeftToRight
    }
}

/// In Turkish the dot of an i tells two letters apart: no ligature may swallow it.
fn features(language: HandoutLanguage) -> Vec<Feature> {
    let off = match language {
        HandoutLanguage::Tr => Some(Feature::new(Tag::new(b"liga"), 0, ..)),
        _ => None,
    };
    off.into_iter().collect()
}
