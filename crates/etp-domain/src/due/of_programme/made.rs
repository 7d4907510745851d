//! A French programme that lacks nothing, for tests to take something away from.

use super::ProgrammeFacts;
use crate::{
    CareSetting, Country, Declaration, DeclaredFacts, Pathology, PlaceId, Profession, Professional,
    ProfessionalId, ProfessionalKind, Programme, ProgrammeDetails, ProgrammeId, ProgrammeStatus,
    Rule, RuleBook, RuleValues, Scheme, TeamRole, Training,
};
use chrono::NaiveDate;
use uuid::Uuid;

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub(crate) fn book() -> RuleBook {
    let rule = |name: &str, numbers: &[(&str, u32)]| Rule {
        name: name.to_owned(),
        country: Country::Other,
        source: String::new(),
        checked: true,
        values: vec![RuleValues {
            from: None,
            until: None,
            numbers: numbers
                .iter()
                .map(|(name, value)| ((*name).to_owned(), *value))
                .collect(),
            set_by: String::new(),
        }],
    };
    RuleBook {
        rules: vec![
            rule("fr-team", &[("least_professions", 2), ("doctor_needed", 1)]),
            rule("fr-training", &[("hours", 40)]),
            rule("fr-four-yearly-evaluation", &[("years", 4)]),
            rule("be-start-up-quota", &[("educator_least", 1)]),
        ],
    }
}

pub(crate) fn somebody(name: &str, profession: Profession) -> Professional {
    Professional {
        id: ProfessionalId(Uuid::from_u128(name.len() as u128)),
        kind: ProfessionalKind::Professional,
        last_name: name.to_owned(),
        first_name: "Claire".to_owned(),
        profession,
        profession_words: String::new(),
        languages: Vec::new(),
        phone: String::new(),
        email: String::new(),
        training: Training {
            completed_on: Some(day("2020-01-01")),
            certificate: String::new(),
            expires_on: None,
        },
        educator_number: String::new(),
        active: true,
    }
}

pub(crate) fn done() -> DeclaredFacts {
    DeclaredFacts {
        title: "Vivre avec le diabète".to_owned(),
        scheme: Scheme::FrDeclared,
        coordinator: "Claire Lambert".to_owned(),
        team: Vec::new(),
        places: vec!["Maison de santé".to_owned()],
        sessions: vec!["Bouger".to_owned()],
        version: 1,
    }
}

/// Declared in March 2021, run by a doctor who coordinates and a nurse, evaluated as it must be on
/// 30 June 2026.
pub(crate) fn complete() -> ProgrammeFacts {
    ProgrammeFacts {
        programme: Programme {
            id: ProgrammeId(Uuid::nil()),
            template: "diabetes2".to_owned(),
            title: done().title,
            pathology: Pathology::Diabetes2,
            starts_on: day("2021-04-01"),
            scheme: Scheme::FrDeclared,
            status: ProgrammeStatus::Declared,
            details: ProgrammeDetails {
                places: vec![PlaceId(Uuid::nil())],
                declaration: declaration(),
                ..ProgrammeDetails::default()
            },
        },
        team: vec![
            (
                somebody("Lambert", Profession::GeneralPractitioner),
                TeamRole::Coordinator,
            ),
            (somebody("Dupont", Profession::Nurse), TeamRole::Educator),
        ],
        declared: Some((day("2021-03-01"), done())),
        first_declared_on: Some(day("2021-03-01")),
        done: done(),
        without_objectives: Vec::new(),
        running: true,
        evaluated_years: vec![2021, 2022, 2023, 2024, 2025],
        four_yearly_years: vec![2024],
    }
}

fn declaration() -> Declaration {
    let words = || "Oui".to_owned();
    Declaration {
        structure_number: words(),
        authority: words(),
        health_problem: words(),
        beneficiaries: Some(60),
        setting: Some(CareSetting::Ambulatory),
        association: String::new(),
        with_association: Some(false),
        patient_parts: Vec::new(),
        charter_signed_on: Some(day("2021-02-01")),
        model_letter: true,
        patient_information: true,
        two_consents: true,
        coordination: words(),
        evaluation: words(),
        funding: words(),
        confidentiality: words(),
        valid_until: None,
    }
}
