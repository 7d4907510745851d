//! Which way letters run. Every page runs from the left; a name written from the right is an island
//! in it, so that numbers and signs beside the name never change sides. Knows no glyph.

use std::ops::Range;
use unicode_bidi::{BidiClass, BidiInfo, LTR_LEVEL, Level, RTL_LEVEL, bidi_class};

/// Whether some letter runs from the right.
pub(crate) fn runs_from_right(text: &str) -> bool {
    text.chars().any(starts_island)
}

/// The level of every byte: even ones run from the left.
pub(crate) fn levels(text: &str) -> Vec<Level> {
    let mut levels = vec![LTR_LEVEL; text.len()];
    for island in islands(text) {
        let inside = BidiInfo::new(&text[island.clone()], Some(RTL_LEVEL)).levels;
        levels[island].copy_from_slice(&inside);
    }
    levels
}

/// From the first to the last letter that runs from the right, unless a letter that runs from the
/// left comes in between.
fn islands(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut open = false;
    for (place, letter) in text.char_indices() {
        let end = place + letter.len_utf8();
        match found.last_mut().filter(|_| open) {
            Some(island) if carries_island_on(letter) => island.end = end,
            None if starts_island(letter) => found.push(place..end),
            _ => {}
        }
        open = !ends_island(letter) && (open || starts_island(letter));
    }
    found
}

fn starts_island(letter: char) -> bool {
    letter >= '\u{590}' && matches!(bidi_class(letter), BidiClass::R | BidiClass::AL)
}

/// Marks above a letter and the digits of its own script belong to it.
fn carries_island_on(letter: char) -> bool {
    use BidiClass::{AL, AN, NSM, R};
    matches!(bidi_class(letter), R | AL | AN | NSM)
}

fn ends_island(letter: char) -> bool {
    use BidiClass::{FSI, L, LRI, PDI, RLI};
    matches!(bidi_class(letter), L | FSI | LRI | RLI | PDI)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn from_right(text: &str) -> Vec<&str> {
        islands(text)
            .into_iter()
            .map(|range| &text[range])
            .collect()
    }

    #[test]
    fn a_name_is_an_island_with_its_blanks_and_marks() {
        assert_eq!(from_right("Nom : محمد بن علي (1980)"), ["محمد بن علي"]);
        assert_eq!(from_right("مُحَمَّدٌ, 37 °C"), ["مُحَمَّدٌ"]);
        assert_eq!(from_right("Colette 1980"), [""; 0]);
    }

    #[test]
    fn names_parted_by_other_letters_are_islands_apart() {
        assert_eq!(from_right("محمد et علي"), ["محمد", "علي"]);
        assert_eq!(
            from_right("\u{2068}محمد\u{2069}, \u{2068}علي\u{2069}"),
            ["محمد", "علي"]
        );
    }

    #[test]
    fn a_number_beside_a_name_keeps_its_side_and_one_inside_runs_from_the_left() {
        let text = "علي 12 محمد 1980";
        let levels = levels(text);
        let level = |what: &str| levels[text.find(what).unwrap()].number();
        assert_eq!(
            (level("علي"), level("12"), level("محمد"), level("1980")),
            (1, 2, 1, 0)
        );
    }
}
