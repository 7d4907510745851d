//! The parts of a pathway as lines: sessions, goals, assessments, plans, letters, the ending.

use crate::pathways::asked::same_skill;
use crate::views::{
    AssessmentView, DecisionView, EndingView, LetterLine, PathwaySessionLine, PlanView,
};
use chrono::NaiveDate;
use etp_domain::{
    Assessment, Enrolment, HandoutLanguage, Letter, LetterGoal, Pathway, PathwaySession,
    PersonalPlan, SkillLevel, TemplateSession, score,
};

/// Days of a week of the cycle.
const WEEK: u32 = 7;

/// Sessions of the template in its order, each with the dated one this person has; then the others.
pub(in crate::pathways) fn session_lines(
    pathway: &Pathway,
    language: HandoutLanguage,
    today: NaiveDate,
) -> Vec<PathwaySessionLine> {
    let agreed = pathway.agreed_sessions();
    let mut lines = Vec::new();
    for session in &pathway.template.sessions {
        let planned = agreed.contains(&session.code.as_str());
        lines.push(template_line(pathway, session, planned, language, today));
    }
    let known = |one: &&PathwaySession| {
        let mut codes = pathway.template.sessions.iter();
        !codes.any(|session| session.code == one.step)
    };
    let others = pathway.sessions.iter().filter(known);
    lines.extend(others.map(|session| other_line(pathway, session, today)));
    lines
}

fn template_line(
    pathway: &Pathway,
    session: &TemplateSession,
    agreed: bool,
    language: HandoutLanguage,
    today: NaiveDate,
) -> PathwaySessionLine {
    let dated = best(pathway, &session.code);
    PathwaySessionLine {
        step: session.code.clone(),
        theme: session.theme.read_in(language).to_owned(),
        kind: session.kind,
        week: session.offset_days / WEEK + 1,
        session: dated.map(|one| one.session),
        date: dated.map(|one| one.date),
        part: dated.map(|one| one.part(pathway.enrolment.enrolled_on, today)),
        agreed,
    }
}

fn other_line(pathway: &Pathway, session: &PathwaySession, today: NaiveDate) -> PathwaySessionLine {
    PathwaySessionLine {
        step: String::new(),
        theme: String::new(),
        kind: session.kind,
        week: 0,
        session: Some(session.session),
        date: Some(session.date),
        part: Some(session.part(pathway.enrolment.enrolled_on, today)),
        agreed: false,
    }
}

/// Of several dated sessions of one step: the one attended, else one the person is listed on, else
/// the latest.
fn best<'a>(pathway: &'a Pathway, step: &str) -> Option<&'a PathwaySession> {
    let of_step = || pathway.sessions.iter().filter(|one| one.step == step);
    of_step()
        .find(|one| one.attended())
        .or_else(|| of_step().rfind(|one| one.listed))
        .or_else(|| of_step().next_back())
}

/// The goals of the latest plan, with how far before and after.
pub(crate) fn goals_of(pathway: &Pathway) -> Vec<LetterGoal> {
    let Some(plan) = pathway.plans.last() else {
        return Vec::new();
    };
    let known = |level: SkillLevel| (level != SkillLevel::NotAddressed).then_some(level);
    let results = pathway
        .evaluation()
        .map(|one| one.content.results.as_slice());
    let goals = plan.goals.iter().map(|goal| LetterGoal {
        words: goal.words.clone(),
        before: known(goal.level),
        after: results.and_then(|results| {
            let same = results
                .iter()
                .find(|one| same_skill(goal, &one.code, &one.words));
            same.map(|one| one.level)
        }),
    });
    goals.collect()
}

pub(super) fn assessments(pathway: &Pathway) -> Vec<AssessmentView> {
    pathway.assessments.iter().rev().map(assessment).collect()
}

fn assessment(one: &Assessment) -> AssessmentView {
    let content = one.content.clone();
    AssessmentView {
        id: one.id,
        kind: one.kind,
        on: one.on,
        remote: one.remote,
        individual: one.individual,
        by: one.by.clone(),
        score: score(&content.answers),
        answers: content.answers,
        summary: content.summary,
        results: content.results,
        lived: content.lived,
        satisfaction: content.satisfaction,
        version: content.version,
        decision: one.decision.as_ref().map(|decision| DecisionView {
            on: decision.on,
            kind: decision.kind,
            proposal: decision.proposal.clone(),
            follow_up_on: decision.follow_up_on,
        }),
    }
}

pub(super) fn plans(pathway: &Pathway, language: HandoutLanguage) -> Vec<PlanView> {
    let plans = pathway.plans.iter().rev();
    plans.map(|one| plan(pathway, one, language)).collect()
}

fn plan(pathway: &Pathway, plan: &PersonalPlan, language: HandoutLanguage) -> PlanView {
    let themes = plan.sessions.iter().filter_map(|code| {
        let session = pathway
            .template
            .sessions
            .iter()
            .find(|one| one.code == *code);
        session.map(|one| one.theme.read_in(language).to_owned())
    });
    PlanView {
        id: plan.id,
        agreed_on: plan.agreed_on,
        by: plan.by.clone(),
        project: plan.project.clone(),
        goals: plan.goals.clone(),
        themes: themes.collect(),
        sessions: plan.sessions.clone(),
    }
}

pub(super) fn ending(enrolment: &Enrolment) -> Option<EndingView> {
    enrolment.ending.as_ref().map(|ending| EndingView {
        kind: ending.kind,
        on: ending.on,
        reason: ending.reason,
        note: ending.note.clone(),
    })
}

pub(super) fn letters(pathway: &Pathway) -> Vec<LetterLine> {
    pathway.letters.iter().rev().map(letter).collect()
}

fn letter(letter: &Letter) -> LetterLine {
    crate::letters::line(letter)
}
