//! Programmes and what is kept of them: versions, groups, declarations, evaluations, rules, handouts.

mod common;

use common::*;
use etp_domain::*;
use etp_store::{
    DeclarationRow, EvaluationKind, ProgrammeEvaluation, RuleValueRow, Store, StoreError,
};

fn opened() -> (Store, Programme) {
    let (store, programme) = (memory(), programme(1));
    write(&store, |writer| open(writer, &programme));
    (store, programme)
}

#[test]
fn a_programme_reads_back_with_all_that_was_written_about_it() {
    let (store, mut programme) = opened();
    programme.title = "Diabète, nouvelle équipe".into();
    programme.scheme = Scheme::BeConvention;
    programme.status = ProgrammeStatus::Declared;
    programme.details = ProgrammeDetails {
        capacity: Some(40),
        languages: vec![HandoutLanguage::Nl, HandoutLanguage::Fr],
        places: vec![PlaceId(id(7))],
        professions: vec![Profession::Dietician],
        joint: true,
        partner: "Équipe de Dinant".into(),
        declaration: Declaration {
            charter_signed_on: Some(day("2025-11-03")),
            with_association: Some(false),
            patient_parts: vec![PatientPart::Animation],
            ..Declaration::default()
        },
    };
    write(&store, |writer| writer.save_programme(&programme));
    let kept = store.read(|reader| reader.programme(programme.id)).unwrap();
    assert_eq!(kept.programme, programme);
    let other = common::programme(2);
    let error = store.write(|writer| writer.save_programme(&other));
    assert_eq!(error.unwrap_err().code(), "record-not-found");
}

#[test]
fn after_ten_edits_the_first_version_reads_as_it_did() {
    let (store, programme) = opened();
    let first = store
        .read(|reader| reader.version(programme.id, 1))
        .unwrap();
    assert_eq!(first.template, template(2));
    for edit in 2..=11 {
        let number = store.write(|writer| writer.add_version(&version(&programme, edit)));
        assert_eq!(number.unwrap(), edit);
    }
    store
        .read(|reader| -> Result<(), StoreError> {
            assert_eq!(reader.version(programme.id, 1)?, first);
            let versions = reader.versions(programme.id)?;
            let numbers: Vec<_> = versions.iter().map(|one| one.number).collect();
            assert_eq!(numbers, (1..=11).rev().collect::<Vec<_>>());
            assert_eq!(versions[0].template, template(11));
            assert_eq!(reader.programme(programme.id)?.version, 11);
            let missing = reader.version(programme.id, 12).unwrap_err();
            assert_eq!(missing.code(), "record-not-found");
            Ok(())
        })
        .unwrap();
}

#[test]
fn each_group_numbers_its_own_sessions_and_keeps_its_version() {
    let (store, programme) = opened();
    let group = Cohort {
        id: CohortId(id(9)),
        programme: programme.id,
        version: 1,
        title: "Automne".into(),
        starts_on: day("2026-09-03"),
    };
    let of_group = Session {
        id: SessionId(id(10)),
        cohort: Some(group.id),
        ..session(&programme, 1, "2026-09-03")
    };
    let apart = Session {
        id: SessionId(id(11)),
        cohort: None,
        step: String::new(),
        kind: SessionKind::Caregivers,
        ..session(&programme, 1, "2026-02-01")
    };
    write(&store, |writer| {
        writer.add_session(&session(&programme, 1, "2026-01-08"))?;
        writer.add_cohort(&group)?;
        writer.add_session(&of_group)?;
        writer.add_session(&apart)
    });
    store
        .read(|reader| -> Result<(), StoreError> {
            let groups = reader.cohorts(programme.id)?;
            assert_eq!((groups.len(), &groups[0]), (2, &group));
            assert_eq!(reader.sessions_of_cohort(group.id)?[0].session, of_group);
            let all = reader.sessions_of_programme(programme.id)?;
            assert_eq!(all.len(), 3);
            assert_eq!(all[1].session, apart, "by day");
            Ok(())
        })
        .unwrap();
    let nowhere = Cohort {
        id: CohortId(id(12)),
        version: 2,
        ..group
    };
    let error = store.write(|writer| writer.add_cohort(&nowhere));
    assert_eq!(error.unwrap_err().code(), "register-broken");
}

#[test]
fn declarations_and_evaluations_read_back_latest_first() {
    let (store, programme) = opened();
    let declared = |kind, on, number: &str| DeclarationRow {
        kind,
        declared_on: day(on),
        number: number.into(),
        facts: DeclaredFacts {
            title: programme.title.clone(),
            scheme: programme.scheme,
            coordinator: "Zoé Zèle".into(),
            team: vec![],
            places: vec!["Givet".into()],
            sessions: vec!["Bouger".into()],
            version: 1,
        },
        noted_by: "M. Exemple".into(),
    };
    let change = declared(DeclarationKind::Change, "2026-03-01", "");
    let initial = declared(DeclarationKind::Initial, "2026-01-02", "08-123");
    let evaluated = |kind, year, done_on| ProgrammeEvaluation {
        kind,
        year,
        done_on: day(done_on),
        noted_by: "M. Exemple".into(),
    };
    write(&store, |writer| {
        writer.add_declaration(programme.id, &change, noon())?;
        writer.add_declaration(programme.id, &initial, noon())?;
        for (year, done_on) in [
            (2024, "2025-02-01"),
            (2025, "2026-02-01"),
            (2025, "2026-03-01"),
        ] {
            let yearly = evaluated(EvaluationKind::Yearly, year, done_on);
            writer.add_programme_evaluation(programme.id, &yearly)?;
        }
        let four_yearly = evaluated(EvaluationKind::FourYearly, 2024, "2025-02-01");
        writer.add_programme_evaluation(programme.id, &four_yearly)
    });
    let declarations = store
        .read(|reader| reader.declarations(programme.id))
        .unwrap();
    assert_eq!(declarations, [change, initial]);
    let evaluations = store.read(|reader| reader.programme_evaluations(programme.id));
    let evaluations = evaluations.unwrap();
    let lines = evaluations.iter().map(|one| (one.kind.code(), one.year));
    assert_eq!(
        lines.collect::<Vec<_>>(),
        [("yearly", 2025), ("four-yearly", 2024), ("yearly", 2024)]
    );
    assert_eq!(evaluations[0].done_on, day("2026-03-01"));
}

#[test]
fn what_a_centre_set_for_a_rule_is_kept_line_by_line() {
    let store = memory();
    let set = |least: u32, from: Option<&str>| RuleValueRow {
        rule: "fr-complete-offer".into(),
        values: RuleValues {
            from: from.map(day),
            until: None,
            numbers: [("least_sessions".to_owned(), least)].into(),
            set_by: "M. Exemple".into(),
        },
        reason: "courrier de l’agence".into(),
        set_at: noon(),
    };
    let (first, second) = (set(3, None), set(4, Some("2026-01-01")));
    write(&store, |writer| {
        writer.add_rule_value(&first)?;
        writer.add_rule_value(&second)
    });
    let kept = store.read(|reader| reader.rule_values()).unwrap();
    assert_eq!(kept, [first, second]);
}

#[test]
fn a_handout_that_came_with_a_programme_is_kept_by_its_name() {
    let store = memory();
    write(&store, |writer| {
        writer.save_handout("bouger", "ancien", "BE-DINANT-01", noon())?;
        writer.save_handout("bouger", "nouveau", "BE-DINANT-02", noon())
    });
    store
        .read(|reader| -> Result<(), StoreError> {
            let [line] = &reader.handouts()?[..] else {
                panic!("one handout")
            };
            assert_eq!(line.from_centre, "BE-DINANT-02");
            let source = reader.handout_source("bouger")?;
            assert_eq!(source.as_deref(), Some("nouveau"));
            assert_eq!(reader.handout_source("manger")?, None);
            Ok(())
        })
        .unwrap();
}
