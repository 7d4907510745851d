//! A person's pathway through the steps of ETP, and what a coordinator sees due.

mod groups;
mod paper;

use etp_app::forms::{AskDue, EnrolPatients, JoinCohort, MoveToVersion, SavePathway};
use etp_app::{AssessmentKind, Mark, ReferralOrigin, Scheme, due, pathways, patients, programmes};
use etp_domain::{
    DueKind, EndReason, EndingKind, LampStanding, NextStep, SessionPart, SkillLevel, Stage,
};
use etp_tests::{Centre, goal};

fn due_kinds(centre: &Centre) -> Vec<DueKind> {
    let all = AskDue {
        kinds: vec![],
        programme: None,
    };
    let view = due::due(centre.desk(), &all).expect("the story goes on");
    view.lines
        .iter()
        .filter(|line| line.patient.is_some())
        .map(|line| line.due.kind)
        .collect()
}

/// Marks one person present at every session of the group that is over.
fn attend_past(centre: &Centre, programme: etp_app::ProgrammeId, person: etp_app::PatientId) {
    let today = etp_app::today::today(centre.desk())
        .expect("the story goes on")
        .today;
    for card in centre.sessions(programme) {
        if card.date <= today && card.listed > 0 {
            centre
                .mark(card.id, person, Mark::Present)
                .expect("the story goes on");
        }
    }
}

#[test]
fn a_french_patient_goes_from_referral_to_follow_up_and_always_knows_what_comes_next() {
    let mut centre = Centre::in_givet_on("2026-01-05");
    let person = centre.with_people(1)[0];
    let programme = centre.programme("diabetes2", Scheme::FrDeclared);
    let enrolment = centre.refer(person, programme, None, "2026-01-02").unwrap();
    assert_eq!(centre.pathway_of(enrolment).stage, Stage::Waiting);
    assert_eq!(centre.pathway_of(enrolment).next_step, NextStep::Assess);

    let early = centre.evaluate(enrolment, "2026-01-05").unwrap_err();
    assert_eq!(early.code, "pathway-shared-first");
    let answers = [("confidence", "4")];
    centre
        .assess(enrolment, AssessmentKind::Shared, "2026-01-05", &answers)
        .unwrap();
    assert_eq!(centre.pathway_of(enrolment).next_step, NextStep::AgreePlan);

    let goals = [goal(
        "move",
        "Marcher jusqu’au lavoir",
        SkillLevel::NotAcquired,
    )];
    centre.agree(enrolment, "2026-01-05", &goals).unwrap();
    let group = centre.group(programme, "2026-01-08", &[]).unwrap();
    let join = JoinCohort {
        enrolment,
        cohort: group,
    };
    pathways::join_cohort(centre.desk(), join).unwrap();
    assert_eq!(centre.pathway_of(enrolment).stage, Stage::Planned);

    centre.reopen_on("2026-03-02");
    attend_past(&centre, programme, person);
    centre.evaluate(enrolment, "2026-03-02").unwrap();
    assert_eq!(centre.pathway_of(enrolment).stage, Stage::Evaluated);
    centre.decide(enrolment, "2026-03-02").unwrap();
    let view = centre.pathway_of(enrolment);
    assert_eq!(view.stage, Stage::Decided);
    assert_eq!(view.goals[0].before, Some(SkillLevel::NotAcquired));
    assert_eq!(view.goals[0].after, Some(SkillLevel::Acquired));
    let complete = view
        .lamps
        .iter()
        .find(|one| one.lamp.rule == "fr-complete-offer")
        .unwrap();
    assert_eq!(
        complete.lamp.standing,
        LampStanding::Met,
        "{:?}",
        complete.lamp.lines
    );
    assert!(!complete.source.is_empty());
    assert!(due_kinds(&centre).contains(&DueKind::LetterEnd));

    centre
        .end(
            enrolment,
            "2026-03-02",
            EndingKind::Exited,
            EndReason::Completed,
        )
        .unwrap();
    assert_eq!(centre.pathway_of(enrolment).stage, Stage::Exited);
}

#[test]
fn each_scheme_has_its_own_lamps_each_with_a_source() {
    for (scheme, country) in [
        (Scheme::FrDeclared, "fr-"),
        (Scheme::BeStartUp, "be-"),
        (Scheme::BeCarePathway, "be-"),
        (Scheme::LuClinic, "lu-"),
        (Scheme::DeDmp, "de-"),
    ] {
        let mut centre = Centre::in_givet_on("2026-01-05");
        let person = centre.with_people(1)[0];
        let programme = centre.programme("diabetes2", scheme);
        let group = centre.group(programme, "2026-01-08", &[]).unwrap();
        let enrolment = centre
            .refer(person, programme, Some(group), "2026-01-05")
            .unwrap();
        centre
            .assess(enrolment, AssessmentKind::Shared, "2026-01-05", &[])
            .unwrap();
        let goals = [goal("move", "Marcher", SkillLevel::InProgress)];
        centre.agree(enrolment, "2026-01-05", &goals).unwrap();
        centre.reopen_on("2026-03-02");
        attend_past(&centre, programme, person);
        centre.evaluate(enrolment, "2026-03-02").unwrap();
        centre.decide(enrolment, "2026-03-02").unwrap();
        centre
            .end(
                enrolment,
                "2026-03-02",
                EndingKind::Exited,
                EndReason::Completed,
            )
            .unwrap();
        let view = centre.pathway_of(enrolment);
        assert!(!view.lamps.is_empty(), "{}", scheme.code());
        for lamp in &view.lamps {
            assert!(lamp.lamp.rule.starts_with(country), "{}", lamp.lamp.rule);
            assert!(!lamp.source.is_empty(), "{}", lamp.lamp.rule);
        }
    }
}

#[test]
fn thirty_people_are_enrolled_at_once_and_what_is_due_names_each() {
    let centre = Centre::in_givet_on("2026-09-03");
    let people = centre.with_people(30);
    let programme = centre.programme("heart-failure", Scheme::FrDeclared);
    let form = EnrolPatients {
        programme,
        cohort: None,
        patients: people.clone(),
        referred_on: None,
        origin: ReferralOrigin::Consultation,
    };
    let added = pathways::enrol_patients(centre.desk(), form.clone()).unwrap();
    assert_eq!(added.answer, 30);
    assert_eq!(
        pathways::enrol_patients(centre.desk(), form)
            .unwrap()
            .answer,
        0
    );
    let view = programmes::programme(centre.desk(), programme).unwrap();
    assert_eq!((view.people.len(), view.card.waiting), (30, 30));
    let due = due_kinds(&centre);
    let assessments = due.iter().filter(|kind| **kind == DueKind::Assessment);
    assert_eq!(assessments.count(), 30);
}

#[test]
fn nobody_takes_part_twice_and_nobody_leaves_without_a_reason_that_fits() {
    let centre = Centre::in_givet_on("2026-09-03");
    let person = centre.with_people(1)[0];
    let programme = centre.programme("copd", Scheme::FrDeclared);
    let enrolment = centre.refer(person, programme, None, "2026-09-01").unwrap();
    let twice = centre
        .refer(person, programme, None, "2026-09-01")
        .unwrap_err();
    assert_eq!(twice.code, "already-enrolled");
    let end = |kind, reason| {
        centre
            .end(enrolment, "2026-09-03", kind, reason)
            .unwrap_err()
            .code
    };
    assert_eq!(
        end(EndingKind::NotIncluded, EndReason::Lost),
        "end-reason-unfit"
    );
    assert_eq!(
        end(EndingKind::NotIncluded, EndReason::Other),
        "end-note-missing"
    );
    assert_eq!(
        end(EndingKind::Exited, EndReason::Lost),
        "pathway-not-begun"
    );
    centre
        .end(
            enrolment,
            "2026-09-03",
            EndingKind::NotIncluded,
            EndReason::Transport,
        )
        .unwrap();

    let again = centre.refer(person, programme, None, "2026-09-03").unwrap();
    let back = pathways::resume_pathway(centre.desk(), enrolment).unwrap_err();
    assert_eq!(back.code, "already-enrolled");
    assert_eq!(centre.pathway_of(again).stage, Stage::Waiting);
}

#[test]
fn somebody_who_joins_late_keeps_earlier_sessions_as_not_concerned() {
    let mut centre = Centre::in_givet_on("2026-09-03");
    let people = centre.with_people(2);
    let programme = centre.programme("diabetes2", Scheme::FrDeclared);
    let group = centre.group(programme, "2026-09-03", &people[..1]).unwrap();
    centre.reopen_on("2026-09-11");
    let late = centre
        .refer(people[1], programme, Some(group), "2026-09-11")
        .unwrap();
    let view = centre.pathway_of(late);
    let part = |step: &str| {
        view.sessions
            .iter()
            .find(|one| one.step == step)
            .unwrap()
            .part
    };
    assert_eq!(part("understand"), Some(SessionPart::NotConcerned));
    assert_eq!(part("eat"), Some(SessionPart::NotConcerned));
    assert_eq!(part("feet"), Some(SessionPart::Expected));
}

#[test]
fn an_old_version_reads_as_it_did_after_ten_edits_and_moving_is_a_visible_act() {
    let centre = Centre::in_givet_on("2026-09-03");
    let person = centre.with_people(1)[0];
    let programme = centre.programme("asthma", Scheme::FrDeclared);
    let enrolment = centre.refer(person, programme, None, "2026-09-03").unwrap();
    let first = programmes::pathway_version(centre.desk(), programme, 1)
        .unwrap()
        .template;
    for edit in 1..=10 {
        let mut template = programmes::pathway_version(centre.desk(), programme, edit)
            .unwrap()
            .template;
        template.sessions[0].minutes += 5;
        template.sessions.rotate_left(1);
        let mut day = 0;
        for session in &mut template.sessions {
            session.offset_days = day;
            day += 7;
        }
        let form = SavePathway {
            programme,
            based_on: edit,
            note: format!("essai {edit}"),
            template,
        };
        assert_eq!(
            programmes::save_pathway(centre.desk(), form)
                .unwrap()
                .answer,
            edit + 1
        );
    }
    let still = programmes::pathway_version(centre.desk(), programme, 1).unwrap();
    assert_eq!(still.template, first);
    assert_eq!(still.line.running, 1);

    let stale = SavePathway {
        programme,
        based_on: 3,
        note: String::new(),
        template: first,
    };
    let refused = programmes::save_pathway(centre.desk(), stale).unwrap_err();
    assert_eq!(refused.code, "pathway-version-stale");

    let silent = MoveToVersion {
        enrolment,
        version: 11,
        why: " ".into(),
    };
    let refused = pathways::move_to_version(centre.desk(), silent).unwrap_err();
    assert_eq!(refused.code, "move-reason-missing");
    let told = MoveToVersion {
        enrolment,
        version: 11,
        why: "nouvelle salle".into(),
    };
    pathways::move_to_version(centre.desk(), told).unwrap();
    assert_eq!(centre.pathway_of(enrolment).version, 11);
    let file = patients::patient_file(centre.desk(), person).unwrap();
    let moved = file
        .changes
        .iter()
        .find(|change| change.act == "move-to-version")
        .unwrap();
    assert!(moved.fields[0].new.contains("nouvelle salle"));
}

#[test]
fn half_answered_questions_have_no_score_and_an_old_assessment_keeps_its_questions() {
    let centre = Centre::in_givet_on("2026-09-03");
    let person = centre.with_people(1)[0];
    let programme = centre.programme("diabetes2", Scheme::FrDeclared);
    let enrolment = centre.refer(person, programme, None, "2026-09-03").unwrap();
    let form = pathways::assessment_form(centre.desk(), enrolment, AssessmentKind::Shared).unwrap();
    let scored: Vec<(&str, &str)> = form
        .questions
        .iter()
        .filter(|one| one.choices.iter().any(|choice| choice.points.is_some()))
        .map(|one| {
            let best = one
                .choices
                .iter()
                .max_by_key(|choice| choice.points)
                .unwrap();
            (one.code.as_str(), best.code.as_str())
        })
        .collect();
    let stray = centre.assess(
        enrolment,
        AssessmentKind::Shared,
        "2026-09-03",
        &[("nothing", "1")],
    );
    assert_eq!(stray.unwrap_err().code, "answer-without-question");
    let half = &scored[..scored.len() - 1];
    centre
        .assess(enrolment, AssessmentKind::Shared, "2026-09-03", half)
        .unwrap();
    centre
        .assess(enrolment, AssessmentKind::Updated, "2026-09-03", &scored)
        .unwrap();

    let mut template = programmes::pathway_version(centre.desk(), programme, 1)
        .unwrap()
        .template;
    template.questions.clear();
    let save = SavePathway {
        programme,
        based_on: 1,
        note: String::new(),
        template,
    };
    programmes::save_pathway(centre.desk(), save).unwrap();
    let view = centre.pathway_of(enrolment);
    assert_eq!(view.assessments[1].score, None);
    let whole = view.assessments[0].score.unwrap();
    assert_eq!(whole.points, whole.most);
    assert!(
        view.assessments[0]
            .answers
            .iter()
            .all(|answer| !answer.question.is_empty())
    );
}
