//! What the form of an assessment asks: the questions of one version of the template, what was
//! answered last, what to rate. It knows what a paper form was printed from by its code.

use crate::views::{AssessmentForm, SkillToRate};
use crate::{Desk, Failure};
use etp_domain::{
    AssessmentKind, EnrolmentId, FormCode, HandoutLanguage, Pathway, PathwayTemplate, Question,
    SkillGoal, SkillLevel,
};
use etp_store::{Reader, StoreError};
use std::sync::Arc;

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
        let version = pathway.enrolment.version;
        Ok(asked(desk, &pathway, (kind, version), &pathway.template))
    })
}

/// The same as it was printed: the questions of the version a paper form was made from, whatever
/// version the pathway follows now. `code` is the one in the foot of the paper.
///
/// # Errors
/// No code; no form of this programme has it, or the plan has other goals since; no such pathway; the
/// disk.
pub fn paper_form(
    desk: &Desk,
    enrolment: EnrolmentId,
    code: &str,
) -> Result<AssessmentForm, Failure> {
    let refused = |problem: &str| {
        let failure = Failure::refused(problem).with("field", "code");
        failure.with("given", code.trim())
    };
    let read = FormCode::parse(code).ok_or_else(|| refused("form-code-unreadable"))?;
    desk.read(|reader| {
        let pathway = reader.pathway(enrolment)?;
        let template = template_of(reader, &pathway, read.version)?;
        let template = template.ok_or_else(|| refused("form-code-unknown"))?;
        let form = asked(desk, &pathway, (read.kind, read.version), &template);
        match form.code == read.to_string() {
            true => Ok(form),
            false => Err(refused("form-code-unknown")),
        }
    })
}

/// A version of the template of a pathway's programme; `None` when there never was one.
pub(super) fn template_of(
    reader: &Reader<'_>,
    pathway: &Pathway,
    version: u32,
) -> Result<Option<Arc<PathwayTemplate>>, Failure> {
    if version == pathway.enrolment.version {
        return Ok(Some(Arc::clone(&pathway.template)));
    }
    match reader.version(pathway.enrolment.programme, version) {
        Ok(kept) => Ok(Some(Arc::new(kept.template))),
        Err(StoreError::NotFound { .. }) => Ok(None),
        Err(other) => Err(other.into()),
    }
}

/// The questions of an assessment: all of them, or those asked again at an evaluation.
pub(super) fn questions(template: &PathwayTemplate, kind: AssessmentKind) -> Vec<Question> {
    let all = template.questions.iter();
    all.filter(|one| kind != AssessmentKind::Evaluation || one.again)
        .cloned()
        .collect()
}

fn asked(
    desk: &Desk,
    pathway: &Pathway,
    (kind, version): (AssessmentKind, u32),
    template: &PathwayTemplate,
) -> AssessmentForm {
    let language = crate::programmes::language_of(&desk.centre());
    let questions = questions(template, kind);
    let skills = skills(pathway, template, language);
    let rated = skills.iter().map(|one| &one.skill);
    let code = FormCode::of(kind, version, &questions, rated).to_string();
    let answered = pathway
        .assessments
        .iter()
        .rev()
        .find(|one| !one.content.answers.is_empty());
    AssessmentForm {
        enrolment: pathway.enrolment.id,
        kind,
        version,
        code,
        languages: languages(&questions),
        questions,
        previous: answered
            .map(|one| one.content.answers.clone())
            .unwrap_or_default(),
        previous_on: answered.map(|one| one.on),
        skills,
        competencies: template.competencies.clone(),
        sessions: super::show::session_lines(pathway, language, desk.today()),
    }
}

/// Goals of the latest plan first, in the person's words; then the template's other skills.
fn skills(
    pathway: &Pathway,
    template: &PathwayTemplate,
    language: HandoutLanguage,
) -> Vec<SkillToRate> {
    let goals = pathway
        .plans
        .last()
        .map(|plan| plan.goals.clone())
        .unwrap_or_default();
    let others = template.competencies.iter();
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

fn languages(questions: &[Question]) -> Vec<HandoutLanguage> {
    let written = |language: &HandoutLanguage| {
        let mut questions = questions.iter();
        questions.all(|one| one.words.get(*language).is_some())
    };
    HandoutLanguage::ALL.into_iter().filter(written).collect()
}
