//! Which way letters run. In a language read from the left, a name written from the right is an island,
//! so that numbers and signs beside the name never change sides. In a language read from the right,
//! what reads the same in every direction and every fact stand apart from their surroundings. Knows
//! no glyph.

use super::Prose;
use super::measures::{is_eastern, measures_and_words};
use std::ops::Range;
use unicode_bidi::{BidiClass, BidiInfo, LTR_LEVEL, Level, RTL_LEVEL, bidi_class};

/// A stretch read from the left whatever stands around it, a stretch read as its first letter is, and
/// the end of both.
const FROM_LEFT: char = '\u{2066}';
const AS_IT_STARTS: char = '\u{2068}';
const APART_NO_MORE: char = '\u{2069}';
/// Signs between the digits of Arabic are read from the right even in a stretch read from the left,
/// unless all of it is forced.
const FORCED: char = '\u{202D}';
const FORCED_NO_MORE: char = '\u{202C}';

/// Whether some letter runs from the right.
pub(crate) fn runs_from_right(text: &str) -> bool {
    text.chars().any(starts_island)
}

/// Marks that only guide the direction of letters: no reader is to hear them.
pub(crate) fn is_guide(letter: char) -> bool {
    matches!(letter, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// The level of every byte in a language read from the left: even ones run from the left.
pub(crate) fn levels(text: &str) -> Vec<Level> {
    let mut levels = vec![LTR_LEVEL; text.len()];
    for island in islands(text) {
        let inside = &text[island.clone()];
        let guides = measures_of(inside, 0..inside.len());
        levels[island].copy_from_slice(&guided_levels(inside, guides));
    }
    levels
}

/// The same in a language read from the right, for a text with some letter that runs so.
pub(crate) fn levels_from_right(prose: &Prose) -> Vec<Level> {
    guided_levels(&prose.text, guides(prose))
}

/// The levels of a text with guides put in, without those of the guides.
fn guided_levels(text: &str, guides: Vec<(usize, char)>) -> Vec<Level> {
    let mut guided = String::with_capacity(text.len() * 2);
    let mut kept = Vec::with_capacity(text.len());
    let mut done = 0;
    for (place, guide) in guides {
        kept.extend(copy(&text[done..place], &mut guided));
        guided.push(guide);
        done = place;
    }
    kept.extend(copy(&text[done..], &mut guided));
    let levels = BidiInfo::new(&guided, Some(RTL_LEVEL)).levels;
    kept.into_iter().map(|place| levels[place]).collect()
}

/// Adds a text and says where its bytes came to stand.
fn copy(text: &str, into: &mut String) -> Range<usize> {
    let start = into.len();
    into.push_str(text);
    start..into.len()
}

/// Where guides belong, from the start to the end: around each fact, and around each measure in a
/// fact or between two.
fn guides(prose: &Prose) -> Vec<(usize, char)> {
    let mut found = Vec::new();
    let mut done = 0;
    for fact in &prose.uncut {
        found.extend(measures_of(&prose.text, done..fact.start.max(done)));
        found.push((fact.start, AS_IT_STARTS));
        found.extend(measures_of(&prose.text, fact.clone()));
        found.push((fact.end, APART_NO_MORE));
        done = fact.end;
    }
    found.extend(measures_of(&prose.text, done..prose.text.len()));
    found
}

fn measures_of(text: &str, part: Range<usize>) -> Vec<(usize, char)> {
    let inside = &text[part.clone()];
    let ends = |range: Range<usize>| {
        let forced = inside[range.clone()].contains(is_eastern);
        let [start, end] = [range.start, range.end].map(|place| part.start + place);
        let guides = [
            (start, FROM_LEFT),
            (start, FORCED),
            (end, FORCED_NO_MORE),
            (end, APART_NO_MORE),
        ];
        let wanted =
            move |(_, guide): &(usize, char)| forced || !matches!(*guide, FORCED | FORCED_NO_MORE);
        guides.into_iter().filter(wanted)
    };
    let found = measures_and_words(inside).into_iter();
    found.flat_map(ends).collect()
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

    #[test]
    fn a_measure_inside_an_island_runs_from_the_left_as_a_whole() {
        for measure in [
            "80–130",
            "1½",
            "071/92 11 11",
            "37 %",
            "≤ 7",
            "٨٠–١٣٠",
            "< ١٤٠/٩٠",
        ] {
            let text = format!("Dire : من {measure} ثم.");
            let start = text.find(measure).unwrap();
            let inside = &levels(&text)[start..start + measure.len()];
            let level = inside[0];
            assert!(level.is_ltr() && level.number() >= 2, "{text}");
            assert!(inside.iter().all(|one| *one == level), "{text}");
        }
    }
}
