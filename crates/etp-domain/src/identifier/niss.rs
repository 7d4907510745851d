//! The Belgian NISS: YYMMDD, a counter that is odd for men and even for women, a key. 11 digits.
//!
//! Verified: the key is 97 less the first nine modulo 97, with a 2 before them for those born from
//! 2000 on; month and day may be 00. From general knowledge only, hence a caution: bis numbers add 20
//! to the month (sex not known when given) or 40 (sex known).

use super::places::digits;
use super::told::{Told, Year};
use super::{Caution, IdentifierKind, keys};
use crate::{Refusal, Sex};
use chrono::NaiveDate;

const KIND: IdentifierKind = IdentifierKind::Niss;

pub(super) fn check(text: &str) -> Result<(Told, Vec<Caution>), Refusal> {
    let digits = digits(KIND, text, 11, |_, _| false)?;
    let century = century(&digits).ok_or(Refusal::IdentifierKeyWrong { kind: KIND })?;
    let month = keys::two(&digits[2..4]);
    let added = match month {
        0..=12 => 0,
        20..=32 => 20,
        40..=52 => 40,
        _ => return Err(Refusal::IdentifierDateImpossible { kind: KIND }),
    };
    let date = Date {
        year: century + i32::try_from(keys::two(&digits[..2])).unwrap_or_default(),
        month: month - added,
        day: keys::two(&digits[4..6]),
    };
    if !date.can_be() {
        return Err(Refusal::IdentifierDateImpossible { kind: KIND });
    }
    let sex = (added != 20).then_some(if digits[8] % 2 == 1 {
        Sex::Male
    } else {
        Sex::Female
    });
    let bis = (added > 0).then_some(Caution::BisNumber);
    let cautions = bis.into_iter().chain(date.caution()).collect();
    Ok((date.told(sex), cautions))
}

/// 1900 or 2000, whichever the key fits. Both cannot: 2,000,000,000 is no multiple of 97.
fn century(digits: &[u8]) -> Option<i32> {
    let (counted, key) = digits.split_at(9);
    let fits = |before: &[u8]| {
        let all = before.iter().chain(counted).copied();
        keys::key_97(all) == keys::two(key)
    };
    match (fits(&[]), fits(&[2])) {
        (true, _) => Some(1900),
        (_, true) => Some(2000),
        _ => None,
    }
}

/// The date inside, its month without what a bis number adds.
struct Date {
    year: i32,
    month: u32,
    day: u32,
}

impl Date {
    /// With month 00 the day goes on counting people, so it may be anything.
    fn can_be(&self) -> bool {
        self.month == 0 || NaiveDate::from_ymd_opt(self.year, self.month, self.day.max(1)).is_some()
    }

    /// Born in year 00, month 00, day 01: the year is a fiction as well.
    fn fictitious(&self) -> bool {
        self.year % 100 == 0 && self.month == 0 && self.day == 1
    }

    fn caution(&self) -> Option<Caution> {
        match (self.month, self.day) {
            (0, _) => Some(Caution::BirthDateIncomplete),
            (_, 0) => Some(Caution::BirthDayUnknown),
            _ => None,
        }
    }

    fn told(&self, sex: Option<Sex>) -> Told {
        Told {
            year: (!self.fictitious()).then_some(Year::Full(self.year)),
            month: (self.month > 0).then_some(self.month),
            day: (self.month > 0 && self.day > 0).then_some(self.day),
            sex,
        }
    }
}
