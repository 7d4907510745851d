//! The two faces handouts are printed in, embedded in the program. Knows no text.

use harfrust::{Font, ShaperFont};
use std::sync::LazyLock;

static REGULAR: &[u8] = include_bytes!("../../../../assets/fonts/NotoSans-Regular.ttf");
static BOLD: &[u8] = include_bytes!("../../../../assets/fonts/NotoSans-Bold.ttf");
static FONTS: LazyLock<[Font; 2]> = LazyLock::new(|| [REGULAR, BOLD].map(open));

fn open(bytes: &'static [u8]) -> Font {
    Font::new(bytes, 0).expect("an embedded face is a font")
}

/// Noto Sans, upright.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Face {
    Regular,
    Bold,
}

impl Face {
    /// Both, in the order of their numbers.
    pub(crate) const ALL: [Self; 2] = [Self::Regular, Self::Bold];

    /// The whole font file.
    pub(crate) fn bytes(self) -> &'static [u8] {
        match self {
            Self::Regular => REGULAR,
            Self::Bold => BOLD,
        }
    }

    /// The name readers of PDFs know it by.
    pub(crate) fn postscript_name(self) -> &'static str {
        match self {
            Self::Regular => "NotoSans-Regular",
            Self::Bold => "NotoSans-Bold",
        }
    }

    /// How heavy it is, from 100 to 900.
    pub(crate) fn weight(self) -> u16 {
        match self {
            Self::Regular => 400,
            Self::Bold => 700,
        }
    }

    /// The opened font.
    pub(crate) fn font(self) -> &'static Font {
        &FONTS[self as usize]
    }

    /// The font, ready to shape and to be asked for glyphs.
    pub(crate) fn shaper(self) -> ShaperFont<'static, 'static> {
        ShaperFont::new(self.font())
    }

    /// Units of the font's grid in one em.
    pub(crate) fn units_per_em(self) -> f32 {
        f32::from(self.font().units_per_em())
    }
}
