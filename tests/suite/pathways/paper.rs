//! A questionnaire on paper and on the turned screen: the same answers and the same score both ways, no
//! score while an answer is missing, and the version that was printed.

use etp_app::forms::{AnswerGiven, LeadAssessment, PrintAssessmentForm, ReadAnswers};
use etp_app::views::{AnswerPlace, AssessmentForm, AssessmentView};
use etp_app::{AssessmentKind, EnrolmentId, HandoutLanguage, Scheme, pathways};
use etp_domain::{
    AnswerSheet, AnswerWay, Choice, Dimension, PathwayTemplate, Question, QuestionKind,
    TypedAnswer, Words, YesNoWords, letter_of, write_answers,
};
use etp_tests::{Centre, day};
use proptest::prelude::*;

const TODAY: &str = "2026-01-05";

/// Two people of one programme whose questions somebody wrote.
struct Pair {
    centre: Centre,
    paper: EnrolmentId,
    kiosk: EnrolmentId,
}

impl Pair {
    fn asked(questions: &[Question]) -> Self {
        let centre = Centre::in_givet_on(TODAY);
        let people = centre.with_people(2);
        let programme = centre.programme("diabetes2", Scheme::FrDeclared);
        let write = |template: &mut PathwayTemplate| template.questions = questions.to_vec();
        centre.new_version(programme, "nos questions", write);
        let refer = |person| {
            centre
                .refer(person, programme, None, TODAY)
                .expect("referred")
        };
        let (paper, kiosk) = (refer(people[0]), refer(people[1]));
        Self {
            centre,
            paper,
            kiosk,
        }
    }

    fn form(&self, enrolment: EnrolmentId) -> AssessmentForm {
        let kind = AssessmentKind::Shared;
        pathways::assessment_form(self.centre.desk(), enrolment, kind).expect("a form")
    }

    /// What a line typed from the paper brings, as the form takes it.
    fn typed(&self, enrolment: EnrolmentId, text: &str) -> Vec<AnswerGiven> {
        let form = ReadAnswers {
            enrolment,
            code: self.form(enrolment).code,
            text: text.to_owned(),
        };
        let read = pathways::read_answers(self.centre.desk(), &form).expect("read");
        let given = read.into_iter().map(|one| {
            assert_eq!(one.place, AnswerPlace::Question);
            AnswerGiven {
                code: one.code,
                value: one.value,
            }
        });
        given.collect()
    }

    fn led(&self, enrolment: EnrolmentId, answers: Vec<AnswerGiven>) -> AssessmentView {
        let form = LeadAssessment {
            version: self.form(enrolment).version,
            answers,
            ..lead(enrolment)
        };
        pathways::lead_assessment(self.centre.desk(), form).expect("led");
        self.centre.pathway_of(enrolment).assessments.remove(0)
    }
}

fn question(number: usize, kind: QuestionKind, points: &[Option<u32>]) -> Question {
    let words = |text: String| Words::one(HandoutLanguage::Fr, &text);
    let choice = |(place, points): (usize, &Option<u32>)| Choice {
        code: format!("choice-{place}"),
        points: *points,
        words: words(format!("Réponse {place}")),
    };
    Question {
        code: format!("question-{number}"),
        dimension: Dimension::Knowledge,
        kind,
        again: number.is_multiple_of(2),
        words: words(format!("Question {number} ?")),
        choices: (0..).zip(points).map(choice).collect(),
        pictogram: String::new(),
    }
}

/// A questionnaire, and what somebody answers to some of it.
fn questionnaire() -> impl Strategy<Value = (Vec<Question>, Vec<Option<TypedAnswer>>)> {
    use QuestionKind as K;
    let one = prop_oneof![
        "[a-zé\" ]{0,12}".prop_map(|text| (K::Text, vec![], words(&text))),
        any::<bool>().prop_map(|yes| (K::YesNo, vec![], Some(TypedAnswer::YesNo(yes)))),
        (0..=10_u8).prop_map(|points| (K::Scale, vec![], Some(TypedAnswer::Scale(points)))),
        (
            prop::collection::vec(prop::option::of(0..5_u32), 2..6),
            0..2_usize
        )
            .prop_map(|(points, at)| (K::Choice, points, Some(TypedAnswer::Choice(at)))),
    ];
    let all = prop::collection::vec((one, prop::bool::weighted(0.8)), 1..9);
    all.prop_map(|all| {
        let numbered = (1..).zip(&all);
        let questions =
            numbered.map(|(number, ((kind, points, _), _))| question(number, *kind, points));
        let questions = questions.collect();
        let said = all
            .into_iter()
            .map(|((_, _, said), given)| said.filter(|_| given));
        (questions, said.collect())
    })
}

fn words(text: &str) -> Option<TypedAnswer> {
    let text = text.trim();
    (!text.is_empty()).then(|| TypedAnswer::Words(text.to_owned()))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn paper_and_the_turned_screen_keep_the_same_answers_and_the_same_score(
        (questions, said) in questionnaire(),
    ) {
        let pair = Pair::asked(&questions);
        let ways: Vec<AnswerWay> = questions.iter().map(Question::way).collect();
        let yes_no = YesNoWords { yes: vec!["o".into()], no: vec!["n".into()] };
        let sheet = AnswerSheet { ways: &ways, prefix: None, words: &yes_no };
        let numbered = (1..).zip(&said).filter_map(|(number, one)| Some((number, one.clone()?)));
        let line = write_answers(&numbered.collect::<Vec<_>>(), &sheet);
        let on_paper = pair.led(pair.paper, pair.typed(pair.paper, &line));

        // The screen keeps an answer by the question's code as it is chosen.
        let chosen = questions.iter().zip(&said).filter_map(|(question, one)| {
            let value = question.value_of(one.as_ref()?);
            Some(AnswerGiven { code: question.code.clone(), value })
        });
        let on_screen = pair.led(pair.kiosk, chosen.collect());
        prop_assert_eq!(&on_paper.answers, &on_screen.answers);
        prop_assert_eq!(on_paper.score, on_screen.score);
        prop_assert_eq!(on_paper.version, on_screen.version);

        let scored = questions.iter().zip(&said);
        let mut scored = scored.filter(|(one, _)| one.choices.iter().any(|c| c.points.is_some()));
        if scored.any(|(_, said)| said.is_none()) {
            prop_assert_eq!(on_paper.score, None);
        }
    }
}

#[test]
fn a_form_that_comes_back_after_the_template_changed_is_kept_with_its_own_questions() {
    let first = [
        question(1, QuestionKind::Choice, &[Some(0), Some(1)]),
        question(2, QuestionKind::YesNo, &[]),
    ];
    let pair = Pair::asked(&first);
    let (desk, enrolment) = (pair.centre.desk(), pair.paper);
    let printed = PrintAssessmentForm {
        enrolment,
        kind: AssessmentKind::Shared,
        languages: vec![HandoutLanguage::Fr, HandoutLanguage::De],
        epices: true,
    };
    assert!(
        pathways::print_assessment_form(desk, &printed)
            .unwrap()
            .bytes
            > 5_000
    );
    let paper = pair.form(enrolment);
    let programme = pair.centre.pathway_of(enrolment).programme;
    let newer = pair
        .centre
        .new_version(programme, "autre ordre", |template| {
            template.questions.reverse();
            template.questions[0].words = Words::one(HandoutLanguage::Fr, "Et maintenant ?");
        });
    let step = etp_app::forms::MoveToVersion {
        enrolment,
        version: newer,
        why: "essai".into(),
    };
    pathways::move_to_version(desk, step).unwrap();
    assert_ne!(pair.form(enrolment).code, paper.code);

    let found = pathways::paper_form(desk, enrolment, &paper.code.to_lowercase()).unwrap();
    assert_eq!(found.questions, first);
    let typed = ReadAnswers {
        enrolment,
        code: paper.code.clone(),
        text: "1b 2 oui".into(),
    };
    let read = pathways::read_answers(desk, &typed).unwrap();
    let values: Vec<&str> = read.iter().map(|one| one.value.as_str()).collect();
    assert_eq!(values, ["choice-1", "yes"]);

    let form = LeadAssessment {
        version: found.version,
        answers: read
            .into_iter()
            .map(|one| AnswerGiven {
                code: one.code,
                value: one.value,
            })
            .collect(),
        ..lead(enrolment)
    };
    pathways::lead_assessment(desk, form).unwrap();
    let kept = pair.centre.pathway_of(enrolment).assessments.remove(0);
    assert_eq!(kept.version, Some(paper.version));
    assert_eq!(kept.answers[1].question, "Question 2 ?");
    assert_eq!(
        kept.score.map(|score| (score.points, score.most)),
        Some((1, 1))
    );
}

#[test]
fn a_code_of_no_form_and_a_sign_that_is_none_are_named_and_nothing_is_taken() {
    let pair = Pair::asked(&[question(1, QuestionKind::Choice, &[None; 3])]);
    let (desk, enrolment) = (pair.centre.desk(), pair.paper);
    let of_code = |code: &str| {
        pathways::paper_form(desk, enrolment, code)
            .unwrap_err()
            .code
    };
    assert_eq!(of_code("hello"), "form-code-unreadable");
    assert_eq!(of_code("S99-00"), "form-code-unknown");
    let read = |text: &str| {
        let form = ReadAnswers {
            enrolment,
            code: pair.form(enrolment).code,
            text: text.to_owned(),
        };
        pathways::read_answers(desk, &form).unwrap_err()
    };
    let letter = read("1d");
    assert_eq!(letter.code, "answers-letter-unknown");
    assert_eq!(letter.args["last"], letter_of(2));
    assert_eq!(read("4 a").code, "answers-number-unknown");
    let mut form = lead(enrolment);
    form.version = 99;
    let refused = pathways::lead_assessment(desk, form).unwrap_err();
    assert_eq!(refused.code, "form-version-unknown");
}

#[test]
fn epices_is_typed_back_with_or_without_its_letter() {
    let read = pathways::read_epices("E1 o e2 n 11 ja").unwrap();
    let said: Vec<(u32, &str, &str)> = read
        .iter()
        .map(|one| (one.number, one.code.as_str(), one.value.as_str()))
        .collect();
    let expected = [
        (1, "social-worker", "yes"),
        (2, "complementary-insurance", "no"),
        (11, "material-help", "yes"),
    ];
    assert_eq!(said, expected);
    assert_eq!(
        pathways::read_epices("12 o").unwrap_err().code,
        "answers-number-unknown"
    );
}

fn lead(enrolment: EnrolmentId) -> LeadAssessment {
    LeadAssessment {
        enrolment,
        kind: AssessmentKind::Shared,
        on: day(TODAY),
        remote: false,
        individual: true,
        by: String::new(),
        language: HandoutLanguage::Fr,
        version: 1,
        answers: vec![],
        summary: String::new(),
        results: vec![],
        lived: String::new(),
        satisfaction: None,
    }
}
