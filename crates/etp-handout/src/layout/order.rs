//! The order of several languages on the pages: beside each other, one after the other, on fronts and
//! backs, or one under the other. Knows no text.

use super::backdrop::rectangle;
use super::column::Group;
use super::flow::{Band, Flow};
use super::notes::Notes;
use super::segment::Segment;
use super::style::{HAIRLINE, Order, RULE, Style};
use crate::HandoutProblem;
use crate::sheet::{Bookmark, Page, Tags};
use std::ops::Range;
use std::rc::Rc;

/// A page, the languages it shows, and what it says of itself.
pub(crate) struct PageOf {
    pub(crate) page: Page,
    pub(crate) shown: Range<usize>,
    pub(crate) number: usize,
    pub(crate) count: usize,
    /// It is the first in its languages.
    pub(crate) opens: bool,
}

/// Between a part and its translation at most, and what is added between parts, in the size of
/// running text.
const CLOSE: f32 = 0.45;
const APART: f32 = 0.5;

type Flowed = (Vec<PageOf>, Vec<Bookmark>);

/// Puts the columns on pages in the order of the style.
pub(crate) fn flow_all(
    columns: Vec<Vec<Group>>,
    style: &Style,
    notes: &Notes,
    tags: &mut Tags,
) -> Result<Flowed, HandoutProblem> {
    let count = columns.len();
    let mut flow = |bands: Vec<Band>| Flow::new(style, notes, tags).run(&bands);
    match style.order {
        Order::Beside => Ok(together(flow(side_by_side(columns))?, count)),
        Order::Below => Ok(together(flow(below(columns, style))?, count)),
        Order::InTurn => {
            let each = columns.into_iter().map(alone).map(flow);
            Ok(in_turn(each.collect::<Result<_, _>>()?))
        }
        Order::Alternating => {
            let each = columns.into_iter().map(alone).map(flow);
            Ok(alternating(each.collect::<Result<_, _>>()?, style))
        }
    }
}

/// All languages on every page.
fn together((pages, bookmarks): (Vec<Page>, Vec<Bookmark>), languages: usize) -> Flowed {
    let count = pages.len();
    let of = |(page, number)| PageOf {
        page,
        shown: 0..languages,
        number,
        count,
        opens: number == 1,
    };
    (pages.into_iter().zip(1..).map(of).collect(), bookmarks)
}

/// One language after the other, numbered throughout.
fn in_turn(each: Vec<(Vec<Page>, Vec<Bookmark>)>) -> Flowed {
    let count = each.iter().map(|(pages, _)| pages.len()).sum();
    let (mut all, mut marks) = (Vec::new(), Vec::new());
    for (column, (pages, bookmarks)) in each.into_iter().enumerate() {
        let before = all.len();
        let moved = bookmarks.into_iter().map(|mark| Bookmark {
            page: mark.page + before,
            ..mark
        });
        marks.extend(moved);
        for page in pages {
            let number = all.len() + 1;
            all.push(PageOf {
                page,
                shown: column..column + 1,
                number,
                count,
                opens: number == before + 1,
            });
        }
    }
    (all, marks)
}

/// The n-th pages of both languages share a sheet, and each language counts its own. One that ends
/// early leaves lines to write on, so that the other stays on its side.
fn alternating(each: Vec<(Vec<Page>, Vec<Bookmark>)>, style: &Style) -> Flowed {
    let sides = each.len();
    let last = each.iter().map(|(pages, _)| pages.len()).max().unwrap_or(0);
    let end = |pages: usize, side: usize| if pages == last { side + 1 } else { 0 };
    let ends = each.iter().enumerate();
    let used = ends.map(|(side, (pages, _))| end(pages.len(), side)).max();
    let used = used.unwrap_or(0);
    let (mut all, mut marks) = (Vec::new(), Vec::new());
    for (side, (pages, bookmarks)) in each.into_iter().enumerate() {
        let count = if side < used { last } else { last - 1 };
        let moved = bookmarks.into_iter().map(|mark| Bookmark {
            page: mark.page * sides + side,
            ..mark
        });
        marks.extend(moved);
        let padded = pages
            .into_iter()
            .chain(std::iter::repeat_with(|| lined(style)));
        for (page, number) in padded.take(count).zip(1..) {
            let shown = side..side + 1;
            let opens = number == 1;
            all.push(PageOf {
                page,
                shown,
                number,
                count,
                opens,
            });
        }
    }
    all.sort_by_key(|one| (one.number, one.shown.start));
    (all, marks)
}

/// A page to write on.
fn lined(style: &Style) -> Page {
    let step = 2.1 * style.size;
    let lines = (style.height() / step) as usize;
    let line = |line: usize| {
        let y = style.top + line as f32 * step;
        rectangle(style.margin, y, style.width(), HAIRLINE, RULE)
    };
    Page {
        drawn: (1..=lines).map(line).collect(),
        ..Page::new(style.paper)
    }
}

fn alone(column: Vec<Group>) -> Vec<Band> {
    let segments = column.into_iter().flat_map(|group| group.segments);
    segments.map(|segment| vec![segment]).collect()
}

/// The n-th segments of all columns make a band; what is wide stands below its translation instead.
fn side_by_side(columns: Vec<Vec<Group>>) -> Vec<Band> {
    let mut bands = Vec::new();
    for groups in part_by_part(columns) {
        if groups.len() > 1 && groups.iter().all(|group| group.shared) {
            bands.extend(shared(groups).into_iter().map(|one| vec![one]));
            continue;
        }
        if groups.len() > 1 && groups.iter().any(|group| group.wide) {
            bands.extend(alone(groups));
            continue;
        }
        let mut columns: Vec<_> = groups
            .into_iter()
            .map(|group| group.segments.into_iter())
            .collect();
        let next = || {
            let band: Band = columns.iter_mut().filter_map(Iterator::next).collect();
            (!band.is_empty()).then_some(band)
        };
        bands.extend(std::iter::from_fn(next));
    }
    bands
}

/// The rows of all languages in the same cells, the words of one under those of the other.
fn shared(groups: Vec<Group>) -> Vec<Segment> {
    let mut groups = groups.into_iter().map(|group| group.segments);
    let first = groups.next().unwrap_or_default();
    groups.fold(first, |all, next| {
        let pairs = all.into_iter().zip(next);
        pairs.map(|(one, other)| joined(one, &other)).collect()
    })
}

fn joined(mut one: Segment, other: &Segment) -> Segment {
    one.strips.extend(other.strips.iter().cloned());
    if one.room > 0.0 {
        one.leave_room(one.room);
    }
    let heads = one.head.take().zip(other.head.as_deref());
    one.head = heads.map(|(head, other)| Rc::new(joined((*head).clone(), other)));
    one
}

/// Each part, then, closer than the next part, its translation; what is framed is not parted from it.
fn below(columns: Vec<Vec<Group>>, style: &Style) -> Vec<Band> {
    let mut parts = part_by_part(columns);
    for part in &mut parts {
        for (place, group) in part.iter_mut().enumerate() {
            if let Some(first) = group.segments.first_mut() {
                let drawn = first.strips.iter().any(|strip| !strip.figures.is_empty());
                first.above = match (place, drawn) {
                    (0, _) => first.above + APART * style.size,
                    (_, true) => first.above,
                    (_, false) => first.above.min(CLOSE * style.size),
                };
            }
        }
        keep_framed(part);
    }
    parts.into_iter().flat_map(alone).collect()
}

fn keep_framed(part: &mut [Group]) {
    let alone = |group: &Group| matches!(&group.segments[..], [only] if only.backdrop.is_frame());
    if !part.iter().all(alone) {
        return;
    }
    if let Some((_, before)) = part.split_last_mut() {
        let segments = before.iter_mut().flat_map(|group| &mut group.segments);
        segments.for_each(|segment| segment.keep = true);
    }
}

/// The n-th groups of all columns.
fn part_by_part(columns: Vec<Vec<Group>>) -> Vec<Vec<Group>> {
    let mut columns: Vec<_> = columns.into_iter().map(Vec::into_iter).collect();
    let next = || {
        let parts: Vec<Group> = columns.iter_mut().filter_map(Iterator::next).collect();
        (!parts.is_empty()).then_some(parts)
    };
    std::iter::from_fn(next).collect()
}
