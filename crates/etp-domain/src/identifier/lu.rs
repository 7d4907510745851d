//! The Luxembourg matricule: YYYYMMDD, three digits, a Luhn digit, a Verhoeff digit. 13 digits.
//!
//! Verified: both digits are computed over the first eleven; the second skips the first (over all
//! thirteen, valid numbers fail). What the three digits tell about the sex we could not verify, so
//! only the date is crosschecked.

use super::places::digits;
use super::told::{Told, Year};
use super::{Caution, IdentifierKind, keys};
use crate::Refusal;
use chrono::NaiveDate;

const KIND: IdentifierKind = IdentifierKind::Lu;

pub(super) fn check(text: &str) -> Result<(Told, Vec<Caution>), Refusal> {
    let digits = digits(KIND, text, 13, |_, _| false)?;
    if keys::luhn(&digits[..11]) != digits[11] {
        return Err(Refusal::IdentifierLuhnWrong { kind: KIND });
    }
    if keys::verhoeff(&digits[..11]) != digits[12] {
        return Err(Refusal::IdentifierVerhoeffWrong { kind: KIND });
    }
    let year = i32::try_from(keys::two(&digits[..4])).unwrap_or_default();
    let (month, day) = (keys::two(&digits[4..6]), keys::two(&digits[6..8]));
    if year == 0 || NaiveDate::from_ymd_opt(year, month, day).is_none() {
        return Err(Refusal::IdentifierDateImpossible { kind: KIND });
    }
    let told = Told {
        year: Some(Year::Full(year)),
        month: Some(month),
        day: Some(day),
        sex: None,
    };
    Ok((told, vec![]))
}
