//! Numbers as they are written: percentages, words, Roman numerals, days. Knows no sentence.

use super::word::Word;
use super::{AdviceKind, Advisor};

/// Words of several languages after which one Roman letter is a number.
const STAGES: [&str; 9] = [
    "stade", "type", "grade", "phase", "stadium", "graad", "fase", "typ", "stage",
];

/// Words before which `IV` is a number; elsewhere a drip is meant.
const PARTS: [&str; 14] = [
    "chapitre",
    "partie",
    "annexe",
    "tome",
    "classe",
    "hoofdstuk",
    "deel",
    "bijlage",
    "klasse",
    "kapitel",
    "teil",
    "chapter",
    "part",
    "class",
];

/// One sentence.
pub(super) fn advise(sentence: &str, words: &[Word<'_>], advisor: &mut Advisor) {
    signs(sentence, advisor);
    for (place, word) in words.iter().enumerate() {
        let before = place.checked_sub(1).map(|place| words[place].lower());
        let before = before.unwrap_or_default();
        let numeral = is_numeral(word, &before) || is_stage(word, &before);
        let numeral = word.is_plain() && numeral;
        if numeral {
            advisor.about(AdviceKind::RomanNumeral, word.text);
        }
        if is_day(word.text) {
            advisor.about(AdviceKind::DayInFigures, word.text);
        }
        let lexicon = advisor.lexicon;
        let number = word.is_plain() && lexicon.numbers.contains(&word.lower());
        if number && !lexicon.numbers_not_after.contains(&before) {
            advisor.about(AdviceKind::NumberAsWord, word.bare);
        }
        percent(words, place, advisor);
    }
}

/// `10 %`, `5–10 %`, `%10`
fn signs(sentence: &str, advisor: &mut Advisor) {
    for (at, sign) in sentence.match_indices(['%', '‰', '٪']) {
        let (before, after) = (
            sentence[..at].trim_end(),
            sentence[at + sign.len()..].trim_start(),
        );
        let figure = |one: char| one.is_numeric() || matches!(one, '.' | ',' | '–' | '-' | '٫');
        let number = &before[before.trim_end_matches(figure).len()..];
        let length = after.len() - after.trim_start_matches(figure).len();
        if number.contains(char::is_numeric) {
            let start = before.len() - number.len();
            advisor.about(AdviceKind::Percentage, &sentence[start..at + sign.len()]);
        } else if length > 0 {
            let number = after[..length].trim_end_matches(['.', ',', '-', '–']);
            advisor.about(AdviceKind::Percentage, &format!("{sign}{number}"));
        }
    }
}

/// `10 pour cent`
fn percent(words: &[Word<'_>], place: usize, advisor: &mut Advisor) {
    if !words[place].has_digit() {
        return;
    }
    for length in [1, 2] {
        let said = words.get(place + 1..=place + length).unwrap_or_default();
        let said: Vec<_> = said.iter().map(|word| word.text).collect();
        let said = said.join(" ");
        if advisor.lexicon.percent.contains(&said.to_lowercase()) {
            advisor.about(
                AdviceKind::Percentage,
                &format!("{} {said}", words[place].text),
            );
        }
    }
}

/// A Roman numeral where it stands: `IV` alone is one behind a stage or a part, or before its stop.
pub(super) fn is_numeral(word: &Word<'_>, before: &str) -> bool {
    let counts = STAGES.contains(&before) || PARTS.contains(&before);
    let heads = before.is_empty() && word.whole.ends_with(['.', ')']);
    is_roman(word.text) && (word.text != "IV" || counts || heads)
}

/// Two of `I`, `V` and `X` or more, and the ending of a French century.
pub(super) fn is_roman(word: &str) -> bool {
    let numeral = word.trim_end_matches(['e', 'r', 'è', 'm']);
    let letters = numeral.chars().count();
    letters > 1 && letters < 8 && numeral.chars().all(|letter| "IVX".contains(letter))
}

fn is_stage(word: &Word<'_>, before: &str) -> bool {
    matches!(word.text, "I" | "V" | "X") && STAGES.contains(&before)
}

/// `12/11/2026`, `12.11.26`, `2026-11-12`; other numbers with two signs in them are none.
fn is_day(word: &str) -> bool {
    ['/', '.', '-'].into_iter().any(|sign| {
        let parts: Vec<_> = word.split(sign).collect();
        let [first, second, third] = parts.as_slice() else {
            return false;
        };
        match (first.len(), third.len()) {
            (1 | 2, 2 | 4) => is_day_of_month(first, second),
            (4, 1 | 2) => is_day_of_month(third, second),
            _ => false,
        }
    })
}

/// Some put the month first.
fn is_day_of_month(one: &str, other: &str) -> bool {
    let number = |part: &str| part.parse::<u32>().ok().filter(|_| part.len() < 3);
    let fits = |day, month| (1..=31).contains(&day) && (1..=12).contains(&month);
    match (number(one), number(other)) {
        (Some(one), Some(other)) => fits(one, other) || fits(other, one),
        _ => false,
    }
}
