//! A filled-in form typed back by number: which number is what, and what a typed line says. Writes
//! nothing: what is read is shown first, then taken into the form, and kept with it.

use super::asked;
use crate::forms::ReadAnswers;
use crate::views::{AnswerPlace, AnswerRead, AssessmentForm, SkillToRate};
use crate::{Desk, Failure};
use etp_domain::{
    AnswerProblem, AnswerSheet, AnswerWay, AssessmentKind, EpicesQuestion, SkillLevel, TypedAnswer,
    YesNoWords,
};
use etp_i18n::{Language, letters as says};

/// What stands before the numbers of the EPICES block on paper.
const EPICES: char = 'e';

/// What a typed line says, number by number, in the order typed.
///
/// # Errors
/// A sign that cannot be read, named as it was typed; no such form; the disk.
pub fn read_answers(desk: &Desk, form: &ReadAnswers) -> Result<Vec<AnswerRead>, Failure> {
    let asked = asked::paper_form(desk, form.enrolment, &form.code)?;
    let ways: Vec<AnswerWay> = ways(&asked);
    let sheet = AnswerSheet {
        ways: &ways,
        prefix: None,
        words: &yes_and_no(),
    };
    let typed = etp_domain::read_answers(&form.text, &sheet).map_err(problem)?;
    let read = typed.iter();
    Ok(read
        .filter_map(|(number, typed)| said(&asked, *number, typed))
        .collect())
}

/// What a typed line says of the eleven EPICES questions, with or without their `E`.
///
/// # Errors
/// A sign that cannot be read, named as it was typed.
pub fn read_epices(text: &str) -> Result<Vec<AnswerRead>, Failure> {
    let sheet = AnswerSheet {
        ways: &[AnswerWay::YesNo; EpicesQuestion::ALL.len()],
        prefix: Some(EPICES),
        words: &yes_and_no(),
    };
    let typed = etp_domain::read_answers(text, &sheet).map_err(problem)?;
    let line = |(number, typed): (u32, TypedAnswer)| {
        let question = EpicesQuestion::ALL.get(place(number)?)?;
        let yes = typed == TypedAnswer::YesNo(true);
        Some(AnswerRead {
            number,
            place: AnswerPlace::Question,
            code: question.code().to_owned(),
            value: if yes { "yes" } else { "no" }.to_owned(),
        })
    };
    Ok(typed.into_iter().filter_map(line).collect())
}

/// How each number of the form is answered: the questions, at an evaluation the skills after them, and
/// satisfaction last.
fn ways(asked: &AssessmentForm) -> Vec<AnswerWay> {
    let questions = asked.questions.iter().map(|one| one.way());
    if asked.kind != AssessmentKind::Evaluation {
        return questions.collect();
    }
    let levels = AnswerWay::Choice(SkillLevel::ALL.len());
    let skills = asked.skills.iter().map(|_| levels);
    questions.chain(skills).chain([AnswerWay::Scale]).collect()
}

fn said(asked: &AssessmentForm, number: u32, typed: &TypedAnswer) -> Option<AnswerRead> {
    let at = place(number)?;
    if let Some(question) = asked.questions.get(at) {
        return Some(AnswerRead {
            number,
            place: AnswerPlace::Question,
            code: question.code.clone(),
            value: question.value_of(typed),
        });
    }
    match (typed, asked.skills.get(at - asked.questions.len())) {
        (TypedAnswer::Choice(level), Some(SkillToRate { skill, .. })) => Some(AnswerRead {
            number,
            place: AnswerPlace::Skill,
            code: match skill.code.is_empty() {
                true => skill.words.clone(),
                false => skill.code.clone(),
            },
            value: SkillLevel::ALL.get(*level)?.code().to_owned(),
        }),
        (TypedAnswer::Scale(points), None) => Some(AnswerRead {
            number,
            place: AnswerPlace::Satisfaction,
            code: String::new(),
            value: points.to_string(),
        }),
        _ => None,
    }
}

fn place(number: u32) -> Option<usize> {
    usize::try_from(number.checked_sub(1)?).ok()
}

/// Yes and no as they are typed in every language: a form in two languages is answered in either.
pub(super) fn yes_and_no() -> YesNoWords {
    let words = |say: fn(Language) -> String| {
        let all = Language::ALL.iter().map(|language| say(*language));
        let all: Vec<String> = all.collect();
        all.iter()
            .flat_map(|words| words.split_whitespace().map(str::to_owned))
            .collect()
    };
    YesNoWords {
        yes: words(says::form_yes_typed),
        no: words(says::form_no_typed),
    }
}

fn problem(problem: AnswerProblem) -> Failure {
    use AnswerProblem as P;
    let failure = Failure::refused(problem.to_string()).with("field", "typed");
    match problem {
        P::NumberUnknown { number } => failure.with("number", number),
        P::NumberMissing { given } => failure.with("given", given),
        P::NumberTwice { number } | P::AnswerMissing { number } | P::WordsUnmarked { number } => {
            failure.with("number", number.to_string())
        }
        P::YesNoUnknown { number, given } | P::PointsUnknown { number, given } => failure
            .with("number", number.to_string())
            .with("given", given),
        P::LetterUnknown {
            number,
            given,
            last,
        } => failure
            .with("number", number.to_string())
            .with("given", given)
            .with("last", last),
    }
}
