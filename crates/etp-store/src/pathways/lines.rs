//! Which enrolments are asked for, and the others that say which of them count.

use super::PathwayFilter;
use crate::columns::{id, ids_as_json};
use crate::{Reader, StoreError, enrolments};
use etp_domain::{Enrolment, PatientId, ProgrammeId, twins};
use rusqlite::{Row, named_params};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// A person in a programme, whatever files they have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Part {
    pub(super) person: PatientId,
    pub(super) programme: ProgrammeId,
}

/// The enrolments that are asked for, by the day they began, and beside them every other one of the
/// same person in the same programme.
#[derive(Default)]
pub(super) struct Lines {
    pub(super) wanted: Vec<(Part, Enrolment)>,
    all: HashMap<Part, Vec<Enrolment>>,
}

impl Lines {
    /// Every enrolment of a person in a programme.
    pub(super) fn of(&self, part: &Part) -> &[Enrolment] {
        self.all.get(part).map_or(&[], Vec::as_slice)
    }

    /// Whether a pathway of this person in this programme is asked for.
    pub(super) fn has(&self, part: &Part) -> bool {
        self.all.contains_key(part)
    }

    /// The enrolments that are asked for, and those that merged files wrote twice: what was written
    /// in one of these is another's. As a statement takes them.
    pub(super) fn enrolments_as_json(&self) -> String {
        let wanted = self.wanted.iter().map(|(_, enrolment)| enrolment.id);
        let several = self.all.values().filter(|all| all.len() > 1);
        let mut seen = HashSet::new();
        let each = wanted.chain(several.flat_map(|all| twins(all)));
        ids_as_json(each.filter(|one| seen.insert(*one)).map(|one| one.0))
    }

    /// The people they are of, as a statement takes them.
    pub(super) fn people_as_json(&self) -> String {
        let people: HashSet<Uuid> = self.all.keys().map(|part| part.person.0).collect();
        ids_as_json(people.into_iter())
    }

    fn of_rows(rows: Vec<(Part, Enrolment)>, wanted: impl Fn(&Enrolment) -> bool) -> Self {
        let mut lines = Self::default();
        for (part, enrolment) in rows {
            if wanted(&enrolment) {
                lines.wanted.push((part, enrolment.clone()));
            }
            lines.all.entry(part).or_default().push(enrolment);
        }
        lines
    }
}

impl PathwayFilter {
    fn takes(self, enrolment: &Enrolment) -> bool {
        match (self, &enrolment.ending) {
            (Self::Open, ending) => ending.is_none(),
            (Self::OpenOrEndedSince(day), Some(ending)) => ending.on >= day,
            (Self::OpenOrEndedSince(_) | Self::In(_) | Self::All, _) => true,
        }
    }

    /// As the statement takes it: from which day on an ending is asked for (`None`: no ending),
    /// whether people who were erased are, and of which programme alone.
    fn params(self) -> (Option<String>, bool, Option<Uuid>) {
        match self {
            Self::Open => (None, false, None),
            Self::OpenOrEndedSince(day) => (Some(day.to_string()), false, None),
            Self::In(programme) => (Some(String::new()), false, Some(programme.0)),
            Self::All => (Some(String::new()), true, None),
        }
    }
}

impl Reader<'_> {
    pub(super) fn lines_of_person(&self, person: PatientId) -> Result<Lines, StoreError> {
        let sql = include_str!("of_person.sql");
        let rows = self.all(sql, named_params! { ":person": person.0 }, read)?;
        Ok(Lines::of_rows(rows, |_| true))
    }

    pub(super) fn lines_of_everybody(&self, filter: PathwayFilter) -> Result<Lines, StoreError> {
        let (since, erased, programme) = filter.params();
        let rows = self.all(
            include_str!("of_everybody.sql"),
            named_params! { ":since": since, ":erased": erased, ":programme": programme },
            read,
        )?;
        Ok(Lines::of_rows(rows, |enrolment| filter.takes(enrolment)))
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<(Part, Enrolment)> {
    let enrolment = enrolments::read(row)?;
    let part = Part {
        person: id(row, "person", PatientId)?,
        programme: enrolment.programme,
    };
    Ok((part, enrolment))
}
