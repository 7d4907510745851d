//! What a programme is judged by: who meets the funding rule, and the team's own evaluation, on paper.

use super::Year;
use etp_app::forms::{AskEvaluationFile, PrintEvaluationFile, SaveEvaluationText};
use etp_app::{HandoutLanguage, reports};
use etp_tests::pdf_words;

fn asked(year: &Year, of: i32, four_yearly: bool) -> AskEvaluationFile {
    AskEvaluationFile {
        programme: year.programme,
        year: of,
        four_yearly,
        language: HandoutLanguage::Fr,
    }
}

#[test]
fn the_funding_rule_says_who_meets_it_and_who_no_longer_can() {
    let year = Year::over();
    let told = reports::funding(year.centre.desk(), 2025, HandoutLanguage::Fr).unwrap();
    let rule = told
        .iter()
        .find(|one| one.scheme.name == "grand-est")
        .unwrap();
    assert_eq!((rule.met, rule.one_step, rule.lost), (1, 0, 2));
    assert_eq!(rule.floor, None, "no floor was read anywhere");
    let [_, jan, rosa] = year.people;
    let mut near: Vec<_> = rule.people.iter().map(|one| one.person.id).collect();
    near.sort_unstable();
    let mut expected = [jan, rosa];
    expected.sort_unstable();
    assert_eq!(near, expected);
    assert!(
        rule.people
            .iter()
            .all(|one| one.steps.is_none() && one.next.is_empty())
    );
}

#[test]
fn the_teams_words_stand_beside_the_figures_and_those_of_the_year_before() {
    let year = Year::over();
    let write = |of: i32, part: &str, words: &str| {
        let form = SaveEvaluationText {
            file: asked(&year, of, false),
            part: part.into(),
            words: words.into(),
        };
        reports::save_evaluation_text(year.centre.desk(), &form).map(|_| ())
    };
    write(2024, "strengths", "Une équipe soudée.").unwrap();
    write(2025, "strengths", " Des séances près de chez soi. ").unwrap();
    assert_eq!(
        write(2025, "weather", "Pluie").unwrap_err().code,
        "report-part-unknown"
    );
    let file = reports::evaluation_file(year.centre.desk(), &asked(&year, 2025, false)).unwrap();
    let part = |code: &str| file.parts.iter().find(|part| part.code == code).unwrap();
    let strengths = part("strengths");
    assert_eq!(strengths.words, "Des séances près de chez soi.");
    assert_eq!(strengths.last_time, "Une équipe soudée.");
    assert_eq!(strengths.last_period, "2024");
    let people = part("people")
        .lines
        .iter()
        .find(|line| line.cell == "1.1")
        .unwrap();
    assert_eq!(people.value.number, Some(3.0));
    let four = reports::evaluation_file(year.centre.desk(), &asked(&year, 2025, true)).unwrap();
    assert_eq!(four.period, "2022..2025");
}

#[test]
fn the_evaluation_is_printed_exactly_for_the_authority_and_without_small_figures_for_everybody() {
    let mut year = Year::over();
    let save = SaveEvaluationText {
        file: asked(&year, 2025, false),
        part: "decision".into(),
        words: "Nous continuons.".into(),
    };
    reports::save_evaluation_text(year.centre.desk(), &save).unwrap();
    let print = |public: bool| {
        let form = PrintEvaluationFile {
            file: asked(&year, 2025, false),
            public,
        };
        let made = reports::print_evaluation_file(year.centre.desk(), &form).unwrap();
        pdf_words(&std::fs::read(made.path).unwrap())
    };
    let (exact, public) = (print(false), print(true));
    for words in [&exact, &public] {
        assert!(words.contains("Nous continuons."), "{words}");
        assert!(!words.contains("Collard"), "{words}");
    }
    assert!(exact.contains("1.1") && exact.len() > public.len());
    assert!(
        !public.contains("2,5"),
        "a mean over five presences: {public}"
    );
    assert_eq!(year.centre.told_of("print-evaluation").len(), 2);
}
