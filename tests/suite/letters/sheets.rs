//! What is printed of a pathway: letters, the plan, blank forms, the declaration sheet.

use super::Story;
use etp_app::forms::{DraftLetter, PrintAssessmentForm, PrintPlan, PrintProgramme};
use etp_app::{AssessmentKind, HandoutLanguage, letters, pathways, patients, programmes};
use etp_domain::{Addressee, LetterKind, RecipientKind};

#[test]
fn letters_plans_forms_and_declarations_are_printed_in_every_language() {
    let story = Story::planned(RecipientKind::GeneralPractitioner);
    let desk = story.centre.desk();
    let programme = story.centre.pathway_of(story.enrolment).programme;
    let plan = |languages: &[HandoutLanguage]| PrintPlan {
        enrolment: story.enrolment,
        languages: languages.to_vec(),
    };
    for language in HandoutLanguage::FULL {
        let form = DraftLetter {
            enrolment: story.enrolment,
            kind: LetterKind::Entry,
            addressee: Addressee::Patient,
            language: Some(language),
        };
        let letter = letters::draft_letter(desk, form).unwrap().answer;
        let made = [
            letters::print_letter(desk, letter).unwrap(),
            pathways::print_plan(desk, &plan(&[language])).unwrap(),
            programmes::print_declaration(
                desk,
                PrintProgramme {
                    programme,
                    language,
                },
            )
            .unwrap(),
        ];
        for one in made {
            assert!(
                std::fs::read(&one.path).unwrap().starts_with(b"%PDF"),
                "{}",
                one.path
            );
            assert_eq!(one.languages, [language]);
        }
    }
    for kind in AssessmentKind::ALL {
        let form = PrintAssessmentForm {
            enrolment: story.enrolment,
            kind: *kind,
            languages: vec![HandoutLanguage::De, HandoutLanguage::Fr],
            epices: true,
        };
        assert!(pathways::print_assessment_form(desk, &form).unwrap().bytes > 5_000);
    }
    let file = patients::patient_file(desk, story.person).unwrap();
    let printed = file.readings.iter().filter(|line| line.what == "print");
    assert!(printed.count() >= 1);
}

#[test]
fn a_form_in_no_language_and_a_plan_before_there_is_one_are_refused() {
    let story = Story::with(RecipientKind::GeneralPractitioner);
    let desk = story.centre.desk();
    let form = |languages: &[HandoutLanguage]| PrintAssessmentForm {
        enrolment: story.enrolment,
        kind: AssessmentKind::Shared,
        languages: languages.to_vec(),
        epices: false,
    };
    for languages in [&[][..], &[HandoutLanguage::Fr; 2], &HandoutLanguage::ALL] {
        let refused = pathways::print_assessment_form(desk, &form(languages));
        assert_eq!(refused.unwrap_err().code, "handout-languages-impossible");
    }
    let plan = PrintPlan {
        enrolment: story.enrolment,
        languages: vec![HandoutLanguage::Fr],
    };
    let refused = pathways::print_plan(desk, &plan);
    assert_eq!(refused.unwrap_err().code, "plan-missing");
}
