//! Two languages beside each other on a form: a text or a question in both, answers in both after one
//! square, because there is one place only to tick.

use super::blocks::BODY;
use super::by_hand::square;
use super::column::{ColumnSetter, Look};
use super::segment::{Segment, Split, Strip};
use super::style::TIGHT;
use crate::HandoutProblem;
use crate::sheet::{Mark, Tag, TagId};
use crate::text::{Face, Prose};
use etp_domain::HandoutLanguage;

const ASKED: Look = Look {
    face: Face::Bold,
    leading: TIGHT,
    ..BODY
};

/// Between the two languages, in the size of running text.
const GUTTER: f32 = 1.2;
/// From the edge to an answer, past its square.
const INDENT: f32 = 1.5;

impl ColumnSetter<'_> {
    /// A question in the language of the form, and beside it in another.
    pub(crate) fn pair(
        &mut self,
        language: HandoutLanguage,
        texts: &[Prose; 2],
    ) -> Result<Segment, HandoutProblem> {
        let strips = self.beside(self.section, language, texts, (ASKED, 0.0))?;
        Ok(Segment {
            keep: true,
            split: Split::Never,
            ..Segment::new(self.block, self.em(0.9), strips)
        })
    }

    /// A paragraph in the language of the form, and beside it in another.
    pub(crate) fn pair_text(
        &mut self,
        language: HandoutLanguage,
        texts: &[Prose; 2],
    ) -> Result<Segment, HandoutProblem> {
        let strips = self.beside(self.section, language, texts, (BODY, 0.0))?;
        Ok(Segment {
            split: Split::Never,
            ..Segment::new(self.block, self.em(0.4), strips)
        })
    }

    /// Answers in both languages, each on a line of its own after its square.
    pub(crate) fn pair_boxes(
        &mut self,
        language: HandoutLanguage,
        answers: &[[Prose; 2]],
    ) -> Result<Vec<Segment>, HandoutProblem> {
        let list = self.tags.add(self.section, Tag::BulletList);
        let mut segments = Vec::new();
        for (answer, number) in answers.iter().zip(1..) {
            let item = self.tags.add(list, Tag::Item);
            let body = self.tags.add(item, Tag::ItemBody);
            let mut strips = self.beside(body, language, answer, (BODY, self.em(INDENT)))?;
            let side = self.em(0.85);
            if let Some(first) = strips.first_mut() {
                let y = (first.height - side) / 2.0;
                first.drawn.splice(0..0, square((self.em(0.2), y), side));
            }
            segments.push(Segment {
                keep: number < answers.len(),
                split: Split::Never,
                ..Segment::new(self.block, self.em(0.25), strips)
            });
        }
        Ok(segments)
    }

    /// Both texts from the same first line on; read aloud one after the other.
    fn beside(
        &mut self,
        parent: TagId,
        language: HandoutLanguage,
        [first, second]: &[Prose; 2],
        (look, indent): (Look, f32),
    ) -> Result<Vec<Strip>, HandoutProblem> {
        let width = (self.style.column - indent - self.em(GUTTER)) / 2.0;
        let tag = match look.face {
            Face::Bold => Tag::Subheading,
            _ => Tag::Paragraph,
        };
        let mut left = self.tagged(parent, tag, first, look, (indent, width))?;
        let own = std::mem::replace(&mut self.language, language);
        let right = indent + width + self.em(GUTTER);
        let read = self.tag(parent, Tag::Paragraph, second);
        self.tags.speak(read, language);
        let set = self.lines(second, look, width);
        self.language = own;
        let lines = set?.lines;
        for (place, line) in lines.iter().enumerate() {
            let one = self.strip(line, look, right, Mark::Content(read));
            match left.get_mut(place) {
                Some(strip) => {
                    strip.height = strip.height.max(one.height);
                    strip.drawn.extend(one.drawn);
                }
                None => left.push(one),
            }
        }
        Ok(left)
    }
}
