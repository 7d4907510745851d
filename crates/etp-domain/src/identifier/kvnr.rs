//! The unchangeable part of the German KVNR: a letter, eight digits, a check digit. 10 places.
//!
//! Verified: the letter counts as 01 to 26, weights 1-2-1-2…, sums of digits modulo 10. It tells
//! neither date of birth nor sex. The whole card number (20 or 30 places) adds the fund's number,
//! which changes with the fund, so it is not accepted in its place.

use super::places::digits;
use super::told::Told;
use super::{Caution, IdentifierKind};
use crate::Refusal;

const KIND: IdentifierKind = IdentifierKind::Kvnr;

pub(super) fn check(text: &str) -> Result<(Told, Vec<Caution>), Refusal> {
    let letter = |place, letter: char| place == 0 && letter.is_ascii_uppercase();
    if matches!(text.chars().count(), 20 | 30) && digits(KIND, text, text.len(), letter).is_ok() {
        return Err(Refusal::IdentifierWholeCardNumber { kind: KIND });
    }
    let digits = digits(KIND, text, 10, letter)?;
    let first = text.as_bytes()[0];
    if !first.is_ascii_uppercase() {
        return Err(Refusal::IdentifierFirstPlaceImpossible { kind: KIND });
    }
    let rank = first - b'A' + 1;
    let counted: Vec<u8> = [rank / 10, rank % 10]
        .into_iter()
        .chain(digits[1..9].iter().copied())
        .collect();
    if check_digit(&counted) != u32::from(digits[9]) {
        return Err(Refusal::IdentifierKeyWrong { kind: KIND });
    }
    Ok((Told::default(), vec![]))
}

fn check_digit(counted: &[u8]) -> u32 {
    let weighed = |(index, digit): (usize, &u8)| {
        let value = u32::from(*digit) * if index % 2 == 0 { 1 } else { 2 };
        value / 10 + value % 10
    };
    counted.iter().enumerate().map(weighed).sum::<u32>() % 10
}
