//! The invented interviews: shared assessments and evaluations, their questions answered.

use super::answers::said;
use super::words::{LEADERS, LIVED, SUMMARIES, level_after, of_hundred, pick};
use chrono::NaiveDate;
use etp_domain::{
    Answer, Assessment, AssessmentContent, AssessmentId, AssessmentKind, Enrolment,
    HandoutLanguage, PathwayTemplate, Question, QuestionKind, SkillGoal, SkillResult,
};
use fastrand::Rng;
use uuid::Uuid;

/// An interview of a pathway with the template's questions.
pub(super) fn assessment(
    id: Uuid,
    enrolment: &Enrolment,
    (kind, on): (AssessmentKind, NaiveDate),
    (template, language): (&PathwayTemplate, HandoutLanguage),
    chance: &mut Rng,
) -> Assessment {
    let later = kind == AssessmentKind::Evaluation;
    let asked = template
        .questions
        .iter()
        .filter(|question| question.again || !later);
    Assessment {
        id: AssessmentId(id),
        patient: enrolment.patient,
        enrolment: Some(enrolment.id),
        kind,
        on,
        remote: of_hundred(chance, 8),
        by: pick(chance, &LEADERS).to_owned(),
        individual: true,
        content: AssessmentContent {
            answers: asked
                .map(|question| answer(question, language, later, chance))
                .collect(),
            summary: pick(chance, &SUMMARIES).to_owned(),
            version: Some(enrolment.version),
            ..AssessmentContent::default()
        },
        decision: None,
    }
}

/// What an evaluation says of the goals, and of the evaluation itself.
pub(super) fn rate(evaluation: &mut Assessment, goals: &[SkillGoal], chance: &mut Rng) {
    let content = &mut evaluation.content;
    content.lived = pick(chance, &LIVED).to_owned();
    content.satisfaction = Some(chance.u8(6..=10));
    content.results = goals
        .iter()
        .map(|goal| SkillResult {
            code: goal.code.clone(),
            kind: goal.kind,
            safety: goal.safety,
            words: goal.words.clone(),
            level: level_after(chance),
        })
        .collect();
}

fn answer(question: &Question, language: HandoutLanguage, later: bool, chance: &mut Rng) -> Answer {
    let value = value(question, later, chance);
    let chosen = question.choices.iter().find(|choice| choice.code == value);
    Answer {
        code: question.code.clone(),
        dimension: question.dimension,
        kind: question.kind,
        question: question.words.read_in(language).to_owned(),
        chosen: chosen
            .map(|choice| choice.words.read_in(language).to_owned())
            .unwrap_or_default(),
        points: chosen.and_then(|choice| choice.points),
        most: question
            .choices
            .iter()
            .filter_map(|choice| choice.points)
            .max(),
        value,
    }
}

/// Later, people know more and trust themselves more.
fn value(question: &Question, later: bool, chance: &mut Rng) -> String {
    match question.kind {
        QuestionKind::Text => said(chance, &question.code).to_owned(),
        QuestionKind::YesNo => if of_hundred(chance, 70) { "yes" } else { "no" }.to_owned(),
        QuestionKind::Scale => if later {
            chance.u8(6..=9)
        } else {
            chance.u8(3..=7)
        }
        .to_string(),
        QuestionKind::Choice => {
            let knows = of_hundred(chance, if later { 85 } else { 50 });
            let any = chance.usize(..question.choices.len().max(1));
            let best = question.choices.iter().max_by_key(|choice| choice.points);
            let scored = best.is_some_and(|choice| choice.points.is_some());
            let taken = match best {
                Some(best) if knows && scored => Some(best),
                _ => question.choices.get(any),
            };
            taken.map(|choice| choice.code.clone()).unwrap_or_default()
        }
    }
}
