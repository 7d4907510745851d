//! Files that may be of one person. This room finds candidates; how alike two files are is decided in
//! `etp_domain::likeness`.

use super::read;
use super::search::phone_ending;
use crate::columns::{id, stamp};
use crate::{Reader, StoreError, Writer};
use chrono::{DateTime, NaiveDate, Utc};
use etp_domain::names::{fold_tight, sounds, words};
use etp_domain::{BirthDate, Identifier, Patient, PatientId};
use rusqlite::named_params;

/// What is known of somebody who may be in the register already.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Looks {
    /// The file itself, once it is in the register: it is no twin of itself, nor are those of whom
    /// somebody said that they are not the same.
    pub patient: Option<PatientId>,
    /// Family name; may be empty.
    pub last_name: String,
    /// Family name at birth; may be empty.
    pub birth_name: String,
    /// First name; may be empty.
    pub first_name: String,
    /// Date of birth, as far as it is known.
    pub birth_date: Option<BirthDate>,
    /// Phone numbers.
    pub phones: Vec<String>,
    /// National identifiers.
    pub identifiers: Vec<Identifier>,
}

/// A file that may be of the same person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// The file that stands for the person on lists.
    pub root: PatientId,
    /// The file that is alike: the root, or one that was merged.
    pub file: Patient,
}

impl Reader<'_> {
    /// Files that share an identifier, a date of birth, a phone, the names or their sound.
    ///
    /// # Errors
    /// The disk.
    pub fn likely_twins(&self, looks: &Looks) -> Result<Vec<Candidate>, StoreError> {
        let born = looks.birth_date.filter(|born| !born.is_unknown());
        let numbers = looks.identifiers.iter();
        let numbers = numbers.map(|one| serde_json::json!([one.kind().code(), one.text()]));
        let phones = looks.phones.iter().filter_map(|phone| phone_ending(phone));
        self.all(
            include_str!("likely_twins.sql"),
            named_params! {
                ":self": looks.patient.map(|patient| patient.0),
                ":numbers": serde_json::Value::from_iter(numbers).to_string(),
                ":birth_date": born.map(|born| born.to_string()),
                ":phones": serde_json::Value::from_iter(phones).to_string(),
                ":last": codes([&looks.last_name, &looks.birth_name]),
                ":first": codes([&looks.first_name, &String::new()]),
            },
            |row| {
                Ok(Candidate {
                    root: id(row, "root", PatientId)?,
                    file: read(row)?,
                })
            },
        )
    }

    /// Pairs of people who may be one, by the same signs; each pair once.
    ///
    /// # Errors
    /// The disk.
    pub fn likely_pairs(&self, limit: u32) -> Result<Vec<(PatientId, PatientId)>, StoreError> {
        let sql = include_str!("likely_pairs.sql");
        self.all(sql, named_params! { ":limit": limit }, |row| {
            Ok((id(row, "a", PatientId)?, id(row, "b", PatientId)?))
        })
    }

    /// Somebody with the same names, but for accents, capitals and hyphens, born on the same day;
    /// the file that stands for them.
    ///
    /// # Errors
    /// The disk.
    pub fn twin(
        &self,
        last_name: &str,
        first_name: &str,
        birth_date: NaiveDate,
    ) -> Result<Option<PatientId>, StoreError> {
        self.find(
            include_str!("twin.sql"),
            named_params! {
                ":birth_date": birth_date,
                ":last": fold_tight(last_name),
                ":first": fold_tight(first_name),
            },
            |row| id(row, "root", PatientId),
        )
    }
}

impl Writer<'_> {
    /// Remembers that two files are of two people, whatever they share.
    ///
    /// # Errors
    /// No such patient; the disk.
    pub fn say_not_same(
        &self,
        one: PatientId,
        other: PatientId,
        by: &str,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        self.run(
            include_str!("say_not_same.sql"),
            named_params! {
                ":a": one.0.min(other.0), ":b": one.0.max(other.0),
                ":by": by, ":at": stamp(now),
            },
        )?;
        Ok(())
    }
}

/// How names and their words sound, as the JSON array the statement takes.
fn codes(names: [&String; 2]) -> String {
    let whole = names.iter().map(|name| (*name).clone());
    let all = whole.chain(names.iter().flat_map(|name| words(name)));
    let mut codes: Vec<String> = all.flat_map(|word| sounds(&word)).collect();
    codes.sort_unstable();
    codes.dedup();
    serde_json::Value::from(codes).to_string()
}
