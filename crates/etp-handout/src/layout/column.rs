//! Sets one column: each part of a language becomes segments, each segment knows its tag.

use super::segment::{Segment, Strip};
use super::style::{LEADING, Style};
use crate::HandoutProblem;
use crate::compose::{Column, Part};
use crate::sheet::{Drawn, Ink, Mark, Shape, Tag, TagId, Tags};
use crate::text::{Face, Line, Manner, Paragraph, Prose, Setter};
use etp_domain::HandoutLanguage;

/// Sets the parts of one language.
pub(crate) struct ColumnSetter<'a> {
    pub(crate) style: &'a Style,
    pub(crate) tags: &'a mut Tags,
    pub(crate) section: TagId,
    /// The block being set, for problems to name.
    pub(crate) block: usize,
    setter: &'a mut Setter,
    language: HandoutLanguage,
}

/// How a text looks.
#[derive(Clone, Copy)]
pub(crate) struct Look {
    pub(crate) face: Face,
    /// In the size of running text.
    pub(crate) scale: f32,
    pub(crate) leading: f32,
    pub(crate) ink: Ink,
}

impl<'a> ColumnSetter<'a> {
    pub(crate) fn new(
        column: &Column,
        style: &'a Style,
        setter: &'a mut Setter,
        tags: &'a mut Tags,
    ) -> Self {
        let section = tags.add_section(column.language);
        Self {
            style,
            tags,
            section,
            block: 0,
            setter,
            language: column.language,
        }
    }

    /// The whole column, its title first.
    pub(crate) fn set(mut self, column: &Column) -> Result<Vec<Segment>, HandoutProblem> {
        let mut segments = Vec::new();
        if let Some(letterhead) = &column.letterhead {
            segments.push(self.letterhead(letterhead)?);
        }
        match &column.opening {
            Some(opening) => {
                segments.push(self.opening(opening)?);
                segments.push(self.place_and_day(&opening.place_and_day)?);
                segments.push(self.subject(&column.title)?);
            }
            None => segments.push(self.title(&column.title)?),
        }
        for (block, part) in &column.parts {
            self.block = *block;
            segments.extend(self.part(part)?);
        }
        keep_the_end(&mut segments);
        Ok(segments)
    }

    fn part(&mut self, part: &Part) -> Result<Vec<Segment>, HandoutProblem> {
        match part {
            Part::Note(text) => Ok(vec![self.note(text)?]),
            Part::Heading(text) => Ok(vec![self.heading(text)?]),
            Part::Subheading(text) => Ok(vec![self.subheading(text)?]),
            Part::Paragraph(text) => Ok(vec![self.paragraph(text)?]),
            Part::List(kind, items) => self.list(*kind, items),
            Part::Framed {
                warns,
                title,
                lines,
            } => Ok(vec![self.framed(*warns, title, lines)?]),
            Part::Picture { outline, alt } => Ok(vec![self.picture(outline, alt)]),
            Part::Table(table) => self.table(table),
            Part::Grid(grid) => self.grid(grid),
            Part::Facts(facts) => self.facts(facts),
            Part::Qr { code, alt, text } => Ok(vec![self.qr(code, alt, text)?]),
            Part::Signature(labels) => Ok(vec![self.signature(labels)?]),
            Part::SignedBy(names) => Ok(vec![self.signed_by(names)?]),
            Part::Translated(language, text) => Ok(vec![self.translated(*language, text)?]),
            Part::Lines(lines) => Ok(vec![self.ruled(*lines)]),
            Part::Boxes(answers) => Ok(vec![self.boxes(answers)?]),
        }
    }

    /// A size in relation to running text.
    pub(crate) fn em(&self, scale: f32) -> f32 {
        self.style.size * scale
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
        let paragraph = self.lines(text, look, measure)?;
        Ok(paragraph
            .lines
            .iter()
            .map(|line| self.strip(line, look, x, Mark::Content(tag)))
            .collect())
    }

    /// A line as high as its look asks.
    pub(crate) fn strip(&self, line: &Line, look: Look, x: f32, mark: Mark) -> Strip {
        let height = self.em(look.scale) * look.leading;
        Strip {
            height,
            drawn: draw_line(
                line,
                (x, baseline(self.em(look.scale), height)),
                look.ink,
                mark,
            ),
            ..Strip::default()
        }
    }
}

/// The last thing said does not stand alone on the last page.
fn keep_the_end(segments: &mut [Segment]) {
    if let [.., before, _] = segments {
        before.keep = true;
    }
}

/// Where letters stand in a line of a height: their middle in its middle.
pub(crate) fn baseline(size: f32, height: f32) -> f32 {
    const ASCENT: f32 = 1.069;
    const DESCENT: f32 = 0.293;
    (height - (ASCENT + DESCENT) * size) / 2.0 + ASCENT * size
}

/// The runs of a line, one after the other from a place on its baseline.
pub(crate) fn draw_line(line: &Line, (x, y): (f32, f32), ink: Ink, mark: Mark) -> Vec<Drawn> {
    let mut right = x;
    let runs = line.left_to_right().into_iter().map(|run| {
        let drawn = Drawn {
            mark,
            x: right,
            y,
            ink,
            shape: Shape::Text(run.clone()),
        };
        right += run.width;
        drawn
    });
    runs.collect()
}
