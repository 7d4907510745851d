//! What is left open on a form: lines to write on, squares to tick. Both are drawn, because no face
//! of ours has a glyph for them.

use super::backdrop::rectangle;
use super::blocks::{BODY, NOTE};
use super::column::ColumnSetter;
use super::lines::Look;
use super::segment::{Segment, Split, Strip};
use super::style::{HAIRLINE, RULE, TEXT};
use crate::HandoutProblem;
use crate::sheet::{Drawn, Mark, Tag};
use crate::text::Prose;
use etp_domain::HandoutLanguage;

impl ColumnSetter<'_> {
    /// Ruled lines for handwriting.
    pub(crate) fn ruled(&mut self, lines: usize) -> Segment {
        let (height, width) = (self.em(2.1), self.style.column);
        let line = Strip {
            height,
            drawn: vec![rectangle(0.0, height - HAIRLINE, width, HAIRLINE, RULE)],
            ..Strip::default()
        };
        Segment {
            split: Split::Never,
            ..Segment::new(self.block, 0.0, vec![line; lines.max(1)])
        }
    }

    /// Answers beside each other, each after its square; the next row starts when one does not fit.
    pub(crate) fn boxes(&mut self, answers: &[Prose]) -> Result<Segment, HandoutProblem> {
        let list = self.tags.add(self.section, Tag::BulletList);
        let (indent, gap) = (self.em(1.3), self.em(1.6));
        let mut rows: Vec<Strip> = Vec::new();
        let mut right = f32::INFINITY;
        for answer in answers {
            let item = self.tags.add(list, Tag::Item);
            let tag = self.tag(item, Tag::ItemBody, answer);
            let set = self.lines(answer, BODY, self.style.column - indent)?;
            let width = set.lines.first().map_or(0.0, |line| line.width());
            let fits = right + indent + width <= self.style.column;
            let left = if fits { right } else { 0.0 };
            for (place, line) in set.lines.iter().enumerate() {
                let one = self.strip(line, BODY, left + indent, Mark::Content(tag));
                if place > 0 || !fits {
                    rows.push(Strip {
                        height: one.height * 1.15,
                        ..Strip::default()
                    });
                }
                if let Some(row) = rows.last_mut() {
                    if place == 0 {
                        row.drawn
                            .extend(square((left, self.em(0.26)), self.em(0.85)));
                    }
                    row.drawn.extend(one.drawn);
                }
            }
            let whole = set.lines.len() < 2;
            right = if whole {
                left + indent + width + gap
            } else {
                f32::INFINITY
            };
        }
        Ok(Segment {
            split: Split::Never,
            ..Segment::new(self.block, self.em(0.3), rows)
        })
    }

    /// The same in another language below, less dark and as large; a reader aloud changes its voice.
    pub(crate) fn translated(
        &mut self,
        language: HandoutLanguage,
        text: &Prose,
    ) -> Result<Segment, HandoutProblem> {
        let tag = self.tag(self.section, Tag::Paragraph, text);
        self.tags.speak(tag, language);
        let look = Look {
            ink: NOTE.ink,
            ..BODY
        };
        let set = self.lines(text, look, self.style.column)?;
        let strips = set
            .lines
            .iter()
            .map(|line| self.strip(line, look, 0.0, Mark::Content(tag)))
            .collect();
        Ok(Segment {
            split: Split::Never,
            ..Segment::new(self.block, self.em(0.1), strips)
        })
    }
}

/// A square to tick, from its top left corner.
pub(crate) fn square((x, y): (f32, f32), side: f32) -> Vec<Drawn> {
    let thin = 1.3 * HAIRLINE;
    vec![
        rectangle(x, y, side, thin, TEXT),
        rectangle(x, y + side - thin, side, thin, TEXT),
        rectangle(x, y, thin, side, TEXT),
        rectangle(x + side - thin, y, thin, side, TEXT),
    ]
}
