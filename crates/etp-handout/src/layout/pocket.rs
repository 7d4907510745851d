//! The pocket plan: one side of an A4 sheet across, in four quarters. Folded with the text outside, first
//! down the middle, then across, one half lies inside and is read whole; the other is the cover above and
//! the back below. No quarter stands on its head.

mod inside;
mod outside;
mod pen;

use super::backdrop::rectangle;
use super::style::{HAIRLINE, RULE, Style};
use crate::HandoutProblem;
use crate::record::ComposedPocket;
use crate::sheet::{Bookmark, Page, Paper, Sheet, Tags};
use crate::text::{Setter, Unknown};
use pen::{Area, Pen};

/// An A4 sheet that lies across.
const PAPER: Paper = Paper {
    width: Paper::A4.height,
    height: Paper::A4.width,
};
const EDGE: f32 = mm(10.0);
/// A fold mark, from where the printer begins.
const MARK: [f32; 2] = [mm(5.0), mm(9.0)];

const fn mm(millimetres: f32) -> f32 {
    millimetres * 72.0 / 25.4
}

/// Places a pocket plan on its sheet.
pub(crate) fn lay_out_pocket(pocket: &ComposedPocket) -> Result<Sheet, HandoutProblem> {
    let first = pocket.voices.first();
    let first = first.ok_or(HandoutProblem::LanguagesImpossible)?;
    let mut setter = Setter::new(Unknown::StandIn);
    let mut tags = Tags::new(first.language);
    let style = Style {
        size: if pocket.large_print { 14.0 } else { 11.0 },
        ..Style::record(false)
    };
    let mut pen = Pen::new(pocket, style, &mut setter, &mut tags);
    let half = PAPER.width / 2.0;
    let from_right = first.language.runs_from_right();
    let [list, cover] = if from_right { [half, 0.0] } else { [0.0, half] };
    let column = |left: f32| Area {
        left: left + EDGE,
        width: half - 2.0 * EDGE,
    };
    outside::cover(&mut pen, column(cover))?;
    let shown = inside::dates(&mut pen, column(list))?;
    outside::back(&mut pen, column(cover), shown)?;
    fold_marks(&mut pen)?;
    let mut page = Page::new(PAPER);
    page.drawn = pen.drawn;
    let bookmark = |title: &str| Bookmark {
        title: title.to_owned(),
        level: 1,
        page: 0,
        y: EDGE,
    };
    let titles = pocket
        .voices
        .iter()
        .map(|voice| bookmark(&voice.title.text));
    Ok(Sheet {
        title: first.title.text.clone(),
        languages: pocket.voices.iter().map(|voice| voice.language).collect(),
        printed_on: pocket.printed_on,
        pages: vec![page],
        bookmarks: titles.collect(),
        tags,
    })
}

/// A stroke and a number at each end of both folds.
fn fold_marks(pen: &mut Pen<'_>) -> Result<(), HandoutProblem> {
    let [near, far] = MARK;
    let (across, down) = (PAPER.width / 2.0, PAPER.height / 2.0);
    let (long, thin) = (far - near, HAIRLINE);
    for y in [near, PAPER.height - far] {
        pen.ink(rectangle(across - thin / 2.0, y, thin, long, RULE));
        pen.stamp("1", (across + mm(1.0), y))?;
    }
    for x in [near, PAPER.width - far] {
        pen.ink(rectangle(x, down - thin / 2.0, long, thin, RULE));
        pen.stamp("2", (x + mm(1.2), down + mm(0.6)))?;
    }
    Ok(())
}
