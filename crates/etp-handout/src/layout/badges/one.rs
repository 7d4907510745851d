//! One badge: the first name as large as it can be, the others quieter, the code in the corner.

use super::{Placer, WIDTH, mm};
use crate::HandoutProblem;
use crate::compose::Code;
use crate::layout::column::Look;
use crate::layout::segment::Strip;
use crate::layout::style::{QUIET, TEXT, TIGHT};
use crate::schedule::ComposedBadge;
use crate::sheet::{Drawn, Mark, Page, Shape, Tag, TagId};
use crate::text::{Face, Prose};

/// Between a badge's edge and what stands on it.
const EDGE: f32 = mm(6.0);
const CODE: f32 = mm(18.0);

/// Sizes that are tried, from the largest; the last is taken whatever it looks like.
const FIRST_NAME: [f32; 8] = [42.0, 36.0, 31.0, 27.0, 23.0, 19.0, 15.0, 12.0];
const FAMILY_NAME: [f32; 6] = [20.0, 16.0, 14.0, 12.0, 10.0, 8.0];
const NUMBER: f32 = 12.0;
/// The family name stays below the first in this relation.
const QUIETER: f32 = 0.75;
/// Room for the first name.
const FIRST_NAME_HEIGHT: f32 = mm(20.0);
const FAMILY_NAME_HEIGHT: f32 = mm(14.0);

impl Placer<'_> {
    /// Places a badge by its top left corner.
    pub(super) fn badge(
        &mut self,
        badge: &ComposedBadge,
        (x, y): (f32, f32),
        page: &mut Page,
    ) -> Result<(), HandoutProblem> {
        let frame = self.column.tags.add(self.column.section, Tag::Frame);
        let (left, width) = (x + EDGE, WIDTH - 2.0 * EDGE);
        let beside = if badge.code.is_some() {
            CODE + EDGE
        } else {
            0.0
        };
        let first = self.fitted(
            &badge.first_name,
            (&FIRST_NAME, Face::Bold),
            (width, FIRST_NAME_HEIGHT),
        )?;
        let below = self.write(
            frame,
            &badge.first_name,
            first,
            (left, y + EDGE, width),
            page,
        )?;
        let narrow = width - beside;
        let most = first.scale * self.column.style.size * QUIETER;
        let sizes: Vec<f32> = FAMILY_NAME
            .into_iter()
            .filter(|size| *size <= most)
            .collect();
        let family = self.fitted(
            &badge.family_name,
            (&sizes, Face::Regular),
            (narrow, FAMILY_NAME_HEIGHT),
        )?;
        self.write(
            frame,
            &badge.family_name,
            family,
            (left, below + mm(1.0), narrow),
            page,
        )?;
        let bottom = y + self.format.height() - EDGE;
        let number = Look {
            ink: QUIET,
            ..self.look(NUMBER, Face::Bold)
        };
        let top = bottom - NUMBER * TIGHT;
        self.write(frame, &badge.number, number, (left, top, narrow), page)?;
        if let Some((code, alt)) = &badge.code {
            let at = (x + WIDTH - EDGE - CODE, bottom - CODE);
            page.drawn.push(self.code(frame, code, alt, at));
        }
        Ok(())
    }

    fn look(&self, size: f32, face: Face) -> Look {
        Look {
            face,
            scale: size / self.column.style.size,
            leading: TIGHT,
            ink: TEXT,
        }
    }

    /// The largest size in which a name stands in its room without a word parted.
    fn fitted(
        &mut self,
        name: &Prose,
        (sizes, face): (&[f32], Face),
        (width, height): (f32, f32),
    ) -> Result<Look, HandoutProblem> {
        let least = sizes.last().copied().unwrap_or(NUMBER);
        let mut chosen = self.look(least, face);
        for size in sizes {
            let look = self.look(*size, face);
            let set = self.column.lines(name, look, width)?;
            let (last, before) = match set.lines.split_last() {
                Some(lines) => lines,
                None => return Ok(look),
            };
            let whole = before.iter().all(|line| ends_a_word(&line.text()));
            let high = (before.len() + 1) as f32 * size * TIGHT;
            if whole && last.width() <= width && high <= height {
                chosen = look;
                break;
            }
        }
        Ok(chosen)
    }

    /// Lines below each other from a top; returns where they end.
    fn write(
        &mut self,
        frame: TagId,
        text: &Prose,
        look: Look,
        (left, top, width): (f32, f32, f32),
        page: &mut Page,
    ) -> Result<f32, HandoutProblem> {
        let strips = self
            .column
            .tagged(frame, Tag::Paragraph, text, look, (left, width))?;
        let down = |y: f32, strip: Strip| {
            page.drawn
                .extend(strip.drawn.iter().map(|drawn| drawn.moved(0.0, y)));
            y + strip.height
        };
        Ok(strips.into_iter().fold(top, down))
    }

    fn code(&mut self, frame: TagId, code: &Code, alt: &str, (x, y): (f32, f32)) -> Drawn {
        let tag = self.column.tags.add_figure(frame, alt.to_owned());
        self.column.tags.frame(tag, [x, y, CODE, CODE]);
        let scale = CODE / code.outline.width;
        Drawn {
            mark: Mark::Content(tag),
            x,
            y,
            ink: TEXT,
            shape: Shape::Picture {
                outline: code.outline.clone(),
                scale,
            },
        }
    }
}

fn ends_a_word(line: &str) -> bool {
    line.ends_with(|last: char| last.is_whitespace() || matches!(last, '-' | '\u{2010}'))
}
