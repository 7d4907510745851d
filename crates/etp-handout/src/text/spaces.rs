//! The spaces a typographer puts in: French ones before `: ; ? !` and inside « », and between a
//! number and its unit, in every language. A line never breaks at any of them.

use etp_domain::HandoutLanguage;

const NARROW: char = '\u{202F}';
const FIXED: char = '\u{A0}';

/// Words that belong to the number before them.
const UNITS: [&str; 28] = [
    "%", "°C", "€", "mg", "g", "kg", "ml", "cl", "l", "mm", "cm", "m", "km", "h", "min", "kcal",
    "minutes", "minuten", "Minuten", "heures", "uur", "Stunden", "hours", "jours", "dagen", "Tage",
    "days", "fois",
];

/// A text with single blanks, typographic apostrophes and unbreakable spaces where they belong.
pub(crate) fn typographic(text: &str, language: HandoutLanguage) -> String {
    let even = curly(&single_blanks(text));
    let french = if language == HandoutLanguage::Fr {
        french(&even)
    } else {
        even
    };
    bind_units(&french)
}

/// Keeps each number on the line of what follows it: the day of a date, the groups of a phone number.
pub(crate) fn bind_numbers(text: &str) -> String {
    rewrite_blanks(text, |before, _| {
        before
            .trim_end_matches('.')
            .ends_with(|last: char| last.is_ascii_digit())
    })
}

/// A text with single blanks, otherwise as it stands.
pub(crate) fn single_blanks(text: &str) -> String {
    let mut even = String::with_capacity(text.len());
    for letter in text.chars() {
        let blank = matches!(letter, ' ' | '\n' | '\r' | '\t');
        if !blank {
            even.push(letter);
        } else if !even.ends_with(' ') {
            even.push(' ');
        }
    }
    even
}

fn curly(text: &str) -> String {
    text.replace('\'', "’")
}

fn french(text: &str) -> String {
    let mut set = String::with_capacity(text.len() + 16);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let next = letters.peek().copied();
        let ends = next.is_none_or(|after| !after.is_alphanumeric() && after != '/');
        if let Some(space) = space_before(letter).filter(|_| ends) {
            fix_space(&mut set, space);
        }
        set.push(letter);
        if letter == '«' {
            letters.next_if(|after| matches!(after, ' ' | '\u{A0}' | '\u{202F}'));
            set.push(FIXED);
        }
    }
    set
}

fn space_before(sign: char) -> Option<char> {
    match sign {
        ';' | '?' | '!' => Some(NARROW),
        ':' | '»' => Some(FIXED),
        _ => None,
    }
}

/// Ends `set` with the space a French sign wants before it, unless signs follow each other (`?!`).
fn fix_space(set: &mut String, space: char) {
    let words = set.trim_end_matches([' ', FIXED, NARROW]).len();
    let follows_a_sign = set[..words].ends_with([';', '?', '!', ':']);
    if words == 0 && set.is_empty() || follows_a_sign && words == set.len() {
        return;
    }
    set.truncate(words);
    set.push(space);
}

fn bind_units(text: &str) -> String {
    rewrite_blanks(text, |before, word| {
        let unit = word.trim_end_matches(['.', ',', ';', ')', ':', '*']);
        let thousands = unit.len() == 3 && unit.bytes().all(|byte| byte.is_ascii_digit());
        before.ends_with(|last: char| last.is_ascii_digit()) && (UNITS.contains(&unit) || thousands)
    })
}

/// Fixes the blanks for which `binds(text before, word after)` holds.
fn rewrite_blanks(text: &str, binds: impl Fn(&str, &str) -> bool) -> String {
    let mut set = String::with_capacity(text.len() + 8);
    for (place, letter) in text.char_indices() {
        let after = text[place..].trim_start_matches(' ');
        let word = after.split([' ', FIXED, NARROW]).next().unwrap_or_default();
        let bound = letter == ' ' && binds(&set, word);
        set.push(if bound { FIXED } else { letter });
    }
    set
}

#[cfg(test)]
mod tests {
    use super::*;
    use HandoutLanguage::{Fr, Nl};

    #[test]
    fn french_signs_are_never_parted_from_their_word() {
        assert_eq!(typographic("Pourquoi ?", Fr), "Pourquoi\u{202F}?");
        assert_eq!(
            typographic("Attention: oui;non !", Fr),
            "Attention\u{A0}: oui;non\u{202F}!"
        );
        assert_eq!(typographic("« Bonjour »", Fr), "«\u{A0}Bonjour\u{A0}»");
        assert_eq!(typographic("Vraiment ?!", Fr), "Vraiment\u{202F}?!");
    }

    #[test]
    fn addresses_and_times_keep_their_colons() {
        assert_eq!(
            typographic("https://www.has-sante.fr à 14:00", Fr),
            "https://www.has-sante.fr à 14:00"
        );
    }

    #[test]
    fn a_space_that_starts_a_stretch_after_a_fact_is_fixed_too() {
        assert_eq!(typographic(" : demain", Fr), "\u{A0}: demain");
    }

    #[test]
    fn other_languages_keep_their_signs_close() {
        assert_eq!(
            typographic("Waarom? Let op: goed!", Nl),
            "Waarom? Let op: goed!"
        );
    }

    #[test]
    fn a_number_keeps_its_unit() {
        assert_eq!(
            typographic("moins de 37 °C, 30 minutes.", Fr),
            "moins de 37\u{A0}°C, 30\u{A0}minutes."
        );
        assert_eq!(
            typographic("10 000 stappen per dag", Nl),
            "10\u{A0}000 stappen per dag"
        );
        assert_eq!(
            bind_numbers("jeudi 26 novembre 2026"),
            "jeudi 26\u{A0}novembre 2026"
        );
        assert_eq!(
            bind_numbers("Donnerstag, 26. November 2026"),
            "Donnerstag, 26.\u{A0}November 2026"
        );
    }

    #[test]
    fn lines_of_the_file_are_not_lines_of_the_page() {
        assert_eq!(typographic("un\n  deux", Fr), "un deux");
    }
}
