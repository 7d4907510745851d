//! The people of the register, laid out so that thousands of rows are compared with them in seconds.
//! Decides nothing: how alike two people are is a rule of the domain.
//!
//! Why: names that only sound alike are never more than worth a glance unless the date of birth is
//! the same, so they are looked up where a date is missing and nowhere else.

use crate::Failure;
use crate::patients::{holds_back, traits};
use chrono::NaiveDate;
use etp_domain::names::{fold_tight, sounds};
use etp_domain::{
    BirthDate, FileNumber, Identifier, Likeness, Patient, PatientId, Strength, Traits, likeness,
};
use etp_store::{KnownFile, Reader};
use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};

/// The most files one row is compared with.
const MOST: usize = 200;

/// A file, ready to be compared.
pub(super) struct File {
    pub(super) root: PatientId,
    pub(super) patient: Patient,
    traits: Traits,
}

/// Everybody.
#[derive(Default)]
pub(super) struct Known {
    files: Vec<File>,
    by_name: HashMap<(String, String), Vec<usize>>,
    by_day: HashMap<NaiveDate, Vec<usize>>,
    by_number: HashMap<Identifier, Vec<usize>>,
    by_phone: HashMap<String, Vec<usize>>,
    by_sound: HashMap<(String, String), Vec<usize>>,
    by_file: HashMap<FileNumber, usize>,
    by_root: HashMap<PatientId, usize>,
}

impl Known {
    /// # Errors
    /// The disk.
    pub(super) fn of(reader: &Reader<'_>) -> Result<Self, Failure> {
        let mut known = Self::default();
        for file in reader.known_files()? {
            known.add(file);
        }
        Ok(known)
    }

    fn add(&mut self, known: KnownFile) {
        let KnownFile {
            root,
            file: patient,
            identifiers,
        } = known;
        let place = self.files.len();
        for name in names_of(&patient) {
            self.by_name.entry(name).or_default().push(place);
        }
        for sound in sounds_of(&patient) {
            self.by_sound.entry(sound).or_default().push(place);
        }
        for phone in phones_of(&patient) {
            self.by_phone.entry(phone).or_default().push(place);
        }
        if let Some(day) = patient.birth_date.exact() {
            self.by_day.entry(day).or_default().push(place);
        }
        for number in &identifiers {
            self.by_number
                .entry(number.clone())
                .or_default()
                .push(place);
        }
        self.by_file.insert(patient.file_number, place);
        if root == patient.id {
            self.by_root.insert(root, place);
        }
        let traits = traits(&patient, identifiers);
        self.files.push(File {
            root,
            patient,
            traits,
        });
    }

    /// The likeliest twin of somebody who is not in the register yet.
    pub(super) fn twin_of(
        &self,
        patient: &Patient,
        identifiers: &[Identifier],
    ) -> Option<(PatientId, Likeness)> {
        let theirs = traits(patient, identifiers.to_vec());
        let mut likeliest: Option<(PatientId, Likeness)> = None;
        for place in self.candidates(patient, identifiers) {
            let file = &self.files[place];
            let Some(alike) = likeness(&theirs, &file.traits) else {
                continue;
            };
            if alike.strength == Strength::Strong {
                return Some((file.root, alike));
            }
            let weight = |alike: &Likeness| (alike.strength, Reverse(alike.reason));
            if likeliest.is_none_or(|(_, so_far)| weight(&so_far) < weight(&alike)) {
                likeliest = Some((file.root, alike));
            }
        }
        likeliest
    }

    /// The files worth comparing with, the most telling signs first.
    fn candidates(&self, patient: &Patient, identifiers: &[Identifier]) -> Vec<usize> {
        let mut found: Vec<usize> = Vec::new();
        let mut seen = HashSet::new();
        let numbers = identifiers
            .iter()
            .filter_map(|number| self.by_number.get(number));
        let names = names_of(patient)
            .into_iter()
            .filter_map(|name| self.by_name.get(&name));
        let day = patient
            .birth_date
            .exact()
            .and_then(|day| self.by_day.get(&day));
        let phones = phones_of(patient)
            .into_iter()
            .filter_map(|phone| self.by_phone.get(&phone));
        let sure = numbers.chain(names).chain(day).chain(phones).flatten();
        found.extend(sure.copied().filter(|place| seen.insert(*place)).take(MOST));
        let vague = patient.birth_date.exact().is_none();
        let sounds = sounds_of(patient).into_iter();
        let sounding = sounds
            .filter_map(|sound| self.by_sound.get(&sound))
            .flatten();
        let worth = sounding.copied().filter(|place| {
            let other = self.files[*place].patient.birth_date;
            (vague || other.exact().is_none()) && seen.insert(*place)
        });
        found.extend(worth.take(MOST));
        found
    }

    /// The file of a number.
    pub(super) fn numbered(&self, number: FileNumber) -> Option<&File> {
        self.by_file.get(&number).map(|place| &self.files[*place])
    }

    /// When a person was born, as far as it is known.
    pub(super) fn born(&self, person: PatientId) -> BirthDate {
        let file = self.by_root.get(&person).map(|place| &self.files[*place]);
        file.map_or(BirthDate::UNKNOWN, |file| file.patient.birth_date)
    }

    /// A person's file number, as it is written.
    pub(super) fn number(&self, person: PatientId) -> String {
        let file = self.by_root.get(&person).map(|place| &self.files[*place]);
        file.map(|file| file.patient.file_number.to_string())
            .unwrap_or_default()
    }

    /// The people who have a national number.
    pub(super) fn with_number(&self, number: &Identifier) -> Vec<&File> {
        self.people(self.by_number.get(number))
    }

    /// The people of a name whose date of birth is not another one.
    pub(super) fn named(&self, last: &str, first: &str, born: BirthDate) -> Vec<&File> {
        let name = (fold_tight(last), fold_tight(first));
        let mut people = self.people(self.by_name.get(&name));
        people.retain(|file| agree(file.patient.birth_date, born));
        people
    }

    /// One file for each person.
    fn people(&self, places: Option<&Vec<usize>>) -> Vec<&File> {
        let mut seen = HashSet::new();
        let files = places
            .into_iter()
            .flatten()
            .map(|place| &self.files[*place]);
        files.filter(|file| seen.insert(file.root)).collect()
    }
}

/// Whether a likeness keeps a row back until somebody decides.
pub(super) fn keeps_back(alike: &Likeness) -> bool {
    holds_back(alike)
}

/// Nothing that is known of one contradicts the other.
fn agree(one: BirthDate, other: BirthDate) -> bool {
    let (one, other) = (one.to_string(), other.to_string());
    one.starts_with(&other) || other.starts_with(&one)
}

fn names_of(patient: &Patient) -> Vec<(String, String)> {
    let first = fold_tight(&patient.first_name);
    let lasts = [&patient.last_name, &patient.birth_name].into_iter();
    let lasts = lasts.filter(|name| !name.is_empty());
    lasts
        .map(|last| (fold_tight(last), first.clone()))
        .collect()
}

fn sounds_of(patient: &Patient) -> Vec<(String, String)> {
    let firsts = sounds(&patient.first_name);
    let lasts = [&patient.last_name, &patient.birth_name].into_iter();
    let lasts = lasts.flat_map(|last| sounds(last));
    lasts
        .flat_map(|last| {
            firsts
                .iter()
                .map(move |first| (last.clone(), first.clone()))
        })
        .collect()
}

/// The last digits of each phone, whatever prefix of a country stands before them.
fn phones_of(patient: &Patient) -> Vec<String> {
    let phones = [&patient.contact.phone, &patient.contact.other_phone].into_iter();
    let digits =
        phones.map(|phone| -> String { phone.chars().filter(char::is_ascii_digit).collect() });
    let long = digits.filter(|digits| digits.len() >= 6);
    long.map(|digits| digits[digits.len().saturating_sub(8)..].to_owned())
        .collect()
}
