//! What a file said before: nobody and nothing is taken twice from one file.

use super::person::NewPerson;
use super::programmes::Slot;
use chrono::NaiveDate;
use etp_domain::names::fold_tight;
use etp_domain::{AssessmentKind, BirthDate, Identifier, PatientId, ProgrammeId};
use std::collections::{HashMap, HashSet};

type Name = (String, String, BirthDate);

#[derive(Default)]
pub(super) struct Seen {
    names: HashMap<Name, u32>,
    numbers: HashMap<Identifier, u32>,
    parts: HashMap<(PatientId, Slot<ProgrammeId>), NaiveDate>,
    assessments: HashSet<(PatientId, AssessmentKind, NaiveDate)>,
}

impl Seen {
    /// The line that brought the same person before, if one did.
    pub(super) fn before(&mut self, person: &NewPerson, line: u32) -> Option<u32> {
        let patient = &person.patient;
        let name = (
            fold_tight(&patient.last_name),
            fold_tight(&patient.first_name),
            patient.birth_date,
        );
        let mut numbers = person.identifiers.iter();
        let numbered = numbers.find_map(|number| self.numbers.get(number));
        let before = numbered.or_else(|| self.names.get(&name)).copied();
        if before.is_none() {
            let numbers = person.identifiers.iter().cloned();
            self.numbers.extend(numbers.map(|number| (number, line)));
            self.names.insert(name, line);
        }
        before
    }

    /// The day on which the file let a person take part before; `None` the first time.
    pub(super) fn part(
        &mut self,
        person: PatientId,
        programme: Slot<ProgrammeId>,
        day: NaiveDate,
    ) -> Option<NaiveDate> {
        use std::collections::hash_map::Entry;
        match self.parts.entry((person, programme)) {
            Entry::Occupied(before) => Some(*before.get()),
            Entry::Vacant(first) => {
                first.insert(day);
                None
            }
        }
    }

    /// Whether the file says so for the first time.
    pub(super) fn assessment(
        &mut self,
        person: PatientId,
        kind: AssessmentKind,
        day: NaiveDate,
    ) -> bool {
        self.assessments.insert((person, kind, day))
    }
}
