//! Writes texts at their places, each in its language and under its tag; two languages beside each other.
//! Knows no quarter of the sheet.

use super::mm;
use crate::HandoutProblem;
use crate::layout::column::{ColumnSetter, Look, baseline, draw_line};
use crate::layout::mirror;
use crate::layout::segment::Strip;
use crate::layout::style::{BRAND, QUIET, Style, TEXT, TIGHT};
use crate::record::{ComposedPocket, PocketVoice};
use crate::sheet::{Drawn, Ink, Mark, Tag, TagId, Tags};
use crate::text::{Face, Prose, Setter};

/// Between two languages beside each other.
const GAP: f32 = mm(6.0);
/// A text that goes on for longer loses its end: the sheet has no second page.
const MOST_LINES: usize = 4;

/// A stretch of the sheet from left to right.
#[derive(Clone, Copy)]
pub(super) struct Area {
    pub(super) left: f32,
    pub(super) width: f32,
}

/// How a text looks: its size in that of running text.
pub(super) const TITLE: Look = look(Face::Bold, 2.2, BRAND);
pub(super) const NAME: Look = look(Face::Bold, 1.35, TEXT);
pub(super) const HEADING: Look = look(Face::Bold, 1.25, BRAND);
pub(super) const LABEL: Look = look(Face::Bold, 0.95, TEXT);
pub(super) const STRONG: Look = look(Face::Bold, 1.0, TEXT);
pub(super) const BODY: Look = look(Face::Regular, 0.95, TEXT);
pub(super) const SMALL: Look = look(Face::Regular, 0.72, QUIET);

const fn look(face: Face, scale: f32, ink: Ink) -> Look {
    Look {
        face,
        scale,
        leading: TIGHT,
        ink,
    }
}

/// What is written, and how far it has come.
pub(super) struct Pen<'a> {
    pub(super) pocket: &'a ComposedPocket,
    pub(super) drawn: Vec<Drawn>,
    pub(super) style: Style,
    pub(super) tags: &'a mut Tags,
    setter: &'a mut Setter,
    sections: Vec<TagId>,
}

impl<'a> Pen<'a> {
    pub(super) fn new(
        pocket: &'a ComposedPocket,
        style: Style,
        setter: &'a mut Setter,
        tags: &'a mut Tags,
    ) -> Self {
        let voices = pocket.voices.iter();
        let sections = voices.map(|voice| tags.add_section(voice.language));
        Self {
            pocket,
            drawn: Vec::new(),
            style,
            sections: sections.collect(),
            tags,
            setter,
        }
    }

    /// A size in relation to running text.
    pub(super) fn em(&self, scale: f32) -> f32 {
        self.style.size * scale
    }

    /// The section of the first language, for what is in none.
    pub(super) fn first(&self) -> TagId {
        self.sections[0]
    }

    /// Where a language stands in an area: the first one where its reader begins.
    pub(super) fn share(&self, area: Area, place: usize) -> Area {
        let voices = &self.pocket.voices;
        if voices.len() < 2 {
            return area;
        }
        let width = (area.width - GAP) / 2.0;
        let from_right = voices[0].language.runs_from_right();
        let left = match (place == 0) != from_right {
            true => area.left,
            false => area.left + width + GAP,
        };
        Area { left, width }
    }

    /// Writes one text of every language beside each other; returns where the longest ends.
    pub(super) fn beside(
        &mut self,
        tag: Tag,
        say: impl Fn(&PocketVoice) -> Option<Prose>,
        look: Look,
        (area, top): (Area, f32),
    ) -> Result<f32, HandoutProblem> {
        let mut bottom = top;
        for place in 0..self.pocket.voices.len() {
            if let Some(text) = say(&self.pocket.voices[place]) {
                let share = self.share(area, place);
                let end = self.write(place, tag, &text, look, (share, top))?;
                bottom = bottom.max(end);
            }
        }
        Ok(bottom)
    }

    /// Writes a text in the language of a place, down from a height; returns where it ends.
    pub(super) fn write(
        &mut self,
        place: usize,
        tag: Tag,
        text: &Prose,
        look: Look,
        (area, top): (Area, f32),
    ) -> Result<f32, HandoutProblem> {
        if text.text.is_empty() {
            return Ok(top);
        }
        let from_right = self.pocket.voices[place].language.runs_from_right();
        let section = self.sections[place];
        let mut column = self.column(place);
        let strips = column.tagged(section, tag, text, look, (0.0, area.width))?;
        let mut y = top;
        for strip in strips.into_iter().take(MOST_LINES) {
            let Strip { height, drawn, .. } = strip;
            let drawn = match from_right {
                true => mirror::drawn(drawn, area.width),
                false => drawn,
            };
            self.drawn
                .extend(drawn.iter().map(|one| one.moved(area.left, y)));
            y += height;
        }
        Ok(y)
    }

    /// How high texts would be beside each other.
    pub(super) fn height(
        &mut self,
        say: impl Fn(&PocketVoice) -> Option<Prose>,
        look: Look,
        area: Area,
    ) -> Result<f32, HandoutProblem> {
        let mut most: f32 = 0.0;
        for place in 0..self.pocket.voices.len() {
            let Some(text) = say(&self.pocket.voices[place]) else {
                continue;
            };
            let width = self.share(area, place).width;
            let lines = self.column(place).lines(&text, look, width)?.lines.len();
            most = most.max(lines.min(MOST_LINES) as f32 * self.line(place, look));
        }
        Ok(most)
    }

    /// How high a text of no language would be.
    pub(super) fn whole_height(
        &mut self,
        text: &Prose,
        look: Look,
        area: Area,
    ) -> Result<f32, HandoutProblem> {
        let lines = self.column(0).lines(text, look, area.width)?.lines.len();
        Ok(lines.min(MOST_LINES) as f32 * self.line(0, look))
    }

    /// Arabic letters are higher, with their marks, than the others.
    fn line(&self, place: usize, look: Look) -> f32 {
        let from_right = self.pocket.voices[place].language.runs_from_right();
        let least = if from_right { 1.1 } else { 1.0 };
        self.em(look.scale) * look.leading * least
    }

    /// Writes a sign that is no content, by its top left corner.
    pub(super) fn stamp(&mut self, sign: &str, (x, y): (f32, f32)) -> Result<(), HandoutProblem> {
        let language = self.pocket.voices[0].language;
        let height = self.em(SMALL.scale) * SMALL.leading;
        let set = self.column(0).lines(&Prose::plain(sign), SMALL, height)?;
        for line in &set.lines {
            let at = (x, y + baseline(self.em(SMALL.scale), height));
            let drawn = draw_line(line, at, language, SMALL.ink, Mark::Decoration);
            self.drawn.extend(drawn);
        }
        Ok(())
    }

    /// Writes one text of every language below each other; returns where the last ends.
    pub(super) fn below(
        &mut self,
        tag: Tag,
        say: impl Fn(&PocketVoice) -> Option<Prose>,
        look: Look,
        (area, top): (Area, f32),
    ) -> Result<f32, HandoutProblem> {
        let mut y = top;
        for place in 0..self.pocket.voices.len() {
            if let Some(text) = say(&self.pocket.voices[place]) {
                y = self.write(place, tag, &text, look, (area, y))?;
            }
        }
        Ok(y)
    }

    /// A filled stretch that is no content.
    pub(super) fn ink(&mut self, drawn: Drawn) {
        debug_assert_eq!(drawn.mark, Mark::Decoration);
        self.drawn.push(drawn);
    }

    fn column(&mut self, place: usize) -> ColumnSetter<'_> {
        ColumnSetter {
            style: self.style.clone(),
            tags: self.tags,
            section: self.sections[place],
            block: 0,
            echoes: false,
            setter: self.setter,
            language: self.pocket.voices[place].language,
        }
    }
}
