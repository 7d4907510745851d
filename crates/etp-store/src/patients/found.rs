//! Who is found: the words that were typed narrow everybody, a list narrows those. Both are whole
//! sets of identities, so that a page and how many match in all come from one look.

use super::PatientList;
use super::search::{Part, Search};
use crate::columns::{id, ids_as_json};
use crate::{Reader, StoreError};
use chrono::NaiveDate;
use etp_domain::PatientId;
use etp_domain::names::sounds;
use rusqlite::{Params, Row, named_params};
use std::collections::HashSet;

impl Reader<'_> {
    /// People on a list who are like what was typed, by family name, and whether only by sound.
    pub(super) fn found(
        &self,
        list: PatientList,
        search: &Search,
        today: NaiveDate,
    ) -> Result<(Vec<PatientId>, bool), StoreError> {
        let listed = self.listed(list, today)?;
        let plain = narrowed(self.matching(&search.parts)?, list, listed.as_ref());
        if !plain.is_empty() || !search.parts.iter().any(|part| part.is_name) {
            return Ok((plain, false));
        }
        let found = narrowed(self.sounding(search)?, list, listed.as_ref());
        let by_sound = !found.is_empty();
        Ok((found, by_sound))
    }

    /// The people a list is made from, unless a look at each person is enough.
    fn listed(
        &self,
        list: PatientList,
        today: NaiveDate,
    ) -> Result<Option<HashSet<PatientId>>, StoreError> {
        let people = match list {
            PatientList::All | PatientList::SetAside | PatientList::WithoutBirthDate => {
                return Ok(None);
            }
            PatientList::Active => self.people(include_str!("lists/active.sql"), []),
            PatientList::ToCall => self.people(
                include_str!("lists/to_call.sql"),
                named_params! { ":today": today },
            ),
            PatientList::WithoutConsent => self.people(
                include_str!("lists/agreed_to_join.sql"),
                named_params! { ":today": today },
            ),
            PatientList::Lost { before } => self.people(
                include_str!("lists/lost.sql"),
                named_params! { ":before": before },
            ),
            PatientList::Due { before } => self.people(
                include_str!("lists/due.sql"),
                named_params! { ":before": before },
            ),
        };
        people.map(Some)
    }

    fn people(&self, sql: &str, params: impl Params) -> Result<HashSet<PatientId>, StoreError> {
        let people = self.all(sql, params, |row| id(row, "person", PatientId))?;
        Ok(people.into_iter().collect())
    }

    /// People in whose text every part stands.
    fn matching(&self, parts: &[Part]) -> Result<Vec<Found>, StoreError> {
        let [one, two, three, four, five, six] = Search::slots(parts);
        self.all(
            include_str!("matching.sql"),
            named_params! {
                ":one": one, ":two": two, ":three": three,
                ":four": four, ":five": five, ":six": six,
            },
            read_found,
        )
    }

    /// People whose names sound like those looked for. A word that sounds like nobody's name must
    /// stand in their text as it is.
    fn sounding(&self, search: &Search) -> Result<Vec<Found>, StoreError> {
        let mut as_written = vec![];
        let mut people: Option<HashSet<PatientId>> = None;
        for part in &search.parts {
            let alike = match part.is_name {
                true => self.people_sounding_like(&part.text)?,
                false => HashSet::new(),
            };
            if alike.is_empty() {
                as_written.push(part.clone());
            } else {
                people = Some(match people {
                    None => alike,
                    Some(so_far) => so_far.intersection(&alike).copied().collect(),
                });
            }
        }
        let people = people.unwrap_or_default();
        let mut found = self.among(&people)?;
        if !as_written.is_empty() && !found.is_empty() {
            let written = self.matching(&as_written)?;
            let written: HashSet<_> = written.iter().map(|one| one.person).collect();
            found.retain(|one| written.contains(&one.person));
        }
        Ok(found)
    }

    fn among(&self, people: &HashSet<PatientId>) -> Result<Vec<Found>, StoreError> {
        let people = ids_as_json(people.iter().map(|person| person.0));
        let params = named_params! { ":people": people };
        self.all(include_str!("among.sql"), params, read_found)
    }

    fn people_sounding_like(&self, word: &str) -> Result<HashSet<PatientId>, StoreError> {
        let codes = serde_json::Value::from_iter(sounds(word)).to_string();
        self.people(
            include_str!("sounding.sql"),
            named_params! { ":codes": codes },
        )
    }
}

/// Somebody who was found, and what a look at them says.
#[derive(Clone, Copy)]
struct Found {
    person: PatientId,
    active: bool,
    born_exactly: bool,
}

fn read_found(row: &Row<'_>) -> rusqlite::Result<Found> {
    Ok(Found {
        person: id(row, "person", PatientId)?,
        active: row.get("active")?,
        born_exactly: row.get("born_exactly")?,
    })
}

/// Those who are on a list, in the order they were found.
fn narrowed(
    found: Vec<Found>,
    list: PatientList,
    listed: Option<&HashSet<PatientId>>,
) -> Vec<PatientId> {
    let is_listed = |one: &Found| listed.is_some_and(|people| people.contains(&one.person));
    let on_list = |one: &Found| match list {
        PatientList::All => true,
        PatientList::SetAside => !one.active,
        PatientList::WithoutBirthDate => !one.born_exactly,
        PatientList::Due { .. } => is_listed(one),
        PatientList::WithoutConsent => one.active && !is_listed(one),
        PatientList::Active | PatientList::ToCall | PatientList::Lost { .. } => {
            one.active && is_listed(one)
        }
    };
    let found = found.into_iter().filter(on_list);
    found.map(|one| one.person).collect()
}
