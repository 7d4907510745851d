//! The faces everything is printed in, embedded in the program. Knows no text.

use harfrust::{Font, ShaperFont};
use std::sync::LazyLock;

static REGULAR: &[u8] = include_bytes!("../../../../assets/fonts/NotoSans-Regular.ttf");
static BOLD: &[u8] = include_bytes!("../../../../assets/fonts/NotoSans-Bold.ttf");
static ARABIC_REGULAR: &[u8] =
    include_bytes!("../../../../assets/fonts/NotoSansArabic-Regular.ttf");
static ARABIC_BOLD: &[u8] = include_bytes!("../../../../assets/fonts/NotoSansArabic-Bold.ttf");
static SIGNS_REGULAR: &[u8] = include_bytes!("../../../../assets/fonts/SentierSigns-Regular.ttf");
static SIGNS_BOLD: &[u8] = include_bytes!("../../../../assets/fonts/SentierSigns-Bold.ttf");
static FONTS: LazyLock<[Font; 6]> = LazyLock::new(|| Face::ALL.map(|face| open(face.bytes())));

fn open(bytes: &'static [u8]) -> Font {
    Font::new(bytes, 0).expect("an embedded face is a font")
}

/// Noto Sans, upright, the Arabic that goes with it, and the signs neither draws.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Face {
    Regular,
    Bold,
    ArabicRegular,
    ArabicBold,
    SignsRegular,
    SignsBold,
}

impl Face {
    /// All, in the order of their numbers.
    pub(crate) const ALL: [Self; 6] = [
        Self::Regular,
        Self::Bold,
        Self::ArabicRegular,
        Self::ArabicBold,
        Self::SignsRegular,
        Self::SignsBold,
    ];

    /// The whole font file.
    pub(crate) fn bytes(self) -> &'static [u8] {
        match self {
            Self::Regular => REGULAR,
            Self::Bold => BOLD,
            Self::ArabicRegular => ARABIC_REGULAR,
            Self::ArabicBold => ARABIC_BOLD,
            Self::SignsRegular => SIGNS_REGULAR,
            Self::SignsBold => SIGNS_BOLD,
        }
    }

    /// The name readers of PDFs know it by.
    pub(crate) fn postscript_name(self) -> &'static str {
        match self {
            Self::Regular => "NotoSans-Regular",
            Self::Bold => "NotoSans-Bold",
            Self::ArabicRegular => "NotoSansArabic-Regular",
            Self::ArabicBold => "NotoSansArabic-Bold",
            Self::SignsRegular => "SentierSigns-Regular",
            Self::SignsBold => "SentierSigns-Bold",
        }
    }

    /// The face as heavy as this one that draws Arabic letters.
    pub(crate) fn arabic(self) -> Self {
        match self {
            Self::Regular | Self::ArabicRegular | Self::SignsRegular => Self::ArabicRegular,
            Self::Bold | Self::ArabicBold | Self::SignsBold => Self::ArabicBold,
        }
    }

    /// The face as heavy as this one that draws signs of comparison, arrows and boxes to tick.
    pub(crate) fn signs(self) -> Self {
        match self {
            Self::Regular | Self::ArabicRegular | Self::SignsRegular => Self::SignsRegular,
            Self::Bold | Self::ArabicBold | Self::SignsBold => Self::SignsBold,
        }
    }

    /// Its size in relation to the face it stands beside: the Arabic letters are drawn smaller.
    pub(crate) fn scale(self) -> f32 {
        match self {
            Self::ArabicRegular | Self::ArabicBold => 1.15,
            _ => 1.0,
        }
    }

    /// How heavy it is, from 100 to 900.
    pub(crate) fn weight(self) -> u16 {
        match self {
            Self::Regular | Self::ArabicRegular | Self::SignsRegular => 400,
            Self::Bold | Self::ArabicBold | Self::SignsBold => 700,
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
