//! What of a file is compared with another: names folded once, and how they sound.

use super::alike::{same, similar};
use crate::names::{fold, sounds};
use crate::{BirthDate, Identifier, Sex};
use std::collections::BTreeSet;

/// The digits of a phone number that stay when it is written with or without a country's prefix.
const PHONE_DIGITS: usize = 8;
/// Fewer digits are nobody's number.
const SHORTEST_PHONE: usize = 6;

/// A folded name and its sounds.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Name {
    folded: String,
    sounds: BTreeSet<String>,
}

impl Name {
    fn of(text: &str) -> Self {
        Self {
            folded: fold(text),
            sounds: sounds(text),
        }
    }

    fn same(&self, other: &Self) -> bool {
        same(&self.folded, &other.folded)
    }

    fn similar(&self, other: &Self) -> bool {
        similar(&self.folded, &other.folded)
    }

    fn sounds_like(&self, other: &Self) -> bool {
        !self.sounds.is_disjoint(&other.sounds)
    }
}

/// What is compared of one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Traits {
    last: Name,
    birth: Name,
    first: Name,
    pub(super) birth_date: BirthDate,
    sex: Sex,
    phones: Vec<String>,
    identifiers: Vec<Identifier>,
}

impl Traits {
    /// Of somebody with these names (an empty one is not known), date of birth and sex.
    pub fn new(last: &str, birth: &str, first: &str, birth_date: BirthDate, sex: Sex) -> Self {
        Self {
            last: Name::of(last),
            birth: Name::of(birth),
            first: Name::of(first),
            birth_date,
            sex,
            phones: vec![],
            identifiers: vec![],
        }
    }

    /// With the phone numbers of the file, as they are written there.
    #[must_use]
    pub fn with_phones<'a>(mut self, phones: impl IntoIterator<Item = &'a str>) -> Self {
        self.phones = phones.into_iter().filter_map(phone_digits).collect();
        self
    }

    /// With the national identifiers of the file.
    #[must_use]
    pub fn with_identifiers(mut self, identifiers: Vec<Identifier>) -> Self {
        self.identifiers = identifiers;
        self
    }

    /// The family names that are known: in use, and at birth.
    fn lasts(&self) -> impl Iterator<Item = &Name> {
        [&self.last, &self.birth].into_iter()
    }

    fn any_last(&self, other: &Self, alike: fn(&Name, &Name) -> bool) -> bool {
        self.lasts()
            .any(|mine| other.lasts().any(|theirs| alike(mine, theirs)))
    }

    pub(super) fn same_names(&self, other: &Self) -> bool {
        self.same_first(other) && self.any_last(other, Name::same)
    }

    pub(super) fn similar_names(&self, other: &Self) -> bool {
        let straight = self.first.similar(&other.first) && self.similar_last(other);
        straight || self.swapped(other)
    }

    /// One's last name is the other's first name, both ways.
    fn swapped(&self, other: &Self) -> bool {
        self.lasts().any(|name| name.similar(&other.first))
            && other.lasts().any(|name| name.similar(&self.first))
    }

    pub(super) fn names_sound_alike(&self, other: &Self) -> bool {
        self.first.sounds_like(&other.first) && self.any_last(other, Name::sounds_like)
    }

    pub(super) fn same_first(&self, other: &Self) -> bool {
        self.first.same(&other.first)
    }

    pub(super) fn similar_last(&self, other: &Self) -> bool {
        self.any_last(other, Name::similar)
    }

    pub(super) fn sexes_differ(&self, other: &Self) -> bool {
        ![self.sex, other.sex].contains(&Sex::Unknown) && self.sex != other.sex
    }

    pub(super) fn share_phone(&self, other: &Self) -> bool {
        self.phones.iter().any(|phone| other.phones.contains(phone))
    }

    pub(super) fn share_identifier(&self, other: &Self) -> bool {
        self.identifiers
            .iter()
            .any(|number| other.identifiers.contains(number))
    }

    /// Both have a number of one kind, and not the same.
    pub(super) fn identifiers_contradict(&self, other: &Self) -> bool {
        let contradicts = |number: &Identifier| {
            let mut theirs = other
                .identifiers
                .iter()
                .filter(|one| one.kind() == number.kind());
            theirs.any(|one| one != number)
        };
        self.identifiers.iter().any(contradicts)
    }
}

/// The last digits of a phone number; `None` when it is none.
fn phone_digits(phone: &str) -> Option<String> {
    let digits: String = phone.chars().filter(char::is_ascii_digit).collect();
    let from = digits.len().saturating_sub(PHONE_DIGITS);
    (digits.len() >= SHORTEST_PHONE).then(|| digits[from..].to_owned())
}
