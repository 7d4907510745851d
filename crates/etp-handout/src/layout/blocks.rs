//! Running text, one function a part: what it looks like and how it holds together.

use super::column::{ColumnSetter, Look};
use super::segment::{Segment, Split, Strip};
use super::style::{BRAND, LEADING, QUIET, TEXT, TIGHT};
use crate::HandoutProblem;
use crate::content::ListKind;
use crate::sheet::{Tag, TagId};
use crate::text::{Face, Prose};

pub(crate) const BODY: Look = Look {
    face: Face::Regular,
    scale: 1.0,
    leading: LEADING,
    ink: TEXT,
};
const TITLE: Look = Look {
    face: Face::Bold,
    scale: 1.7,
    leading: TIGHT,
    ink: BRAND,
};
const HEADING: Look = Look {
    face: Face::Bold,
    scale: 1.2,
    leading: TIGHT,
    ink: BRAND,
};
const SUBHEADING: Look = Look {
    face: Face::Bold,
    leading: TIGHT,
    ..BODY
};
pub(crate) const NOTE: Look = Look {
    face: Face::Regular,
    scale: 0.86,
    leading: LEADING,
    ink: QUIET,
};

/// Letters made smaller are not exactly as much narrower.
const SLACK: f32 = 0.99;
/// Wide enough for any word, in points.
const UNBROKEN: f32 = 10_000.0;

impl ColumnSetter<'_> {
    pub(crate) fn title(&mut self, text: &Prose) -> Result<Segment, HandoutProblem> {
        let title = Look {
            scale: TITLE.scale * self.style.title,
            ..TITLE
        };
        let title = self.with_whole_words(text, title)?;
        let strips = self.tagged(
            self.section,
            Tag::Title,
            text,
            title,
            (0.0, self.style.column),
        )?;
        let bookmark = Some((text.text.clone(), 1));
        Ok(Segment {
            keep: true,
            split: Split::Never,
            bookmark,
            ..Segment::new(self.block, self.em(1.4), strips)
        })
    }

    /// Smaller letters where the longest word would be torn; no smaller than they are for a heading.
    fn with_whole_words(&mut self, text: &Prose, look: Look) -> Result<Look, HandoutProblem> {
        let mut widest: f32 = 0.0;
        for word in text.text.split(' ') {
            let set = self.lines(&Prose::plain(word), look, UNBROKEN)?;
            widest = set
                .lines
                .iter()
                .map(|line| line.width())
                .fold(widest, f32::max);
        }
        let fitting = look.scale * (SLACK * self.style.column / widest).min(1.0);
        Ok(Look {
            scale: fitting.max(HEADING.scale),
            ..look
        })
    }

    pub(crate) fn note(&mut self, text: &Prose) -> Result<Segment, HandoutProblem> {
        let look = self.readable(NOTE);
        let mut strips = self.tagged(
            self.section,
            Tag::Paragraph,
            text,
            look,
            (0.0, self.style.column),
        )?;
        if let Some(last) = strips.last_mut() {
            last.height += self.em(0.4);
        }
        Ok(Segment {
            split: Split::Never,
            ..Segment::new(self.block, self.em(0.5), strips)
        })
    }

    pub(crate) fn heading(&mut self, text: &Prose) -> Result<Segment, HandoutProblem> {
        let strips = self.tagged(
            self.section,
            Tag::Heading,
            text,
            HEADING,
            (0.0, self.style.column),
        )?;
        let bookmark = Some((text.text.clone(), 2));
        let segment = Segment::new(self.block, self.em(1.2), strips);
        Ok(Segment {
            keep: true,
            split: Split::Never,
            sinks: true,
            bookmark,
            ..segment
        })
    }

    pub(crate) fn subheading(&mut self, text: &Prose) -> Result<Segment, HandoutProblem> {
        let place = (0.0, self.style.column);
        let strips = self.tagged(self.section, Tag::Subheading, text, SUBHEADING, place)?;
        Ok(Segment {
            keep: true,
            split: Split::Never,
            ..Segment::new(self.block, self.em(0.9), strips)
        })
    }

    pub(crate) fn paragraph(&mut self, text: &Prose) -> Result<Segment, HandoutProblem> {
        let strips = self.tagged(
            self.section,
            Tag::Paragraph,
            text,
            BODY,
            (0.0, self.style.column),
        )?;
        Ok(Segment::new(self.block, self.em(0.5), strips))
    }

    /// Each item stands beside its translation.
    pub(crate) fn list(
        &mut self,
        kind: ListKind,
        items: &[Prose],
    ) -> Result<Vec<Segment>, HandoutProblem> {
        let tag = if kind == ListKind::Steps {
            Tag::StepList
        } else {
            Tag::BulletList
        };
        let list = self.tags.add(self.section, tag);
        let mut segments = Vec::new();
        for (place, item) in items.iter().enumerate() {
            let label = if kind == ListKind::Steps {
                self.step(place + 1)
            } else {
                "•".to_owned()
            };
            let strips = self.item(list, &label, item)?;
            let above = if place == 0 {
                self.em(0.5)
            } else {
                self.em(0.25)
            };
            segments.push(Segment::new(self.block, above, strips));
        }
        keep_short_ends(&mut segments);
        Ok(segments)
    }

    fn item(
        &mut self,
        list: TagId,
        label: &str,
        text: &Prose,
    ) -> Result<Vec<Strip>, HandoutProblem> {
        let item = self.tags.add(list, Tag::Item);
        let indent = self.em(if label == "•" { 1.2 } else { 1.7 });
        let look = Look {
            face: Face::Bold,
            ink: BRAND,
            ..BODY
        };
        let labels = self.tagged(
            item,
            Tag::Label,
            &Prose::plain(label),
            look,
            (self.em(0.2), indent),
        )?;
        let mut strips = self.tagged(
            item,
            Tag::ItemBody,
            text,
            BODY,
            (indent, self.style.column - indent),
        )?;
        if let Some(first) = strips.first_mut() {
            first
                .drawn
                .splice(0..0, labels.into_iter().flat_map(|strip| strip.drawn));
        }
        Ok(strips)
    }
}

/// A short first item, or a last one of a single line, is not left alone on a page.
fn keep_short_ends(items: &mut [Segment]) {
    let last = items.len().saturating_sub(1);
    let first_short = items.first().is_some_and(|item| item.strips.len() <= 2);
    let last_short = items.last().is_some_and(|item| item.strips.len() == 1);
    for (place, item) in items.iter_mut().enumerate().take(last) {
        item.keep = place == 0 && first_short || place + 1 == last && last_short;
    }
}
