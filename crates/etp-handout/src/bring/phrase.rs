//! Some words written elsewhere, made safe for a handout, with what is bold in them. Knows no block.

use super::habits;
use super::signs::{Font, is_private};

/// Letters, and whether each is bold.
#[derive(Clone, Debug, Default)]
pub(super) struct Phrase(Vec<(char, bool)>);

impl Phrase {
    /// Adds letters as they were written; says whether each could be taken.
    pub(super) fn push(&mut self, text: &str, bold: bool) -> bool {
        let mut whole = true;
        for sign in text.chars() {
            let letter = Font::Unknown.letter(sign);
            whole &= letter.is_some();
            if let Some(letter) = letter.and_then(safe) {
                self.letter(letter, bold);
            }
        }
        whole
    }

    /// Adds another phrase behind this one.
    pub(super) fn append(&mut self, other: &Self) {
        for (letter, bold) in &other.0 {
            self.letter(*letter, *bold);
        }
    }

    /// The words of an item that opens with a bullet somebody typed, as bold as they were.
    pub(super) fn bulleted(&self) -> Option<Self> {
        habits::bulleted(&self.plain())?;
        let mut item = Self::default();
        for (letter, bold) in self.0.iter().skip(1) {
            item.letter(*letter, *bold);
        }
        Some(item)
    }

    /// Where the next letter will stand.
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// The letters from a place on.
    pub(super) fn since(&self, place: usize) -> String {
        self.0
            .iter()
            .skip(place)
            .map(|(letter, _)| letter)
            .collect()
    }

    /// Whether it ends as a sentence or a part of one does.
    pub(super) fn is_closed(&self) -> bool {
        let mut letters = self.0.iter().rev().map(|(letter, _)| *letter);
        let last = letters.find(|letter| *letter != ' ');
        last.is_none_or(|letter| !letter.is_alphanumeric())
    }

    /// Its words without any mark; empty when there are none.
    pub(super) fn plain(&self) -> String {
        let plain = self.0.iter().map(|(letter, _)| (*letter, false));
        written(&plain.collect::<Vec<_>>())
    }

    /// Its words with `**` around what is bold; empty when there are none.
    pub(super) fn marked(&self) -> String {
        written(&self.0)
    }

    /// Blanks are single and only bold between bold words; stars stand alone.
    fn letter(&mut self, letter: char, bold: bool) {
        let before = self.0.last().copied();
        match (before, letter) {
            (None | Some((' ', _)), ' ') | (Some(('*', _)), '*') => return,
            (Some((' ', _)), _) => {
                let word = self.0.len().checked_sub(2).map(|place| self.0[place].1);
                if let Some(blank) = self.0.last_mut() {
                    blank.1 = bold && word == Some(true);
                }
            }
            _ => {}
        }
        self.0.push((letter, bold));
    }
}

/// A letter as a handout may hold it; none for what only guides a screen, and for signs that only
/// their own font can draw.
fn safe(letter: char) -> Option<char> {
    Some(match letter {
        // A handout asks for a fact between braces, and a foreign text asks for none.
        '{' => '(',
        '}' => ')',
        '\u{2011}' => '-',
        // The printer sets the joiner before the number of a note.
        '\u{AD}' | '\u{200B}' | '\u{2060}' | '\u{FEFF}' | '\u{FFFC}' => return None,
        '\u{202A}'..='\u{202E}' => return None,
        letter if is_private(letter) => return None,
        letter if letter.is_whitespace() || letter.is_control() => ' ',
        letter => letter,
    })
}

/// Between the words and their marks no two stars may meet by chance, and `[^` would lead to a source.
fn written(letters: &[(char, bool)]) -> String {
    let mut text = String::new();
    let (mut bold, mut before) = (false, ' ');
    for (place, (letter, is_bold)) in trimmed(letters).iter().enumerate() {
        let meets = *letter == '*' && touches_a_mark(trimmed(letters), place);
        let doubles = matches!((before, *letter), (' ', ' ') | ('[', '^'));
        if meets || doubles {
            continue;
        }
        if *is_bold != bold {
            text.push_str("**");
            bold = *is_bold;
        }
        text.push(*letter);
        before = *letter;
    }
    if bold {
        text.push_str("**");
    }
    if says_nothing(&text) {
        String::new()
    } else {
        text.trim_end().to_owned()
    }
}

fn trimmed(letters: &[(char, bool)]) -> &[(char, bool)] {
    match letters.split_last() {
        Some(((' ', _), before)) => before,
        _ => letters,
    }
}

fn touches_a_mark(letters: &[(char, bool)], place: usize) -> bool {
    let bold = |place: Option<usize>| {
        let letter = place.and_then(|place| letters.get(place));
        letter.is_some_and(|(_, bold)| *bold)
    };
    let here = bold(Some(place));
    bold(place.checked_sub(1)) != here || bold(Some(place + 1)) != here
}

/// Blanks, marks and what guides the direction of a line are no words.
fn says_nothing(text: &str) -> bool {
    let guide = |letter| matches!(letter, '\u{200C}'..='\u{200F}' | '\u{2066}'..='\u{2069}');
    text.chars()
        .all(|letter| letter.is_whitespace() || letter == '*' || guide(letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(parts: &[(&str, bool)]) -> String {
        let mut phrase = Phrase::default();
        for (text, bold) in parts {
            phrase.push(text, *bold);
        }
        phrase.marked()
    }

    #[test]
    fn bold_words_are_marked_without_the_blanks_around_them() {
        assert_eq!(
            said(&[("Un ", false), ("mot ", true), ("dit.", false)]),
            "Un **mot** dit."
        );
        assert_eq!(
            said(&[("Deux", true), (" ", false), ("mots", true)]),
            "**Deux mots**"
        );
        assert_eq!(said(&[("tout", true)]), "**tout**");
        assert_eq!(said(&[(" ", true), ("\t", false)]), "");
    }

    #[test]
    fn foreign_marks_ask_for_nothing() {
        assert_eq!(said(&[("Bonjour {patient}", false)]), "Bonjour (patient)");
        assert_eq!(said(&[("voir [^1] et [^^2]", false)]), "voir [1] et [2]");
        assert_eq!(said(&[("a ** b *** c", false)]), "a * b * c");
        assert_eq!(said(&[("a*", false), ("*b", true)]), "a**b**");
        assert_eq!(said(&[("[*", false), ("^1]", true)]), "[**1]**");
        assert_eq!(said(&[("**", true)]), "");
    }

    #[test]
    fn signs_of_a_font_of_signs_become_letters_and_others_are_said() {
        let mut phrase = Phrase::default();
        assert!(phrase.push("\u{F0B3} 70, \u{F0A3} 5 \u{F06D}g", false));
        assert_eq!(phrase.plain(), "≥ 70, ≤ 5 µg");
        assert!(!phrase.push("\u{E000}", false));
        assert!(phrase.push("\u{AD}", false));
    }

    #[test]
    fn an_item_somebody_typed_stays_bold() {
        let mut phrase = Phrase::default();
        phrase.push("• ", true);
        phrase.push("Jamais", true);
        phrase.push(" seul", false);
        let item = phrase.bulleted().map(|item| item.marked());
        assert_eq!(item.as_deref(), Some("**Jamais** seul"));
        assert!(item_of("deux – trois").is_none());
    }

    fn item_of(text: &str) -> Option<Phrase> {
        let mut phrase = Phrase::default();
        phrase.push(text, false);
        phrase.bulleted()
    }

    #[test]
    fn blanks_are_single_and_hidden_letters_gone() {
        assert_eq!(
            said(&[("a\u{A0}\u{A0}b\r\n c\u{AD}d\u{F8FF}", false)]),
            "a b cd"
        );
        assert_eq!(said(&[("l’eau", false)]), "l’eau");
    }
}
