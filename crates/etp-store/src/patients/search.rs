//! What somebody typed into the search box: words in any order, a date of birth in any notation, a
//! file number, a phone.
//!
//! Why: one letter begins a word, for hardly a name is without an `e`; so do numbers of up to three
//! digits, for they are file numbers. Longer words may stand anywhere.

use crate::{Reader, StoreError};
use chrono::NaiveDate;
use etp_domain::names::{fold_tight, words};
use etp_domain::{BirthDate, FileNumber};
use rusqlite::{Row, named_params};

/// How many words a statement takes one by one; what comes after stands in the last of them.
const SLOTS: usize = 6;
/// Fewer digits are no phone number.
const SHORTEST_PHONE: usize = 6;
/// The digits of a phone number that are compared between files.
const PHONE_ENDING: usize = 8;
/// How the phones of the four countries begin when one calls from abroad.
const COUNTRIES: [&str; 4] = ["352", "33", "32", "49"];

/// What is looked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Search {
    /// Each must stand in a person's text.
    pub(super) parts: Vec<Part>,
}

/// One thing that is looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Part {
    /// As it stands in a person's text.
    pub(super) text: String,
    /// A word that could be a name, hence could be written otherwise.
    pub(super) is_name: bool,
}

impl Search {
    /// Reads what was typed. Everything can be read; what says nothing finds everybody.
    pub fn parse(typed: &str) -> Self {
        if let Some(digits) = whole_phone(typed) {
            return Self {
                parts: vec![Part::exact(digits)],
            };
        }
        let parts = typed.split_whitespace().flat_map(parts_of);
        Self {
            parts: parts.collect(),
        }
    }

    /// Whether nothing is looked for.
    pub fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }

    /// What a statement takes.
    pub(super) fn slots(parts: &[Part]) -> [String; SLOTS] {
        let mut slots: [String; SLOTS] = Default::default();
        for (place, part) in parts.iter().enumerate() {
            let slot = &mut slots[place.min(SLOTS - 1)];
            if place >= SLOTS && !part.text.starts_with(' ') {
                slot.push(' ');
            }
            slot.push_str(&part.text);
        }
        slots
    }
}

impl Reader<'_> {
    /// Everything whose text has every word looked for; the statement takes them as `:one` to `:six`.
    pub(crate) fn matching_words<T>(
        &self,
        sql: &str,
        typed: &str,
        read: fn(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>, StoreError> {
        let parts: Vec<_> = words(typed).into_iter().map(Part::word).collect();
        let [one, two, three, four, five, six] = Search::slots(&parts);
        self.all(
            sql,
            named_params! {
                ":one": one, ":two": two, ":three": three,
                ":four": four, ":five": five, ":six": six,
            },
            read,
        )
    }
}

impl Part {
    fn exact(text: String) -> Self {
        Self {
            text,
            is_name: false,
        }
    }

    fn word(word: String) -> Self {
        let digits = word.bytes().all(|byte| byte.is_ascii_digit());
        let begins = word.chars().count() < if digits { 4 } else { 2 };
        Self {
            text: if begins { format!(" {word}") } else { word },
            is_name: !digits,
        }
    }
}

fn parts_of(token: &str) -> Vec<Part> {
    if let Some(born) = birth_date(token) {
        return vec![Part::exact(birth_word(born))];
    }
    match FileNumber::parse(token) {
        Some(number) => vec![Part::exact(format!(" {}", number_words(number)[0]))],
        None => words(token).into_iter().map(Part::word).collect(),
    }
}

/// `1948-02-03`, `03/02/1948`, `03.02.1948`, `03-02-1948`, also without zeros; and the month alone.
fn birth_date(token: &str) -> Option<BirthDate> {
    let parts: Vec<&str> = token.split(['-', '/', '.']).collect();
    let number = |text: &&str| -> Option<u32> {
        let digits = (1..=4).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
        digits.then(|| text.parse().ok())?
    };
    let numbers: Vec<u32> = parts.iter().map(number).collect::<Option<_>>()?;
    let year_first = parts[0].len() == 4;
    let (year, month, day) = match (numbers[..].as_ref(), year_first) {
        ([year, month, day], true) | ([day, month, year], false) => (*year, *month, Some(*day)),
        ([year, month], true) | ([month, year], false) => (*year, *month, None),
        _ => return None,
    };
    NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day.unwrap_or(1))?;
    let day = day.map(|day| format!("-{day:02}")).unwrap_or_default();
    BirthDate::parse(&format!("{year:04}-{month:02}{day}")).ok()
}

/// A date of birth as it stands in a person's text; nothing people type folds to this.
pub(super) fn birth_word(born: BirthDate) -> String {
    format!("@{born}")
}

/// A file number as it stands in a person's text: as printed, in one word, and its digits.
pub(super) fn number_words(number: FileNumber) -> [String; 2] {
    [fold_tight(&number.to_string()), number.0.to_string()]
}

/// The digits a phone number ends with, whatever prefix of a country is written before them.
pub(super) fn phone_ending(phone: &str) -> Option<String> {
    let digits = digits_of(phone);
    let from = digits.len().saturating_sub(PHONE_ENDING);
    (digits.len() >= SHORTEST_PHONE).then(|| digits[from..].to_owned())
}

/// A phone number's digits.
pub(super) fn digits_of(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// When nothing but a phone number, or its beginning, was typed: the digits that stay when the
/// prefix of a country is written otherwise.
fn whole_phone(typed: &str) -> Option<String> {
    let typed = typed.trim();
    let punctuation = |c: char| matches!(c, ' ' | '.' | '/' | '-' | '+' | '(' | ')');
    let only = typed.chars().all(|c| c.is_ascii_digit() || punctuation(c));
    let abroad = typed.starts_with('+') || typed.starts_with("00");
    let digits = digits_of(typed);
    let grouped = typed.starts_with('0') && typed.contains(punctuation);
    let long = digits.len() >= SHORTEST_PHONE || (digits.len() >= 3 && (grouped || abroad));
    if !only || !long || is_shaped_like_a_date(typed) {
        return None;
    }
    let national = digits.trim_start_matches('0');
    let prefix = COUNTRIES
        .iter()
        .find_map(|prefix| national.strip_prefix(prefix));
    Some(prefix.filter(|_| abroad).unwrap_or(national).to_owned())
}

/// Three groups of digits of which one has four: a date, if not one of this calendar.
fn is_shaped_like_a_date(typed: &str) -> bool {
    let groups: Vec<_> = typed.split(['-', '/', '.']).map(str::len).collect();
    groups.len() <= 3 && groups.contains(&4) && groups.iter().all(|length| (1..=4).contains(length))
}

#[cfg(test)]
mod tests;
