//! The steps around the sessions: consent, assessment, plan, evaluation, decision, follow-up.

use super::of_pathway::Asked;
use super::{Due, DueKind, after};
use crate::{ConsentStanding, DecisionKind, EndingKind, Stage};
use chrono::NaiveDate;

/// The deadlines a team gave its own template.
const TIMING: &str = "pathway-timing";

pub(super) fn due(asked: &Asked<'_>) -> Vec<Due> {
    let steps = [
        consent(asked),
        assessment(asked),
        plan(asked),
        evaluation(asked),
        decision(asked),
        follow_up(asked),
    ];
    steps.into_iter().flatten().collect()
}

fn consent(asked: &Asked<'_>) -> Option<Due> {
    let standing = asked.person.to_join;
    (asked.runs() && asked.may_be_called() && standing != ConsentStanding::Given).then(|| {
        let since = asked.pathway.enrolment.enrolled_on;
        Due::new(DueKind::ConsentMissing, since, "consent-to-join")
            .naming("standing", standing.code())
    })
}

fn assessment(asked: &Asked<'_>) -> Option<Due> {
    let pathway = asked.pathway;
    let missing = asked.runs() && asked.may_be_met() && pathway.assessed_on().is_none();
    missing.then(|| {
        let enrolment = &pathway.enrolment;
        let referred = enrolment.referral.on.unwrap_or(enrolment.enrolled_on);
        let until = after(referred, pathway.template.timing.assessment_within);
        Due::new(DueKind::Assessment, until, TIMING)
    })
}

fn plan(asked: &Asked<'_>) -> Option<Due> {
    let pathway = asked.pathway;
    let wanted = asked.runs()
        && asked.may_be_met()
        && pathway.plans.is_empty()
        && pathway.closing_evaluation().is_none();
    let since = pathway.assessed_on().filter(|_| wanted)?;
    Some(Due::new(DueKind::Plan, since, TIMING))
}

fn evaluation(asked: &Asked<'_>) -> Option<Due> {
    let pathway = asked.pathway;
    pathway.assessed_on().filter(|_| asked.may_be_met())?;
    if pathway.stage(asked.today) != Stage::ToEvaluate {
        return None;
    }
    let (last, _) = asked.met().next_back()?;
    let until = after(last.date, pathway.template.timing.evaluation_within);
    Some(Due::new(DueKind::Evaluation, until, TIMING))
}

fn decision(asked: &Asked<'_>) -> Option<Due> {
    let open = asked.may_be_met() && asked.pathway.stage(asked.today) == Stage::Evaluated;
    let evaluation = asked.pathway.evaluation().filter(|_| open)?;
    Some(Due::new(DueKind::Decision, evaluation.on, TIMING))
}

/// Asking how it goes, from the day that was agreed, else from the template's; nobody is asked after
/// "stop" unless a day was agreed, nor after a drop-out. Seeing the person again settles it.
fn follow_up(asked: &Asked<'_>) -> Option<Due> {
    let pathway = asked.pathway;
    let evaluation = pathway.evaluation()?;
    let decision = evaluation.decision.as_ref()?;
    let usual = after(evaluation.on, pathway.template.timing.follow_up_after);
    let proposed = (decision.kind != DecisionKind::Stop).then_some(usual);
    let on = decision.follow_up_on.or(proposed)?;
    let wanted = asked.may_be_met() && !asked.person.followed_up && !left(asked);
    (wanted && on <= asked.today && !seen_again(asked, on))
        .then(|| Due::new(DueKind::FollowUp, on, TIMING))
}

fn left(asked: &Asked<'_>) -> bool {
    let ending = asked.pathway.enrolment.ending.as_ref();
    ending
        .is_some_and(|ending| ending.kind == EndingKind::NotIncluded || ending.reason.is_drop_out())
}

fn seen_again(asked: &Asked<'_>, since: NaiveDate) -> bool {
    let mut assessments = asked.pathway.assessments.iter();
    assessments.any(|one| one.on >= since)
        || asked
            .pathway
            .attended()
            .any(|session| session.date >= since)
}
