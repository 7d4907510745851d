//! Marks that lead to a note at the foot of the page: small raised numbers, told from the other raised
//! numbers of a text (m², 10⁹) by the joiner before them, which also keeps them on their word's line.

use super::measures::takes_a_power;
use etp_domain::HandoutLanguage;
use std::ops::Range;

const JOINER: char = '\u{2060}';
const RAISED: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];

/// A mark after a text. After a number or a unit, where it would be read as a power, it stands apart, and
/// in a language read from the right on the far side.
pub(crate) fn note_mark_after(before: &str, number: usize, language: HandoutLanguage) -> String {
    let apart = match (takes_a_power(before), language.runs_from_right()) {
        (false, _) => "",
        (true, false) => "\u{202F}",
        (true, true) => "\u{202F}\u{200F}",
    };
    format!("{apart}{}", note_mark(number))
}

/// A mark, as it stands in a text.
fn note_mark(number: usize) -> String {
    let digits = number.to_string();
    let raised = digits
        .bytes()
        .map(|digit| RAISED[usize::from(digit - b'0')]);
    std::iter::once(JOINER).chain(raised).collect()
}

/// The marks of a text: where each one stands, with its joiner, and its number.
pub(crate) fn note_marks(text: &str) -> Vec<(Range<usize>, usize)> {
    let mut found = Vec::new();
    for (place, joiner) in text.match_indices(JOINER) {
        let start = place + joiner.len();
        let mut number = 0_usize;
        let mut end = start;
        for letter in text[start..].chars() {
            let Some(digit) = RAISED.iter().position(|one| *one == letter) else {
                break;
            };
            number = number.saturating_mul(10).saturating_add(digit);
            end += letter.len_utf8();
        }
        if end > start {
            found.push((place..end, number));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_found_again_and_a_square_metre_is_none() {
        let text = format!("Un IMC en kg/m² {}mot{}.", note_mark(3), note_mark(12));
        let found: Vec<_> = note_marks(&text)
            .into_iter()
            .map(|(range, number)| (text[range].to_owned(), number))
            .collect();
        assert_eq!(found, [(note_mark(3), 3), (note_mark(12), 12)]);
    }
}
