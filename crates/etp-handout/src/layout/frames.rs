//! What is framed, drawn or filled in by hand, one function a part.

use super::backdrop::{Backdrop, rectangle};
use super::blocks::{BODY, NOTE};
use super::column::{ColumnSetter, Look};
use super::segment::{Segment, Split, Strip};
use super::style::{BRAND, HAIRLINE, RULE, TEXT, WARNING};
use crate::HandoutProblem;
use crate::compose::Code;
use crate::pictogram::Outline;
use crate::sheet::{Drawn, Ink, Link, Mark, Shape, Tag, TagId};
use crate::text::{Face, Prose};
use std::sync::Arc;

const LINK: Look = Look { ink: BRAND, ..BODY };

/// Between a frame's edges and its text; more around louder ones.
const FRAME_LEFT: f32 = 12.0;
const FRAME_RIGHT: f32 = 9.0;
const FRAME_INSET: f32 = 8.0;
/// The smallest square of a QR code that any telephone reads.
const QR_MODULE: f32 = 1.5;

impl ColumnSetter<'_> {
    pub(crate) fn framed(
        &mut self,
        warns: bool,
        title: &Prose,
        lines: &[Prose],
    ) -> Result<Segment, HandoutProblem> {
        let frame = self.tags.add(self.section, Tag::Frame);
        let room = self.style.framed.powi(2);
        let sides = room * (FRAME_LEFT + FRAME_RIGHT);
        let place = (room * FRAME_LEFT, self.style.column - sides);
        let text = Look {
            scale: self.style.framed,
            ..BODY
        };
        let look = Look {
            face: Face::Bold,
            ink: if warns { WARNING } else { BRAND },
            ..text
        };
        let mut strips = self.tagged(frame, Tag::Paragraph, title, look, place)?;
        if let Some(last) = strips.last_mut() {
            last.height += self.em(0.2);
        }
        for line in lines {
            strips.extend(self.tagged(frame, Tag::Paragraph, line, text, place)?);
        }
        let backdrop = Backdrop::Frame { warns };
        let segment = Segment::new(self.block, self.em(0.9), strips);
        Ok(Segment {
            split: Split::Never,
            below: self.em(self.style.below),
            inset: room * FRAME_INSET,
            backdrop,
            ..segment
        })
    }

    /// Without words for it, a picture is decoration.
    pub(crate) fn picture(&mut self, outline: &Arc<Outline>, alt: Option<&str>) -> Segment {
        let size = self.em(self.style.picture);
        let x = (self.style.column - size) / 2.0;
        let tag = alt.map(|alt| self.tags.add_figure(self.section, alt.to_owned()));
        let strip = figure(outline, tag, (x, size), BRAND);
        Segment {
            split: Split::Never,
            ..Segment::new(self.block, self.em(0.8), vec![strip])
        }
    }

    /// The code at the left, its words beside it; what holds an address can be followed on a screen.
    pub(crate) fn qr(
        &mut self,
        code: &Code,
        alt: &str,
        text: &Prose,
    ) -> Result<Segment, HandoutProblem> {
        let size = self.em(6.0).max(code.outline.width * QR_MODULE);
        let figure_tag = self.tags.add_figure(self.section, alt.to_owned());
        let mut strip = figure(&code.outline, Some(figure_tag), (0.0, size), TEXT);
        let mut below = Vec::new();
        let left = size + self.em(1.0);
        let paragraph = self.tags.add(self.section, Tag::Paragraph);
        let (tag, look) = match code.address {
            Some(_) => (self.tags.add(paragraph, Tag::Link), LINK),
            None => (paragraph, BODY),
        };
        let set = self.lines(text, look, self.style.column - left)?;
        let mut y = 0.0;
        for line in &set.lines {
            let one = self.strip(line, look, left, Mark::Content(tag));
            if y > 0.0 && y + one.height > size {
                below.push(one);
                continue;
            }
            strip
                .drawn
                .extend(one.drawn.iter().map(|drawn| drawn.moved(0.0, y)));
            strip.notes.extend(one.notes);
            y += one.height;
        }
        if let Some(address) = code.address.clone() {
            let (width, words) = (self.style.column - left, text.text.clone());
            strip.links.push(Link {
                tag,
                x: left,
                y: 0.0,
                width,
                height: y,
                address,
                words,
            });
        }
        strip.height = match below.is_empty() {
            true => strip.height.max(y),
            false => y,
        };
        let strips = std::iter::once(strip).chain(below).collect();
        Ok(Segment {
            split: Split::Never,
            ..Segment::new(self.block, self.em(1.0), strips)
        })
    }

    /// Each label stands over a rule with room for handwriting: the first has a line of its own, the
    /// others share one.
    pub(crate) fn signature(&mut self, labels: &[Prose]) -> Result<Segment, HandoutProblem> {
        let (first, others) = labels.split_at(labels.len().min(1));
        let mut strips = self.hand_row(first)?;
        strips.extend(self.hand_row(others)?);
        Ok(Segment {
            split: Split::Never,
            ..Segment::new(self.block, self.em(1.4), strips)
        })
    }

    fn hand_row(&mut self, labels: &[Prose]) -> Result<Vec<Strip>, HandoutProblem> {
        let gap = self.em(1.0);
        let count = labels.len().max(1) as f32;
        let width = (self.style.column - (count - 1.0) * gap) / count;
        let room = self.em(1.9);
        let (mut names, mut rules) = (
            Strip::default(),
            Strip {
                height: room + self.em(0.5),
                ..Strip::default()
            },
        );
        for (place, label) in labels.iter().enumerate() {
            let x = place as f32 * (width + gap);
            let look = self.readable(NOTE);
            let set = self.tagged(self.section, Tag::Paragraph, label, look, (x, width))?;
            let mut y = 0.0;
            for line in set {
                names
                    .drawn
                    .extend(line.drawn.iter().map(|drawn| drawn.moved(0.0, y)));
                y += line.height;
            }
            names.height = names.height.max(y);
            rules.drawn.push(rectangle(x, room, width, HAIRLINE, RULE));
        }
        Ok(vec![names, rules])
    }
}

/// A picture as a strip, under its tag or as decoration.
pub(super) fn figure(
    outline: &Arc<Outline>,
    tag: Option<TagId>,
    (x, size): (f32, f32),
    ink: Ink,
) -> Strip {
    let scale = size / outline.width.max(outline.height);
    let outline = outline.clone();
    let drawn = Drawn {
        mark: tag.map_or(Mark::Decoration, Mark::Content),
        x,
        y: 0.0,
        ink,
        shape: Shape::Picture { outline, scale },
    };
    Strip {
        height: size,
        drawn: vec![drawn],
        figures: tag
            .map(|tag| (tag, [x, 0.0, size, size]))
            .into_iter()
            .collect(),
        ..Strip::default()
    }
}
