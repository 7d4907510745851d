//! What lies outside when it is folded: whose it is and whom to call above; the code and room for notes
//! below. Nothing here says what the dates are about.

use super::pen::{Area, BODY, LABEL, NAME, Pen, SMALL, TITLE};
use super::{EDGE, PAPER, mm};
use crate::HandoutProblem;
use crate::layout::backdrop::rectangle;
use crate::layout::style::{BRAND, HAIRLINE, RULE, TEXT};
use crate::record::PocketVoice;
use crate::sheet::{Drawn, Mark, Shape, Tag};

/// Keeps clear of the fold across.
const FOLD: f32 = mm(8.0);
const CODE: f32 = mm(42.0);
/// What a code needs around it to be read.
const QUIET: f32 = mm(5.0);
const LINE: f32 = mm(9.0);

/// The upper quarter.
pub(super) fn cover(pen: &mut Pen<'_>, area: Area) -> Result<(), HandoutProblem> {
    let pocket = pen.pocket;
    let mut y = EDGE + mm(10.0);
    let title = |voice: &PocketVoice| Some(voice.title.clone());
    y = pen.below(Tag::Title, title, TITLE, (area, y))? + mm(3.0);
    pen.ink(rectangle(area.left, y, area.width, 4.0 * HAIRLINE, BRAND));
    y = pen.write(0, Tag::Paragraph, &pocket.name, NAME, (area, y + mm(7.0)))?;
    y = pen.write(0, Tag::Paragraph, &pocket.centre, BODY, (area, y + mm(7.0)))?;
    let phone = |voice: &PocketVoice| voice.phone.clone();
    pen.below(Tag::Paragraph, phone, NAME, (area, y + mm(1.0)))?;
    Ok(())
}

/// The lower quarter: a code of as many dates as are printed.
pub(super) fn back(pen: &mut Pen<'_>, area: Area, dates: usize) -> Result<(), HandoutProblem> {
    let top = PAPER.height / 2.0 + FOLD;
    let from_right = pen.pocket.voices[0].language.runs_from_right();
    let code = pen.pocket.code(dates);
    let beside = if code.is_some() { CODE + QUIET } else { 0.0 };
    let notes = Area {
        left: area.left + if from_right { 0.0 } else { beside },
        width: area.width - beside,
    };
    if let Some(code) = code {
        let left = if from_right {
            area.left + area.width - CODE
        } else {
            area.left
        };
        let alt = pen.pocket.voices[0].code.text.clone();
        let tag = pen.tags.add_figure(pen.first(), alt);
        pen.tags.frame(tag, [left, top, CODE, CODE]);
        pen.drawn.push(Drawn {
            mark: Mark::Content(tag),
            x: left,
            y: top,
            ink: TEXT,
            shape: Shape::Picture {
                scale: CODE / code.outline.width,
                outline: code.outline,
            },
        });
        let below = Area { left, width: CODE };
        let said = |voice: &PocketVoice| Some(voice.code.clone());
        pen.below(Tag::Paragraph, said, SMALL, (below, top + CODE + mm(4.0)))?;
    }
    let label = |voice: &PocketVoice| Some(voice.notes.clone());
    let mut y = pen.beside(Tag::Heading, label, LABEL, (notes, top))?;
    while y + LINE <= PAPER.height - EDGE {
        y += LINE;
        pen.ink(rectangle(notes.left, y, notes.width, HAIRLINE, RULE));
    }
    Ok(())
}
