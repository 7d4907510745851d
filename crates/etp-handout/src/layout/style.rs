//! Sizes, spaces and inks of a printed page, in points. Knows no text.

use crate::sheet::{Ink, PAGE_HEIGHT, PAGE_WIDTH};

pub(crate) const TEXT: Ink = Ink(0x16, 0x21, 0x1f);
pub(crate) const QUIET: Ink = Ink(0x45, 0x54, 0x4f);
pub(crate) const BRAND: Ink = Ink(0x0b, 0x5c, 0x58);
pub(crate) const BRAND_PALE: Ink = Ink(0xe6, 0xf2, 0xef);
pub(crate) const WARNING: Ink = Ink(0x7a, 0x4b, 0x00);
pub(crate) const WARNING_PALE: Ink = Ink(0xfd, 0xf0, 0xd9);
pub(crate) const RULE: Ink = Ink(0x7b, 0x8a, 0x85);

/// Thickness of a hairline.
pub(crate) const HAIRLINE: f32 = 0.6;
/// A line's height, in its letters' size.
pub(crate) const LEADING: f32 = 1.36;
/// The same for large letters, which need less.
pub(crate) const TIGHT: f32 = 1.22;

/// How a document is printed: for one or two languages, for ordinary or for tired eyes.
#[derive(Clone, Debug)]
pub(crate) struct Style {
    /// Size of running text.
    pub(crate) size: f32,
    /// Size of the head and foot of a page.
    pub(crate) small: f32,
    pub(crate) hyphenate: bool,
    /// One language after the other instead of side by side.
    pub(crate) stacked: bool,
    pub(crate) margin: f32,
    pub(crate) gap: f32,
    pub(crate) column: f32,
    pub(crate) top: f32,
    pub(crate) bottom: f32,
}

impl Style {
    /// The style for a number of languages.
    pub(crate) fn of(languages: usize, large_print: bool) -> Self {
        match (large_print, languages) {
            (true, _) => Self::new(18.0, 12.0, 48.0, 1, true),
            (false, 1) => Self::new(11.5, 8.0, 72.0, 1, false),
            (false, _) => Self::new(10.5, 8.0, 48.0, 2, false),
        }
    }

    /// The style of a record: wide, because it has tables, and without hyphens, because its words are
    /// data.
    pub(crate) fn record(large_print: bool) -> Self {
        let (size, small) = if large_print {
            (18.0, 12.0)
        } else {
            (10.5, 8.0)
        };
        Self::new(size, small, 54.0, 1, true)
    }

    /// The style of a letter: as wide as office letters are.
    pub(crate) fn letter(large_print: bool) -> Self {
        let (size, small) = if large_print {
            (18.0, 12.0)
        } else {
            (10.5, 8.0)
        };
        Self::new(size, small, 25.0 * 72.0 / 25.4, 1, true)
    }

    fn new(size: f32, small: f32, margin: f32, columns: u8, large: bool) -> Self {
        let gap = 24.0;
        let columns = f32::from(columns);
        Self {
            size,
            small,
            hyphenate: !large,
            stacked: large,
            margin,
            gap,
            column: (PAGE_WIDTH - 2.0 * margin - (columns - 1.0) * gap) / columns,
            top: 28.0 + 5.2 * small,
            bottom: PAGE_HEIGHT - 30.0 - 4.6 * small,
        }
    }

    /// Where a column starts.
    pub(crate) fn left(&self, column: usize) -> f32 {
        self.margin + column as f32 * (self.column + self.gap)
    }

    /// The printed width of the page.
    pub(crate) fn width(&self) -> f32 {
        PAGE_WIDTH - 2.0 * self.margin
    }
}
