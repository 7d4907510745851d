//! Composed columns become pages: each part is set, the columns are laid side by side in bands, the
//! bands flow over pages. Knows no fact and no PDF.

mod backdrop;
mod badges;
mod blocks;
mod by_hand;
mod chart;
mod column;
mod flow;
mod frames;
mod grid;
mod letter;
mod lines;
mod margins;
mod mirror;
mod notes;
mod order;
mod pair;
mod pictured;
mod pocket;
mod quiz;
mod record;
mod segment;
mod sentences;
mod style;
mod table;
mod widths;

pub(crate) use badges::lay_out_badges;
pub(crate) use pocket::lay_out_pocket;

use crate::HandoutProblem;
use crate::compose::{Column, Composed, Form};
use crate::sheet::{Sheet, Tags};
use crate::text::{Setter, Unknown};
use column::{ColumnSetter, Group};
use etp_domain::HandoutLayout;
use notes::Notes;
use style::Style;

/// Lays a document out on pages.
pub(crate) fn lay_out(composed: &Composed) -> Result<Sheet, HandoutProblem> {
    lay_out_with(composed, &mut Setter::new(Unknown::Refused))
}

/// The same, with a setter that has set other documents before.
pub(crate) fn lay_out_with(
    composed: &Composed,
    setter: &mut Setter,
) -> Result<Sheet, HandoutProblem> {
    let columns = &composed.columns;
    let first = columns.first().ok_or(HandoutProblem::LanguagesImpossible)?;
    let (style, unknown) = style_of(composed);
    let style = Style {
        from_right: first.language.runs_from_right(),
        ..style
    };
    let style = match columns.iter().all(|column| column.letterhead.is_some()) {
        true => style,
        false => Style {
            opening: style.top,
            ..style
        },
    };
    let holds = |column: &Column| !column.running.holds.text.is_empty();
    let style = match columns.iter().any(holds) {
        true => style.with_higher_foot(),
        false => style,
    };
    setter.treat(unknown);
    let mut tags = Tags::new(first.language);
    let notes = Notes::set(&composed.sources, &style, setter)?;
    let groups = set_columns(columns, &style, setter, &mut tags)?;
    let (pages, bookmarks) = order::flow_all(groups, &style, &notes, &mut tags)?;
    let pages = margins::add(pages, columns, &style, setter)?;
    Ok(Sheet {
        title: first.title.text.clone(),
        languages: columns.iter().map(|column| column.language).collect(),
        printed_on: composed.printed_on,
        pages,
        tags,
        bookmarks,
    })
}

fn style_of(composed: &Composed) -> (Style, Unknown) {
    let large = composed.layout == HandoutLayout::Large;
    match composed.form {
        Form::Handout => (
            Style::of(composed.columns.len(), composed.layout),
            Unknown::Refused,
        ),
        Form::Record => (Style::record(large), Unknown::StandIn),
        Form::Letter => (Style::letter(large), Unknown::StandIn),
    }
}

fn set_columns(
    columns: &[Column],
    style: &Style,
    setter: &mut Setter,
    tags: &mut Tags,
) -> Result<Vec<Vec<Group>>, HandoutProblem> {
    let set = |(place, column)| ColumnSetter::new(column, style, setter, tags).set(column, place);
    columns.iter().enumerate().map(set).collect()
}

/// How far from the edges of its paper a handout keeps.
#[cfg(test)]
pub(crate) fn margin(languages: usize, layout: HandoutLayout) -> f32 {
    Style::of(languages, layout).margin
}
