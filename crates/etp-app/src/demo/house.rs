//! The invented house: those who teach in it, the doctors it writes to.
//!
//! Phone numbers are of the range 03 53 01 that France keeps for fiction.

use super::{away, places};
use crate::forms::{SaveCentre, SaveProfessional, SaveRecipient};
use crate::{Desk, Failure, centre, professionals};
use chrono::{Months, NaiveDate};
use etp_domain::{Contact, Country, Profession, ProfessionalKind, RecipientKind, Tongue};

/// Puts everything into an empty house.
pub(super) fn furnish(desk: &Desk) -> Result<(), Failure> {
    facts(desk)?;
    places::furnish(desk)?;
    team(desk)?;
    doctors(desk)?;
    away::furnish(desk)
}

fn facts(desk: &Desk) -> Result<(), Failure> {
    let kept = desk.centre();
    centre::save_centre(
        desk,
        SaveCentre {
            name: kept.name.clone(),
            region: kept.region.clone(),
            phone: "03 53 01 08 10".to_owned(),
            number: String::new(),
            letterhead: "Équipe d’éducation thérapeutique\n08600 Givet".to_owned(),
            complete_from: None,
            languages: vec![],
        },
    )?;
    Ok(())
}

/// Where an invented somebody is.
pub(super) fn home(country: &str, postal_code: &str, commune: &str) -> Contact {
    Contact {
        postal_code: postal_code.to_owned(),
        commune: commune.to_owned(),
        ..Contact::in_country(Country::from_code(country).unwrap_or(Country::Other))
    }
}

/// Name, first name, as what, profession, months since the training, months until its end.
type Teacher = (
    &'static str,
    &'static str,
    ProfessionalKind,
    Profession,
    Option<u32>,
    Option<u32>,
);

const TEAM: [Teacher; 6] = [
    (
        "Noël",
        "Claire",
        ProfessionalKind::Professional,
        Profession::Nurse,
        Some(50),
        None,
    ),
    (
        "Rousselle",
        "Marc",
        ProfessionalKind::Professional,
        Profession::GeneralPractitioner,
        Some(30),
        None,
    ),
    (
        "Wouters",
        "Griet",
        ProfessionalKind::Professional,
        Profession::Dietician,
        Some(58),
        Some(2),
    ),
    (
        "Backes",
        "Jutta",
        ProfessionalKind::Professional,
        Profession::Podiatrist,
        None,
        None,
    ),
    (
        "Henrard",
        "Paul",
        ProfessionalKind::PatientPartner,
        Profession::Other,
        Some(14),
        None,
    ),
    (
        "Thiry",
        "Sabine",
        ProfessionalKind::Speaker,
        Profession::PhysicalActivity,
        None,
        None,
    ),
];

fn team(desk: &Desk) -> Result<(), Failure> {
    for teacher in TEAM {
        professionals::save_professional(desk, form(teacher, desk.today()))?;
    }
    Ok(())
}

fn form(teacher: Teacher, today: NaiveDate) -> SaveProfessional {
    let (last, first, kind, profession, trained, ends) = teacher;
    SaveProfessional {
        professional: None,
        kind,
        last_name: last.to_owned(),
        first_name: first.to_owned(),
        profession,
        profession_words: String::new(),
        languages: languages(last),
        phone: String::new(),
        email: String::new(),
        trained_on: trained.and_then(|months| today.checked_sub_months(Months::new(months))),
        certificate: String::new(),
        certificate_ends: ends.and_then(|months| today.checked_add_months(Months::new(months))),
        educator_number: String::new(),
        active: true,
    }
}

/// Two of them lead in a second language.
fn languages(last_name: &str) -> Vec<Tongue> {
    let second = match last_name {
        "Wouters" => Some(Tongue::Dutch),
        "Backes" => Some(Tongue::German),
        _ => None,
    };
    [Tongue::French].into_iter().chain(second).collect()
}

fn doctors(desk: &Desk) -> Result<(), Failure> {
    let doctors = [
        ("Dr Anne Fontaine", "FR", "08600", "Givet"),
        ("Dr Luc Delvaux", "FR", "08170", "Fumay"),
        ("Dr Marijke Claes", "BE", "5570", "Beauraing"),
    ];
    for (name, country, code, commune) in doctors {
        centre::save_recipient(
            desk,
            SaveRecipient {
                recipient: None,
                kind: RecipientKind::GeneralPractitioner,
                name: name.to_owned(),
                organisation: String::new(),
                contact: home(country, code, commune),
                number: String::new(),
                active: true,
            },
        )?;
    }
    Ok(())
}
