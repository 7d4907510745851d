//! What a team must have: training, two professions, a doctor, the professions it set itself. Asked
//! of a programme that is run and of one that is to be declared.

use super::of_programme::ProgrammeFacts;
use super::{Due, DueKind};
use crate::{Profession, Professional, ProfessionalKind, RuleBook, TeamRole, TrainingStanding};
use chrono::NaiveDate;
use std::collections::BTreeSet;

pub(super) const TEAM: &str = "fr-team";
pub(super) const TRAINING: &str = "fr-training";
pub(super) const PROFESSIONS: &str = "team-professions";

/// A profession, or a number of them, that a team lacks.
pub(super) struct Lack {
    /// `professions`, `doctor`, or the code of a profession.
    pub(super) what: String,
    /// How many there are.
    pub(super) count: u32,
    /// How many there must be.
    pub(super) least: u32,
    /// The rule that says so.
    pub(super) rule: &'static str,
}

pub(super) fn due(facts: &ProgrammeFacts, book: &RuleBook, today: NaiveDate) -> Vec<Due> {
    let since = facts.programme.starts_on;
    let lacks = lacks(facts, book, today).into_iter().map(|lack| {
        Due::new(DueKind::Profession, since, lack.rule)
            .naming("what", lack.what)
            .naming("count", lack.count)
            .naming("least", lack.least)
    });
    training(facts, book, today)
        .into_iter()
        .chain(lacks)
        .collect()
}

fn training(facts: &ProgrammeFacts, book: &RuleBook, today: NaiveDate) -> Vec<Due> {
    let Some(hours) = training_hours(facts, book, today) else {
        return Vec::new();
    };
    let leading = leading(facts).filter_map(|professional| {
        let standing = professional.training_on(today);
        let on = match standing {
            TrainingStanding::Missing => facts.programme.starts_on,
            TrainingStanding::Expired | TrainingStanding::Ending => {
                professional.training.expires_on?
            }
            TrainingStanding::Valid | TrainingStanding::NotNeeded => return None,
        };
        Some(
            Due::new(DueKind::Training, on, TRAINING)
                .naming("person", name_of(professional))
                .naming("standing", standing.code())
                .naming("hours", hours),
        )
    });
    leading.collect()
}

/// The hours of training whoever leads sessions must have; `None` where no rule asks for any.
pub(super) fn training_hours(
    facts: &ProgrammeFacts,
    book: &RuleBook,
    today: NaiveDate,
) -> Option<u32> {
    let asked = facts.french();
    asked
        .then(|| book.number(TRAINING, "hours", today))
        .flatten()
}

pub(super) fn name_of(professional: &Professional) -> String {
    format!("{} {}", professional.first_name, professional.last_name)
}

/// Those still with the team who coordinate or lead sessions. A guest takes part beside them.
pub(super) fn leading(facts: &ProgrammeFacts) -> impl Iterator<Item = &Professional> {
    facts
        .team
        .iter()
        .filter(|(professional, role)| professional.active && *role != TeamRole::Guest)
        .map(|(professional, _)| professional)
}

pub(super) fn lacks(facts: &ProgrammeFacts, book: &RuleBook, today: NaiveDate) -> Vec<Lack> {
    let there: BTreeSet<Profession> = leading(facts)
        .filter(|professional| professional.kind == ProfessionalKind::Professional)
        .map(|professional| professional.profession)
        .collect();
    let mut lacks = Vec::new();
    if facts.french() {
        let number = |name| book.number(TEAM, name, today).unwrap_or_default();
        let different = u32::try_from(there.len()).unwrap_or(u32::MAX);
        lacks.extend(lack(
            "professions",
            different,
            number("least_professions"),
            TEAM,
        ));
        let doctors = u32::from(there.iter().any(|one| is_doctor(*one)));
        lacks.extend(lack(
            "doctor",
            doctors,
            number("doctor_needed").min(1),
            TEAM,
        ));
    }
    for wanted in &facts.programme.details.professions {
        let count = u32::from(there.contains(wanted));
        lacks.extend(lack(wanted.code(), count, 1, PROFESSIONS));
    }
    lacks
}

fn lack(what: &str, count: u32, least: u32, rule: &'static str) -> Option<Lack> {
    (count < least).then(|| Lack {
        what: what.to_owned(),
        count,
        least,
        rule,
    })
}

fn is_doctor(profession: Profession) -> bool {
    matches!(
        profession,
        Profession::GeneralPractitioner | Profession::Specialist
    )
}
