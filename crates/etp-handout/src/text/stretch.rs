//! A text cut where its face, its script or its direction changes. Knows no glyph.

use super::alphabet::{Alphabet, script_of};
use super::direction::{levels, levels_from_right, runs_from_right};
use super::{Face, Prose};
use etp_domain::HandoutLanguage;
use harfrust::Script;
use std::ops::Range;
use unicode_bidi::{LTR_LEVEL, Level};

/// A stretch of a text that is shaped at once.
#[derive(Clone, Debug)]
pub(crate) struct Stretch {
    pub(crate) range: Range<usize>,
    pub(crate) face: Face,
    pub(crate) script: Script,
    /// Odd when it runs from the right.
    pub(crate) level: Level,
    /// No face draws its letters: each is printed as a stand-in.
    pub(crate) unknown: bool,
}

impl Stretch {
    fn goes_on(&self, next: &Self) -> bool {
        (self.face, self.script, self.level, self.unknown)
            == (next.face, next.script, next.level, next.unknown)
    }
}

/// Cuts a text; `base` is the face of what is not bold in it. A text without any letter that runs from
/// the right is read from the left in every language.
pub(crate) fn stretches(
    prose: &Prose,
    base: Face,
    language: HandoutLanguage,
    alphabet: &Alphabet,
) -> Vec<Stretch> {
    let levels = runs_from_right(&prose.text).then(|| match language.runs_from_right() {
        true => levels_from_right(prose),
        false => levels(&prose.text),
    });
    let mut found: Vec<Stretch> = Vec::new();
    for (place, letter) in prose.text.char_indices() {
        let level = levels.as_ref().map_or(LTR_LEVEL, |levels| levels[place]);
        let script = script_of(letter).unwrap_or_else(|| neighbour(found.last(), level));
        let wanted = if prose.is_bold(place) {
            Face::Bold
        } else {
            base
        };
        let face = alphabet.face_of(letter, script, wanted);
        let next = Stretch {
            range: place..place + letter.len_utf8(),
            face: face.unwrap_or(wanted),
            script,
            level,
            unknown: face.is_none(),
        };
        match found.last_mut() {
            Some(before) if before.goes_on(&next) => before.range.end = next.range.end,
            _ => found.push(next),
        }
    }
    found
}

/// What has no script of its own follows the letter before it, but only in that letter's direction.
fn neighbour(before: Option<&Stretch>, level: Level) -> Script {
    before
        .map(|before| before.script)
        .filter(|script| *script != Script::ARABIC || level.is_rtl())
        .unwrap_or(Script::LATIN)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str) -> Vec<(&str, Face, u8, bool)> {
        let prose = Prose::plain(text);
        let found = stretches(&prose, Face::Regular, HandoutLanguage::Fr, &Alphabet::new());
        found
            .into_iter()
            .map(|one| (&text[one.range], one.face, one.level.number(), one.unknown))
            .collect()
    }

    #[test]
    fn a_name_from_the_right_is_cut_out_with_its_blank_but_not_its_year() {
        use Face::{ArabicRegular, Regular};
        assert_eq!(
            cut("Nom : محمد علي 1980"),
            [
                ("Nom : ", Regular, 0, false),
                ("محمد علي", ArabicRegular, 1, false),
                (" 1980", Regular, 0, false)
            ]
        );
    }

    #[test]
    fn letters_of_no_face_are_cut_out() {
        let parts: Vec<_> = cut("M. 张伟, Metz")
            .into_iter()
            .map(|one| (one.0, one.3))
            .collect();
        assert_eq!(parts, [("M. ", false), ("张伟", true), (", Metz", false)]);
    }
}
