//! The invented programmes as they were declared: teams, what the declaration says, the yearly
//! evaluations. One was left undeclared, and in the main one something changed since.

use super::places::{HALL, HOUSE};
use crate::forms::{
    DeclareProgramme, RecordProgrammeEvaluation, SaveProgramme, SetTeam, TeamMember,
};
use crate::professionals::set_team;
use crate::programmes::{declare_programme, record_programme_evaluation, save_programme};
use crate::{Desk, Failure};
use chrono::{Datelike, Duration, NaiveDate};
use etp_domain::{
    CareSetting, Declaration, DeclarationKind, HandoutLanguage, PatientPart, PlaceId, Professional,
    Programme, ProgrammeDetails, Scheme, TeamRole,
};

/// Of each programme: its model, its team by family name, and whether it was declared.
const PROGRAMMES: [(&str, &[&str], bool); 4] = [
    (
        "diabetes2",
        &["Noël", "Rousselle", "Wouters", "Henrard"],
        true,
    ),
    ("heart-failure", &["Noël", "Rousselle"], true),
    ("obesity", &["Noël", "Rousselle", "Wouters", "Thiry"], true),
    ("copd", &["Noël", "Rousselle"], false),
];

/// The programme in which something changed: who joined it, and whose last evaluation is missing.
const MAIN: &str = "diabetes2";
const JOINED: &str = "Backes";

/// What nobody outside the demonstration may take for a number.
const NO_NUMBER: &str = "(démonstration)";

/// Writes what is written of programmes. Only France has them declared.
pub(super) fn furnish(desk: &Desk) -> Result<(), Failure> {
    let (known, professionals, places) = desk.read(|reader| {
        let programmes = reader.programmes()?.into_iter().map(|row| row.programme);
        let places = reader.places()?.into_iter().map(|(place, _)| place);
        let taught = places.filter(|place| [HOUSE, HALL].contains(&place.name.as_str()));
        Ok((
            programmes.collect::<Vec<_>>(),
            reader.professionals()?,
            taught.map(|place| place.id).collect::<Vec<_>>(),
        ))
    })?;
    for (template, names, declared) in PROGRAMMES {
        let Some(programme) = known.iter().find(|one| one.template == template) else {
            continue;
        };
        let team = |more: &[&str]| SetTeam {
            programme: programme.id,
            team: members(&professionals, names)
                .chain(members(&professionals, more))
                .collect(),
        };
        set_team(desk, &team(&[]))?;
        if declared && programme.scheme == Scheme::FrDeclared {
            declare(desk, programme, &places)?;
            evaluate(desk, programme)?;
        }
        if template == MAIN {
            set_team(desk, &team(&[JOINED]))?;
        }
    }
    Ok(())
}

fn members<'a>(
    professionals: &'a [Professional],
    names: &'a [&str],
) -> impl Iterator<Item = TeamMember> + 'a {
    let known = names.iter().filter_map(|name| {
        let mut all = professionals.iter();
        all.find(|one| one.last_name == *name)
    });
    known.map(|one| TeamMember {
        professional: one.id,
        role: match one.last_name.as_str() {
            "Noël" => TeamRole::Coordinator,
            "Thiry" => TeamRole::Guest,
            _ => TeamRole::Educator,
        },
    })
}

/// Declared a month before the first group began.
fn declare(desk: &Desk, programme: &Programme, places: &[PlaceId]) -> Result<(), Failure> {
    let on = declared_on(programme);
    let form = SaveProgramme {
        programme: programme.id,
        title: programme.title.clone(),
        pathology: programme.pathology,
        scheme: programme.scheme,
        starts_on: programme.starts_on,
        details: details(on, places),
    };
    save_programme(desk, &form)?;
    let form = DeclareProgramme {
        programme: programme.id,
        kind: DeclarationKind::Initial,
        on,
        number: NO_NUMBER.to_owned(),
    };
    declare_programme(desk, &form)?;
    Ok(())
}

fn declared_on(programme: &Programme) -> NaiveDate {
    programme.starts_on - Duration::days(30)
}

fn details(on: NaiveDate, places: &[PlaceId]) -> ProgrammeDetails {
    ProgrammeDetails {
        capacity: Some(60),
        languages: vec![HandoutLanguage::Fr, HandoutLanguage::Nl],
        places: places.to_vec(),
        declaration: Declaration {
            structure_number: NO_NUMBER.to_owned(),
            authority: NO_NUMBER.to_owned(),
            health_problem: "Maladie chronique".to_owned(),
            beneficiaries: Some(60),
            setting: Some(CareSetting::Ambulatory),
            with_association: Some(false),
            patient_parts: vec![PatientPart::Animation],
            charter_signed_on: Some(on - Duration::days(10)),
            model_letter: true,
            patient_information: true,
            two_consents: true,
            coordination:
                "Réunion d’équipe chaque mois ; lettre au médecin traitant à l’entrée et à la fin"
                    .to_owned(),
            evaluation: "Auto-évaluation chaque année en réunion d’équipe".to_owned(),
            funding: "Dotation du centre".to_owned(),
            confidentiality: "Registre chiffré, accès réservé à l’équipe".to_owned(),
            ..Declaration::default()
        },
        ..ProgrammeDetails::default()
    }
}

/// Every year since; of the main programme the last one is still to be done.
fn evaluate(desk: &Desk, programme: &Programme) -> Result<(), Failure> {
    let today = desk.today();
    let missing = i32::from(programme.template == MAIN);
    for year in declared_on(programme).year()..today.year() - missing {
        let usual = NaiveDate::from_ymd_opt(year + 1, 2, 10).unwrap_or(today);
        let form = RecordProgrammeEvaluation {
            programme: programme.id,
            four_yearly: false,
            year,
            on: usual.min(today),
        };
        record_programme_evaluation(desk, form)?;
    }
    Ok(())
}
