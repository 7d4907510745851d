//! The spaces a typographer puts in: French ones before `: ; ? !` and inside « », and between a
//! number and its unit, in every language. A line never breaks at any of them.

use super::measures::is_eastern;
use etp_domain::HandoutLanguage;

const NARROW: char = '\u{202F}';
const FIXED: char = '\u{A0}';

/// Words that belong to the number before them, in no language and in each.
#[rustfmt::skip]
const UNITS: [&str; 104] = [
    "%", "°C", "€", "mg", "g", "kg", "ml", "cl", "dl", "l", "mm", "cm", "m", "km", "h", "min", "kcal",
    "µg", "UI", "IE", "mmHg", "mg/dl", "mmol/l", "g/l",
    "minutes", "heures", "jours", "fois",
    "minuten", "uur", "dagen", "keer",
    "Minuten", "Stunden", "Tage", "Tagen", "Uhr",
    "hours", "days", "times",
    "Minutten", "Stonnen", "Auer", "Deeg",
    "minutos", "horas", "dias", "vezes",
    "minuti", "ore", "giorni", "volte",
    "días", "veces",
    "minut", "minuty", "godzin", "godziny", "godz.", "dni", "razy",
    "dakika", "saat", "gün", "kez",
    "хвилин", "хвилини", "хв", "годин", "години", "год", "днів", "дні", "разів", "рази",
    "мг", "г", "кг", "мл", "л", "мм", "см", "км", "м", "ккал", "ммоль/л", "мг/дл",
    "zile", "ori",
    "دقيقة", "دقائق", "ساعة", "ساعات", "يوم", "يومًا", "أيام", "مرات",
    "ملغ", "غ", "كغ", "مل", "ل", "سم", "كم",
];

/// A text with single blanks, typographic apostrophes and unbreakable spaces where they belong.
pub(crate) fn typographic(text: &str, language: HandoutLanguage) -> String {
    let even = curly(&single_blanks(text));
    let french = if language == HandoutLanguage::Fr {
        french(&even)
    } else {
        even
    };
    let bound = bind_signs(&bind_units(&french));
    match language {
        HandoutLanguage::Pl => bind_letters(&bound),
        _ => bound,
    }
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
        before.ends_with(is_digit) && (UNITS.contains(&unit) || thousands)
    })
}

fn is_digit(letter: char) -> bool {
    letter.is_ascii_digit() || is_eastern(letter)
}

/// A sign that compares stays with its number: `< 140/90`.
fn bind_signs(text: &str) -> String {
    rewrite_blanks(text, |before, word| {
        before.ends_with(['<', '>', '≤', '≥', '≈', '≠', '±']) && word.starts_with(is_digit)
    })
}

/// In Polish no line ends with a word of a single letter.
fn bind_letters(text: &str) -> String {
    rewrite_blanks(text, |before, _| {
        let mut letters = before.chars().rev();
        let single = letters.next().is_some_and(char::is_alphabetic);
        single
            && letters
                .next()
                .is_none_or(|one| !one.is_alphanumeric() && one != '’')
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
    fn a_number_keeps_its_unit_in_every_language() {
        for (text, language) in [
            ("за 15 хвилин", HandoutLanguage::Uk),
            ("15 dakika sonra", HandoutLanguage::Tr),
            ("po 15 minut", HandoutLanguage::Pl),
            ("după 3 zile", HandoutLanguage::Ro),
            ("بعد 15 دقيقة", HandoutLanguage::Ar),
            ("no máximo 2 horas", HandoutLanguage::Pt),
        ] {
            assert_eq!(
                typographic(text, language).matches(FIXED).count(),
                1,
                "{text}"
            );
        }
        assert_eq!(typographic("BD < 140/90", Nl), "BD <\u{A0}140/90");
        assert_eq!(typographic("≤ ٧", HandoutLanguage::Ar), "≤\u{A0}٧");
    }

    #[test]
    fn a_polish_line_never_ends_with_a_single_letter() {
        assert_eq!(
            typographic("Ból w nogach i zawroty", HandoutLanguage::Pl),
            "Ból w\u{A0}nogach i\u{A0}zawroty"
        );
    }

    #[test]
    fn lines_of_the_file_are_not_lines_of_the_page() {
        assert_eq!(typographic("un\n  deux", Fr), "un deux");
    }
}
