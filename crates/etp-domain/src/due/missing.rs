//! What a programme still lacks before it can be declared or, where nothing is declared, agreed and
//! begun. France's list is that of the declaration file; the others name only what was found in
//! public sources about their schemes.

use super::of_programme::ProgrammeFacts;
use super::team::{TRAINING, lacks, leading, name_of, training_hours};
use crate::{Declaration, MissingPiece, Profession, RuleBook, Scheme, TeamRole, TrainingStanding};
use chrono::NaiveDate;

const CONTENT: &str = "declaration-content";

/// What a programme still lacks before it can be declared under its scheme; empty when it is ready.
pub fn missing_pieces(
    facts: &ProgrammeFacts,
    book: &RuleBook,
    today: NaiveDate,
) -> Vec<MissingPiece> {
    let mut missing = content(facts);
    match facts.programme.scheme {
        Scheme::FrDeclared => {
            missing.extend(french(facts, today));
            missing.extend(trainings(facts, book, today));
        }
        Scheme::BeStartUp => {
            missing.extend(without_educator(facts, book, today));
            missing.extend(without_report_to_doctor(facts));
        }
        Scheme::BeCarePathway => missing.extend(without_report_to_doctor(facts)),
        Scheme::BeConvention => missing.extend(without_agreement(facts)),
        Scheme::LuClinic | Scheme::DeDmp => {}
    }
    missing.extend(professions(facts, book, today));
    missing
}

/// What every scheme needs: a name, and sessions that say what they are for.
fn content(facts: &ProgrammeFacts) -> Vec<MissingPiece> {
    let mut missing = unwritten(&[
        ("title", facts.programme.title.trim().is_empty()),
        ("sessions", facts.done.sessions.is_empty()),
    ]);
    let silent = facts.without_objectives.iter();
    missing.extend(silent.map(|theme| piece("objectives", theme, CONTENT)));
    missing
}

fn french(facts: &ProgrammeFacts, today: NaiveDate) -> Vec<MissingPiece> {
    let details = &facts.programme.details;
    let coordinated = facts
        .team
        .iter()
        .any(|(one, role)| one.active && *role == TeamRole::Coordinator);
    let mut missing = unwritten(&[
        ("coordinator", !coordinated),
        ("places", details.places.is_empty()),
    ]);
    missing.extend(unwritten(&papers(&details.declaration)));
    missing.extend(unwritten(&answers(&details.declaration)));
    let signed = details.declaration.charter_signed_on;
    if signed.is_none_or(|on| on > today) {
        missing.push(piece("charter", "", "fr-charter"));
    }
    missing
}

/// What is enclosed, and asked for.
fn papers(declaration: &Declaration) -> [(&'static str, bool); 3] {
    [
        ("model-letter", !declaration.model_letter),
        ("patient-information", !declaration.patient_information),
        ("two-consents", !declaration.two_consents),
    ]
}

/// What is answered in words and figures.
fn answers(declaration: &Declaration) -> [(&'static str, bool); 10] {
    let blank = |text: &str| text.trim().is_empty();
    let unnamed = declaration.with_association == Some(true) && blank(&declaration.association);
    [
        ("structure-number", blank(&declaration.structure_number)),
        ("health-problem", blank(&declaration.health_problem)),
        ("beneficiaries", declaration.beneficiaries.unwrap_or(0) == 0),
        ("setting", declaration.setting.is_none()),
        ("association", declaration.with_association.is_none()),
        ("association-name", unnamed),
        ("coordination", blank(&declaration.coordination)),
        ("evaluation", blank(&declaration.evaluation)),
        ("confidentiality", blank(&declaration.confidentiality)),
        ("funding", blank(&declaration.funding)),
    ]
}

/// Whoever leads and has no proof of training in force.
fn trainings(facts: &ProgrammeFacts, book: &RuleBook, today: NaiveDate) -> Vec<MissingPiece> {
    if training_hours(facts, book, today).is_none() {
        return Vec::new();
    }
    let lacking = [TrainingStanding::Missing, TrainingStanding::Expired];
    leading(facts)
        .filter(|one| lacking.contains(&one.training_on(today)))
        .map(|one| piece("training", &name_of(one), TRAINING))
        .collect()
}

fn professions(facts: &ProgrammeFacts, book: &RuleBook, today: NaiveDate) -> Vec<MissingPiece> {
    let lacks = lacks(facts, book, today).into_iter();
    lacks
        .map(|lack| match lack.what.as_str() {
            "professions" => piece("professions", &lack.least.to_string(), lack.rule),
            "doctor" => piece("doctor", "", lack.rule),
            profession => piece("profession", profession, lack.rule),
        })
        .collect()
}

/// So many sessions of the start-up pathway are given by a recognised diabetes educator.
fn without_educator(
    facts: &ProgrammeFacts,
    book: &RuleBook,
    today: NaiveDate,
) -> Option<MissingPiece> {
    const RULE: &str = "be-start-up-quota";
    let educator = Profession::DiabetesEducator;
    let asked = book.number(RULE, "educator_least", today)? > 0;
    let there = leading(facts).any(|one| one.profession == educator);
    (asked && !there).then(|| piece("profession", educator.code(), RULE))
}

/// The general practitioner gets a report.
fn without_report_to_doctor(facts: &ProgrammeFacts) -> Option<MissingPiece> {
    let enclosed = facts.programme.details.declaration.model_letter;
    (!enclosed).then(|| piece("model-letter", "", "be-doctor-feedback"))
}

/// A convention is agreed with somebody.
fn without_agreement(facts: &ProgrammeFacts) -> Option<MissingPiece> {
    let authority = facts.programme.details.declaration.authority.trim();
    authority
        .is_empty()
        .then(|| piece("authority", "", "be-convention"))
}

fn unwritten(pieces: &[(&str, bool)]) -> Vec<MissingPiece> {
    pieces
        .iter()
        .filter(|(_, missing)| *missing)
        .map(|(code, _)| piece(code, "", CONTENT))
        .collect()
}

fn piece(code: &str, what: &str, rule: &str) -> MissingPiece {
    MissingPiece {
        code: code.to_owned(),
        what: what.to_owned(),
        rule: rule.to_owned(),
    }
}

#[cfg(test)]
mod tests;
