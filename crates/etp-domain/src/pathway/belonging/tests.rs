//! Which pathway takes what, on each day around its beginning and its end.

use super::*;
use crate::pathway::made::{day, enrolled, enrolment, noted, session};
use crate::{Mark, Offer};
use uuid::Uuid;

const SHARED: AssessmentKind = AssessmentKind::Shared;
const UPDATED: AssessmentKind = AssessmentKind::Updated;
const EVALUATION: AssessmentKind = AssessmentKind::Evaluation;

fn gathered(of: &Enrolment, all: &[Enrolment], written: PathwayFacts) -> Pathway {
    Pathway::of(of.clone(), enrolled("2026-01-01").template, all, written)
}

fn notes(notes: &[(AssessmentKind, &str)]) -> PathwayFacts {
    let numbered = (1..).zip(notes);
    PathwayFacts {
        assessments: numbered
            .map(|(number, (kind, on))| noted(number, *kind, on))
            .collect(),
        ..PathwayFacts::default()
    }
}

fn days(pathway: &Pathway) -> Vec<String> {
    let assessments = pathway.assessments.iter();
    assessments
        .map(|one| format!("{} {}", one.kind.code(), one.on))
        .collect()
}

#[test]
fn a_note_belongs_to_the_pathway_of_its_day_else_to_the_next() {
    let first = enrolment(1, "2026-01-10", Some("2026-03-01"));
    let second = enrolment(2, "2026-05-01", None);
    for (on, of_first, of_second) in [
        ("2025-06-01", true, false),
        ("2026-02-01", true, false),
        ("2026-03-01", true, false),
        ("2026-03-02", false, true),
        ("2026-06-01", false, true),
    ] {
        let note = noted(1, SHARED, on);
        let all = [first.clone(), second.clone()];
        let belongs_to = |one| belongs(&note, one, previous_end(one, &all));
        assert_eq!(
            (belongs_to(&first), belongs_to(&second)),
            (of_first, of_second),
            "{on}"
        );
    }
}

#[test]
fn a_linked_assessment_belongs_where_it_was_written_and_nobody_takes_a_strangers() {
    let first = enrolment(1, "2026-01-10", Some("2026-03-01"));
    let mut linked = noted(1, SHARED, "2026-02-01");
    linked.enrolment = Some(EnrolmentId(Uuid::from_u128(2)));
    assert!(!belongs(&linked, &first, None));
    linked.enrolment = Some(first.id);
    linked.on = day("2027-01-01");
    assert!(belongs(&linked, &first, None));
    let mut strange = noted(1, SHARED, "2026-02-01");
    strange.patient = crate::PatientId(Uuid::from_u128(7));
    assert!(!belongs(&strange, &first, None));
}

#[test]
fn a_note_older_than_the_entry_is_left_out() {
    let only = enrolment(1, "2026-01-10", None);
    let all = [only.clone()];
    let older = [
        (EVALUATION, "2025-12-01"),
        (SHARED, "2026-01-20"),
        (EVALUATION, "2026-02-01"),
    ];
    let pathway = gathered(&only, &all, notes(&older));
    assert_eq!(
        days(&pathway),
        ["shared 2026-01-20", "evaluation 2026-02-01"]
    );
    let unopened = gathered(&only, &all, notes(&[(UPDATED, "2026-01-20")]));
    assert!(unopened.assessments.is_empty());
}

#[test]
fn what_was_written_in_a_pathway_stays_in_it_whatever_its_day() {
    let only = enrolment(1, "2026-01-10", None);
    let mut written = notes(&[(EVALUATION, "2025-12-01"), (SHARED, "2026-01-20")]);
    written.assessments[0].enrolment = Some(only.id);
    let pathway = gathered(&only, std::slice::from_ref(&only), written);
    assert_eq!(
        days(&pathway),
        ["evaluation 2025-12-01", "shared 2026-01-20"]
    );
}

#[test]
fn a_follow_up_opens_with_its_first_update_unless_a_shared_one_is_there() {
    let mut only = enrolment(1, "2026-01-10", None);
    only.offer = Offer::FollowUp;
    let all = [only.clone()];
    let update = [
        (EVALUATION, "2026-01-15"),
        (UPDATED, "2026-01-20"),
        (EVALUATION, "2026-02-01"),
    ];
    let pathway = gathered(&only, &all, notes(&update));
    assert_eq!(
        days(&pathway),
        ["updated 2026-01-20", "evaluation 2026-02-01"]
    );
    let shared = [(UPDATED, "2026-01-15"), (SHARED, "2026-01-20")];
    assert_eq!(
        days(&gathered(&only, &all, notes(&shared))),
        ["shared 2026-01-20"]
    );
}

#[test]
fn enrolments_that_begin_while_an_earlier_one_runs_are_written_twice() {
    let written_twice = |all: &[Enrolment]| -> Vec<u128> {
        twins(all).into_iter().map(|id| id.0.as_u128()).collect()
    };
    for (first_end, second_start, found) in [
        (None, "2026-02-01", vec![2]),
        (Some("2026-02-02"), "2026-02-01", vec![2]),
        (Some("2026-02-01"), "2026-02-01", vec![]),
        (Some("2026-01-20"), "2026-02-01", vec![]),
    ] {
        let first = enrolment(1, "2026-01-10", first_end);
        let second = enrolment(2, second_start, None);
        assert_eq!(written_twice(&[first.clone(), second.clone()]), found);
        assert_eq!(written_twice(&[second, first]), found);
    }
    let same_day = [
        enrolment(2, "2026-01-10", None),
        enrolment(1, "2026-01-10", None),
    ];
    assert_eq!(written_twice(&same_day), [2]);
    let ended_at_once = [
        enrolment(1, "2026-01-10", None),
        enrolment(2, "2026-01-10", Some("2026-01-10")),
    ];
    assert!(written_twice(&ended_at_once).is_empty());
}

#[test]
fn what_is_written_twice_makes_no_other_a_twin() {
    let all = [
        enrolment(1, "2026-01-10", Some("2026-03-01")),
        enrolment(2, "2026-02-01", None),
        enrolment(3, "2026-04-01", None),
    ];
    assert_eq!(twins(&all), [all[1].id]);
    assert_eq!(previous_end(&all[2], &all), Some(day("2026-03-01")));
}

#[test]
fn a_twin_takes_no_note_and_no_session() {
    let all = [
        enrolment(1, "2026-01-10", None),
        enrolment(2, "2026-02-01", None),
    ];
    let mut written = notes(&[(SHARED, "2026-02-10")]);
    written.sessions = vec![session("a", "2026-02-20", Some(Mark::Present))];
    let first = gathered(&all[0], &all, written.clone());
    assert_eq!(
        (first.twin, first.assessments.len(), first.sessions.len()),
        (false, 1, 1)
    );
    let twin = gathered(&all[1], &all, written);
    assert_eq!(
        (twin.twin, twin.assessments.len(), twin.sessions.len()),
        (true, 0, 0)
    );
}

#[test]
fn a_session_counts_in_one_pathway_and_the_groups_are_seen_in_each() {
    let all = [
        enrolment(1, "2026-01-10", Some("2026-03-01")),
        enrolment(2, "2026-05-01", None),
    ];
    let mut unlisted = session("c", "2026-02-25", None);
    unlisted.listed = false;
    let attended = |on| session("a", on, Some(Mark::Present));
    let written = PathwayFacts {
        sessions: vec![attended("2026-05-10"), attended("2026-02-20"), unlisted],
        ..PathwayFacts::default()
    };
    let seen = |of| {
        let sessions = gathered(of, &all, written.clone()).sessions;
        sessions
            .iter()
            .map(|one| one.date.to_string())
            .collect::<Vec<_>>()
    };
    assert_eq!(seen(&all[0]), ["2026-02-20", "2026-02-25"]);
    assert_eq!(seen(&all[1]), ["2026-02-25", "2026-05-10"]);
}
