//! A programme that lacks nothing, and the pieces that are missing once something is taken away.

use super::*;
use crate::due::of_programme::made::{book, complete, day};
use crate::{Profession, ProgrammeDetails};

fn missing(facts: &ProgrammeFacts) -> Vec<String> {
    let found = missing_pieces(facts, &book(), day("2026-06-30")).into_iter();
    found
        .map(|one| format!("{} {}", one.code, one.what).trim().to_owned())
        .collect()
}

fn taken(take: impl FnOnce(&mut ProgrammeFacts)) -> Vec<String> {
    let mut facts = complete();
    take(&mut facts);
    missing(&facts)
}

#[test]
fn a_programme_that_lacks_nothing_is_ready_under_every_scheme() {
    for scheme in Scheme::ALL {
        let lacking = taken(|facts| {
            facts.programme.scheme = *scheme;
            facts.team[1].0.profession = Profession::DiabetesEducator;
        });
        assert!(lacking.is_empty(), "{scheme:?}: {lacking:?}");
    }
}

#[test]
fn each_piece_of_a_french_declaration_is_missed() {
    type Take = fn(&mut Declaration);
    let pieces: [(&str, Take); 14] = [
        ("structure-number", |of| of.structure_number.clear()),
        ("health-problem", |of| of.health_problem = "  ".into()),
        ("beneficiaries", |of| of.beneficiaries = None),
        ("beneficiaries", |of| of.beneficiaries = Some(0)),
        ("setting", |of| of.setting = None),
        ("association", |of| of.with_association = None),
        ("association-name", |of| of.with_association = Some(true)),
        ("charter", |of| of.charter_signed_on = None),
        ("model-letter", |of| of.model_letter = false),
        ("patient-information", |of| of.patient_information = false),
        ("two-consents", |of| of.two_consents = false),
        ("coordination", |of| of.coordination.clear()),
        ("evaluation", |of| of.evaluation.clear()),
        ("confidentiality", |of| of.confidentiality.clear()),
    ];
    for (code, take) in pieces {
        assert_eq!(
            taken(|facts| take(&mut facts.programme.details.declaration)),
            [code]
        );
    }
    assert_eq!(
        taken(|of| of.programme.details.declaration.funding.clear()),
        ["funding"]
    );
    assert_eq!(taken(|of| of.programme.details.places.clear()), ["places"]);
    let ahead = Some(day("2026-07-01"));
    let signs = |facts: &mut ProgrammeFacts| {
        facts.programme.details.declaration.charter_signed_on = ahead;
    };
    assert_eq!(taken(signs), ["charter"]);
}

#[test]
fn a_french_team_has_a_coordinator_two_professions_a_doctor_and_its_training() {
    assert_eq!(
        taken(|of| of.team[0].1 = TeamRole::Educator),
        ["coordinator"]
    );
    assert_eq!(
        taken(|of| of.team[0].0.active = false),
        ["coordinator", "professions 2", "doctor"]
    );
    assert_eq!(
        taken(|of| of.team[0].0.profession = Profession::Dietician),
        ["doctor"]
    );
    let untrained = taken(|of| of.team[1].0.training.completed_on = None);
    assert_eq!(untrained, ["training Claire Dupont"]);
    let ending = taken(|of| of.team[1].0.training.expires_on = Some(day("2026-07-15")));
    assert!(ending.is_empty());
}

#[test]
fn every_scheme_wants_a_title_sessions_and_their_objectives() {
    for scheme in Scheme::ALL {
        let lacking = taken(|facts| {
            facts.programme.scheme = *scheme;
            facts.programme.title.clear();
            facts.done.sessions.clear();
            facts.without_objectives = vec!["Bouger".to_owned()];
        });
        assert_eq!(lacking[..3], ["title", "sessions", "objectives Bouger"]);
    }
}

#[test]
fn the_other_schemes_want_only_what_was_found_about_them() {
    for (scheme, expected) in [
        (
            Scheme::BeStartUp,
            vec!["profession diabetes-educator", "model-letter"],
        ),
        (Scheme::BeCarePathway, vec!["model-letter"]),
        (Scheme::BeConvention, vec!["authority"]),
        (Scheme::LuClinic, vec![]),
        (Scheme::DeDmp, vec![]),
    ] {
        let lacking = taken(|facts| {
            facts.programme.scheme = scheme;
            facts.programme.details = ProgrammeDetails::default();
            facts.team.clear();
        });
        assert_eq!(lacking, expected, "{scheme:?}");
    }
}

#[test]
fn the_professions_a_team_set_itself_are_missed_under_every_scheme() {
    let lacking = taken(|facts| {
        facts.programme.scheme = Scheme::DeDmp;
        facts.programme.details.professions = vec![Profession::Dietician];
    });
    assert_eq!(lacking, ["profession dietician"]);
}
