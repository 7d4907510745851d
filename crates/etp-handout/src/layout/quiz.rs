//! Questions with answers to tick, and the answers at the end.

use super::blocks::BODY;
use super::by_hand::square;
use super::column::{ColumnSetter, Look};
use super::segment::{Segment, Split};
use super::style::BRAND;
use crate::HandoutProblem;
use crate::sheet::{Tag, TagId};
use crate::text::{Face, Prose};

const LABEL: Look = Look {
    face: Face::Bold,
    ink: BRAND,
    ..BODY
};
const STRONG: Look = Look {
    face: Face::Bold,
    ..BODY
};

impl ColumnSetter<'_> {
    /// The question, then each answer beside its translation, after its square.
    pub(crate) fn question(
        &mut self,
        label: &Prose,
        text: &Prose,
        answers: &[Prose],
    ) -> Result<Vec<Segment>, HandoutProblem> {
        let place = (0.0, self.style.column);
        let mut strips = self.tagged(self.section, Tag::Paragraph, label, LABEL, place)?;
        strips.extend(self.tagged(self.section, Tag::Paragraph, text, STRONG, place)?);
        let mut segments = vec![Segment {
            keep: true,
            split: Split::Never,
            ..Segment::new(self.block, self.em(0.9), strips)
        }];
        let list = self.tags.add(self.section, Tag::BulletList);
        for (answer, number) in answers.iter().zip(1..) {
            let keep = number < answers.len();
            let answer = self.answer_box(list, answer)?;
            segments.push(Segment { keep, ..answer });
        }
        Ok(segments)
    }

    fn answer_box(&mut self, list: TagId, answer: &Prose) -> Result<Segment, HandoutProblem> {
        let item = self.tags.add(list, Tag::Item);
        let (indent, side) = (self.em(1.5), self.em(0.85));
        let place = (indent, self.style.column - indent);
        let mut strips = self.tagged(item, Tag::ItemBody, answer, BODY, place)?;
        if let Some(first) = strips.first_mut() {
            let y = (first.height - side) / 2.0;
            first.drawn.splice(0..0, square((self.em(0.2), y), side));
        }
        Ok(Segment::new(self.block, self.em(0.25), strips))
    }

    /// Which question, which answer, and why.
    pub(crate) fn answer(
        &mut self,
        label: &Prose,
        right: &Prose,
        why: &Prose,
    ) -> Result<Segment, HandoutProblem> {
        let place = (0.0, self.style.column);
        let mut strips = Vec::new();
        for (text, look) in [(label, LABEL), (right, STRONG), (why, BODY)] {
            strips.extend(self.tagged(self.section, Tag::Paragraph, text, look, place)?);
        }
        Ok(Segment {
            split: Split::Never,
            ..Segment::new(self.block, self.em(0.6), strips)
        })
    }
}
