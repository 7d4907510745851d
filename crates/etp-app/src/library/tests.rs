//! What every model of the library keeps: four languages, known handouts, the distinction of skills.

use super::*;
use etp_domain::{
    CompetencyKind, Dimension, HandoutLanguage, PathwayTemplate, QuestionKind, SessionKind, Words,
};
use std::collections::BTreeSet;

/// Every text of a model, with where it stands.
fn texts(template: &PathwayTemplate) -> Vec<(String, &Words)> {
    let mut found = vec![
        ("title".to_owned(), &template.title),
        ("about".to_owned(), &template.about),
    ];
    for one in &template.competencies {
        found.push((one.code.clone(), &one.words));
    }
    for one in &template.questions {
        found.push((one.code.clone(), &one.words));
        found.extend(
            one.choices
                .iter()
                .map(|choice| (choice.code.clone(), &choice.words)),
        );
    }
    for one in &template.sessions {
        found.push((one.code.clone(), &one.theme));
        let things = one.materials.iter().chain(&one.per_person);
        let more = one.objectives.iter().chain(things);
        found.extend(more.map(|words| (one.code.clone(), words)));
    }
    found
}

/// Models for an illness: all but the blank one.
fn models() -> Vec<PathwayTemplate> {
    let all = templates().unwrap();
    all.into_iter()
        .filter(|model| model.name != "blank")
        .collect()
}

#[test]
fn every_model_is_sound_and_says_everything_in_four_languages() {
    for template in templates().unwrap() {
        assert!(template.model, "{} claims to be validated", template.name);
        assert!(
            !template.sources.is_empty(),
            "{} names no source",
            template.name
        );
        for (place, words) in texts(&template) {
            assert_eq!(
                words.languages(),
                HandoutLanguage::FULL,
                "{} {place}",
                template.name
            );
        }
    }
}

#[test]
fn every_session_has_objectives_and_a_handout_that_exists() {
    let known: BTreeSet<_> = etp_handout::library()
        .iter()
        .map(|(name, _)| *name)
        .collect();
    for template in models() {
        for session in &template.sessions {
            let place = format!("{} {}", template.name, session.code);
            assert!(!session.objectives.is_empty(), "{place}");
            assert!(known.contains(session.handout.as_str()), "{place}");
        }
    }
}

#[test]
fn every_model_teaches_self_care_with_safety_and_coping_and_works_on_each_skill() {
    for template in models() {
        let coping = template
            .competencies
            .iter()
            .filter(|one| one.kind == CompetencyKind::Coping);
        assert!(coping.count() >= 2, "{}", template.name);
        assert!(
            template.competencies.iter().any(|one| one.safety),
            "{}",
            template.name
        );
        for skill in &template.competencies {
            let worked = template
                .sessions
                .iter()
                .any(|one| one.competencies.contains(&skill.code));
            assert!(worked, "{} {}", template.name, skill.code);
        }
        assert!(
            template
                .sessions
                .iter()
                .any(|one| one.kind == SessionKind::Individual)
        );
    }
}

#[test]
fn every_model_asks_about_the_five_dimensions_and_compares_afterwards() {
    for template in models() {
        for dimension in Dimension::ALL {
            let asked = template
                .questions
                .iter()
                .any(|one| one.dimension == *dimension);
            assert!(asked, "{} {}", template.name, dimension.code());
        }
        let again = |kind| {
            template
                .questions
                .iter()
                .any(|one| one.again && one.kind == kind)
        };
        assert!(
            again(QuestionKind::Choice) && again(QuestionKind::Scale),
            "{}",
            template.name
        );
    }
}

#[test]
fn a_template_that_stops_making_sense_is_refused_with_its_line() {
    let failure = read_template("x", "name = \"x\"\nversion = 1\n").unwrap_err();
    assert_eq!(failure.code, "template-unreadable");
    assert_eq!(failure.args["line"], "2");
}
