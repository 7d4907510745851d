//! What is due for a programme: declaration, training, professions, evaluations.

use super::{Due, DueKind, evaluations, in_order, team};
use crate::{
    DeclaredFacts, Professional, Programme, ProgrammeStatus, RuleBook, Scheme, TeamRole,
    differences,
};
use chrono::{Days, NaiveDate};

/// A programme with what its dues depend on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgrammeFacts {
    /// The programme.
    pub programme: Programme,
    /// Its team.
    pub team: Vec<(Professional, TeamRole)>,
    /// What was declared last, and when; `None` when nothing ever was.
    pub declared: Option<(NaiveDate, DeclaredFacts)>,
    /// The day of the first declaration.
    pub first_declared_on: Option<NaiveDate>,
    /// What is true now.
    pub done: DeclaredFacts,
    /// Sessions of the template without any objective, by theme in the centre's language.
    pub without_objectives: Vec<String>,
    /// Whether anybody takes part.
    pub running: bool,
    /// The years whose yearly evaluation was written down.
    pub evaluated_years: Vec<i32>,
    /// The years whose four-yearly evaluation was written down.
    pub four_yearly_years: Vec<i32>,
}

impl ProgrammeFacts {
    pub(super) fn french(&self) -> bool {
        self.programme.scheme == Scheme::FrDeclared
    }
}

/// How many days before its end an authorisation is pointed out: time to prepare a file and for the
/// agency's two months to name a missing piece. A habit of this application, not a rule.
const WARNED_BEFORE: u64 = 180;

const DECLARATION: &str = "fr-declaration";

/// What is due for a programme on a day, the most urgent first. Nothing for one that was stopped; of
/// its team, nothing while it is a draft in which nobody takes part.
pub fn due_of_programme(facts: &ProgrammeFacts, book: &RuleBook, today: NaiveDate) -> Vec<Due> {
    if facts.programme.status == ProgrammeStatus::Stopped {
        return Vec::new();
    }
    let mut due = Vec::new();
    if facts.running || facts.programme.status == ProgrammeStatus::Declared {
        due.extend(team::due(facts, book, today));
    }
    due.extend(declaration(facts));
    due.extend(declaration_change(facts, today));
    due.extend(authorisation_ends(facts, today));
    if facts.french() {
        due.extend(evaluations::yearly(facts, today));
        due.extend(evaluations::four_yearly(facts, book, today));
    }
    in_order(due)
}

/// Only France asks that a programme be declared before it is run.
fn declaration(facts: &ProgrammeFacts) -> Option<Due> {
    let never = facts.declared.is_none() && facts.programme.status == ProgrammeStatus::Draft;
    (facts.french() && facts.running && never)
        .then(|| Due::new(DueKind::Declaration, facts.programme.starts_on, DECLARATION))
}

/// Nobody wrote down since when it is otherwise, hence since today.
fn declaration_change(facts: &ProgrammeFacts, today: NaiveDate) -> Option<Due> {
    let (_, declared) = facts.declared.as_ref()?;
    let count = differences(declared, &facts.done).len();
    (declared.scheme == Scheme::FrDeclared && count > 0)
        .then(|| Due::new(DueKind::DeclarationChange, today, DECLARATION).naming("count", count))
}

fn authorisation_ends(facts: &ProgrammeFacts, today: NaiveDate) -> Option<Due> {
    let end = facts.programme.details.declaration.valid_until?;
    let soon = today.checked_add_days(Days::new(WARNED_BEFORE))?;
    (end <= soon).then(|| Due::new(DueKind::AuthorisationEnds, end, "authorisation-end"))
}

#[cfg(test)]
pub(crate) mod made;
#[cfg(test)]
mod tests;
