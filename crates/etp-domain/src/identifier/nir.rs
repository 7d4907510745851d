//! The French NIR: sex, year, month, department, commune, serial, key. 15 places.
//!
//! Verified: the key is 97 less the first thirteen modulo 97, Corsica's 2A and 2B counting as 19 and
//! 18; first digit 1 or 2. From general knowledge only, hence cautions: first digits 3, 4, 7 and 8
//! are temporary; months 20, 30 to 42 and 50 to 99 stand for unknown ones; departments 97 to 99.

use super::places::digits;
use super::told::{Told, Year};
use super::{Caution, IdentifierKind, keys};
use crate::{Refusal, Sex};

const KIND: IdentifierKind = IdentifierKind::Nir;

pub(super) fn check(text: &str) -> Result<(Told, Vec<Caution>), Refusal> {
    let two_before = text.as_bytes().get(5) == Some(&b'2');
    let corsican = |place, letter| place == 6 && two_before && matches!(letter, 'A' | 'B');
    let mut digits = digits(KIND, text, 15, corsican)?;
    match text.as_bytes()[6] {
        b'A' => (digits[5], digits[6]) = (1, 9),
        b'B' => (digits[5], digits[6]) = (1, 8),
        _ => {}
    }
    if !matches!(digits[0], 1..=4 | 7 | 8) {
        return Err(Refusal::IdentifierFirstPlaceImpossible { kind: KIND });
    }
    if keys::key_97(digits[..13].iter().copied()) != keys::two(&digits[13..]) {
        return Err(Refusal::IdentifierKeyWrong { kind: KIND });
    }
    Ok((told(&digits), cautions(&digits)))
}

fn told(digits: &[u8]) -> Told {
    let month = keys::two(&digits[3..5]);
    let year = i32::try_from(keys::two(&digits[1..3])).ok();
    Told {
        year: year.map(Year::LastTwo),
        month: (1..=12).contains(&month).then_some(month),
        day: None,
        sex: Some(if digits[0] % 2 == 1 {
            Sex::Male
        } else {
            Sex::Female
        }),
    }
}

fn cautions(digits: &[u8]) -> Vec<Caution> {
    let temporary = (digits[0] > 2).then_some(Caution::Temporary);
    let month = match keys::two(&digits[3..5]) {
        1..=12 => None,
        20 | 30..=42 | 50..=99 => Some(Caution::BirthMonthUnknown),
        _ => Some(Caution::BirthMonthUnusual),
    };
    let department = match keys::two(&digits[5..7]) {
        99 => Some(Caution::BornAbroad),
        97 | 98 => Some(Caution::BornOverseas),
        0 => Some(Caution::DepartmentUnusual),
        _ => None,
    };
    [temporary, month, department]
        .into_iter()
        .flatten()
        .collect()
}
