//! Assessments led with the template's questions. Each answer keeps its question as it was asked.

use super::ask;
use crate::forms::{AnswerGiven, LeadAssessment};
use crate::views::{AssessmentForm, SkillToRate};
use crate::{Desk, Done, Failure, Topic};
use etp_domain::{
    Answer, Assessment, AssessmentContent, AssessmentId, AssessmentKind, EnrolmentId,
    HandoutLanguage, Pathway, PathwayAct, Question, QuestionKind, SkillGoal, SkillLevel,
};

/// What the form of an assessment needs: its questions, what was answered last, what to rate.
///
/// # Errors
/// No such pathway; the disk.
pub fn assessment_form(
    desk: &Desk,
    enrolment: EnrolmentId,
    kind: AssessmentKind,
) -> Result<AssessmentForm, Failure> {
    desk.read(|reader| {
        let pathway = reader.pathway(enrolment)?;
        let language = crate::programmes::language_of(&desk.centre());
        let answered = pathway
            .assessments
            .iter()
            .rev()
            .find(|one| !one.content.answers.is_empty());
        Ok(AssessmentForm {
            enrolment,
            kind,
            questions: questions(&pathway, kind),
            previous: answered
                .map(|one| one.content.answers.clone())
                .unwrap_or_default(),
            previous_on: answered.map(|one| one.on),
            skills: skills(&pathway, language),
            competencies: pathway.template.competencies.clone(),
            sessions: super::show::session_lines(&pathway, language, desk.today()),
            languages: languages(&pathway),
        })
    })
}

/// Keeps an assessment that was led.
///
/// # Errors
/// An evaluation before the shared assessment, or a second shared one; a day ahead, before the
/// referral; an answer to no question of the template or one it does not offer; satisfaction over
/// 10; the pathway is over; the disk.
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
            content: content(&pathway, &form)?,
            decision: None,
        })?;
        let act = "lead-assessment";
        desk.note_new(writer, act, patient, "assessment", &form.on.to_string())?;
        Ok(Done::new((), [Topic::Patients, Topic::Programmes]))
    })
}

fn content(pathway: &Pathway, form: &LeadAssessment) -> Result<AssessmentContent, Failure> {
    let asked = questions(pathway, form.kind);
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
    })
}

/// The questions of an assessment: all of them, or those asked again at an evaluation.
fn questions(pathway: &Pathway, kind: AssessmentKind) -> Vec<Question> {
    let all = pathway.template.questions.iter();
    all.filter(|one| kind != AssessmentKind::Evaluation || one.again)
        .cloned()
        .collect()
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

/// Goals of the latest plan first, in the person's words; then the template's other skills.
fn skills(pathway: &Pathway, language: HandoutLanguage) -> Vec<SkillToRate> {
    let goals = pathway
        .plans
        .last()
        .map(|plan| plan.goals.clone())
        .unwrap_or_default();
    let others = pathway.template.competencies.iter();
    let others = others
        .filter(|skill| !goals.iter().any(|goal| goal.code == skill.code))
        .map(|skill| SkillGoal {
            code: skill.code.clone(),
            kind: skill.kind,
            safety: skill.safety,
            words: skill.words.read_in(language).to_owned(),
            level: SkillLevel::NotAddressed,
        });
    let all: Vec<SkillGoal> = goals.iter().cloned().chain(others).collect();
    all.into_iter()
        .map(|skill| SkillToRate {
            last: last_level(pathway, &skill),
            skill,
        })
        .collect()
}

fn last_level(pathway: &Pathway, skill: &SkillGoal) -> Option<SkillLevel> {
    let evaluations = pathway.assessments.iter().rev();
    evaluations
        .flat_map(|one| &one.content.results)
        .find(|result| same_skill(skill, &result.code, &result.words))
        .map(|result| result.level)
}

/// A skill of the template is the same by its code, a goal of the person's own by its words.
pub(super) fn same_skill(goal: &SkillGoal, code: &str, words: &str) -> bool {
    if goal.code.is_empty() {
        code.is_empty() && goal.words == words
    } else {
        goal.code == code
    }
}

fn languages(pathway: &Pathway) -> Vec<HandoutLanguage> {
    HandoutLanguage::ALL
        .into_iter()
        .filter(|language| {
            let mut questions = pathway.template.questions.iter();
            questions.all(|one| one.words.get(*language).is_some())
        })
        .collect()
}
