//! Badges: placed on their page instead of flowing over it, with marks where to cut.

mod one;

use super::backdrop::rectangle;
use super::column::ColumnSetter;
use super::margins;
use super::order::PageOf;
use super::style::{HAIRLINE, RULE, Style};
use crate::HandoutProblem;
use crate::schedule::{BadgeFormat, ComposedBadge, ComposedBadges};
use crate::sheet::{Bookmark, Drawn, Page, Paper, Sheet, Tags};
use crate::text::{Setter, Unknown};

const LEFT: f32 = mm(15.0);
const TOP: f32 = mm(15.0);
const WIDTH: f32 = mm(90.0);
const BESIDE: usize = 2;
/// Half a cutting mark.
const ARM: f32 = mm(2.5);

const fn mm(millimetres: f32) -> f32 {
    millimetres * 72.0 / 25.4
}

impl BadgeFormat {
    fn height(self) -> f32 {
        match self {
            Self::Eight => mm(60.0),
            Self::Ten => mm(52.0),
        }
    }

    fn rows(self) -> usize {
        match self {
            Self::Eight => 4,
            Self::Ten => 5,
        }
    }
}

/// Places badges on pages.
pub(crate) fn lay_out_badges(badges: &ComposedBadges) -> Result<Sheet, HandoutProblem> {
    let (style, column) = (Style::record(false), &badges.column);
    let mut setter = Setter::new(Unknown::StandIn);
    let mut tags = Tags::new(column.language);
    let mut placer = Placer {
        column: ColumnSetter::new(column, &style, &mut setter, &mut tags),
        format: badges.format,
    };
    let on_a_page = BESIDE * badges.format.rows();
    let mut pages = Vec::new();
    for together in badges.badges.chunks(on_a_page) {
        pages.push(placer.page(together)?);
    }
    if pages.is_empty() {
        pages.push(Page::new(Paper::A4));
    }
    let columns = std::slice::from_ref(column);
    let count = pages.len();
    let of = |(page, number)| PageOf {
        page,
        shown: 0..1,
        number,
        count,
        opens: number == 1,
    };
    let pages = pages.into_iter().zip(1..).map(of).collect();
    let pages = margins::add(pages, columns, &style, &mut setter)?;
    let title = column.title.text.clone();
    let bookmark = Bookmark {
        title: title.clone(),
        level: 1,
        page: 0,
        y: TOP,
    };
    Ok(Sheet {
        title,
        languages: vec![column.language],
        printed_on: badges.printed_on,
        pages,
        tags,
        bookmarks: vec![bookmark],
    })
}

struct Placer<'a> {
    column: ColumnSetter<'a>,
    format: BadgeFormat,
}

impl Placer<'_> {
    fn page(&mut self, badges: &[ComposedBadge]) -> Result<Page, HandoutProblem> {
        let mut page = Page::new(Paper::A4);
        for (place, badge) in badges.iter().enumerate() {
            let x = LEFT + (place % BESIDE) as f32 * WIDTH;
            let y = TOP + (place / BESIDE) as f32 * self.format.height();
            self.badge(badge, (x, y), &mut page)?;
        }
        page.drawn.extend(self.cuts());
        Ok(page)
    }

    /// A cross at every corner of a badge.
    fn cuts(&self) -> Vec<Drawn> {
        let mut cuts = Vec::new();
        for row in 0..=self.format.rows() {
            for column in 0..=BESIDE {
                let x = LEFT + column as f32 * WIDTH;
                let y = TOP + row as f32 * self.format.height();
                let (thin, half) = (HAIRLINE, HAIRLINE / 2.0);
                cuts.push(rectangle(x - ARM, y - half, 2.0 * ARM, thin, RULE));
                cuts.push(rectangle(x - half, y - ARM, thin, 2.0 * ARM, RULE));
            }
        }
        cuts
    }
}
