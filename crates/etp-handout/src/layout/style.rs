//! Sizes, spaces and inks of a printed page, in points. Knows no text.

use crate::compose::Part;
use crate::sheet::{Ink, Paper};
use etp_domain::{HandoutLanguage, HandoutLayout};

pub(crate) const TEXT: Ink = Ink(0x16, 0x21, 0x1f);
pub(crate) const QUIET: Ink = Ink(0x45, 0x54, 0x4f);
pub(crate) const BRAND: Ink = Ink(0x0b, 0x5c, 0x58);
pub(crate) const BRAND_PALE: Ink = Ink(0xe6, 0xf2, 0xef);
pub(crate) const WARNING: Ink = Ink(0x7a, 0x4b, 0x00);
pub(crate) const WARNING_PALE: Ink = Ink(0xfd, 0xf0, 0xd9);
pub(crate) const RULE: Ink = Ink(0x7b, 0x8a, 0x85);
pub(crate) const WHITE: Ink = Ink(0xff, 0xff, 0xff);

/// Thickness of a hairline.
pub(crate) const HAIRLINE: f32 = 0.6;
/// A line's height, in its letters' size.
pub(crate) const LEADING: f32 = 1.36;
/// The same for running text in 18 points, which fills pages: still a quarter more than its letters.
const LARGE_LEADING: f32 = 1.25;
/// The same for large letters, which need less.
pub(crate) const TIGHT: f32 = 1.22;

/// A line's height at the foot of a page, in its letters' size.
pub(crate) const FOOT_LINE: f32 = 1.4;

/// In which order several languages stand on the pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Order {
    /// In columns beside each other.
    Beside,
    /// One after the other, each from a fresh page.
    InTurn,
    /// One on the fronts, the other on the backs of the sheets.
    Alternating,
    /// One under the other, part by part.
    Below,
}

/// Where a column, or a part of one, stands on the page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Stand {
    pub(crate) left: f32,
    pub(crate) width: f32,
    /// How far a translation is moved in, and the bar that stands there.
    pub(crate) indent: Option<f32>,
    pub(crate) bar: Option<f32>,
}

/// How a document is printed: on which paper, for one or two languages, for ordinary or for tired
/// eyes.
#[derive(Clone, Debug)]
pub(crate) struct Style {
    pub(crate) paper: Paper,
    /// Size of running text.
    pub(crate) size: f32,
    /// Size of the head and foot of a page.
    pub(crate) small: f32,
    /// Size of the notes at the foot of a page.
    pub(crate) note: f32,
    pub(crate) hyphenate: bool,
    /// How high lines are, in relation to the usual.
    pub(crate) airy: f32,
    /// Each sentence starts a line.
    pub(crate) by_sentence: bool,
    /// The smallest text that is read, in the size of running text.
    pub(crate) least: f32,
    /// Space below a table or a frame, in the size of running text.
    pub(crate) below: f32,
    /// How much larger than usual titles are.
    pub(crate) title: f32,
    /// How much larger than running text what is framed is.
    pub(crate) framed: f32,
    /// Size of a pictogram, in that of running text.
    pub(crate) picture: f32,
    pub(crate) order: Order,
    /// How many columns stand side by side.
    pub(crate) beside: usize,
    /// The first language is read from the right: its column stands there.
    pub(crate) from_right: bool,
    pub(crate) margin: f32,
    pub(crate) gap: f32,
    pub(crate) column: f32,
    /// Where a page begins that opens with a letterhead instead of a head.
    pub(crate) opening: f32,
    pub(crate) top: f32,
    pub(crate) bottom: f32,
    /// From the first line of the foot to the edge of the paper.
    pub(crate) foot: f32,
}

impl Style {
    /// The style of a handout in a number of languages.
    pub(crate) fn of(languages: usize, layout: HandoutLayout) -> Self {
        use HandoutLayout::{A5, Easy, Large, Poster, SideBySide, Sides, Stacked};
        let one = languages == 1;
        match layout {
            SideBySide if one => Self::new(Paper::A4, (11.5, 8.0), (72.0, 1)),
            SideBySide => Self::new(Paper::A4, (10.5, 8.0), (48.0, 2)),
            Sides => Self {
                order: Order::Alternating,
                ..Self::new(Paper::A4, (11.5, 8.0), (72.0, 1))
            },
            Stacked => Self {
                order: Order::Below,
                ..Self::new(Paper::A4, (11.0, 8.0), (66.0, languages))
            },
            Large => Self::large(),
            Easy => Self {
                airy: 1.5 / LEADING,
                by_sentence: true,
                note: 11.0,
                ..Self::airy(Paper::A4, (14.0, 11.0), 84.0)
            },
            A5 => Self {
                order: Order::InTurn,
                note: 7.5,
                ..Self::new(Paper::A5, (10.0, 7.5), (36.0, 1))
            },
            Poster => {
                let size = if one { 24.0 } else { 18.0 };
                let columns = if one { 1 } else { 2 };
                Self {
                    note: 11.0,
                    title: 1.5,
                    framed: 1.4,
                    hyphenate: false,
                    picture: 7.0,
                    ..Self::new(Paper::A3, (size, 11.0), (68.0, columns))
                }
            }
        }
    }

    /// 18 points, without hyphens, one language after the other.
    fn large() -> Self {
        Self {
            note: 14.0,
            ..Self::airy(Paper::A4, (18.0, 12.0), 48.0)
        }
    }

    /// For tired eyes, or eyes that seldom read: no hyphens, larger pictures.
    fn airy(paper: Paper, sizes: (f32, f32), margin: f32) -> Self {
        Self {
            hyphenate: false,
            least: 1.0,
            picture: 7.0,
            order: Order::InTurn,
            ..Self::new(paper, sizes, (margin, 1))
        }
    }

    /// The style of a record: wide, because it has tables, and without hyphens, because its words are
    /// data.
    pub(crate) fn record(large_print: bool) -> Self {
        match large_print {
            true => Self {
                airy: LARGE_LEADING / LEADING,
                opening: 42.0,
                top: 80.0,
                ..Self::of_data(true, 48.0)
            },
            false => Self::of_data(false, 54.0),
        }
    }

    /// The style of a letter: as wide as office letters are.
    pub(crate) fn letter(large_print: bool) -> Self {
        Self::of_data(large_print, 25.0 * 72.0 / 25.4)
    }

    fn of_data(large_print: bool, margin: f32) -> Self {
        let sizes = if large_print {
            (18.0, 12.0)
        } else {
            (10.5, 8.0)
        };
        Self {
            hyphenate: false,
            below: 0.0,
            least: if large_print { 1.0 } else { 0.0 },
            ..Self::new(Paper::A4, sizes, (margin, 1))
        }
    }

    fn new(paper: Paper, (size, small): (f32, f32), (margin, beside): (f32, usize)) -> Self {
        let gap = 2.0 * size.max(12.0);
        let columns = beside as f32;
        Self {
            paper,
            size,
            small,
            note: small,
            hyphenate: true,
            airy: 1.0,
            by_sentence: false,
            least: 0.0,
            below: 0.8,
            title: 1.0,
            framed: 1.0,
            picture: 4.6,
            order: Order::Beside,
            beside,
            from_right: false,
            margin,
            gap,
            column: (paper.width - 2.0 * margin - (columns - 1.0) * gap) / columns,
            opening: 28.0 + 5.2 * small,
            top: 28.0 + 5.2 * small,
            bottom: paper.height - 30.0 - 4.6 * small,
            foot: 24.0 + 2.2 * small,
        }
    }

    /// With room for a third line at the foot.
    pub(crate) fn with_higher_foot(self) -> Self {
        let line = FOOT_LINE * self.small;
        Self {
            bottom: self.bottom - line,
            foot: self.foot + line,
            ..self
        }
    }

    /// Where a column starts.
    pub(crate) fn left(&self, column: usize) -> f32 {
        let place = if self.from_right {
            self.beside - 1 - column
        } else {
            column
        };
        self.margin + place as f32 * (self.column + self.gap)
    }

    /// Where a language stands; `wide` is what needs the whole width.
    pub(crate) fn stand(&self, place: usize, language: HandoutLanguage, wide: bool) -> Stand {
        let at = |left, width| Stand {
            left,
            width,
            indent: None,
            bar: None,
        };
        if self.order != Order::Below {
            return match wide || self.order != Order::Beside {
                true => at(self.margin, self.width()),
                false => at(self.left(place), self.column),
            };
        }
        if place == 0 {
            return at(self.margin, self.width());
        }
        let indent = 2.4 * self.size;
        let width = self.width() - indent;
        let from_right = language.runs_from_right();
        let (left, bar) = match from_right {
            true => (self.margin, self.margin + self.width() - 2.0),
            false => (self.margin + indent, self.margin),
        };
        Stand {
            indent: Some(indent),
            bar: Some(bar),
            ..at(left, width)
        }
    }

    /// Whether a part shows again what stands right above it: a picture needs no translation there.
    pub(crate) fn repeats(&self, place: usize, part: &Part) -> bool {
        self.order == Order::Below && place > 0 && matches!(part, Part::Picture { .. })
    }

    /// The printed width of the page.
    pub(crate) fn width(&self) -> f32 {
        self.paper.width - 2.0 * self.margin
    }

    /// What a page holds at most, from its head to its foot.
    pub(crate) fn height(&self) -> f32 {
        self.bottom - self.top
    }
}
