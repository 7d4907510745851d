//! The places of a number as text: taken from what people write, and grouped again as they write it.

use super::IdentifierKind;
use crate::Refusal;

/// The number without blanks, dots and dashes, its letters raised.
pub(super) fn compact(text: &str) -> String {
    let separator =
        |c: &char| c.is_whitespace() || matches!(c, '.' | '-' | '\u{2010}'..='\u{2015}');
    text.chars()
        .filter(|c| !separator(c))
        .map(|c| c.to_ascii_uppercase())
        .collect()
}

/// The places in groups; `between` has one separator for each gap.
pub(super) fn grouped(text: &str, groups: &[usize], between: &str) -> String {
    let mut places = text.chars();
    let mut gaps = between.chars();
    let mut written = String::new();
    for (index, length) in groups.iter().enumerate() {
        if index > 0 {
            written.extend(gaps.next());
        }
        written.extend(places.by_ref().take(*length));
    }
    written
}

/// The digits of a number of this length, or why it has none. `letter` says which places may hold
/// a capital letter; those come back as 0.
pub(super) fn digits(
    kind: IdentifierKind,
    text: &str,
    expected: usize,
    letter: impl Fn(usize, char) -> bool,
) -> Result<Vec<u8>, Refusal> {
    let mut digits = Vec::with_capacity(expected);
    for (index, place) in text.chars().enumerate() {
        match place.to_digit(10) {
            Some(digit) => digits.push(u8::try_from(digit).unwrap_or_default()),
            None if letter(index, place) => digits.push(0),
            None => {
                return Err(Refusal::IdentifierCharacterNotAllowed {
                    kind,
                    place: index + 1,
                });
            }
        }
    }
    if digits.len() == expected {
        return Ok(digits);
    }
    Err(Refusal::IdentifierLengthWrong {
        kind,
        expected,
        found: digits.len(),
    })
}
