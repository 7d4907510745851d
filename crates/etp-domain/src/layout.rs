//! How a handout is printed. Knows no paper and no measure.

use crate::coded::coded;
use crate::{Needs, ReadingLevel};

coded! {
    /// How a handout is printed.
    HandoutLayout {
        /// Two languages beside each other, block by block.
        SideBySide = "side-by-side",
        /// One language on each side of a sheet.
        Sides = "sides",
        /// One language under the other, block by block.
        Stacked = "stacked",
        /// 18 points, one language after the other.
        Large = "large",
        /// Easy to read: airy lines, a sentence on each, one language after the other.
        Easy = "easy",
        /// Small pages, one language after the other.
        A5 = "a5",
        /// A large sheet, to be read from afar.
        Poster = "poster",
    }
}

impl HandoutLayout {
    /// The layout for somebody with these needs: eyes come before reading, for a page that is not seen
    /// is not read either.
    pub fn for_needs(needs: &Needs) -> Self {
        match (needs.large_print, needs.reading_level) {
            (true, _) => Self::Large,
            (false, ReadingLevel::Simple | ReadingLevel::None) => Self::Easy,
            (false, _) => Self::SideBySide,
        }
    }

    /// The layout for somebody who needs large print, or for anybody else.
    pub fn for_eyes(large_print: bool) -> Self {
        match large_print {
            true => Self::Large,
            false => Self::SideBySide,
        }
    }
}
