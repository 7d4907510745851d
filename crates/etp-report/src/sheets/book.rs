//! What any workbook is made of. Knows no report and no file format.

use etp_i18n::Language;

/// A workbook.
pub(super) struct Book {
    pub(super) title: String,
    /// Printed on every page; empty for none.
    pub(super) restricted: String,
    pub(super) language: Language,
    pub(super) pages: Vec<Page>,
}

/// One of its sheets.
pub(super) struct Page {
    /// A name that is allowed and that no other sheet has.
    pub(super) name: String,
    /// Widths of its columns, in characters.
    pub(super) widths: Vec<u16>,
    pub(super) rows: Vec<Vec<Slot>>,
    /// The row of the headings: it and what is above stay in sight and on each printed page.
    pub(super) heading: usize,
    pub(super) chart: Option<Chart>,
}

/// The most lines a row may be high: Excel has no higher ones.
const MOST_LINES: usize = 27;

impl Page {
    /// How many lines the tallest of a row's wrapped texts needs, as near as counting its signs tells. Not
    /// every spreadsheet works this out when it opens a file.
    pub(super) fn lines(&self, row: &[Slot]) -> u32 {
        let wrapped = row
            .iter()
            .zip(&self.widths)
            .filter_map(|(slot, width)| match slot {
                Slot::Text(text, Look::Plain | Look::Heading | Look::NumberHeading) => {
                    Some((text, width))
                }
                _ => None,
            });
        let needed = wrapped.map(|(text, width)| {
            let room = usize::from(*width).saturating_sub(2).max(1);
            let lines = text
                .split('\n')
                .map(|line| line.chars().count().div_ceil(room).max(1));
            lines.sum::<usize>()
        });
        needed
            .max()
            .map_or(1, |lines| lines.clamp(1, MOST_LINES) as u32)
    }
}

/// A cell.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Slot {
    Empty,
    Text(String, Look),
    Number {
        value: f64,
        shape: Shape,
        /// It sums others up.
        strong: bool,
    },
}

impl Slot {
    pub(super) fn text(text: impl Into<String>, look: Look) -> Self {
        let text = text.into();
        if text.is_empty() {
            Self::Empty
        } else {
            Self::Text(text, look)
        }
    }
}

/// How a text looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Look {
    /// Wrapped in its cell.
    Plain,
    /// Runs over the cells beside it.
    Line,
    /// The mark that a sheet must not be passed on.
    Restricted,
    Title,
    /// The heading of a column of texts.
    Heading,
    /// The heading of a column of numbers.
    NumberHeading,
    /// The heading of a part, or the key of a sum.
    Strong,
    /// A word in place of a number.
    Missing,
}

impl Look {
    pub(super) const ALL: [Self; 8] = [
        Self::Plain,
        Self::Line,
        Self::Restricted,
        Self::Title,
        Self::Heading,
        Self::NumberHeading,
        Self::Strong,
        Self::Missing,
    ];
}

/// How a number is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// `12`
    Whole,
    /// `2.5`
    Decimal,
    /// `30 %`; the number is 0.3.
    Percent,
    /// `12:30`; the number is in days.
    Hours,
}

impl Shape {
    pub(super) const ALL: [Self; 4] = [Self::Whole, Self::Decimal, Self::Percent, Self::Hours];
}

/// A picture of a page's own numbers, beneath them. The keys are in its first column.
pub(super) struct Chart {
    pub(super) title: String,
    pub(super) over_time: bool,
    pub(super) first_row: usize,
    pub(super) last_row: usize,
    /// The columns drawn.
    pub(super) columns: Vec<usize>,
}

impl Chart {
    pub(super) fn rows(&self) -> u32 {
        (self.last_row - self.first_row + 1) as u32
    }

    /// Its height in pixels: enough that each bar can be read.
    pub(super) fn height(&self) -> u32 {
        let series = self.columns.len() as u32;
        let bars = if self.over_time {
            240
        } else {
            self.rows() * (series * 16 + 12)
        };
        (bars + 100).max(200)
    }
}

/// Hues that people who see red and green alike can tell apart.
pub(super) const HUES: [u32; 6] = [
    0x00_72_B2, 0xD5_5E_00, 0x00_9E_73, 0xCC_79_A7, 0x9A_6B_00, 0x4D_4D_4D,
];
