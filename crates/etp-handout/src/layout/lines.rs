//! Texts into strips: how they look, where they break, under which tag. Knows no part.

use super::column::ColumnSetter;
use super::notes::{sources_of, tag_marks};
use super::segment::Strip;
use super::sentences::sentences;
use super::style::LEADING;
use crate::HandoutProblem;
use crate::sheet::{Drawn, Ink, Mark, Shape, Tag, TagId};
use crate::text::{Face, Line, Manner, Paragraph, Prose};
use etp_domain::HandoutLanguage;

/// How a text looks.
#[derive(Clone, Copy)]
pub(crate) struct Look {
    pub(crate) face: Face,
    /// In the size of running text.
    pub(crate) scale: f32,
    pub(crate) leading: f32,
    pub(crate) ink: Ink,
}

impl ColumnSetter<'_> {
    /// A size in relation to running text.
    pub(crate) fn em(&self, scale: f32) -> f32 {
        self.style.size * scale
    }

    /// No smaller than the style allows what is read, whatever it is beside running text.
    pub(crate) fn readable(&self, look: Look) -> Look {
        Look {
            scale: look.scale.max(self.style.least),
            ..look
        }
    }

    /// Sets a text; hyphens only in running text, never in titles.
    pub(crate) fn lines(
        &mut self,
        text: &Prose,
        look: Look,
        measure: f32,
    ) -> Result<Paragraph, HandoutProblem> {
        let hyphenate = self.style.hyphenate && look.leading == LEADING;
        let manner = Manner {
            language: self.language,
            face: look.face,
            size: self.em(look.scale),
            hyphenate,
        };
        let block = self.block;
        let missing = |character| HandoutProblem::CharacterMissing { block, character };
        self.setter.set(text, manner, measure).map_err(missing)
    }

    /// Running text starts a line with each sentence where the style wants it.
    fn running_lines(
        &mut self,
        text: &Prose,
        look: Look,
        measure: f32,
    ) -> Result<Vec<Line>, HandoutProblem> {
        if !self.style.by_sentence || look.leading != LEADING {
            return Ok(self.lines(text, look, measure)?.lines);
        }
        let mut lines = Vec::new();
        for sentence in sentences(text) {
            lines.extend(self.lines(&sentence, look, measure)?.lines);
        }
        Ok(lines)
    }

    /// A new tag for a text; it spells what the glyphs alone would not say in order.
    pub(crate) fn tag(&mut self, parent: TagId, tag: Tag, text: &Prose) -> TagId {
        let tag = self.tags.add(parent, tag);
        if self.setter.hides_letters(text) {
            self.tags.spell(tag, &text.text);
        }
        tag
    }

    /// A text under a new tag, each line a strip.
    pub(crate) fn tagged(
        &mut self,
        parent: TagId,
        tag: Tag,
        text: &Prose,
        look: Look,
        (x, measure): (f32, f32),
    ) -> Result<Vec<Strip>, HandoutProblem> {
        let tag = self.tag(parent, tag, text);
        let lines = self.running_lines(text, look, measure)?;
        Ok(lines
            .iter()
            .map(|line| self.strip(line, look, x, Mark::Content(tag)))
            .collect())
    }

    /// The number of a step; read from the right, its dot stands at its left.
    pub(crate) fn step(&self, number: usize) -> String {
        let guide = match self.language.runs_from_right() {
            true => "\u{200F}",
            false => "",
        };
        format!("{guide}{number}.")
    }

    /// A line as high as its look asks, the marks in it tagged apart. Arabic letters are higher, with
    /// their marks, than the others.
    pub(crate) fn strip(&mut self, line: &Line, look: Look, x: f32, mark: Mark) -> Strip {
        let least = match self.language.runs_from_right() {
            true => 1.1,
            false => 0.0,
        };
        let height = self.em(look.scale) * look.leading * self.style.airy.max(least);
        let at = (x, baseline(self.em(look.scale), height));
        let drawn = draw_line(line, at, self.language, look.ink, mark);
        Strip {
            height,
            drawn: tag_marks(drawn, self.language, self.tags),
            notes: sources_of(line),
            ..Strip::default()
        }
    }
}

/// Where letters stand in a line of a height: their middle in its middle.
pub(crate) fn baseline(size: f32, height: f32) -> f32 {
    const ASCENT: f32 = 1.069;
    const DESCENT: f32 = 0.293;
    (height - (ASCENT + DESCENT) * size) / 2.0 + ASCENT * size
}

/// The runs of a line, from left to right, beside each other from a place on its baseline. In a
/// language read from the right that place is the line's right end once the column is mirrored.
pub(crate) fn draw_line(
    line: &Line,
    (x, y): (f32, f32),
    language: HandoutLanguage,
    ink: Ink,
    mark: Mark,
) -> Vec<Drawn> {
    let (mut before, whole) = (0.0, line.width());
    let runs = line.left_to_right().into_iter().map(|run| {
        let after = whole - before - run.width;
        let offset = if language.runs_from_right() {
            after
        } else {
            before
        };
        before += run.width;
        Drawn {
            mark,
            x: x + offset,
            y,
            ink,
            shape: Shape::Text(run),
        }
    });
    runs.collect()
}
