//! Each rule of an act, alone: what it lets pass and what it refuses.

use super::*;
use crate::pathway::made::{day, decision, ending, enrolled, enrolment, goal};
use crate::{Mark, Offer};
use uuid::Uuid;

const TODAY: &str = "2026-06-30";
const SHARED: AssessmentKind = AssessmentKind::Shared;
const UPDATED: AssessmentKind = AssessmentKind::Updated;
const EVALUATION: AssessmentKind = AssessmentKind::Evaluation;

fn asked(pathway: &Pathway, act: PathwayAct<'_>) -> String {
    let answer = pathway.may(act, day(TODAY));
    answer.map_or_else(|refusal| refusal.code(), |()| String::new())
}

fn assess(pathway: &Pathway, kind: AssessmentKind, on: &str) -> String {
    asked(pathway, PathwayAct::Assess { kind, on: day(on) })
}

fn agree(pathway: &Pathway, words: &str, on: &str) -> String {
    let goals = [goal(words)];
    asked(
        pathway,
        PathwayAct::AgreePlan {
            on: day(on),
            goals: &goals,
        },
    )
}

fn decide(pathway: &Pathway, evaluation: u128, decision: &Decision) -> String {
    let evaluation = AssessmentId(Uuid::from_u128(evaluation));
    asked(
        pathway,
        PathwayAct::Decide {
            evaluation,
            decision,
        },
    )
}

fn end(pathway: &Pathway, kind: EndingKind, on: &str, reason: EndReason) -> String {
    asked(pathway, PathwayAct::End(&ending(kind, on, reason)))
}

fn resume(pathway: &Pathway, others: &[Enrolment]) -> String {
    asked(pathway, PathwayAct::Resume { others })
}

#[test]
fn a_pathway_opens_with_one_shared_assessment() {
    let waiting = enrolled("2026-01-10");
    assert_eq!(assess(&waiting, SHARED, "2026-01-10"), "");
    assert_eq!(
        assess(&waiting, UPDATED, "2026-01-20"),
        "pathway-shared-first"
    );
    assert_eq!(
        assess(&waiting, EVALUATION, "2026-01-20"),
        "pathway-shared-first"
    );
    let opened = waiting.assessed("2026-01-20");
    assert_eq!(
        assess(&opened, SHARED, "2026-02-01"),
        "pathway-shared-twice"
    );
    assert_eq!(assess(&opened, UPDATED, "2026-02-01"), "");
    assert_eq!(assess(&opened, EVALUATION, "2026-01-20"), "");
    assert_eq!(
        assess(&opened, EVALUATION, "2026-01-19"),
        "pathway-before-entry"
    );
    assert_eq!(
        assess(&opened, UPDATED, "2026-01-19"),
        "pathway-before-entry"
    );
}

#[test]
fn a_follow_up_may_open_with_the_assessment_brought_up_to_date() {
    let mut waiting = enrolled("2026-01-10");
    waiting.enrolment.offer = Offer::FollowUp;
    assert_eq!(assess(&waiting, UPDATED, "2026-01-20"), "");
    assert_eq!(assess(&waiting, SHARED, "2026-01-20"), "");
    assert_eq!(
        assess(&waiting, EVALUATION, "2026-01-20"),
        "pathway-shared-first"
    );
    let opened = waiting.with_assessment(UPDATED, "2026-01-20");
    assert_eq!(
        assess(&opened, EVALUATION, "2026-01-19"),
        "pathway-before-entry"
    );
    assert_eq!(assess(&opened, EVALUATION, "2026-02-01"), "");
    assert_eq!(
        assess(&opened, SHARED, "2026-02-01"),
        "pathway-shared-twice"
    );
}

#[test]
fn no_act_is_dated_ahead_or_before_the_referral() {
    let pathway = enrolled("2026-01-10")
        .assessed("2026-01-20")
        .evaluated("2026-02-01");
    let exited = EndingKind::Exited;
    for (on, refusal) in [
        ("2026-07-01", "pathway-day-ahead"),
        ("2026-01-09", "pathway-before-referral"),
    ] {
        assert_eq!(assess(&pathway, EVALUATION, on), refusal);
        assert_eq!(agree(&pathway, "Marcher", on), refusal);
        assert_eq!(end(&pathway, exited, on, EndReason::Moved), refusal);
        let decided = decision(DecisionKind::Stop, on);
        assert_eq!(decide(&pathway, 2, &decided), refusal);
    }
    assert_eq!(assess(&pathway, EVALUATION, TODAY), "");
}

#[test]
fn a_plan_follows_the_assessment_and_has_a_goal() {
    let waiting = enrolled("2026-01-10");
    assert_eq!(
        agree(&waiting, "Marcher", "2026-01-20"),
        "pathway-shared-first"
    );
    let opened = waiting.assessed("2026-01-20");
    assert_eq!(
        agree(&opened, "Marcher", "2026-01-19"),
        "pathway-before-entry"
    );
    assert_eq!(agree(&opened, "  ", "2026-01-20"), "plan-without-goals");
    assert_eq!(agree(&opened, "Marcher", "2026-01-20"), "");
}

#[test]
fn a_decision_needs_an_evaluation_and_proposes_something_unless_it_stops() {
    let opened = enrolled("2026-01-10").assessed("2026-01-20");
    let stop = decision(DecisionKind::Stop, "2026-02-01");
    assert_eq!(decide(&opened, 1, &stop), "decision-without-evaluation");
    let evaluated = opened.evaluated("2026-02-01");
    assert_eq!(decide(&evaluated, 2, &stop), "");
    let early = decision(DecisionKind::Stop, "2026-01-31");
    assert_eq!(decide(&evaluated, 2, &early), "decision-before-evaluation");
    for (kind, refusal) in [
        (DecisionKind::Stop, ""),
        (DecisionKind::Reinforcement, "decision-without-proposal"),
        (DecisionKind::Resumption, "decision-without-proposal"),
    ] {
        let mut silent = decision(kind, "2026-02-01");
        silent.proposal = " ".to_owned();
        assert_eq!(decide(&evaluated, 2, &silent), refusal);
    }
    let mut backwards = stop;
    backwards.follow_up_on = Some(day("2026-01-31"));
    assert_eq!(
        decide(&evaluated, 2, &backwards),
        "decision-follow-up-before"
    );
}

#[test]
fn whoever_began_exits_and_whoever_did_not_is_not_included() {
    let (exited, never) = (EndingKind::Exited, EndingKind::NotIncluded);
    let assessed = enrolled("2026-01-10").assessed("2026-01-20");
    let moved = EndReason::Moved;
    assert_eq!(
        end(&assessed, exited, "2026-03-01", moved),
        "pathway-not-begun"
    );
    assert_eq!(end(&assessed, never, "2026-03-01", moved), "");
    for begun in [
        assessed.clone().planned("2026-02-01", &[]),
        assessed.clone().at("a", "2026-02-01", Some(Mark::Late)),
        assessed.clone().evaluated("2026-02-01"),
    ] {
        assert_eq!(end(&begun, never, "2026-03-01", moved), "pathway-begun");
        assert_eq!(end(&begun, exited, "2026-03-01", moved), "");
    }
    let missed = assessed.at("a", "2026-02-01", Some(Mark::Absent));
    assert_eq!(
        end(&missed, exited, "2026-03-01", moved),
        "pathway-not-begun"
    );
}

#[test]
fn an_ending_has_a_reason_that_fits_and_says_which_other() {
    let waiting = enrolled("2026-01-10");
    let never = EndingKind::NotIncluded;
    for reason in EndReason::ALL {
        let refusal = match reason {
            EndReason::Completed | EndReason::Lost | EndReason::WishedToStop => "end-reason-unfit",
            EndReason::Other => "end-note-missing",
            _ => "",
        };
        assert_eq!(end(&waiting, never, "2026-02-01", *reason), refusal);
    }
    let mut other = ending(never, "2026-02-01", EndReason::Other);
    other.note = "Suivi ailleurs".to_owned();
    assert_eq!(asked(&waiting, PathwayAct::End(&other)), "");
}

#[test]
fn nothing_ends_before_the_last_thing_that_happened() {
    let begun = enrolled("2026-01-10")
        .assessed("2026-01-20")
        .planned("2026-01-25", &[])
        .at("a", "2026-02-10", Some(Mark::Present))
        .at("b", "2026-02-20", Some(Mark::Absent));
    let exit = |pathway: &Pathway, on| end(pathway, EndingKind::Exited, on, EndReason::Lost);
    assert_eq!(exit(&begun, "2026-02-09"), "end-before-last");
    assert_eq!(exit(&begun, "2026-02-10"), "");
    let decided = begun
        .evaluated("2026-03-01")
        .decided(DecisionKind::Stop, "2026-03-05");
    assert_eq!(exit(&decided, "2026-03-04"), "end-before-last");
    let mut late = enrolled("2026-01-10");
    late.enrolment.enrolled_on = day("2026-01-15");
    let refused = EndReason::Refused;
    let never = EndingKind::NotIncluded;
    assert_eq!(end(&late, never, "2026-01-14", refused), "end-before-last");
}

#[test]
fn what_is_over_takes_no_act_but_to_resume() {
    let over = enrolled("2026-01-10")
        .assessed("2026-01-20")
        .evaluated("2026-02-01")
        .ended(EndingKind::Exited, "2026-03-01", EndReason::Completed);
    assert_eq!(assess(&over, EVALUATION, "2026-02-20"), "pathway-over");
    assert_eq!(agree(&over, "Marcher", "2026-02-20"), "pathway-over");
    let stop = decision(DecisionKind::Stop, "2026-02-01");
    assert_eq!(decide(&over, 2, &stop), "pathway-over");
    let again = end(&over, EndingKind::Exited, "2026-03-02", EndReason::Moved);
    assert_eq!(again, "pathway-over");
    assert_eq!(
        asked(&over, PathwayAct::Move { version: 2 }),
        "pathway-over"
    );
    assert_eq!(resume(&over, &[]), "");
    let running = enrolled("2026-01-10");
    assert_eq!(resume(&running, &[]), "pathway-not-over");
}

#[test]
fn a_pathway_resumes_unless_a_later_one_began() {
    let moved = (EndingKind::Exited, "2026-03-01", EndReason::Moved);
    let over = enrolled("2026-01-10").ended(moved.0, moved.1, moved.2);
    let (before, after) = (Some("2026-01-05"), Some("2026-05-01"));
    for (others, refusal) in [
        (vec![enrolment(2, "2025-11-01", before)], ""),
        (vec![enrolment(2, "2026-04-01", None)], "already-enrolled"),
        (vec![enrolment(2, "2026-04-01", after)], "already-enrolled"),
        (
            vec![enrolment(2, "2026-03-01", Some("2026-03-01"))],
            "already-enrolled",
        ),
        (vec![over.enrolment.clone()], ""),
        // Written twice while this one ran: it does not count.
        (vec![enrolment(2, "2026-02-01", None)], ""),
    ] {
        assert_eq!(resume(&over, &others), refusal, "{others:?}");
    }
}

#[test]
fn a_move_goes_to_another_version() {
    let pathway = enrolled("2026-01-10");
    assert_eq!(
        asked(&pathway, PathwayAct::Move { version: 1 }),
        "pathway-version-same"
    );
    assert_eq!(asked(&pathway, PathwayAct::Move { version: 2 }), "");
}

#[test]
fn a_pathway_written_twice_takes_no_act() {
    let mut twin = enrolled("2026-01-10");
    twin.twin = true;
    assert_eq!(assess(&twin, SHARED, "2026-01-20"), "pathway-twice");
    assert_eq!(resume(&twin, &[]), "pathway-twice");
    assert_eq!(
        asked(&twin, PathwayAct::Move { version: 2 }),
        "pathway-twice"
    );
}
