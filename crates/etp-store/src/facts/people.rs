//! Who the facts are about: every file leads to the person it stands for, and in the end only those the
//! facts name are kept.

use super::Ids;
use super::cells::{coded, coded_if_any, columns, id, text, truth};
use crate::{Reader, StoreError};
use chrono::NaiveDate;
use etp_domain::{
    Activity, BirthDate, Country, EpicesAnswers, EpicesScore, Living, Occupation, PatientFact,
    PatientId, ReadingLevel, Sex, Standing, Tongue, Transport,
};
use rusqlite::{Row, named_params};
use std::collections::HashMap;
use uuid::Uuid;

columns!(FileColumns { root, id });
columns!(EpicesColumns { patient, answers });
columns!(DistanceColumns { patient, km });
columns!(PatientColumns {
    id,
    sex,
    birth_date,
    residence,
    cover_country,
    spoken,
    interpreter,
    reading_level,
    transport,
    occupation,
    activity,
    living,
    standing,
    erased,
});

/// Everybody, numbered in the order of the files that stand for them.
#[derive(Default)]
pub(super) struct People {
    /// Whose a file is.
    pub(super) of_file: Ids,
    /// The files of those who have several.
    pub(super) several: HashMap<u32, Vec<u128>>,
    roots: Vec<u128>,
}

impl People {
    /// How many they are.
    pub(super) fn count(&self) -> usize {
        self.roots.len()
    }

    /// Every file of a person.
    pub(super) fn files(&self, person: u32) -> &[u128] {
        let only = || std::slice::from_ref(&self.roots[person as usize]);
        self.several.get(&person).map_or_else(only, Vec::as_slice)
    }

    fn add(&mut self, root: u128, file: u128) {
        if self.roots.last() != Some(&root) {
            self.roots.push(root);
        }
        let person = number(self.roots.len() - 1);
        self.of_file.insert(file, person);
        if file != root {
            let files = self.several.entry(person).or_insert_with(|| vec![root]);
            files.push(file);
        }
    }
}

/// A place in a list.
pub(super) fn number(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}

impl Reader<'_> {
    pub(super) fn people_of_facts(&self) -> Result<People, StoreError> {
        let mut people = People::default();
        self.each_of::<FileColumns>(include_str!("files.sql"), [], |at, row| {
            people.add(id(row, at.root)?, id(row, at.id)?);
            Ok(())
        })?;
        Ok(people)
    }

    /// Those who are wanted, in their order.
    pub(super) fn patient_facts(
        &self,
        people: &People,
        wanted: &[bool],
        last: NaiveDate,
    ) -> Result<Vec<PatientFact>, StoreError> {
        let epices = self.epices_of_facts(people, last)?;
        let distances = self.distances_of_facts(people)?;
        let mut facts = Vec::with_capacity(wanted.iter().filter(|one| **one).count());
        let mut place = 0;
        self.each_of::<PatientColumns>(include_str!("patients.sql"), [], |at, row| {
            if wanted[place] {
                let person = number(place);
                facts.push(PatientFact {
                    epices: epices.get(&person).copied(),
                    km: distances.get(&person).copied(),
                    ..patient(at, row)?
                });
            }
            place += 1;
            Ok(())
        })?;
        Ok(facts)
    }

    fn epices_of_facts(
        &self,
        people: &People,
        last: NaiveDate,
    ) -> Result<HashMap<u32, EpicesScore>, StoreError> {
        let mut latest = HashMap::new();
        let until = named_params! { ":last": last };
        self.each_of::<EpicesColumns>(include_str!("epices.sql"), until, |at, row| {
            let answers = coded(row, at.answers, |text| EpicesAnswers::parse(text).ok())?;
            if let Some(score) = answers.score() {
                latest.insert(people.of_file[&id(row, at.patient)?], score);
            }
            Ok(())
        })?;
        Ok(latest)
    }

    /// Of several files the one that stands for the person says it, else the one nearest.
    fn distances_of_facts(&self, people: &People) -> Result<HashMap<u32, u32>, StoreError> {
        let mut said = HashMap::new();
        self.each_of::<DistanceColumns>(include_str!("distances.sql"), [], |at, row| {
            said.insert(people.of_file[&id(row, at.patient)?], row.get(at.km)?);
            Ok(())
        })?;
        Ok(said)
    }
}

fn patient(at: &PatientColumns, row: &Row<'_>) -> rusqlite::Result<PatientFact> {
    let spoken = text(row, at.spoken)?.split_whitespace().next();
    Ok(PatientFact {
        id: PatientId(Uuid::from_u128(id(row, at.id)?)),
        sex: coded(row, at.sex, Sex::from_code)?,
        born: coded(row, at.birth_date, |text| BirthDate::parse(text).ok())?,
        residence: coded(row, at.residence, Country::from_code)?,
        cover: coded_if_any(row, at.cover_country, Country::from_code)?,
        speaks: spoken.and_then(Tongue::from_code),
        interpreter: truth(row, at.interpreter)?,
        reading: coded(row, at.reading_level, ReadingLevel::from_code)?,
        transport: coded(row, at.transport, Transport::from_code)?,
        occupation: coded(row, at.occupation, Occupation::from_code)?,
        activity: coded(row, at.activity, Activity::from_code)?,
        living: coded(row, at.living, Living::from_code)?,
        epices: None,
        km: None,
        nearest_abroad: None,
        standing: coded(row, at.standing, Standing::from_code)?,
        erased: truth(row, at.erased)?,
    })
}
