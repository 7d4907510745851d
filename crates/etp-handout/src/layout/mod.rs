//! Composed columns become pages: each part is set, the columns are laid side by side in bands, the
//! bands flow over pages. Knows no fact and no PDF.

mod backdrop;
mod badges;
mod blocks;
mod by_hand;
mod column;
mod flow;
mod frames;
mod grid;
mod letter;
mod margins;
mod record;
mod segment;
mod style;
mod table;

pub(crate) use badges::lay_out_badges;

use crate::HandoutProblem;
use crate::compose::{Column, Composed, Form};
use crate::sheet::{Bookmark, Page, Sheet, Tags};
use crate::text::{Setter, Unknown};
use column::ColumnSetter;
use flow::{Band, Flow};
use segment::Segment;
use style::Style;

/// Lays a document out on pages.
pub(crate) fn lay_out(composed: &Composed) -> Result<Sheet, HandoutProblem> {
    let columns = &composed.columns;
    let (style, unknown) = match composed.form {
        Form::Handout => (
            Style::of(columns.len(), composed.large_print),
            Unknown::Refused,
        ),
        Form::Record => (Style::record(composed.large_print), Unknown::StandIn),
        Form::Letter => (Style::letter(composed.large_print), Unknown::StandIn),
    };
    let first = columns.first().ok_or(HandoutProblem::LanguagesImpossible)?;
    let mut setter = Setter::new(unknown);
    let mut tags = Tags::new(first.language);
    let segments = set_columns(columns, &style, &mut setter, &mut tags)?;
    let (pages, bookmarks) = flow_all(segments, &style, &mut tags)?;
    let pages = margins::add(pages, columns, &style, &mut setter)?;
    Ok(Sheet {
        title: first.title.text.clone(),
        languages: columns.iter().map(|column| column.language).collect(),
        printed_on: composed.printed_on,
        pages,
        tags,
        bookmarks,
    })
}

fn set_columns(
    columns: &[Column],
    style: &Style,
    setter: &mut Setter,
    tags: &mut Tags,
) -> Result<Vec<Vec<Segment>>, HandoutProblem> {
    let set = |column| ColumnSetter::new(column, style, setter, tags).set(column);
    columns.iter().map(set).collect()
}

/// A page and the columns that stand on it.
type PageOf = (Page, std::ops::Range<usize>);

/// Side by side, or, in large print, one language after the other, each from a fresh page.
fn flow_all(
    columns: Vec<Vec<Segment>>,
    style: &Style,
    tags: &mut Tags,
) -> Result<(Vec<PageOf>, Vec<Bookmark>), HandoutProblem> {
    let count = columns.len();
    let together = if style.stacked { 1 } else { count };
    let rounds = (0..count)
        .step_by(together)
        .map(|first| first..first + together);
    let mut columns = columns.into_iter();
    let (mut pages, mut bookmarks) = (Vec::new(), Vec::new());
    for round in rounds {
        let bands = side_by_side(columns.by_ref().take(round.len()).collect());
        let (more, marks) = Flow::new(style, tags, pages.len()).run(&bands)?;
        pages.extend(more.into_iter().map(|page| (page, round.clone())));
        bookmarks.extend(marks);
    }
    Ok((pages, bookmarks))
}

/// The n-th segments of all columns make the n-th band.
fn side_by_side(columns: Vec<Vec<Segment>>) -> Vec<Band> {
    let mut columns: Vec<_> = columns.into_iter().map(Vec::into_iter).collect();
    std::iter::from_fn(|| {
        columns
            .iter_mut()
            .map(Iterator::next)
            .collect::<Option<Band>>()
    })
    .collect()
}
