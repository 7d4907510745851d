//! The steps around the sessions.

use super::*;

#[test]
fn the_assessment_is_due_after_the_referral_until_it_takes_place() {
    let mut waiting = enrolled("2026-06-20");
    assert_eq!(due(&waiting), [("assessment", "2026-07-20".to_owned())]);
    waiting.enrolment.referral.on = None;
    waiting.enrolment.enrolled_on = day("2026-06-21");
    assert_eq!(due(&waiting), [("assessment", "2026-07-21".to_owned())]);
    assert_eq!(
        day_of(&waiting.assessed("2026-06-22"), DueKind::Assessment),
        None
    );
}

#[test]
fn the_consent_is_asked_for_while_the_pathway_runs() {
    let waiting = enrolled("2026-06-20");
    for (to_join, expected) in [
        (
            ConsentStanding::NotAsked,
            vec!["consent-missing", "assessment"],
        ),
        (ConsentStanding::Given, vec!["assessment"]),
        (ConsentStanding::Refused, vec!["consent-missing"]),
        (ConsentStanding::Withdrawn, vec!["consent-missing"]),
    ] {
        assert_eq!(kinds(&waiting, DuePerson { to_join, ..MARIE }), expected);
    }
    let over = waiting.ended(EndingKind::NotIncluded, "2026-06-25", EndReason::Refused);
    let to_join = ConsentStanding::NotAsked;
    assert!(kinds(&over, DuePerson { to_join, ..MARIE }).is_empty());
}

#[test]
fn the_plan_is_due_once_assessed_and_a_session_once_planned() {
    let assessed = enrolled("2026-06-01").assessed("2026-06-10");
    assert_eq!(due(&assessed), [("plan", "2026-06-10".to_owned())]);
    let planned = assessed.planned("2026-06-12", &["a"]);
    assert_eq!(day_of(&planned, DueKind::Plan), None);
    assert_eq!(
        day_of(&planned, DueKind::NoSession),
        Some("2026-06-12".into())
    );
    let missed = planned.clone().at("b", "2026-06-20", ABSENT);
    assert_eq!(
        day_of(&missed, DueKind::NoSession),
        Some("2026-06-20".into())
    );
    let expected = planned.at("a", TODAY, None);
    assert_eq!(day_of(&expected, DueKind::NoSession), None);
    assert_eq!(day_of(&learned(), DueKind::NoSession), None);
}

#[test]
fn the_evaluation_follows_the_last_session_and_the_decision_the_evaluation() {
    let learned = learned().at("c", "2026-06-12", EXCUSED);
    assert_eq!(
        day_of(&learned, DueKind::Evaluation),
        Some("2026-07-12".into())
    );
    assert_eq!(day_of(&learned, DueKind::Decision), None);
    let evaluated = learned.evaluated("2026-06-20");
    assert_eq!(day_of(&evaluated, DueKind::Evaluation), None);
    assert_eq!(
        day_of(&evaluated, DueKind::Decision),
        Some("2026-06-20".into())
    );
    let decided = evaluated.decided(DecisionKind::Stop, "2026-06-21");
    assert_eq!(day_of(&decided, DueKind::Decision), None);
    let still = planned().at("a", "2026-06-01", HERE);
    assert_eq!(day_of(&still, DueKind::Evaluation), None);
}

#[test]
fn asking_how_it_goes_is_due_from_the_agreed_day() {
    let follow_up = |pathway: &Pathway| day_of(pathway, DueKind::FollowUp);
    let evaluated = planned()
        .at("a", "2025-11-01", HERE)
        .evaluated("2025-12-01");
    let usual = evaluated
        .clone()
        .decided(DecisionKind::Reinforcement, "2025-12-10");
    assert_eq!(follow_up(&usual), Some("2026-05-30".into()));
    let stopped = evaluated.decided(DecisionKind::Stop, "2025-12-10");
    assert_eq!(follow_up(&stopped), None);
    let agreed = |on: &str| {
        let mut told = stopped.clone();
        let last = told.assessments.last_mut().unwrap();
        last.decision.as_mut().unwrap().follow_up_on = Some(day(on));
        told
    };
    assert_eq!(follow_up(&agreed(TODAY)), Some(TODAY.into()));
    assert_eq!(follow_up(&agreed("2026-07-01")), None);
    let completed = (EndingKind::Exited, "2026-01-15", EndReason::Completed);
    let over = usual.clone().ended(completed.0, completed.1, completed.2);
    assert_eq!(follow_up(&over), Some("2026-05-30".into()));
    let left = usual
        .clone()
        .ended(EndingKind::Exited, "2026-01-15", EndReason::Moved);
    assert_eq!(follow_up(&left), None);
    let followed_up = DuePerson {
        followed_up: true,
        ..MARIE
    };
    assert!(!kinds(&over, followed_up).contains(&"follow-up"));
    let seen = usual.clone().at("c", "2026-05-30", HERE);
    assert_eq!(follow_up(&seen), None);
    let updated = usual.with_assessment(crate::AssessmentKind::Updated, "2026-06-01");
    assert_eq!(follow_up(&updated), None);
}
