//! Assessments led with the template's questions. Each answer keeps its question as it was asked.

use super::{ask, asked};
use crate::forms::{AnswerGiven, LeadAssessment};
use crate::{Desk, Done, Failure, Topic};
use etp_domain::{
    Answer, Assessment, AssessmentContent, AssessmentId, AssessmentKind, HandoutLanguage,
    PathwayAct, PathwayTemplate, Question, QuestionKind,
};

/// Keeps an assessment that was led.
///
/// # Errors
/// An evaluation before the shared assessment, or a second shared one; a day ahead, before the
/// referral; an answer to no question of the template or one it does not offer; satisfaction over
/// 10; a version the programme never had; the pathway is over; the disk.
pub fn lead_assessment(desk: &Desk, form: LeadAssessment) -> Result<Done<()>, Failure> {
    if form.satisfaction.is_some_and(|points| points > 10) {
        return Err(Failure::refused("satisfaction-out-of-range").with("field", "satisfaction"));
    }
    desk.write(|writer| {
        let act = PathwayAct::Assess {
            kind: form.kind,
            on: form.on,
        };
        let pathway = ask(desk, writer, form.enrolment, act)?;
        let template = asked::template_of(writer, &pathway, form.version)?;
        let template = template.ok_or_else(|| Failure::refused("form-version-unknown"))?;
        let patient = pathway.enrolment.patient;
        writer.add_assessment(&Assessment {
            id: AssessmentId(desk.doors.chance.id()),
            patient,
            enrolment: Some(form.enrolment),
            kind: form.kind,
            on: form.on,
            remote: form.remote,
            by: form.by.trim().to_owned(),
            individual: form.individual,
            content: content(&template, &form)?,
            decision: None,
        })?;
        let act = "lead-assessment";
        desk.note_new(writer, act, patient, "assessment", &form.on.to_string())?;
        Ok(Done::new((), [Topic::Patients, Topic::Programmes]))
    })
}

fn content(
    template: &PathwayTemplate,
    form: &LeadAssessment,
) -> Result<AssessmentContent, Failure> {
    let asked = asked::questions(template, form.kind);
    let known = |given: &&AnswerGiven| !asked.iter().any(|one| one.code == given.code);
    if let Some(stray) = form.answers.iter().find(known) {
        return Err(Failure::refused("answer-without-question").with("code", stray.code.clone()));
    }
    let is_evaluation = form.kind == AssessmentKind::Evaluation;
    Ok(AssessmentContent {
        answers: asked
            .iter()
            .map(|question| answer(question, &form.answers, form.language))
            .collect::<Result<_, _>>()?,
        summary: form.summary.trim().to_owned(),
        results: if is_evaluation {
            form.results.clone()
        } else {
            Vec::new()
        },
        lived: if is_evaluation {
            form.lived.trim().to_owned()
        } else {
            String::new()
        },
        satisfaction: form.satisfaction.filter(|_| is_evaluation),
        version: Some(form.version),
    })
}

fn answer(
    question: &Question,
    given: &[AnswerGiven],
    language: HandoutLanguage,
) -> Result<Answer, Failure> {
    let value = given
        .iter()
        .find(|one| one.code == question.code)
        .map(|one| one.value.trim().to_owned())
        .unwrap_or_default();
    if !value.is_empty() && !offers(question, &value) {
        return Err(Failure::refused("answer-not-offered").with("field", question.code.clone()));
    }
    let chosen = question.choices.iter().find(|one| one.code == value);
    Ok(Answer {
        code: question.code.clone(),
        dimension: question.dimension,
        kind: question.kind,
        question: question.words.read_in(language).to_owned(),
        chosen: chosen
            .map(|one| one.words.read_in(language).to_owned())
            .unwrap_or_default(),
        points: chosen.and_then(|one| one.points),
        most: question.choices.iter().filter_map(|one| one.points).max(),
        value,
    })
}

/// Whether a question can be answered so.
fn offers(question: &Question, value: &str) -> bool {
    match question.kind {
        QuestionKind::Text => true,
        QuestionKind::YesNo => matches!(value, "yes" | "no"),
        QuestionKind::Choice => question.choices.iter().any(|one| one.code == value),
        QuestionKind::Scale => value.parse::<u8>().is_ok_and(|points| points <= 10),
    }
}
