//! Pathways told in one line each, where they stand and what comes next.

use super::*;
use crate::pathway::made::{day, enrolled};
use crate::{AssessmentKind, DecisionKind, EndReason, Mark, Offer, SessionKind, SessionStatus};
use std::sync::Arc;

const TODAY: &str = "2026-06-30";
const HERE: Option<Mark> = Some(Mark::Present);

fn stands(pathway: &Pathway) -> (&'static str, &'static str) {
    let today = day(TODAY);
    (pathway.stage(today).code(), pathway.next_step(today).code())
}

fn planned() -> Pathway {
    enrolled("2026-01-10")
        .assessed("2026-01-20")
        .planned("2026-02-01", &["a", "b"])
}

#[test]
fn a_pathway_goes_through_its_steps() {
    let mut pathway = enrolled("2026-01-10");
    assert_eq!(stands(&pathway), ("waiting", "assess"));
    pathway = pathway.assessed("2026-01-20");
    assert_eq!(stands(&pathway), ("assessed", "agree-plan"));
    pathway = pathway.planned("2026-02-01", &["a", "b"]);
    assert_eq!(stands(&pathway), ("planned", "plan-session"));
    pathway = pathway.at("a", "2026-02-10", HERE);
    assert_eq!(stands(&pathway), ("learning", "plan-session"));
    let waiting = pathway.clone().at("b", TODAY, None);
    assert_eq!(stands(&waiting), ("learning", "attend"));
    pathway = pathway.at("b", "2026-02-20", HERE);
    assert_eq!(stands(&pathway), ("to-evaluate", "evaluate"));
    pathway = pathway.evaluated("2026-03-01");
    assert_eq!(stands(&pathway), ("evaluated", "decide"));
    pathway = pathway.decided(DecisionKind::Stop, "2026-03-01");
    assert_eq!(stands(&pathway), ("decided", "end"));
    pathway = pathway.ended(EndingKind::Exited, "2026-03-02", EndReason::Completed);
    assert_eq!(stands(&pathway), ("exited", "nothing"));
}

#[test]
fn whoever_never_began_is_not_included() {
    let never = (EndingKind::NotIncluded, "2026-02-01", EndReason::Refused);
    let pathway = enrolled("2026-01-10").ended(never.0, never.1, never.2);
    assert_eq!(stands(&pathway), ("not-included", "nothing"));
}

#[test]
fn a_step_that_was_left_out_comes_first() {
    let unassessed = enrolled("2026-01-10").at("a", "2026-02-10", HERE);
    assert_eq!(stands(&unassessed), ("learning", "assess"));
    let planless = enrolled("2026-01-10")
        .assessed("2026-01-20")
        .at("a", "2026-02-10", HERE);
    assert_eq!(stands(&planless), ("learning", "agree-plan"));
}

#[test]
fn sessions_that_passed_without_the_person_are_over_unless_another_comes() {
    let here = planned().at("a", "2026-02-10", HERE);
    for mark in [Some(Mark::Absent), Some(Mark::Excused), None] {
        let over = here.clone().at("b", "2026-02-20", mark);
        assert_eq!(stands(&over).0, "to-evaluate", "{mark:?}");
    }
    let mut another = here
        .clone()
        .at("b", "2026-02-20", Some(Mark::Absent))
        .at("b", TODAY, None);
    another.sessions.last_mut().unwrap().listed = false;
    assert_eq!(stands(&another), ("learning", "plan-session"));
    let mut cancelled = here.at("b", "2026-02-20", None);
    cancelled.sessions.last_mut().unwrap().status = SessionStatus::Cancelled;
    assert_eq!(stands(&cancelled), ("learning", "plan-session"));
}

#[test]
fn a_late_joiner_does_not_wait_for_sessions_that_were_not_concerned() {
    let mut late = planned()
        .at("a", "2026-01-02", None)
        .at("b", "2026-02-20", HERE);
    late.sessions[0].listed = false;
    assert_eq!(stands(&late), ("to-evaluate", "evaluate"));
}

#[test]
fn without_a_plan_the_whole_template_is_meant_but_not_what_is_for_caregivers() {
    let mut pathway = enrolled("2026-01-10")
        .assessed("2026-01-20")
        .at("a", "2026-02-10", HERE)
        .at("b", "2026-02-20", HERE);
    assert_eq!(pathway.agreed_sessions(), ["a", "b", "c"]);
    assert_eq!(stands(&pathway).0, "learning");
    Arc::make_mut(&mut pathway.template).sessions[2].kind = SessionKind::Caregivers;
    assert_eq!(pathway.agreed_sessions(), ["a", "b"]);
    assert_eq!(stands(&pathway).0, "to-evaluate");
}

#[test]
fn sessions_from_no_template_are_over_when_none_is_to_come() {
    let here = enrolled("2026-01-10")
        .assessed("2026-01-20")
        .at("", "2026-02-10", HERE);
    assert_eq!(stands(&here).0, "to-evaluate");
    let expected = here.at("", TODAY, None);
    assert_eq!(stands(&expected).0, "learning");
}

#[test]
fn an_evaluation_on_the_way_closes_nothing_until_something_is_decided() {
    let on_the_way = planned()
        .at("a", "2026-02-10", HERE)
        .evaluated("2026-02-15")
        .at("b", "2026-02-20", HERE);
    assert_eq!(stands(&on_the_way), ("to-evaluate", "evaluate"));
    let decided = on_the_way.decided(DecisionKind::Reinforcement, "2026-02-15");
    assert_eq!(stands(&decided), ("decided", "end"));
}

#[test]
fn a_follow_up_that_began_with_an_update_is_assessed() {
    let mut pathway = enrolled("2026-01-10").with_assessment(AssessmentKind::Updated, "2026-01-20");
    assert_eq!(stands(&pathway), ("waiting", "assess"));
    pathway.enrolment.offer = Offer::FollowUp;
    assert_eq!(stands(&pathway), ("assessed", "agree-plan"));
}

#[test]
fn what_was_written_twice_has_no_next_step() {
    let mut twin = planned();
    twin.twin = true;
    assert_eq!(stands(&twin), ("planned", "nothing"));
}
